import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealAll } from '@frikort/api/audit/sealing';
import { openConnection } from '@frikort/api/database/connection-pool';
import { openDatabase } from '@frikort/api/database/database';
import { migrate } from '@frikort/api/database/migrate';
import { registerEmployment } from '@frikort/api/employments/service';
import { createCitizen, createEmployee, openYear, testLimits } from '@frikort/api/test/support/fixtures';
import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDebianPostgres, type Machine, openMachine } from './debian-server.ts';

/* `frikort backup` and `frikort restore` on a PostgreSQL that archives, as the operator runs them. */

const programs = await findDebianPostgres();
const sealKey = { id: 'seal-1', key: randomBytes(32) };

let machine: Machine;
type Connection = Awaited<ReturnType<typeof openConnection>>;
let admin: Connection;
let env: Record<string, string>;

const keyFile = () => join(machine.folder, 'identity');
const archive = () => join(machine.folder, 'kept');
const script = (name: string) => new URL(import.meta.resolve(`@frikort/api/backup/${name}`)).pathname;

beforeAll(async () => {
  if (programs === undefined) return;
  machine = await openMachine(programs);
  const made = await machine.frikort(['backup', 'keys', keyFile()], {});
  const recipient = made.output.trim().replace('BACKUP_RECIPIENT=', '');
  await machine.start(
    `"${process.execPath}" "${script('keep-wal')}" "${archive()}" "${recipient}" "%p" "%f"`,
  );
  const server = await openConnection(machine.url('postgres:superuser', 'postgres'));
  await server.query('create database frikort');
  await server.end();
  const adminUrl = machine.url('postgres:superuser', 'frikort');
  await migrate(adminUrl);
  admin = await openConnection(adminUrl);
  await admin.query("create role frikort_api login password 'api'");
  await admin.query('grant frikort_app to frikort_api');
  await admin.query("create role frikort_archivist login replication password 'archivist'");
  await admin.query('grant frikort_backup to frikort_archivist');
  env = {
    BACKUP_DATABASE_URL: machine.url('frikort_archivist:archivist', 'frikort'),
    BACKUP_FOLDER: archive(),
    BACKUP_RECIPIENT: recipient,
    BACKUP_PROGRAMS: programs,
    BACKUP_IDENTITY_FILE: keyFile(),
    DATABASE_URL: machine.url('frikort_api:api', 'frikort'),
    AUDIT_SEAL_KEYS: `${sealKey.id}:${sealKey.key.toString('base64')}`,
    LC_ALL: 'C',
  };
}, 120_000);
afterAll(async () => {
  if (programs === undefined) return;
  await admin.end().catch(() => {});
  await machine.stop();
  await machine.close();
});

/** Comes back when everything that was written is in the archive. @returns how long that took, in milliseconds */
async function archived(): Promise<number> {
  const began = performance.now();
  const { rows } = await admin.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
  const name = rows[0]?.name ?? '';
  for (;;) {
    const { rows: told } = await admin.query<{ last: string | null }>(
      'select last_archived_wal as last from pg_stat_archiver',
    );
    const last = told[0]?.last;
    if (last && last.slice(0, 24) >= name) return performance.now() - began;
  }
}

async function register(count: number): Promise<void> {
  const url = env.DATABASE_URL ?? '';
  const db = openDatabase(url, { maxConnections: 2 });
  const owner = openDatabase(machine.url('postgres:superuser', 'frikort'), {
    role: 'login',
    maxConnections: 1,
  });
  try {
    const caller = await createEmployee(db);
    const citizen = await createCitizen(owner);
    const deps = { db, clock: () => new Date(), lookupLimits: testLimits };
    for (let nth = 0; nth < count; nth += 1) {
      const input = {
        cardNumber: cardNumber(citizen.cardNumber),
        startDate: calendarDate('2026-06-01'),
        endDate: calendarDate('2026-06-30'),
        amountOere: 100,
        contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
      };
      const claim = {
        caller: caller.actorId,
        route: 'POST /employments',
        key: `key-${nth}`,
        bodyHash: Buffer.from(String(nth)),
      };
      const outcome = await registerEmployment(deps, caller, input, claim);
      expect(outcome.ok).toBe(true);
    }
    await sealAll(db, [sealKey], () => new Date());
  } finally {
    await db.$client.end();
    await owner.$client.end();
  }
}

const employments = async (client: Connection) =>
  (await client.query<{ count: number }>('select count(*)::int as count from employments')).rows[0]?.count;

describe.skipIf(programs === undefined)('a backup', { timeout: 180_000 }, () => {
  let afterFirst: Date;

  it('is a whole copy and every piece of the log after it, which nobody can read without the key', async () => {
    const owner = openDatabase(machine.url('postgres:superuser', 'frikort'), { role: 'login' });
    await openYear(owner, 2026, 4_400_000);
    await owner.$client.end();
    await register(5);
    const { code, output } = await machine.frikort(['backup'], env);
    expect(output).toMatch(/^Kept: \S+, [\d.]+ MB, in [\d.]+ s\.$/m);
    console.log(output.trim());
    expect(code).toBe(0);
    await register(10);
    afterFirst = (await admin.query<{ now: Date }>('select now()')).rows[0]?.now ?? new Date();
    await register(20);
    const tookMs = await archived();
    console.log(
      `RPO: a piece of the log that is full, or a minute old, was kept after ${Math.round(tookMs)} ms`,
    );
    for (const part of ['base', 'wal']) {
      const names = await readdir(join(archive(), part));
      expect(names.filter((name) => name.includes('unfinished'))).toEqual([]);
      for (const name of names.filter((one) => one.endsWith('.encrypted')).slice(0, 3)) {
        const content = await readFile(join(archive(), part, name));
        expect(content.subarray(0, 17).toString()).toBe('frikort-backup-1\n');
        expect(content.includes('Peter Prøvesen')).toBe(false);
      }
    }
  });

  it('is tried in one command, which proves balances and seals, and tells the operator’s page', async () => {
    const { code, output } = await machine.frikort(['restore', '--drill'], env);
    console.log(output.trim());
    expect(output).toContain('Every balance is right');
    expect(code, output).toBe(0);
    const { rows } = await admin.query('select kind, succeeded from backup_runs order by ended_at');
    expect(rows).toEqual([
      { kind: 'backup', succeeded: true },
      { kind: 'drill', succeeded: true },
    ]);
  });

  it.each([
    ['the end of what is kept', undefined, 35],
    ['an instant', 'instant', 15],
  ])('is restored to %s', async (_, until, expected) => {
    const to = join(machine.folder, `restored-${until ?? 'end'}`);
    const args = ['restore', '--to', to, ...(until ? ['--until', afterFirst.toISOString()] : [])];
    const { code, output } = await machine.frikort(args, env);
    expect(code, output).toBe(0);
    const port = /It runs on 127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? '';
    const url = new URL(machine.url('postgres:superuser', 'frikort'));
    url.port = port;
    const restored = await openConnection(url.href);
    expect(await employments(restored)).toBe(expected);
    await restored.query('create table takes_changes ()');
    await restored.end();
    await machine.stopOther(to);
  });

  it('is not believed when it was changed: a piece of the log, or who it is for', async () => {
    const other = join(machine.folder, 'other-identity');
    await machine.frikort(['backup', 'keys', other], {});
    const forOther = await machine.frikort(['restore', '--drill'], { ...env, BACKUP_IDENTITY_FILE: other });
    expect(forOther.code).toBe(1);
    expect(forOther.output).toContain('is for another key, or was changed');
    const folder = join(archive(), 'wal');
    const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}\.encrypted$/.test(name)).sort();
    const last = join(folder, names.at(-1) ?? '');
    const content = await readFile(last);
    const spoiled = Buffer.from(content);
    spoiled[200] = (spoiled[200] ?? 0) ^ 1;
    await writeFile(last, spoiled);
    const changed = await machine.frikort(['restore', '--drill'], env);
    await writeFile(last, content);
    expect(changed.code).toBe(1);
    expect(changed.output).toContain('was changed');
    const { rows } = await admin.query(
      "select succeeded from backup_runs where kind = 'drill' order by ended_at desc limit 2",
    );
    expect(rows).toEqual([{ succeeded: false }, { succeeded: false }]);
  });

  it('is refused into a folder that is not empty, for an instant before all copies, and without its settings', async () => {
    const full = await machine.frikort(['restore', '--to', archive()], env);
    expect(full).toMatchObject({ code: 1, output: expect.stringContaining('is not empty') });
    const early = ['restore', '--to', join(machine.folder, 'early'), '--until', '2020-01-01'];
    expect((await machine.frikort(early, env)).output).toContain('no whole copy that was made before');
    expect((await machine.frikort(['restore'], env)).code).toBe(2);
    const { BACKUP_FOLDER: _, ...without } = env;
    expect((await machine.frikort(['backup'], without)).output).toContain('BACKUP_FOLDER is missing');
    const wrong = { ...env, BACKUP_DATABASE_URL: machine.url('frikort_archivist:wrong', 'frikort') };
    const refused = await machine.frikort(['backup'], wrong);
    expect(refused.code).toBe(1);
    expect(refused.output).not.toContain('wrong@');
  });
});
