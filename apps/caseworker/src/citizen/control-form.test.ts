import { calendarDate } from '@frikort/domain/calendar';
import { describe, expect, it } from 'vitest';
import { type ControlForm, readControl } from './control-form.ts';

const today = calendarDate('2026-11-21');
const citizen = { grantedOn: '2024-03-01' };
const typed: ControlForm = { date: '2-11-2026', outcome: 'continues', reason: '', decisionDate: '' };
const read = (change: Partial<ControlForm>, of: { grantedOn: string; controlledOn?: string } = citizen) =>
  readControl({ ...typed, ...change }, of, today);
const errorsOf = (reading: ReturnType<typeof read>) => (reading.ok ? undefined : reading.errors);

describe('R18: a control as it is typed', () => {
  it('is read with what it shows, and why it ends the frikort', () => {
    expect(read({})).toEqual({ ok: true, input: { date: '2026-11-02', outcome: 'continues' } });
    expect(read({ outcome: 'ends', reason: ' Er i arbejde ', decisionDate: '3/11' })).toEqual({
      ok: true,
      input: { date: '2026-11-02', outcome: 'ends', reason: 'Er i arbejde', decisionDate: '2026-11-03' },
    });
  });

  it('sends no reason that was typed before another choice was made', () => {
    expect(read({ reason: 'Er i arbejde', decisionDate: 'x' })).toMatchObject({ ok: true });
  });

  it('is refused before the grant or the latest one, and in the future', () => {
    const outside = { code: 'control-date-invalid', latest: today };
    expect(errorsOf(read({ date: '29-2-2024' }))).toEqual({ date: { ...outside, earliest: '2024-03-01' } });
    expect(errorsOf(read({ date: '22-11-2026' }))).toMatchObject({ date: outside });
    expect(errorsOf(read({ date: '1-11-2026' }, { ...citizen, controlledOn: '2026-11-02' }))).toEqual({
      date: { ...outside, earliest: '2026-11-02' },
    });
  });

  it('names everything that is missing at once', () => {
    expect(errorsOf(read({ date: '', outcome: '' }))).toEqual({
      date: { code: 'date-unreadable', reason: 'empty' },
      outcome: 'missing',
    });
    expect(errorsOf(read({ outcome: 'ends', decisionDate: '22-11-2026' }))).toEqual({
      reason: 'missing',
      decisionDate: 'date-in-future',
    });
  });
});
