/** Why an address is not one that events are sent to (R34). */
export const webhookAddressFaults = [
  'not-https',
  'with-password',
  'unknown-host',
  'private-network',
] as const;
export type WebhookAddressFault = (typeof webhookAddressFaults)[number];

/** R34: events are sent to a closed door for so long, and then no more until somebody opens it. */
export const webhookPatienceDays = 3;

/** R34: so long is what a replaced secret made still signed, so that the receiver can take up the new one meanwhile. */
export const formerSecretDays = 7;

/** R34: no municipality or company has more. */
export const mostWebhooks = 10;

export const webhookStatuses = ['active', 'paused'] as const;

/** Why a webhook is paused: by somebody; nothing got through for days; the receiver said that it is gone (410). */
export const pauseReasons = ['by-hand', 'failing', 'gone'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const deliveryStatuses = ['waiting', 'succeeded', 'failed'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/**
 * What came of one attempt: taken with a 2xx; answered with something else, a redirect, or 410; no answer in time; no
 * connection; a certificate that proves nothing; or not even tried, because the name leads to where nothing is sent.
 */
export const attemptOutcomes = [
  ...(['accepted', 'refused', 'redirected', 'gone', 'timed-out', 'unreachable'] as const),
  ...(['not-trusted', 'address-refused'] as const),
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

const minute = 60_000;
const hour = 60 * minute;

/** R34: how long to wait after each attempt that failed, in milliseconds: three days together. */
export const attemptPauses: readonly number[] = [
  5_000,
  5 * minute,
  30 * minute,
  ...[2, 5, 10, 14, 20, 20].map((hours) => hours * hour),
];

/** So long are all of these pauses together, in milliseconds. */
const patienceMs = attemptPauses.reduce((sum, pause) => sum + pause, 0);

/** What the next step after an attempt is judged on. */
export type Attempted = {
  outcome: AttemptOutcome;
  /** How many attempts there have been since it was last ordered, this one included. */
  tries: number;
  /** A test tells whether it works now, and is not tried again. */
  isTest: boolean;
  /** For how long nothing has got through to the webhook, in milliseconds. */
  failingMs: number;
};

/** What becomes of a delivery; with a pause in milliseconds where it is tried again. */
export type AfterAttempt =
  | { status: 'succeeded' }
  | { status: 'waiting'; pauseMs: number; pauses?: PauseReason }
  | { status: 'failed'; pauses?: PauseReason };

/**
 * R34: what comes after an attempt. A webhook pauses when its receiver says that it is gone, or when nothing has got
 * through for three days: one event that its receiver cannot digest stops no other.
 */
export function afterAttempt({ outcome, tries, isTest, failingMs }: Attempted): AfterAttempt {
  if (outcome === 'accepted') return { status: 'succeeded' };
  if (isTest) return { status: 'failed' };
  const pauseMs = attemptPauses[tries - 1];
  if (outcome === 'gone') return { status: 'waiting', pauseMs: pauseMs ?? 0, pauses: 'gone' };
  const after =
    pauseMs === undefined ? { status: 'failed' as const } : { status: 'waiting' as const, pauseMs };
  return failingMs >= patienceMs ? Object.assign(after, { pauses: 'failing' as const }) : after;
}

/** So long a webhook is left alone at first when nothing gets through to it, and at most; in milliseconds. */
const [shortestRestMs, longestRestMs] = [250, minute];

/**
 * R34: how long a webhook is left alone after a turn in which nothing got through: longer each time, so that only a few
 * deliveries are tried in vain while its receiver is away.
 * @param formerMs the rest before, when nothing has got through since
 */
export function restAfter(formerMs: number | undefined): number {
  return formerMs === undefined ? shortestRestMs : Math.min(2 * formerMs, longestRestMs);
}
