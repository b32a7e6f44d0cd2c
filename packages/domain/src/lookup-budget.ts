import type { TooManyRequests } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R27: what one holder of a budget may do in an hour. */
export type LookupLimit = { hits: number; misses: number };

/** A limit of misses alone: any number of hits. */
export type MissLimit = { misses: number };

/**
 * R27: the limits, in configuration. A network is everybody who calls from one place, whatever their organisations: many
 * companies may be there, so it counts misses alone. A vendor's systems call for many companies from one place: they
 * count against the vendor in place of the network, and against each company and what they do for it.
 */
export type LookupLimits = {
  perUser: LookupLimit;
  perOrganisation: LookupLimit;
  /** Of a vendor's systems, for all the companies that they act for together. */
  perVendor?: LookupLimit;
  perNetwork?: MissLimit;
};

/**
 * R27 for card numbers. A miss is a number that nobody has. A network has what two companies have together, far more
 * than a payroll bureau or a town hall mistypes, and less than new companies from one place could learn one by one.
 */
export const defaultLookupLimits = {
  perUser: { hits: 120, misses: 20 },
  perOrganisation: { hits: 600, misses: 60 },
  perVendor: { hits: 12_000, misses: 240 },
  perNetwork: { misses: 120 },
} as const satisfies LookupLimits;

/**
 * R27 for CPR numbers: a search, a grant, a look into the log about somebody. A hit is a citizen of the caller's own
 * municipality; everybody else is a miss, also somebody whom the register knows, because each answer tells whether that
 * person has a frikort. Who is granted one was rightly searched for: a grant takes a miss back.
 */
export const defaultSearchLimits = {
  perUser: { hits: 120, misses: 30 },
  perOrganisation: { hits: 1200, misses: 300 },
} as const satisfies LookupLimits;

/** What one holder (a user or credential, a CVR number, a network) has used since the window's first use. */
export type LookupCounter = { windowStartedAt: Date; hits: number; misses: number };

export type LookupOutcome = 'hit' | 'miss';

/** The window, in milliseconds; it starts at the first use. */
export const lookupWindow = 3_600_000;

/** The counter as it stands now: a new, empty one when there is none or its window is over. */
export function currentCounter(counter: LookupCounter | undefined, now: Date): LookupCounter {
  if (counter !== undefined && now.getTime() - counter.windowStartedAt.getTime() < lookupWindow)
    return counter;
  return { windowStartedAt: now, hits: 0, misses: 0 };
}

export type LookupFacts = {
  /** Of a vendor's system, which then has no network. */
  vendor?: LookupCounter | undefined;
  user: LookupCounter | undefined;
  organisation: LookupCounter | undefined;
  network?: LookupCounter | undefined;
  limits: LookupLimits;
  now: Date;
};

/**
 * R27: whether one more number may be named. Judged before the number is looked up, so that a spent budget of
 * hits or of misses answers nothing at all. `retryAfterSeconds` until every spent window is over.
 */
export function judgeLookup(facts: LookupFacts): Result<null, TooManyRequests> {
  const { vendor, user, organisation, network, limits, now } = facts;
  const waits = [
    waitOf(user, limits.perUser, now),
    waitOf(organisation, limits.perOrganisation, now),
    limits.perVendor ? waitOf(vendor, limits.perVendor, now) : 0,
    limits.perNetwork ? waitOf(network, { hits: Number.POSITIVE_INFINITY, ...limits.perNetwork }, now) : 0,
  ];
  const longest = Math.max(...waits);
  if (longest === 0) return accepted(null);
  return refused({ code: 'too-many-requests', retryAfterSeconds: Math.ceil(longest / 1000) });
}

/** Milliseconds until the counter's window is over when its budget is spent, else 0. */
function waitOf(counter: LookupCounter | undefined, limit: LookupLimit, now: Date): number {
  const current = currentCounter(counter, now);
  if (current.hits < limit.hits && current.misses < limit.misses) return 0;
  return Math.max(1, current.windowStartedAt.getTime() + lookupWindow - now.getTime());
}

/**
 * R27: whether a number counts against a limit. A hit does not where misses alone are limited, so that everybody of a
 * network need not wait for each other; the window of its counter starts at its first miss.
 */
export function countsAgainst(limit: LookupLimit | MissLimit, outcome: LookupOutcome): boolean {
  return outcome === 'miss' || 'hits' in limit;
}

/** The counter after one more look-up. A registration that succeeds is not counted: do not call this for it. */
export function countLookup(
  counter: LookupCounter | undefined,
  outcome: LookupOutcome,
  now: Date,
): LookupCounter {
  const current = currentCounter(counter, now);
  return outcome === 'hit'
    ? { ...current, hits: current.hits + 1 }
    : { ...current, misses: current.misses + 1 };
}

/** R27: the counter after a grant to somebody whose number was a miss before: it takes one back, if there is one. */
export function takeMissBack(counter: LookupCounter | undefined, now: Date): LookupCounter {
  const current = currentCounter(counter, now);
  return { ...current, misses: Math.max(0, current.misses - 1) };
}

/** R27: a burst of misses raises an alarm, once per window: at the miss that spends the budget. */
export function raisesAlarm(after: LookupCounter, outcome: LookupOutcome, limit: MissLimit): boolean {
  return outcome === 'miss' && after.misses === limit.misses;
}
