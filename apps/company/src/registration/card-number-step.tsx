import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import { readCardNumber } from '@frikort/domain/card-number';
import { cleanLine } from '@frikort/domain/text';
import { FindAuthority } from '@frikort/ui/authority/authority-contact.tsx';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { useProblemTexts } from '@frikort/ui/problem-text';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormProblem } from '../terms/field-problem.ts';
import { useProblemLine } from '../terms/problem-line.ts';
import type { RefusedField } from '../terms/refusal-to-fields.ts';
import type { Balances } from '../terms/use-balances.ts';
import { PersonPanel } from './person-panel.tsx';
import { useRegistrationTexts } from './registration-texts.ts';

type CardNumberStepProps = {
  cardNumber: string | undefined;
  setCardNumber: (cardNumber: string | undefined) => void;
  balances: Balances;
};

type NumberProblem = FormProblem<RefusedField>;

function problemOf(typed: string, known: string | undefined, error: unknown): NumberProblem | undefined {
  if (typed !== known || !(error instanceof ProblemError)) return undefined;
  if (!isRefusedWith(error, 'card-number-unknown')) return undefined;
  return { field: 'cardNumber', why: { kind: 'refused', problem: error.problem } };
}

function Inactive({ name }: { name: string | undefined }) {
  const { problems } = useProblemTexts();
  const { title, text } = problems['enrolment-inactive']({});
  return (
    <Alert kind="warning" heading={title}>
      {name !== undefined && <p>{name}</p>}
      <p>{text}</p>
      <FindAuthority whose="citizen" />
    </Alert>
  );
}

/** The card number, and then the person behind it to check (R10, R20). */
export function CardNumberStep({ cardNumber, setCardNumber, balances }: CardNumberStepProps) {
  const texts = useRegistrationTexts();
  const lineOf = useProblemLine();
  const [typed, setTyped] = useState(cardNumber ?? '');
  const [unreadable, setUnreadable] = useState<NumberProblem>();
  const [asked, setAsked] = useState(false);
  const { lookup, error, isFetching } = balances;
  const field = useRef<HTMLInputElement>(null);
  const awaited = useRef(false);
  const problem = unreadable ?? problemOf(typed, cardNumber, isFetching ? undefined : error);
  const inactive = lookup?.status === 'inactive' && typed === cardNumber;

  // A number that leads nowhere is typed over from its first digit, whoever pressed what.
  useEffect(() => {
    if (isFetching || !awaited.current) return;
    awaited.current = false;
    if (problem === undefined && !inactive) return;
    field.current?.focus();
    field.current?.select();
  });

  function lookUp(event: FormEvent): void {
    event.preventDefault();
    const read = readCardNumber(typed);
    setAsked(true);
    awaited.current = true;
    if (!read.ok) {
      const why = cleanLine(typed) === '' ? { kind: 'missing' as const } : unreadableWhy(read.refusal);
      setUnreadable({ field: 'cardNumber', why });
    } else if (read.value === cardNumber) void balances.refresh();
    else {
      setTyped(read.value);
      setCardNumber(read.value);
    }
  }

  if (lookup?.status === 'active') {
    return (
      <PersonPanel
        lookup={lookup}
        takesFocus={asked}
        onAnother={() => {
          setTyped('');
          setAsked(true);
          setCardNumber(undefined);
        }}
      />
    );
  }
  const failed = error !== null && error !== undefined && !isFetching;
  return (
    <>
      <form className="card-number" onSubmit={lookUp} noValidate>
        <TextField
          ref={field}
          id="cardNumber"
          label={texts.cardNumber}
          hint={texts.cardNumberHint}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          // Taken up again after another number was asked for; the first time the heading has the focus.
          autoFocus={asked}
          errorHeard="at-once"
          error={problem === undefined ? undefined : lineOf(problem)}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setUnreadable(undefined);
          }}
        />
        <Button look="primary" type="submit" busy={isFetching}>
          {texts.find}
        </Button>
      </form>
      {isFetching && <Loading label={texts.finding} quiet />}
      <div role="alert">{inactive && <Inactive name={lookup.name} />}</div>
      {failed && typed === cardNumber && problem === undefined && <ProblemAlert error={error} />}
    </>
  );
}

function unreadableWhy(refusal: Extract<ReturnType<typeof readCardNumber>, { ok: false }>['refusal']) {
  return { kind: 'unreadable' as const, refusal };
}
