import { isRefusedWith } from '@frikort/api-client/problem';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { useUiMessages } from '@frikort/ui/messages';
import { receiptState } from '@frikort/ui/receipt';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useGrant } from '../queries/grant.ts';
import type { PersonWithoutFrikort } from '../queries/search.ts';
import { useSearch } from '../search/search.tsx';

type GrantDialogProps = {
  person: PersonWithoutFrikort;
  /** Everything that is asked for is there. */
  onConsent: () => void;
  onClose: () => void;
  /** There is nothing left to grant, or not as it was asked; `error` says why. */
  onOvertaken: (error: unknown) => void;
};

/** Refusals that trying again in the same dialog cannot change: what the search said of the person has changed. */
const overtakenBy = [
  'already-enrolled',
  'citizen-of-other-authority',
  'grant-blocked-by-register',
  'cpr-unknown',
  'consent-text-outdated',
] as const;

/** The cards that the grant makes (R13): every opened year that is not over. */
function Years({ person }: { person: PersonWithoutFrikort }) {
  const { grant } = useCitizenMessages();
  if (person.years.length === 0) return <p>{grant.noYears}</p>;
  const years = person.years.toSorted((one, other) => one.year - other.year);
  return (
    <>
      <p>{grant.covers({ name: person.name })}</p>
      <ul className="grant-years">
        {years.map(({ year, allowanceOere }) => (
          <li key={year}>{grant.yearAmount({ year, amount: shownAmount(allowanceOere) })}</li>
        ))}
      </ul>
      <p>{grant.laterYears}</p>
    </>
  );
}

/** Asks before a frikort is granted: which years, the consent (never ticked beforehand, R13), the reminder. */
export function GrantDialog({ person, onConsent, onClose, onOvertaken }: GrantDialogProps) {
  const { grant: texts } = useCitizenMessages();
  const { dialog } = useUiMessages();
  const language = useLanguage();
  const navigate = useNavigate();
  const { forgetPerson } = useSearch();
  const grant = useGrant();
  const keyOf = useRequestKey();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { consent: false } });
  const { error } = grant;

  const submit = handleSubmit(() => {
    const order = { cpr: person.cpr, textVersion: person.consentTextVersion };
    grant.mutate(
      { ...order, idempotencyKey: keyOf(order) },
      {
        onSuccess: async ({ id }) => {
          // In place of this page: "back" must not lead to a citizen without frikort who has one by now.
          const params = { citizenId: id };
          await navigate({ to: '/borger/$citizenId', params, state: receiptState('granted'), replace: true });
          forgetPerson();
        },
        onError: (refusal) => {
          if (isRefusedWith(refusal, ...overtakenBy)) onOvertaken(refusal);
        },
      },
    );
  });

  // Closed while the order is under way, its answer would have nowhere to go.
  const close = () => {
    if (!grant.isPending) onClose();
  };

  return (
    <Dialog
      title={texts.title({ name: person.name })}
      onClose={close}
      consequence={
        <>
          <Years person={person} />
          <p>{texts.reminder}</p>
        </>
      }
      refusal={error !== null && <ProblemAlert error={error} />}
      actions={
        <>
          <Button look="primary" busy={grant.isPending} onClick={() => void submit()}>
            {texts.confirm}
          </Button>
          <Button onClick={close}>{dialog.cancel}</Button>
        </>
      }
    >
      <Checkbox
        id="consent"
        label={person.consentText[language]}
        error={formState.errors.consent === undefined ? undefined : texts.consentMissing}
        {...register('consent', {
          required: true,
          onChange: ({ target }) => target.checked && onConsent(),
        })}
      />
    </Dialog>
  );
}
