import { calendarDate } from '@frikort/domain/calendar';
import { describe, expect, test } from 'vitest';
import { mayBeKept, readStatusChange } from './status-change.ts';

const today = calendarDate('2026-11-21');

describe('R15: deactivation and reactivation', () => {
  test('a reason is enough', () => {
    expect(
      readStatusChange('deactivate', { reason: ' Oprettet ved en fejl ', decisionDate: '' }, today),
    ).toEqual({
      ok: true,
      input: { reason: 'Oprettet ved en fejl' },
    });
  });

  test('a decision date is read the Danish way', () => {
    expect(readStatusChange('reactivate', { reason: 'Klage', decisionDate: '3/4-26' }, today)).toEqual({
      ok: true,
      input: { reason: 'Klage', decisionDate: '2026-04-03' },
    });
  });

  test('today may be the date of the decision, tomorrow may not', () => {
    const read = (decisionDate: string) =>
      readStatusChange('deactivate', { reason: 'Afgørelse', decisionDate }, today);
    expect(read('21-11-2026').ok).toBe(true);
    expect(read('22-11-2026')).toEqual({ ok: false, errors: { decisionDate: 'date-in-future' } });
  });

  test('a reason is required and holds no CPR number', () => {
    const read = (reason: string) => readStatusChange('deactivate', { reason, decisionDate: '' }, today);
    expect(read('  ')).toEqual({ ok: false, errors: { reason: 'missing' } });
    expect(read('Nyt nummer 290569-0000')).toEqual({ ok: false, errors: { reason: 'cpr-shaped' } });
  });

  test('everything that is wrong is told at once', () => {
    expect(readStatusChange('deactivate', { reason: '', decisionDate: '31-02-2026' }, today)).toMatchObject({
      ok: false,
      errors: { reason: 'missing', decisionDate: { reason: 'impossible-date' } },
    });
  });
});

describe('what is typed and not yet sent', () => {
  test('may be kept in the tab', () => {
    expect(mayBeKept('Flyttet til en anden ordning', 'Lone Hansentest')).toBe(true);
    expect(mayBeKept('', 'Lone Hansentest')).toBe(true);
  });

  test.each(['Lone er flyttet', 'aftalt med HANSENTEST', 'nr. 290569-0000', '2905690000'])(
    'but not with a name or a CPR number in it: %s',
    (reason) => {
      expect(mayBeKept(reason, 'Lone Hansentest')).toBe(false);
    },
  );
});
