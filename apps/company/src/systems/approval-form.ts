import { addDays, type CalendarDate } from '@frikort/domain/calendar';
import { longestApprovalDays } from '@frikort/domain/integration';
import { type ApprovalInput, approvalInput } from '@frikort/domain/integration-schemas';
import type { Scope } from '@frikort/domain/scopes';
import { dateInput } from '@frikort/ui/format';
import { readEnd, usualDays } from '@frikort/ui/systems/key-form';

/** What stands in the form of an approval. */
export type TypedApproval = { readonly scopes: readonly Scope[]; readonly endsOn: string };

export type ApprovalReading = {
  readonly problems: { readonly scopes?: 'missing'; readonly endsOn?: 'invalid' };
  /** Absent while something is wrong. */
  readonly input?: ApprovalInput;
};

export const latestApprovalEnd = (today: CalendarDate): CalendarDate => addDays(today, longestApprovalDays);

/** Nothing is allowed beforehand; a year, unless told otherwise. */
export function newApproval(today: CalendarDate): TypedApproval {
  return { scopes: [], endsOn: dateInput(addDays(today, usualDays)) };
}

/** Reads the form as the API would. */
export function readApproval(
  clientId: string,
  { scopes, endsOn }: TypedApproval,
  today: CalendarDate,
): ApprovalReading {
  const end = readEnd(endsOn, today, longestApprovalDays);
  const read = approvalInput.safeParse({ clientId, scopes, endsOn: end });
  if (read.success) return { problems: {}, input: read.data };
  return {
    problems: {
      ...(scopes.length === 0 ? { scopes: 'missing' } : {}),
      ...(end === undefined ? { endsOn: 'invalid' } : {}),
    },
  };
}
