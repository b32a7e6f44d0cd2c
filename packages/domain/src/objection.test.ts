import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { judgeObjection, judgeSettlement, objectionSide, objectionState } from './objection.ts';

const today = calendarDate('2026-11-21');
const editable = { status: 'registered', endDate: today, reopenedUntil: null } as const;
const locked = { ...editable, endDate: calendarDate('2026-10-01') };

describe('R30: what a citizen says is wrong', () => {
  it('may be said of what is not cancelled, once at a time', () => {
    expect(judgeObjection(editable, { isOpen: false }).ok).toBe(true);
    expect(judgeObjection({ status: 'cancelled' }, { isOpen: true })).toMatchObject({
      refusal: { code: 'employment-cancelled' },
    });
    expect(judgeObjection(editable, { isOpen: true })).toMatchObject({
      refusal: { code: 'objection-open' },
    });
  });

  it('is open until something comes of it, or its employment is cancelled', () => {
    const cancelled = { status: 'cancelled' } as const;
    expect(objectionState(editable, null)).toBe('open');
    expect(objectionState(cancelled, null)).toBe('cancelled');
    expect(objectionState(cancelled, 'settled')).toBe('settled');
    expect(objectionState(editable, 'withdrawn')).toBe('withdrawn');
  });

  it('is for the company while it can still edit, a reopening included, else for the municipality', () => {
    expect(objectionSide(editable, today)).toBe('company');
    expect(objectionSide(locked, today)).toBe('authority');
    expect(objectionSide({ ...locked, reopenedUntil: today }, today)).toBe('company');
  });

  it('is answered by the company, and by the municipality when the company can no longer edit', () => {
    const open = { state: 'open', side: 'company' } as const;
    const passedOn = { state: 'open', side: 'authority' } as const;
    expect(judgeSettlement(open, 'company').ok).toBe(true);
    expect(judgeSettlement(passedOn, 'company').ok).toBe(true);
    expect(judgeSettlement(passedOn, 'authority').ok).toBe(true);
    expect(judgeSettlement(open, 'authority')).toMatchObject({
      refusal: { code: 'objection-with-company' },
    });
  });

  it.each(['settled', 'withdrawn', 'cancelled'] as const)('is not answered when it is %s', (state) => {
    expect(judgeSettlement({ state, side: 'company' }, 'authority')).toEqual({
      ok: false,
      refusal: { code: 'objection-settled', state },
    });
  });
});
