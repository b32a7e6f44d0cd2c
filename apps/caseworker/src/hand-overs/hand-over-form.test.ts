import { calendarDate } from '@frikort/domain/calendar';
import { expect, it, vi } from 'vitest';
import { readHandOver, suggested } from './hand-over-form.ts';
import { da } from './hand-overs.da.ts';

vi.setSystemTime(new Date('2027-01-15T12:00:00Z'));

it('suggests the whole of last year', () => {
  const typed = suggested(calendarDate('2027-01-15'));
  expect(readHandOver(typed, da)).toEqual({
    errors: {},
    order: { from: '2026-01-01', to: '2026-12-31', kind: 'everything' },
  });
});

it.each([
  [{ from: '', to: '31-12-2026' }, { from: expect.stringMatching(/^Fra: /) }],
  [{ from: '01-01-2026', to: '31-02-2026' }, { to: expect.stringMatching(/^Til: /) }],
  [{ from: '01-12-2026', to: '30-11-2026' }, { to: da.endBeforeStart }],
])('says of %o what is wrong', (typed, errors) => {
  expect(readHandOver({ ...typed, kind: 'changes' }, da)).toEqual({ errors });
});
