import { describe, expect, it } from 'vitest';
import { judgeSettlement, judgeWithdrawal } from './consent.ts';

const askedAt = new Date('2026-11-21T12:00:00Z');

describe('R13: asking for the consent to be withdrawn', () => {
  it('is news once, while the frikort is active', () => {
    expect(judgeWithdrawal({ isActive: true, askedAt: null })).toEqual({ ok: true, value: 'news' });
    expect(judgeWithdrawal({ isActive: true, askedAt })).toEqual({ ok: true, value: 'asked-already' });
    expect(judgeWithdrawal({ isActive: false, askedAt: null })).toEqual({
      ok: false,
      refusal: { code: 'enrolment-inactive' },
    });
  });

  it('is settled when somebody has asked', () => {
    expect(judgeSettlement({ askedAt })).toEqual({ ok: true, value: true });
    expect(judgeSettlement({ askedAt: null })).toEqual({
      ok: false,
      refusal: { code: 'no-withdrawal-asked' },
    });
  });
});
