import { textLimits } from '@frikort/domain/text-limits';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { TextArea } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText, unreadableText } from '@frikort/ui/input-text';
import type { ComponentProps } from 'react';
import type { CitizenMessages } from '../citizen-messages.da.ts';
import { useCitizenMessages } from '../citizen-messages.ts';
import type { StatusChangeErrors, StatusChangeForm } from './status-change.ts';

type Messages = Partial<Record<keyof StatusChangeForm, string>>;

/** What is wrong with a reason and the date of a decision, in words. */
export function reasonMessages(
  { reason, decisionDate }: StatusChangeErrors,
  typed: StatusChangeForm,
  { statusChange }: CitizenMessages,
): Messages {
  const dateText = () => {
    if (typeof decisionDate === 'object') return unreadableText(decisionDate);
    if (decisionDate === 'date-in-future') return statusChange.decisionDateInFuture;
    return fieldErrorText(decisionDate ?? 'invalid');
  };
  return {
    ...(reason && {
      reason:
        reason === 'missing'
          ? statusChange.reasonMissing
          : fieldErrorText(reason, textLimits.reason, typed.reason),
    }),
    ...(decisionDate && { decisionDate: dateText() }),
  };
}

type ReasonFieldsProps = {
  errors: Messages;
  reason: ComponentProps<'textarea'>;
  decisionDate: ComponentProps<'input'>;
};

/** Why a frikort is deactivated or reactivated, and when it was decided (R15). */
export function ReasonFields({ errors, reason, decisionDate }: ReasonFieldsProps) {
  const { statusChange: texts } = useCitizenMessages();
  return (
    <>
      <TextArea
        {...reason}
        id="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        errorHeard="at-once"
        error={errors.reason}
        rows={3}
      />
      <DateField
        {...decisionDate}
        id="decisionDate"
        label={texts.decisionDate}
        optional
        errorHeard="at-once"
        error={errors.decisionDate}
      />
    </>
  );
}
