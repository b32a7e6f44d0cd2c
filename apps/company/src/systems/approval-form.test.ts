import { addDays, calendarDate } from '@frikort/domain/calendar';
import { longestApprovalDays } from '@frikort/domain/integration';
import { dateInput } from '@frikort/ui/format';
import { expect, it } from 'vitest';
import { newApproval, readApproval } from './approval-form.ts';

const today = calendarDate('2026-11-21');
const id = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10';
const chosen = { ...newApproval(today), scopes: ['employments:read'] } as const;

it('an approval allows what was chosen, for a year unless told otherwise', () => {
  const input = { clientId: id, scopes: ['employments:read'], endsOn: '2027-11-21' };
  expect(readApproval(id, chosen, today)).toEqual({ problems: {}, input });
});

it('an approval of nothing, or for longer than it may last, says so at the field', () => {
  expect(readApproval(id, newApproval(today), today).problems).toEqual({ scopes: 'missing' });
  const endsOn = dateInput(addDays(today, longestApprovalDays + 1));
  expect(readApproval(id, { ...chosen, endsOn }, today).problems).toEqual({ endsOn: 'invalid' });
});
