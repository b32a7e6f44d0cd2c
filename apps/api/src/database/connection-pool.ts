import { present } from '@frikort/domain/present';
import pg from 'pg';
import { Turns } from './turns.ts';

/** The role that a connection acts under; `login` is the login's own, for maintenance of the database. */
export type ConnectionRole = 'frikort_app' | 'frikort_keeper' | 'frikort_backup' | 'login';

/** How long a statement may take, and how long it may wait for a lock; in milliseconds, 0 for no limit. */
type StatementLimits = { readonly statementMs: number; readonly lockMs: number };

/**
 * For what users wait for. Waiting for a lock ends sooner than waiting for a connection of the pool, so that whoever
 * waits for a connection gets one.
 */
const limitsOfRequests: StatementLimits = { statementMs: 15_000, lockMs: 2_000 };

const connectMs = 10_000;

/**
 * What our SQL, and the reading of its answers, relies on, whatever is set for the server, the database, the login or in
 * the address. Not among them is `default_transaction_read_only`, which an administrator sets to stop changes.
 */
const reliedOn = {
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  client_encoding: 'UTF8',
  bytea_output: 'hex',
  extra_float_digits: '1',
  array_nulls: 'on',
  transform_null_equals: 'off',
  standard_conforming_strings: 'on',
  search_path: 'public, pg_temp',
  default_transaction_isolation: 'read committed',
  idle_session_timeout: '0',
  // Seconds: a machine that is gone without a word lets go of its locks within a minute, not after hours.
  tcp_keepalives_idle: '30',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '3',
} as const;

/**
 * Makes a new connection fit for our statements. By a statement, because a connection pooler (PgBouncer) refuses options
 * of the start; it must pool sessions, for a transaction of its pooling would get somebody else's role.
 * @throws DatabaseError when the login may not act as the role
 */
async function makeFit(client: pg.ClientBase, role: ConnectionRole, limits: StatementLimits): Promise<void> {
  const settings = {
    ...(role === 'login' ? {} : { role }),
    ...reliedOn,
    statement_timeout: String(limits.statementMs),
    lock_timeout: String(limits.lockMs),
    idle_in_transaction_session_timeout: String(limits.statementMs),
  };
  await client.query(
    'select pg_catalog.set_config(key, value, false) from pg_catalog.json_each_text($1) as setting (key, value)',
    [JSON.stringify(settings)],
  );
}

/**
 * Has a commit fail whose wait for the synchronous standby was cancelled (by an administrator, say). The server keeps what
 * was committed, warns and reports success, although a failover may lose it: here that is an outcome that is not known,
 * `statement_completion_unknown` (40003). The warning is known by the function that gives it, for its text is in the
 * server's language.
 */
function failUnconfirmedCommits(client: pg.Client): void {
  let warning: string | undefined;
  client.connection.on('notice', ({ routine, message }: { routine?: string; message?: string }) => {
    if (routine === waitForStandby) warning = message ?? routine;
  });
  // Before the client takes the statement for done: that it is complete may come after the warning.
  client.connection.prependListener('readyForQuery', () => {
    if (warning === undefined) return;
    const unknown = new pg.DatabaseError(warning, warning.length, 'error');
    unknown.code = '40003';
    warning = undefined;
    client.connection.emit('errorMessage', unknown);
  });
}

/** What PostgreSQL waits in, for a standby to have a commit. */
const waitForStandby = 'SyncRepWaitForLSN';

/** Opens one connection that acts as its login, for migrations and other work that takes as long as it takes. */
export async function openConnection(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  failUnconfirmedCommits(client);
  await client.connect();
  try {
    await makeFit(client, 'login', { statementMs: 0, lockMs: 0 });
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

export type PoolOptions = {
  readonly connectionString: string;
  readonly max: number;
  readonly role: ConnectionRole;
  /** How long to wait for an answer before a connection is given up: its server may have gone without a word. */
  readonly answerMs?: number;
  /** How long a statement waits for its turn; as long as requests do unless told. */
  readonly patienceMs?: number;
};

/** A pool that outlives the end of its connections: the server restarts, fails over, or drops the database. */
export class ConnectionPool extends pg.Pool {
  /**
   * For statements that may wait for a row which others hold, by the row's name: they have half of the connections at
   * most, so that everything else goes on.
   */
  readonly turns: Turns;
  readonly #open = new Set<pg.PoolClient>();
  readonly #outdated = new WeakSet<pg.PoolClient>();

  constructor({ connectionString, max, role, answerMs, patienceMs }: PoolOptions) {
    super({
      connectionString,
      max,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      ...present({ query_timeout: answerMs }),
      onConnect: (client) => makeFit(client, role, limitsOfRequests),
    });
    this.turns = new Turns({
      atOnce: Math.max(1, Math.floor(max / 2)),
      ...present({ patienceMs }),
    });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    this.on('error', () => {});
    this.on('connect', (client) => this.#watch(client));
    this.on('release', (_error, client) => this.#look(client));
    this.on('remove', (client) => this.#open.delete(client));
  }

  /**
   * Closes every connection, those in use once they are done: they lead to a server that no longer takes changes, and a
   * new one may lead to the server that does.
   */
  renew(): void {
    for (const client of this.#open) this.#outdated.add(client);
    for (let idle = this.idleCount; idle > 0; idle -= 1) {
      // Released at once, an outdated one is ended.
      this.connect().then(
        (client) => client.release(),
        () => {},
      );
    }
  }

  #watch(client: pg.PoolClient): void {
    this.#open.add(client);
    failUnconfirmedCommits(client);
    // One that breaks while it is held between two statements would end the process; the next statement on it fails.
    client.on('error', () => {});
    client.connection.on('errorMessage', ({ code }: pg.DatabaseError) => {
      if (code === readOnlyServer) this.renew();
    });
  }

  /** Ends a connection that must not be used again; the pool forgets one that is being ended. */
  #look(client: pg.PoolClient): void {
    const isFree = client.getTransactionStatus() === 'I';
    if (!isFree || this.#outdated.has(client)) void client.end();
  }
}

/** `read_only_sql_transaction`: a standby, or a primary that has become one. */
const readOnlyServer = '25006';
