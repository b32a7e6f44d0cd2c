import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { z } from 'zod';
import { openConnection } from './connection-pool.ts';
import type { Database } from './database.ts';
import { runsApart } from './migrations-apart.ts';
import { ensureAuditIndexes, ensureAuditPartitions } from './partitions.ts';
import { query } from './query.ts';

const migrationsFolder = path.join(import.meta.dirname, 'migrations');

/** An arbitrary number that all migrators agree on, so that only one works at a time. */
const migrationLock = 4_218_001;

/**
 * Whoever waits to change a table holds up everybody who comes after: so it waits for a moment only, lets them past, and
 * tries again, for two minutes at most.
 */
const lockPatience = { lockMs: 500, pauseMs: 1_000, tries: 80, amidOthersMs: 60_000 } as const;

/** `lock_not_available`. */
const lockTimeout = '55P03';

type Journal = { entries: { idx: number; tag: string }[] };

/**
 * Applies the committed migrations that a database does not have yet, under an advisory lock, and makes the audit log's indexes and its partitions for the time ahead. Safe to run from several processes.
 * @param databaseUrl a login that may create tables, and roles the first time
 * @param options.folder whose migrations are applied; those of this version unless told
 * @returns the names of the migrations applied now
 * @throws Error when a migration that was applied earlier has been edited since, or a statement fails
 */
export async function migrate(
  databaseUrl: string,
  options: { now?: Date; folder?: string } = {},
): Promise<string[]> {
  const client = await openConnection(databaseUrl);
  try {
    await takeMigrationLock(client);
    await waitAtMost(client, lockPatience.lockMs);
    await client.query(
      'create table if not exists applied_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const applied = await applyMissing(client, options.folder ?? migrationsFolder);
    // So that a process can ask whether the structure is the one it was written for.
    await client.query('grant select on applied_migrations to frikort_app, frikort_keeper');
    await amidOthers(client, () => ensureAuditIndexes(client));
    await patiently(() => ensureAuditPartitions(client, options.now ?? new Date()));
    return applied;
  } finally {
    await client.end();
  }
}

/** Asks again and again: a statement that waits has a snapshot, and an index that is made concurrently waits for those. */
async function takeMigrationLock(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      migrationLock,
    ]);
    if (rows[0]?.taken) return;
    await wait(200);
  }
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from applied_migrations',
  );
  const known = new Map(rows.map((row) => [row.name, row.hash]));
  const applied: string[] = [];
  for (const name of await migrationNames(folder)) {
    const text = await readFile(path.join(folder, `${name}.sql`), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    const knownHash = known.get(name);
    if (knownHash === hash) continue;
    if (knownHash !== undefined) throw new Error(`Migration ${name} was edited after it was applied`);
    await applyOne(client, name, hash, text);
    applied.push(name);
  }
  return applied;
}

/**
 * A file is a transaction of its own, unless it makes an index concurrently, which no transaction may: then each statement
 * is one, and every one is such that it may run again.
 */
async function applyOne(client: pg.Client, name: string, hash: string, text: string): Promise<void> {
  try {
    if (runsApart(text)) {
      for (const part of text.split('--> statement-breakpoint')) {
        if (runsApart(part)) await amidOthers(client, () => client.query(part));
        else await patiently(() => client.query(part));
      }
      await note(client, name, hash);
    } else {
      await patiently(async () => {
        await client.query('begin');
        try {
          await client.query(text);
          await note(client, name, hash);
          await client.query('commit');
        } catch (error) {
          await client.query('rollback');
          throw error;
        }
      });
    }
  } catch (error) {
    throw new Error(`Migration ${name} failed`, { cause: error });
  }
}

async function note(client: pg.Client, name: string, hash: string): Promise<void> {
  await client.query('insert into applied_migrations (name, hash) values ($1, $2)', [name, hash]);
}

const waitAtMost = (client: pg.Client, ms: number) => client.query(`set lock_timeout = '${ms}ms'`);

/** What is made concurrently waits for the transactions that are under way, and holds up nobody: it waits for longer. */
async function amidOthers(client: pg.Client, run: () => Promise<unknown>): Promise<void> {
  await waitAtMost(client, lockPatience.amidOthersMs);
  await run();
  await waitAtMost(client, lockPatience.lockMs);
}

/** Does something that undoes itself when it fails, again while others have what it needs ({@link lockPatience}). */
async function patiently(run: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await run();
      return;
    } catch (error) {
      const isHeld = error instanceof pg.DatabaseError && error.code === lockTimeout;
      if (!isHeld || tried === lockPatience.tries) throw error;
      await wait(lockPatience.pauseMs);
    }
  }
}

/**
 * The migrations of this version that a database lacks.
 * @param db the login of the API, which may read which there are
 */
export async function missingMigrations(db: Database): Promise<string[]> {
  const rows = await query(
    db,
    z.strictObject({ name: z.string() }),
    sql`select name from applied_migrations`,
  );
  const applied = new Set(rows.map(({ name }) => name));
  return (await migrationNames(migrationsFolder)).filter((name) => !applied.has(name));
}

async function migrationNames(folder: string): Promise<string[]> {
  const journal: Journal = JSON.parse(await readFile(path.join(folder, 'meta', '_journal.json'), 'utf8'));
  return journal.entries.toSorted((a, b) => a.idx - b.idx).map((entry) => entry.tag);
}
