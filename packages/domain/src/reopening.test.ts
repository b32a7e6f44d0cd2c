import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from './calendar.ts';
import { isEditable } from './employment.ts';
import {
  judgeReopeningDecision,
  judgeReopeningRequest,
  reopenedUntil,
  reopeningLapsesAt,
  reopeningState,
  reopeningStates,
} from './reopening.ts';

const today = calendarDate('2026-11-21');
const locked = {
  status: 'registered',
  endDate: calendarDate('2026-10-22'),
  reopenedUntil: null,
} as const;
const facts = { today, citizenAnonymised: false, isWaiting: false };

describe('R30: asking that a locked employment be reopened', () => {
  it('is for what is locked, of whom there is', () => {
    expect(judgeReopeningRequest(locked, facts)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['employment-cancelled', { ...locked, status: 'cancelled' as const }, {}],
    ['still-editable', { ...locked, endDate: calendarDate('2026-10-23') }, {}],
    ['still-editable', { ...locked, reopenedUntil: today }, {}],
    ['citizen-anonymised', locked, { citizenAnonymised: true, isWaiting: true }],
    ['reopening-waiting', locked, { isWaiting: true }],
  ])('is refused with %s', (code, employment, more) => {
    expect(judgeReopeningRequest(employment, { ...facts, ...more })).toMatchObject({ refusal: { code } });
  });

  it('tells until when it can be edited without', () => {
    expect(judgeReopeningRequest({ ...locked, endDate: today }, facts)).toMatchObject({
      refusal: { code: 'still-editable', editableUntil: '2026-12-20' },
    });
  });

  it('is possible exactly when it cannot be edited', () => {
    const days = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(days, fc.option(days), (ended, left) => {
        const employment = {
          status: 'registered' as const,
          endDate: addDays(today, ended),
          reopenedUntil: left === null ? null : addDays(today, left),
        };
        expect(judgeReopeningRequest(employment, facts).ok).toBe(!isEditable(employment, today));
      }),
    );
  });
});

describe('R30: what comes of a request', () => {
  const requestedAt = new Date('2026-10-01T10:00:00Z');

  it('lasts for 14 days, that of the approval among them', () => {
    expect(daysBetween(today, reopenedUntil(today))).toBe(13);
    const reopened = { ...locked, reopenedUntil: reopenedUntil(today) };
    expect(isEditable(reopened, calendarDate('2026-12-04'))).toBe(true);
    expect(isEditable(reopened, calendarDate('2026-12-05'))).toBe(false);
  });

  it('lapses when nobody answers within 30 days', () => {
    const lapse = reopeningLapsesAt(requestedAt);
    expect(lapse).toEqual(new Date('2026-10-31T10:00:00Z'));
    expect(reopeningState({ outcome: null, requestedAt }, new Date(lapse.getTime() - 1))).toBe('waiting');
    expect(reopeningState({ outcome: null, requestedAt }, lapse)).toBe('lapsed');
    expect(reopeningState({ outcome: 'approved', requestedAt }, lapse)).toBe('approved');
  });

  it('is decided once', () => {
    expect(reopeningStates.filter((state) => judgeReopeningDecision(state).ok)).toEqual(['waiting']);
    expect(judgeReopeningDecision('lapsed')).toEqual({
      ok: false,
      refusal: { code: 'reopening-decided', state: 'lapsed' },
    });
  });
});
