import pg from 'pg';

/** Whether a statement gave up waiting for a lock; it may be tried again. */
export function isLockTimeout(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof pg.DatabaseError ? error.cause : error;
  return cause instanceof pg.DatabaseError && cause.code === '55P03';
}
