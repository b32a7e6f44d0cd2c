import { calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { controlDue } from '@frikort/domain/control';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useDraft } from '@frikort/ui/drafts';
import { dateInput, shownDate } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import type { CitizenMessages } from '../citizen-messages.da.ts';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useOwnSteps } from '../own-flow.ts';
import { useCitizenChange } from '../queries/change-citizen.ts';
import type { Citizen } from '../queries/citizen.ts';
import { type ControlErrors, type ControlForm, earliestControl, readControl } from './control-form.ts';
import { ReasonFields, reasonMessages } from './reason-fields.tsx';
import { mayBeKept } from './status-change.ts';
import { useOvertaken } from './use-overtaken.ts';

const fields = ['date', 'outcome', 'reason', 'decisionDate'] as const;

function isForm(value: unknown): value is ControlForm {
  if (typeof value !== 'object' || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return (
    fields.every((field) => typeof texts.get(field) === 'string') &&
    ['', 'continues', 'ends'].includes(String(texts.get('outcome')))
  );
}

/** What is wrong with each field, in words. */
function messagesOf(
  errors: ControlErrors,
  typed: ControlForm,
  messages: CitizenMessages,
): Partial<Record<keyof ControlForm, string>> {
  const { date, outcome } = errors;
  const { control: texts } = messages;
  return {
    ...reasonMessages(errors, typed, messages),
    ...(date && {
      date:
        date.code === 'date-unreadable'
          ? unreadableText(date)
          : texts.dateOutside({ earliest: shownDate(date.earliest), latest: shownDate(date.latest) }),
    }),
    ...(outcome && { outcome: texts.outcomeMissing }),
  };
}

type ControlDialogProps = {
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
  onOvertaken: () => void;
};

/** The form with its draft in the tab, and the order that it sends. */
function useControl({ citizen, onDone, onOvertaken }: Omit<ControlDialogProps, 'onClose'>) {
  const today = todayInCopenhagen(currentTime());
  const change = useCitizenChange(citizen);
  const draft = useDraft(`control:${citizen.id}`, isForm);
  const [typed, setTyped] = useState<ControlForm>(
    () => draft.initial ?? { date: dateInput(today), outcome: '', reason: '', decisionDate: '' },
  );
  const [attempted, setAttempted] = useState(false);
  const overtaken = () => {
    draft.clear();
    onOvertaken();
  };
  useOvertaken({ kind: 'control', citizen, change, onOvertaken: overtaken });
  const reading = readControl(typed, citizen, today);

  function type(next: Partial<ControlForm>): void {
    const all = { ...typed, ...next };
    setTyped(all);
    if (mayBeKept(all.reason, citizen.name)) draft.save(all);
    else draft.clear();
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setAttempted(true);
    if (!reading.ok) return;
    const onSuccess = () => {
      draft.clear();
      onDone();
    };
    change.mutate({ kind: 'control', input: reading.input }, { onSuccess });
  }

  const errors = attempted && !reading.ok ? reading.errors : {};
  return { today, typed, type, reading, errors, change, submit, forget: draft.clear };
}

/** Records that a citizen was controlled (R18), and what it showed; one that ends the frikort says why (R15). */
export function ControlDialog({ onClose, ...order }: ControlDialogProps) {
  const messages = useCitizenMessages();
  const { dialog } = useUiMessages();
  const { control: texts } = messages;
  const { citizen } = order;
  const { today, typed, type, reading, errors, change, submit, forget } = useControl(order);
  useOwnSteps('control', { started: typed.outcome !== '', summary: reading.ok });
  const told = messagesOf(errors, typed, messages);
  const ends = typed.outcome === 'ends';
  const controlledOn = reading.ok ? reading.input.date : today;
  const due = controlDue({ status: 'active', grantedOn: calendarDate(citizen.grantedOn), controlledOn });

  return (
    <Dialog
      title={texts.title({ name: citizen.name })}
      onClose={onClose}
      consequence={
        ends ? (
          <ul>
            {messages.deactivate.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        ) : (
          due !== null && <p>{texts.effect({ due: shownDate(due) })}</p>
        )
      }
      refusal={change.error !== null && <ProblemAlert error={change.error} />}
      actions={
        <>
          <Button look={ends ? 'warning' : 'primary'} busy={change.isPending} onClick={() => submit()}>
            {texts.confirm}
          </Button>
          <Button
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {dialog.cancel}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <DateField
          id="date"
          label={texts.date}
          errorHeard="at-once"
          error={told.date}
          bound={() => ({ from: earliestControl(citizen), until: today })}
          value={typed.date}
          onChange={({ target }) => type({ date: target.value })}
        />
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          error={told.outcome}
          options={[
            { value: 'continues', label: texts.continues, hint: texts.continuesHint },
            { value: 'ends', label: texts.ends, hint: texts.endsHint },
          ]}
          value={typed.outcome}
          input={{
            onChange: ({ target }) => type({ outcome: target.value === 'ends' ? 'ends' : 'continues' }),
          }}
        />
        {ends && (
          <ReasonFields
            errors={told}
            reason={{ value: typed.reason, onChange: ({ target }) => type({ reason: target.value }) }}
            decisionDate={{
              value: typed.decisionDate,
              onChange: ({ target }) => type({ decisionDate: target.value }),
            }}
          />
        )}
      </form>
    </Dialog>
  );
}
