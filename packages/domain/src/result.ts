/** What was accepted. */
export type Accepted<T> = { ok: true; value: T };

/** What was refused: a code, with the facts the user needs (`refusal.ts`). */
export type Refused<R extends { code: string }> = { ok: false; refusal: R };

/** The answer of a rule: a value, or a refusal that is itself a value. Rules never throw for what a user did. */
export type Result<T, R extends { code: string }> = Accepted<T> | Refused<R>;

/** Wraps a value that the rule accepts. */
export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function refused<const R extends { code: string }>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
