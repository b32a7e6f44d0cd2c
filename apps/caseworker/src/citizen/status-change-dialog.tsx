import { todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { Button } from '@frikort/ui/components/button.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useDraft } from '@frikort/ui/drafts';
import { useUiMessages } from '@frikort/ui/messages';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import type { CitizenMessages } from '../citizen-messages.da.ts';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useOwnFlow } from '../own-flow.ts';
import { useCitizenChange } from '../queries/change-citizen.ts';
import type { Citizen } from '../queries/citizen.ts';
import { ReasonFields, reasonMessages } from './reason-fields.tsx';
import {
  mayBeKept,
  readStatusChange,
  type StatusChangeErrors,
  type StatusChangeForm,
  type StatusChangeKind,
} from './status-change.ts';
import { useOvertaken } from './use-overtaken.ts';

function isForm(value: unknown): value is StatusChangeForm {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    'decisionDate' in value &&
    typeof value.decisionDate === 'string'
  );
}

function errorTexts(
  errors: StatusChangeErrors,
  typed: StatusChangeForm,
  messages: CitizenMessages,
): FieldErrors<StatusChangeForm> {
  const { reason, decisionDate } = reasonMessages(errors, typed, messages);
  return present({
    reason: reason === undefined ? undefined : { type: 'reason', message: reason },
    decisionDate: decisionDate === undefined ? undefined : { type: 'date', message: decisionDate },
  });
}

type StatusChangeDialogProps = {
  kind: StatusChangeKind;
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
  onOvertaken: () => void;
};

/** The form with its draft in the tab, and the order that it sends. */
function useStatusChange({ kind, citizen, onDone, onOvertaken }: Omit<StatusChangeDialogProps, 'onClose'>) {
  const messages = useCitizenMessages();
  const change = useCitizenChange(citizen);
  const draft = useDraft(`${kind}:${citizen.id}`, isForm);
  const overtaken = () => {
    draft.clear();
    onOvertaken();
  };
  useOvertaken({ kind, citizen, change, onOvertaken: overtaken });
  const read = (typed: StatusChangeForm) => readStatusChange(kind, typed, todayInCopenhagen(currentTime()));

  const resolver: Resolver<StatusChangeForm> = (typed) => {
    const reading = read(typed);
    if (reading.ok) return { values: typed, errors: {} };
    return { values: {}, errors: errorTexts(reading.errors, typed, messages) };
  };
  const form = useForm<StatusChangeForm>({
    defaultValues: draft.initial ?? { reason: '', decisionDate: '' },
    resolver,
  });

  const keep = () => {
    const typed = form.getValues();
    if (mayBeKept(typed.reason, citizen.name)) draft.save(typed);
    else draft.clear();
  };

  const onSuccess = () => {
    draft.clear();
    onDone();
  };
  const submit = form.handleSubmit((typed) => {
    const reading = read(typed);
    if (reading.ok) change.mutate({ kind, input: reading.input }, { onSuccess });
  });

  return { form, change, keep, submit, forget: draft.clear };
}

/** Asks before a frikort is deactivated or reactivated (R15): what it does, why, and when it was decided. */
export function StatusChangeDialog(props: StatusChangeDialogProps) {
  return props.kind === 'deactivate' ? <Deactivation {...props} /> : <ChangeDialog {...props} />;
}

/** A deactivation is counted (R38), and a reactivation is not. */
function Deactivation(props: StatusChangeDialogProps) {
  const tell = useOwnFlow('deactivate');
  return <ChangeDialog {...props} onTyped={() => tell('started')} onTried={() => tell('summary')} />;
}

type ChangeDialogProps = StatusChangeDialogProps & { onTyped?: () => void; onTried?: () => void };

function ChangeDialog({ onClose, onTyped, onTried, ...order }: ChangeDialogProps) {
  const messages = useCitizenMessages();
  const { dialog } = useUiMessages();
  const texts = messages[order.kind];
  const { form, change, keep, submit, forget } = useStatusChange(order);
  const { errors } = form.formState;

  return (
    <Dialog
      title={texts.title({ name: order.citizen.name })}
      onClose={onClose}
      consequence={
        <ul>
          {texts.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      }
      refusal={change.error !== null && <ProblemAlert error={change.error} />}
      actions={
        <>
          <Button
            look={order.kind === 'deactivate' ? 'warning' : 'primary'}
            busy={change.isPending}
            onClick={() => {
              onTried?.();
              void submit();
            }}
          >
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
      <form
        onChange={() => {
          onTyped?.();
          keep();
        }}
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        <ReasonFields
          errors={present({ reason: errors.reason?.message, decisionDate: errors.decisionDate?.message })}
          reason={form.register('reason')}
          decisionDate={form.register('decisionDate')}
        />
      </form>
    </Dialog>
  );
}
