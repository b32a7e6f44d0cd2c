import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { judgeControl } from '@frikort/domain/control';
import type { ControlDateInvalid, DateUnreadable } from '@frikort/domain/refusal';
import type { ControlInput } from '@frikort/domain/schemas';
import { readDate } from '@frikort/domain/typed-date';
import type { Citizen } from '../queries/citizen.ts';
import { readStatusChange, type StatusChangeErrors, type StatusChangeForm } from './status-change.ts';

/** The form as typed; reason and date of decision count only when the control ends the frikort. */
export type ControlForm = StatusChangeForm & { date: string; outcome: '' | ControlInput['outcome'] };

export type ControlErrors = StatusChangeErrors & {
  date?: DateUnreadable | ControlDateInvalid;
  outcome?: 'missing';
};

export type ControlReading =
  | { readonly ok: true; readonly input: ControlInput }
  | { readonly ok: false; readonly errors: ControlErrors };

type Controlled = Pick<Citizen, 'grantedOn' | 'controlledOn'>;

/** The first day that a control may be of: that of the grant, or of the latest one. */
export function earliestControl({ grantedOn, controlledOn }: Controlled): CalendarDate {
  return calendarDate(controlledOn ?? grantedOn);
}

function readControlDate(typed: string, citizen: Controlled, today: CalendarDate) {
  const date = readDate(typed, today, { until: today });
  if (!date.ok) return date;
  const earliest = earliestControl(citizen);
  const judged = judgeControl({
    status: 'active',
    grantedOn: earliest,
    controlledOn: null,
    date: date.value,
    today,
  });
  if (judged.ok || judged.refusal.code !== 'control-date-invalid') return date;
  return { ok: false, refusal: judged.refusal } as const;
}

/** R18: reads the form as the API will. */
export function readControl(typed: ControlForm, citizen: Controlled, today: CalendarDate): ControlReading {
  const { outcome, reason, decisionDate } = typed;
  const date = readControlDate(typed.date, citizen, today);
  const ending =
    outcome === 'ends' ? readStatusChange('deactivate', { reason, decisionDate }, today) : undefined;
  if (date.ok && ending?.ok)
    return { ok: true, input: { date: date.value, outcome: 'ends', ...ending.input } };
  if (date.ok && outcome === 'continues') return { ok: true, input: { date: date.value, outcome } };
  return {
    ok: false,
    errors: {
      ...(date.ok ? {} : { date: date.refusal }),
      ...(outcome === '' ? { outcome: 'missing' as const } : {}),
      ...(ending?.ok === false ? ending.errors : {}),
    },
  };
}
