import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { ConfigError } from '../config-error.ts';
import { ConnectionPool, type ConnectionRole, type PoolOptions } from './connection-pool.ts';
import { whyUnavailable } from './failures.ts';

/** The API's connection to PostgreSQL: a drizzle instance over a pool; SQL is written with drizzle's `sql`. */
export type Database = NodePgDatabase & { $client: ConnectionPool };

/** A connection or a transaction of it: what a store needs to run a statement. */
export type Executor = Pick<Database, '_' | 'execute' | 'select' | 'insert' | 'update' | 'delete'>;

/** The role all requests run as: it can neither change the structure nor rewrite history (see the migrations). */
const applicationRole = 'frikort_app';

/** The role that retention runs as (R29): it can take away what names a citizen, and nothing else. */
export const keeperRole = 'frikort_keeper';

/**
 * Opens a pool whose every connection acts as one role, {@link applicationRole} unless told, whatever login it uses, and
 * with the same settings, whatever server it leads to.
 * @param url a PostgreSQL connection string; its login must be a member of the role
 */
export function openDatabase(
  url: string,
  options: { maxConnections?: number; role?: ConnectionRole } & Pick<
    PoolOptions,
    'answerMs' | 'patienceMs'
  > = {},
): Database {
  const { maxConnections = 10, role = applicationRole, ...times } = options;
  const db = drizzle(new ConnectionPool({ connectionString: url, max: maxConnections, role, ...times }));
  return Object.assign(db, { transaction: transactionOf(db.$client) });
}

/** Drizzle's transactions, on a connection that is given back whatever happens: its own keeps one whose `begin` fails. */
function transactionOf(pool: ConnectionPool): Database['transaction'] {
  return async (run, config) => {
    const client = await pool.connect();
    let isFit = true;
    try {
      return await drizzle(client).transaction(run, config);
    } catch (error) {
      isFit = whyUnavailable(error) === undefined;
      throw error;
    } finally {
      client.release(!isFit);
    }
  };
}

/**
 * Refuses a login with more privileges than the application may have: a superuser, or an owner of the tables.
 * @throws ConfigError in that case; production does not start with one
 */
export async function refuseOverprivilegedLogin(db: Database): Promise<void> {
  const { rows } = await db.$client.query<{ overprivileged: boolean }>(`
    select rolsuper or exists (select from pg_tables where schemaname = 'public' and tableowner = session_user) as overprivileged
    from pg_roles where rolname = session_user`);
  if (rows[0]?.overprivileged !== false) {
    throw new ConfigError(
      'DATABASE_URL: names a superuser or the owner of the tables: give the API a login of its own',
    );
  }
}
