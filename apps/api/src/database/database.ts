import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** The API's connection to PostgreSQL: a drizzle instance over a pool; SQL is written with drizzle's `sql`. */
export type Database = NodePgDatabase & { $client: pg.Pool };

/** A connection or a transaction of it: what a store needs to run a statement. */
export type Executor = Pick<Database, 'execute' | 'select' | 'insert' | 'update' | 'delete'>;

/** The role all requests run as: it can neither change the structure nor rewrite history (see the migrations). */
export const applicationRole = 'frikort_app';

/** The role that retention runs as (R29): it can take away what names a citizen, and nothing else. */
export const keeperRole = 'frikort_keeper';

/**
 * Opens a pool whose every connection acts as one role, {@link applicationRole} unless told, whatever login it uses.
 * @param url a PostgreSQL connection string; its login must be a member of the role
 */
export function openDatabase(
  url: string,
  options: { maxConnections?: number; role?: typeof applicationRole | typeof keeperRole } = {},
): Database {
  const pool = openPool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    options: `-c role=${options.role ?? applicationRole} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=15000`,
    connectionTimeoutMillis: 10_000,
  });
  return drizzle(pool);
}

/** A pool that outlives the end of its connections: the server restarts, or drops the database behind a closing one. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  // So would one that breaks while it is held between two statements; the next statement on it fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** The name of the constraint or unique index that refused a statement, if that is why it failed. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof pg.DatabaseError ? error.cause : error;
  return cause instanceof pg.DatabaseError && cause.code?.startsWith('23') ? cause.constraint : undefined;
}

/** Whether a statement lost to a concurrent one (deadlock, serialization) and may simply be run again. */
export function isRetryable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof pg.DatabaseError ? error.cause : error;
  return cause instanceof pg.DatabaseError && (cause.code === '40P01' || cause.code === '40001');
}

/**
 * Refuses a login that could undo what the application role may not: a superuser, or an owner of the tables.
 * @throws Error in that case; production does not start with one
 */
export async function refuseMightyLogin(db: Database): Promise<void> {
  const { rows } = await db.$client.query<{ mighty: boolean }>(`
    select rolsuper or exists (select from pg_tables where schemaname = 'public' and tableowner = session_user) as mighty
    from pg_roles where rolname = session_user`);
  if (rows[0]?.mighty !== false) {
    throw new Error(
      'DATABASE_URL names a superuser or the owner of the tables: give the API a login of its own',
    );
  }
}
