const minute = 60_000;

/** How long to wait after each attempt that failed, in minutes; after the last as long each time. */
const pauses = [1, 5, 15, 60, 180, 360] as const;

/** How long it is tried: a mail server that was down over a weekend gets what waited. */
export const triedForMs = 3 * 24 * 60 * minute;

/**
 * When to try again.
 * @param attempts how many there have been, this one included; 1 or more
 */
export function nextAttempt(at: Date, attempts: number): Date {
  const pause = pauses[attempts - 1] ?? 360;
  return new Date(at.getTime() + pause * minute);
}
