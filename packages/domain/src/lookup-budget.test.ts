import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLookup,
  countsAgainst,
  defaultLookupLimits,
  defaultSearchLimits,
  judgeLookup,
  type LookupCounter,
  type LookupOutcome,
  lookupWindow,
  raisesAlarm,
  takeMissBack,
} from './lookup-budget.ts';

const start = new Date('2026-11-21T12:00:00Z');
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const limits = defaultLookupLimits;
const counter = (hits: number, misses: number): LookupCounter => ({ windowStartedAt: start, hits, misses });

describe('the budget of card number requests (R27)', () => {
  it('starts at 120 hits and 20 misses an hour per user, 600 and 60 per CVR number, 120 misses per network', () => {
    expect(limits).toEqual({
      perUser: { hits: 120, misses: 20 },
      perOrganisation: { hits: 600, misses: 60 },
      perVendor: { hits: 12_000, misses: 240 },
      perNetwork: { misses: 120 },
    });
  });

  it('of CPR numbers is tighter for misses too, and knows no network', () => {
    expect(defaultSearchLimits).toEqual({
      perUser: { hits: 120, misses: 30 },
      perOrganisation: { hits: 1200, misses: 300 },
    });
  });

  it('of a network is spent by misses alone', () => {
    const judge = (network: LookupCounter) =>
      judgeLookup({ user: undefined, organisation: undefined, network, limits, now: later(1000) }).ok;
    expect(judge(counter(1_000_000, 119))).toBe(true);
    expect(judge(counter(0, 120))).toBe(false);
  });

  it('has no hits to count for a network', () => {
    const { perUser, perOrganisation, perNetwork } = limits;
    const counting = (outcome: LookupOutcome) =>
      [perUser, perOrganisation, perNetwork].map((limit) => countsAgainst(limit, outcome));
    expect(counting('hit')).toEqual([true, true, false]);
    expect(counting('miss')).toEqual([true, true, true]);
  });

  it('gives a miss back for a grant, never more than there were, and none of an hour that is over', () => {
    expect(takeMissBack(counter(3, 2), later(1))).toEqual(counter(3, 1));
    expect(takeMissBack(counter(3, 0), later(1))).toEqual(counter(3, 0));
    const after = later(lookupWindow);
    expect(takeMissBack(counter(3, 2), after)).toEqual({ windowStartedAt: after, hits: 0, misses: 0 });
  });

  it.each([
    ['nothing used', undefined, undefined, true],
    ['one hit left', counter(119, 0), counter(599, 0), true],
    ['one miss left', counter(0, 19), counter(0, 59), true],
    ['the user’s hits spent', counter(120, 0), undefined, false],
    ['the user’s misses spent', counter(0, 20), undefined, false],
    ['the organisation’s hits spent', undefined, counter(600, 0), false],
    ['the organisation’s misses spent', undefined, counter(0, 60), false],
  ])('%s', (_what, user, organisation, open) => {
    expect(judgeLookup({ user, organisation, limits, now: later(1000) }).ok).toBe(open);
  });

  it('tells when to come back, and opens then', () => {
    const spent = { user: counter(0, 20), organisation: counter(0, 20), limits };
    expect(judgeLookup({ ...spent, now: later(lookupWindow - 1500) })).toEqual({
      ok: false,
      refusal: { code: 'too-many-requests', retryAfterSeconds: 2 },
    });
    expect(judgeLookup({ ...spent, now: later(lookupWindow - 1) })).toMatchObject({
      refusal: { retryAfterSeconds: 1 },
    });
    expect(judgeLookup({ ...spent, now: later(lookupWindow) }).ok).toBe(true);
  });

  it('starts its hour at the first use', () => {
    expect(countLookup(undefined, 'hit', start)).toEqual(counter(1, 0));
    expect(countLookup(counter(1, 0), 'miss', later(5000))).toEqual(counter(1, 1));
    const after = later(lookupWindow);
    expect(countLookup(counter(9, 9), 'hit', after)).toEqual({ windowStartedAt: after, hits: 1, misses: 0 });
  });

  it('raises the alarm once, at the miss that spends it', () => {
    expect(raisesAlarm(counter(0, 20), 'miss', limits.perUser)).toBe(true);
    expect(raisesAlarm(counter(1, 20), 'hit', limits.perUser)).toBe(false);
    expect(raisesAlarm(counter(0, 19), 'miss', limits.perUser)).toBe(false);
    expect(raisesAlarm(counter(0, 21), 'miss', limits.perUser)).toBe(false);
  });

  it('lets no more through in any window, however the requests come', () => {
    const request = fc.tuple(fc.nat({ max: 120_000 }), fc.constantFrom<LookupOutcome>('hit', 'miss'));
    fc.assert(
      fc.property(fc.array(request, { maxLength: 300 }), (requests) => {
        let user: LookupCounter | undefined;
        let now = start;
        for (const [wait, outcome] of requests) {
          now = new Date(now.getTime() + wait);
          if (!judgeLookup({ user, organisation: undefined, limits, now }).ok) continue;
          user = countLookup(user, outcome, now);
          expect(user.hits).toBeLessThanOrEqual(limits.perUser.hits);
          expect(user.misses).toBeLessThanOrEqual(limits.perUser.misses);
        }
      }),
    );
  });
});
