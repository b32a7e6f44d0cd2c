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

/** What the next step after an attempt is judged on. */
export type Attempted = {
  outcome: AttemptOutcome;
  /** How many attempts there have been since it was last ordered, this one included. */
  tries: number;
  /** A test tells whether it works now, and is not tried again. */
  isTest: boolean;
  /** Whether nothing has got through to the webhook since the first of these attempts. */
  nothingGotThrough: boolean;
};

/** What becomes of a delivery; with a pause in milliseconds where it is tried again. */
export type AfterAttempt =
  | { status: 'succeeded' }
  | { status: 'waiting'; pauseMs: number; pauses?: PauseReason }
  | { status: 'failed'; pauses?: PauseReason };

/**
 * R34: what comes after an attempt. A webhook pauses when its receiver says that it is gone, or when a delivery has been
 * tried for three days in which nothing got through: one event that its receiver cannot digest stops no other.
 */
export function afterAttempt({ outcome, tries, isTest, nothingGotThrough }: Attempted): AfterAttempt {
  if (outcome === 'accepted') return { status: 'succeeded' };
  if (isTest) return { status: 'failed' };
  const pauseMs = attemptPauses[tries - 1];
  if (outcome === 'gone') return { status: 'waiting', pauseMs: pauseMs ?? 0, pauses: 'gone' };
  if (pauseMs !== undefined) return { status: 'waiting', pauseMs };
  return nothingGotThrough ? { status: 'failed', pauses: 'failing' } : { status: 'failed' };
}
