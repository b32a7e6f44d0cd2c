import pg from 'pg';

/* What went wrong in the database, as far as somebody acts on it. Drizzle wraps the error of the driver. */

/** Work that was not begun: too many wait for the same thing, or for too long, or it cannot be had now. */
export class NoTurn extends Error {}

function* causesOf(error: unknown): Generator<Error> {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) yield cause;
}

function databaseErrorOf(error: unknown): pg.DatabaseError | undefined {
  return [...causesOf(error)].find((cause) => cause instanceof pg.DatabaseError);
}

/** The name of the constraint or unique index that refused a statement, if that is why it failed. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = databaseErrorOf(error);
  return cause?.code?.startsWith('23') ? cause.constraint : undefined;
}

const conflicts = new Set(['40001', '40P01']);

/** Whether a statement lost to a concurrent one (deadlock, serialization) and may simply be run again. */
export function isRetryable(error: unknown): boolean {
  return conflicts.has(databaseErrorOf(error)?.code ?? '');
}

/** Whether a statement gave up waiting for a lock; it may be tried again. */
export function isLockTimeout(error: unknown): boolean {
  return databaseErrorOf(error)?.code === '55P03';
}

/**
 * Codes (PostgreSQL, appendix A) that say nothing of the statement: connection, resources, shutdown and failover, a
 * server that takes no changes (25006), time limits, an unknown outcome (40003), a conflict that was not resolved.
 */
const unavailableCodes = /^(?:08|53|57P|58|57014|25006|25P03|25P04|40001|40003|40P01|55P03)/;

const connectionCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
]);

/** Messages of pg and its pool that come without a code. */
const connectionMessages =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout/;

/** Why the database cannot do its work now, as a code to log; the request may be tried again. */
export function whyUnavailable(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    if (cause instanceof NoTurn) return 'no-turn';
    const code = 'code' in cause ? String(cause.code) : '';
    if (cause instanceof pg.DatabaseError && unavailableCodes.test(code)) return code;
    if (connectionCodes.has(code) || isMissingSocket(cause)) return code;
    if (connectionMessages.test(cause.message)) return 'no-connection';
  }
  return undefined;
}

/** Whether the database answers others: only what a statement needed was held, or took too long. */
export function isHeldUp(error: unknown): boolean {
  return ['no-turn', '40001', '40P01', '55P03', '57014'].includes(whyUnavailable(error) ?? '');
}

/** A socket of PostgreSQL that is not there; a file that is not is something else. */
function isMissingSocket(cause: Error): boolean {
  return 'code' in cause && cause.code === 'ENOENT' && 'syscall' in cause && cause.syscall === 'connect';
}
