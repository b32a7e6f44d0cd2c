import type { CalendarDate } from '@frikort/domain/calendar';
import { isCprShaped } from '@frikort/domain/cpr';
import { judgeDeactivation, judgeReactivation } from '@frikort/domain/enrolment';
import { type FieldErrorCode, fieldErrorsOf } from '@frikort/domain/field-errors';
import { present } from '@frikort/domain/present';
import type { DateUnreadable } from '@frikort/domain/refusal';
import { type StatusChangeInput, statusChangeInput } from '@frikort/domain/schemas';
import { cleanLine, cleanLines } from '@frikort/domain/text';
import { readDate } from '@frikort/domain/typed-date';

export type StatusChangeKind = 'deactivate' | 'reactivate';

/** The form as typed. */
export type StatusChangeForm = { reason: string; decisionDate: string };

export type StatusChangeErrors = { reason?: FieldErrorCode; decisionDate?: FieldErrorCode | DateUnreadable };

export type StatusChangeReading =
  | { readonly ok: true; readonly input: StatusChangeInput }
  | { readonly ok: false; readonly errors: StatusChangeErrors };

function readDecisionDate(typed: string, today: CalendarDate) {
  return cleanLine(typed) === ''
    ? ({ ok: true, value: undefined } as const)
    : readDate(typed, today, { until: today });
}

/** R15: reads the form as the API will: a reason is required, a decision date is today or earlier. */
export function readStatusChange(
  kind: StatusChangeKind,
  typed: StatusChangeForm,
  today: CalendarDate,
): StatusChangeReading {
  const errors: StatusChangeErrors = {};
  const date = readDecisionDate(typed.decisionDate, today);
  if (!date.ok) errors.decisionDate = date.refusal;
  const decisionDate = date.ok ? date.value : undefined;
  const parsed = statusChangeInput.safeParse({
    reason: typed.reason,
    ...present({ decisionDate }),
  });
  if (!parsed.success) {
    for (const { path, code } of fieldErrorsOf(parsed.error.issues)) {
      if (path === 'reason' || path === 'decisionDate') errors[path] ??= code;
    }
  }
  const judged =
    kind === 'deactivate'
      ? judgeDeactivation({ status: 'active', decisionDate, today })
      : judgeReactivation({ status: 'inactive', decisionDate, today });
  if (!judged.ok) errors.decisionDate ??= 'date-in-future';
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: parsed.data };
}

/**
 * Whether a typed reason may be kept in the tab until it is sent: not when it holds a CPR number or a word of the
 * citizen's name, for neither may lie in the browser's storage.
 */
export function mayBeKept(reason: string, citizenName: string): boolean {
  if (isCprShaped(reason)) return false;
  const typed = cleanLines(reason).toLocaleLowerCase('da-DK');
  return !cleanLine(citizenName)
    .toLocaleLowerCase('da-DK')
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && typed.includes(word));
}
