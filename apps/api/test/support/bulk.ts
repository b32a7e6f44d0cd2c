import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { municipalities } from '@frikort/domain/municipalities';
import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../../src/database/database.ts';
import type { TestDatabase } from './database.ts';

/* Rows by the hundred thousand, made by PostgreSQL itself: for tests of how long something takes where there is much. */

/** Fills tables as if it had always been there: without triggers, references or a limit of time; the planner knows of it. */
export async function inBulk(
  { admin }: TestDatabase,
  fill: (transaction: Executor) => Promise<void>,
): Promise<void> {
  await admin.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('session_replication_role', 'replica', true),
      set_config('statement_timeout', '0', true), set_config('synchronous_commit', 'off', true)`);
    await fill(transaction);
    await transaction.execute(sql`analyze`);
  });
}

/** The id of the `n`th of the citizens that {@link manyCitizens} makes, from 1. */
export const citizenOf = (n: SQL): SQL =>
  sql`('00000000-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

const codes = municipalities.map(({ code }) => code).join(',');

/** The code of a municipality, all 98 in turn. */
export const codeOf = (n: SQL): SQL =>
  sql`(string_to_array(${codes}, ','))[1 + (${n}) % ${municipalities.length}]`;

/** Citizens as the one that is there, granted one a day from February 2019 on; the `n`th in the municipality that `code` says. */
export async function manyCitizens(transaction: Executor, count: number, code: SQL): Promise<void> {
  await transaction.execute(sql`
    insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id, cpr_index_key_id,
      audit_subject, name_protected, register_status, register_read_at, status, status_since, consent_text_version,
      consent_at, consent_by, granted_at)
    select ${citizenOf(sql`n`)}, (20000 + n)::text, 'Navn ' || n, ${code}, c.cpr_ciphertext, c.cpr_key_id,
      c.cpr_index_key_id, decode(md5(n::text), 'hex'), false, 1, now(), 'active', at, '2025-1', at, c.consent_by, at
    from citizens c, generate_series(1, ${count}) n
    cross join lateral (select '2019-02-01T10:00:00Z'::timestamptz + n % 2500 * interval '1 day' as at) made`);
}

/** Drops the indexes of some tables while rows are added, but for those of constraints. @returns what makes them again */
export async function dropIndexes(
  transaction: Executor,
  ...tables: readonly string[]
): Promise<{ name: string; definition: string }[]> {
  const { rows } = await transaction.execute<{ name: string; definition: string }>(sql`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any(${`{${tables.join(',')}}`}::text[]::regclass[])
      and not exists (select from pg_constraint where conindid = indexrelid)`);
  for (const { name } of rows) await transaction.execute(sql.raw(`drop index ${name}`));
  // Of a table with parts a definition names the table alone, and none of its parts would have it.
  return rows.map(({ name, definition }) => ({ name, definition: definition.replace(' ON ONLY ', ' ON ') }));
}

/** How long something took: by the clock, and of the CPU, which is all that it takes where nobody else works. */
export type Took = { readonly ms: number; readonly cpuMs: number };

/** The middle of nine times, of this process and of PostgreSQL's server, which is on this machine. */
export async function medianOf({ admin }: TestDatabase, run: () => Promise<unknown>): Promise<Took> {
  const { rows } = await admin.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const server = parentOf(rows[0]?.pid ?? 0);
  const times: Took[] = [];
  for (let round = 0; round < 9; round += 1) {
    const [began, cpu] = [performance.now(), cpuMsWith(server)];
    await run();
    times.push({ ms: performance.now() - began, cpuMs: cpuMsWith(server) - cpu });
  }
  const middle = (of: (took: Took) => number) => times.map(of).toSorted((a, b) => a - b)[4] ?? Number.NaN;
  return { ms: middle(({ ms }) => ms), cpuMs: middle(({ cpuMs }) => cpuMs) };
}

/** Prints what was measured, beside the goal. */
export function printTimes(what: string, times: Readonly<Record<string, Took>>, goalMs: number): void {
  const shown = Object.entries(times).map(
    ([name, { ms, cpuMs }]) => `${name} ${Math.round(ms)} ms (${Math.round(cpuMs)} of the CPU)`,
  );
  process.stdout.write(`${what}: ${shown.join(', ')}; goal ${goalMs} ms\n`);
}

/** What a process of Linux says of itself behind its name, which is in brackets. */
const factsOf = (pid: number | string): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

const parentOf = (pid: number): number => Number(factsOf(pid)[1]);

/** Milliseconds of CPU that this process and a server with its connections have used; Linux counts in hundredths of a second. */
function cpuMsWith(server: number): number {
  const { user, system } = process.cpuUsage();
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const facts = factsOf(pid);
      if (Number(facts[1]) === server) ticks += Number(facts[11]) + Number(facts[12]);
    } catch {
      // It has ended meanwhile.
    }
  }
  return (user + system) / 1000 + ticks * 10;
}
