import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { z } from 'zod';
import { openConnection } from './connection-pool.ts';
import type { Database } from './database.ts';
import { ensureAuditIndexes, ensureAuditPartitions } from './partitions.ts';
import { query } from './query.ts';

const migrationsFolder = path.join(import.meta.dirname, 'migrations');

/** An arbitrary number that all migrators agree on, so that only one works at a time. */
const migrationLock = 4_218_001;

type Journal = { entries: { idx: number; tag: string }[] };

/**
 * Applies the committed migrations that a database does not have yet, under an advisory lock, and makes the audit log's indexes and its partitions for the time ahead. Safe to run from several processes.
 * @param databaseUrl a login that may create tables, and roles the first time
 * @returns the names of the migrations applied now
 * @throws Error when a migration that was applied earlier has been edited since, or a statement fails
 */
export async function migrate(databaseUrl: string, options: { now?: Date } = {}): Promise<string[]> {
  const client = await openConnection(databaseUrl);
  try {
    await takeMigrationLock(client);
    // Whoever waits to change a table holds up everybody behind: rather fail, and be run again.
    await client.query("set lock_timeout = '10s'");
    await client.query(
      'create table if not exists applied_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const applied = await applyMissing(client);
    // So that a process can ask whether the structure is the one it was written for.
    await client.query('grant select on applied_migrations to frikort_app, frikort_keeper');
    await ensureAuditIndexes(client);
    await ensureAuditPartitions(client, options.now ?? new Date());
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

async function applyMissing(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from applied_migrations',
  );
  const known = new Map(rows.map((row) => [row.name, row.hash]));
  const applied: string[] = [];
  for (const name of await migrationNames()) {
    const text = await readFile(path.join(migrationsFolder, `${name}.sql`), 'utf8');
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
  const apart = /^(create|drop) index concurrently/im.test(text);
  const parts = apart ? text.split('--> statement-breakpoint') : ['begin', text];
  try {
    for (const part of parts) await client.query(part);
    await client.query('insert into applied_migrations (name, hash) values ($1, $2)', [name, hash]);
    if (!apart) await client.query('commit');
  } catch (error) {
    if (!apart) await client.query('rollback');
    throw new Error(`Migration ${name} failed`, { cause: error });
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
  return (await migrationNames()).filter((name) => !applied.has(name));
}

async function migrationNames(): Promise<string[]> {
  const journal: Journal = JSON.parse(
    await readFile(path.join(migrationsFolder, 'meta', '_journal.json'), 'utf8'),
  );
  return journal.entries.toSorted((a, b) => a.idx - b.idx).map((entry) => entry.tag);
}
