/** Within it the device's clock is as good as the system's, whose answers tell whole seconds and take a while. */
const unnoticedMs = 60_000;

let aheadMs = 0;

/** The time by the system's clock, as far as an answer of it has told: a device may be set to another day. */
export function currentTime(): Date {
  return new Date(Date.now() + aheadMs);
}

/** Takes the time from an answer's header `Date`. */
export function learnTime(header: string | null): void {
  const told = Date.parse(header ?? '');
  if (Number.isNaN(told)) return;
  const ahead = told - Date.now();
  aheadMs = Math.abs(ahead) < unnoticedMs ? 0 : ahead;
}
