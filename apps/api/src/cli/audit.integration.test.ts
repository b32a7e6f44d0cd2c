import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import { auditInStatement, lookInStatement, recordAct } from '../audit/audit-entry.ts';
import type { SealKeys } from '../audit/seal.ts';
import { sealAll } from '../audit/sealing.ts';
import { verifyFile } from '../audit/verify-file.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/* `frikort` as those who run the system start it: a process, its output and how it ends. */

const secret = randomBytes(32);
const keys: SealKeys = [{ id: 'a1', key: secret }];
const named = (bytes: Buffer) => `k1:${bytes.toString('base64')}`;

let database: TestDatabase;
let folder: string;
let ib: CaseworkerCaller;
let bjarne: EmployeeCaller;
let cardNumber: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-audit-'));
  ib = await createCaseworker(database.db);
  bjarne = await createEmployee(database.db);
  const citizen = await createCitizen(database.db);
  cardNumber = citizen.cardNumber;
  const at = new Date();
  for (let batch = 0; batch < 3; batch += 1) {
    for (let time = 0; time < 5; time += 1)
      await recordAct(database.db, { caller: bjarne, action: 'company-viewed', at });
    await database.db.execute(sql`
      with person as (select audit_subject from citizens where id = ${citizen.id})
      ${auditInStatement({ caller: ib, action: 'citizen-viewed', at }, { from: sql`person`, subject: sql`audit_subject` })}`);
    await sealAll(database.db, keys, () => at);
  }
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

type Ended = { code: number | null; out: string; err: string };

async function frikort(
  args: readonly string[],
  special: Record<string, string> = {},
  typed = '',
): Promise<Ended> {
  const env = {
    DATABASE_URL: database.adminUrl,
    AUDIT_SEAL_KEYS: `a1:${secret.toString('base64')}`,

    CPR_ENCRYPTION_KEYS: named(randomBytes(32)),
    CPR_INDEX_KEYS: named(randomBytes(32)),

    CPR_SUBJECT_KEY: named(randomBytes(32)),
    OPERATOR_CVR: '99100029',
    // Nineteen processes read the same sources.
    ...present({ NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
    ...special,
  };
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, 'frikort.ts'), ...args],
    { env },
  );
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ended.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    ended.err += String(chunk);
  });
  child.stdin.end(typed);
  return await new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

const file = (name: string) => path.join(folder, name);
const linesOf = async (name: string) => (await readFile(file(name), 'utf8')).trim().split('\n');
const offline = { DATABASE_URL: '' };

/** How the check of an extract ends after its lines were changed. */
async function checkChanged(name: string, change: (lines: string[]) => string[]) {
  return await verifyFile(Readable.from(change(await linesOf(name))), { keys });
}

describe('frikort audit export', () => {
  it('writes the whole log, which is checked without the database', async () => {
    expect(await frikort(['audit', 'export', '--out', file('whole')])).toMatchObject({ code: 0 });
    const checked = await frikort(['audit', 'verify', '--file', file('whole')], offline);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain('19 rows under 3 seals; 1 not sealed yet');
    expect(checked.out).toContain('nothing is missing');
    const keyless = await frikort(['audit', 'verify', '--file', file('whole')], {
      ...offline,
      AUDIT_SEAL_KEYS: '',
    });
    expect(keyless).toMatchObject({ code: 0, out: expect.stringContaining('only the hashes') });
  });

  const at = (lines: string[], place: number) => lines[place] ?? '';
  it.each<[string, (lines: string[]) => string[], object]>([
    [
      'a row changed',
      (lines) => lines.with(3, at(lines, 3).replace('"outcome":"done"', '"outcome":"refused"')),
      { line: 4, fault: { kind: 'row-changed', seal: 1, position: 2 } },
    ],
    ['a row left out', (lines) => lines.toSpliced(3, 1), { fault: { kind: 'row-missing', position: 2 } }],
    [
      'a row twice',
      (lines) => lines.toSpliced(3, 0, at(lines, 3)),
      { fault: { kind: 'rows-reordered', position: 2 } },
    ],
    [
      'two rows exchanged',
      (lines) => lines.with(3, at(lines, 4)).with(4, at(lines, 3)),
      { line: 4, fault: { kind: 'row-missing', position: 2 } },
    ],
    [
      'a seal changed',
      (lines) => lines.with(1, at(lines, 1).replace('"keyId":"a1"', '"keyId":"a2"')),
      { fault: { kind: 'seal-forged', seal: 1 } },
    ],
    [
      'a seal and its rows left out',
      (lines) => lines.toSpliced(8, 7),
      { fault: { kind: 'seal-missing', seal: 2 } },
    ],
    ['the end cut off', (lines) => lines.slice(0, -1), { fault: { detail: 'The file ends too early.' } }],
    ['a line of something else', (lines) => lines.toSpliced(3, 0, '{"a":1}'), { line: 4 }],
    ['a line after the end', (lines) => [...lines, at(lines, 3)], { fault: { kind: 'row-added' } }],
  ])('a file with %s is refused, and the place is named', async (_what, change, expected) => {
    expect(await checkChanged('whole', change)).toMatchObject({ ok: false, ...expected });
  });

  it('finds the rows of a citizen by a number typed, never given as an argument; nobody is named', async () => {
    const args = ['audit', 'export', '--citizen', '--out', file('citizen')];
    expect(await frikort(args, {}, `${cardNumber}\n`)).toMatchObject({ code: 0 });
    const rows = (await linesOf('citizen'))
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'row');
    expect(rows.map(({ row }) => row.action)).toEqual([...Array(3).fill('citizen-viewed'), 'log-extracted']);
    const text = (await linesOf('citizen')).join('\n');
    for (const hidden of [ib.actorId, 'Bente Prøve', cardNumber]) expect(text).not.toContain(hidden);
    const checked = await frikort(['audit', 'verify', '--file', file('citizen')], offline);
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('4 rows under 3 seals') });
    const changed = await checkChanged('citizen', (lines) =>
      lines.map((line) => line.replace('citizen-viewed', 'citizen-searched')),
    );
    expect(changed).toMatchObject({ ok: false, fault: { kind: 'row-changed', seal: 1 } });
  });

  it('puts who the persons were in a file of its own, or in the rows', async () => {
    const filter = [
      '--actor',
      bjarne.actorId,
      '--organisation',
      bjarne.organisation.cvr,
      '--from',
      '2026-01-01',
    ];
    const args = ['audit', 'export', ...filter, '--out', file('apart'), '--identities', file('who')];
    expect(await frikort(args)).toMatchObject({ code: 0 });
    expect((await linesOf('apart')).join('\n')).not.toContain(bjarne.actorId);
    const who = (await linesOf('who')).map((line) => JSON.parse(line));
    expect(who).toHaveLength(15);
    expect(who[0]).toMatchObject({ kind: 'identity', actorId: bjarne.actorId, actorName: 'Bente Prøve' });
    const within = ['audit', 'export', ...filter, '--out', file('within'), '--identities', 'in-rows'];
    expect(await frikort(within)).toMatchObject({ code: 0 });
    const other = await checkChanged('within', (lines) =>
      lines.map((line) => line.replaceAll(bjarne.actorId, ib.actorId)),
    );
    expect(other).toMatchObject({ ok: false, fault: { detail: expect.stringContaining('person') } });
  });

  it('is logged, and writes over nothing', async () => {
    const { rows } = await database.admin.execute(sql`
      select distinct role, organisation_cvr, purpose from audit_log where action = 'log-extracted'`);
    expect(rows).toEqual([{ role: 'operator', organisation_cvr: '99100029', purpose: 'access-control' }]);
    expect(await frikort(['audit', 'export', '--out', file('whole')])).toMatchObject({ code: 2 });
    expect(await frikort(['audit', 'export', '2905690000'])).toMatchObject({
      code: 2,
      err: expect.not.stringContaining('290569'),
    });
    expect(await frikort(['audit', 'export', '--citizen'], {}, 'x\n')).toMatchObject({ code: 2 });
    expect(await frikort(['audit', 'export', '--citizen'])).toMatchObject({ code: 2 });
  });

  it('of a citizen names nobody else whom a look at many showed, and is checked all the same', async () => {
    for (let n = 0; n < 2; n += 1) await createCitizen(database.db);
    const look = { caller: ib, action: 'citizens-listed', at: new Date() } as const;
    await database.db.execute(sql`with ${lookInStatement(look, { shown: sql`citizens` })} select`);
    await sealAll(database.db, keys, () => new Date());
    const { rows } = await database.admin.execute<{ own: boolean; subject: string }>(sql`
      select card_number = ${cardNumber} as own, encode(audit_subject, 'hex') as subject from citizens`);
    const own = rows.filter((row) => row.own).map(({ subject }) => ({ subject }));
    const others = rows.filter((row) => !row.own);

    const args = ['audit', 'export', '--citizen', '--out', file('look')];
    expect(await frikort(args, {}, `${cardNumber}\n`)).toMatchObject({ code: 0 });
    const seenIn = async (name: string) =>
      (await linesOf(name)).flatMap((line) => JSON.parse(line).seen ?? []);
    const seen = await seenIn('look');
    expect(seen).toHaveLength(3);
    expect(seen.filter((each) => 'subject' in each)).toEqual(own);
    const text = (await linesOf('look')).join('\n');
    for (const { subject } of others) expect(text).not.toContain(subject);
    expect(await frikort(['audit', 'verify', '--file', file('look')], offline)).toMatchObject({ code: 0 });

    expect(await frikort(['audit', 'export', '--out', file('looks')])).toMatchObject({ code: 0 });
    expect((await seenIn('looks')).map(({ subject }) => subject).toSorted()).toEqual(
      rows.map(({ subject }) => subject).toSorted(),
    );
    const whole = await frikort(['audit', 'verify', '--file', file('looks')], offline);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('nothing is missing') });
    const withSeen = (change: (seen: object[]) => object[] | undefined) => (lines: string[]) =>
      lines.map((line) => {
        const read = JSON.parse(line);
        return read.seen ? JSON.stringify({ ...read, seen: change(read.seen) }) : line;
      });
    const [one] = others;
    for (const change of [
      withSeen((all) => all.slice(1)),
      withSeen((all) => all.with(0, { subject: 'ab'.repeat(32) })),
      withSeen((all) => [...all, { subject: one?.subject }]),
      withSeen(() => []),
      withSeen(() => undefined),
      (lines: string[]) =>
        lines.map((line) =>
          line.replace('"path"', `"seen":[],"path"`).replace(/"seen":\[\],(.*"seen")/, '$1'),
        ),
    ]) {
      const found = await checkChanged('looks', change);
      expect(found).toMatchObject({ ok: false, fault: { kind: 'row-changed' } });
    }
    // What the version before wrote while both ran: it had the row, and did not know of those beside.
    const former = (lines: string[]) =>
      withSeen(() => undefined)(lines).map((line) => line.replace('"version":2', '"version":1'));
    expect(await checkChanged('looks', former)).toMatchObject({ ok: true });
  });
});

describe('frikort verify', () => {
  it('seals what waits, proves log and balances, and tells which card is wrong (R2)', async () => {
    expect(await frikort(['audit', 'seal'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('auditSeal'),
    });
    const fine = await frikort(['verify']);
    expect(fine).toMatchObject({ code: 0, err: '' });
    expect(fine.out).toMatch(/Every balance is right: 0 cards\.\nThe audit log is whole: \d+ rows/);
    await openYear(database.admin, 2026, 4_000_000);
    await database.admin.execute(sql`insert into cards select id, 2026, 4000000, 5 from citizens`);
    const wrong = await frikort(['verify']);
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringMatching(/BROKEN \(R2\): citizen .*used 5, registered 0/),
    });
  });

  it('finds a seal that was printed and is gone, and a changed row, and ends with 1', async () => {
    const { out } = await frikort(['audit', 'verify']);
    const hash = 'ab'.repeat(32);
    const line = JSON.stringify({ level: 30, auditSeal: { number: 99, hash }, msg: 'audit log sealed' });
    await writeFile(file('log'), `starting\n${line}\n`);
    const cut = await frikort(['audit', 'verify', '--printed-seals', file('log')]);
    expect(cut).toMatchObject({ code: 1, err: expect.stringMatching(/BROKEN \(tail-cut\) at seal 99/) });
    const [, number = '', kept = ''] = /Newest seal: (\d+), \S+, ([0-9a-f]{64})/.exec(out) ?? [];
    await writeFile(file('log'), JSON.stringify({ auditSeal: { number: Number(number), hash: kept } }));
    expect(await frikort(['audit', 'verify', '--printed-seals', file('log')])).toMatchObject({ code: 0 });

    await database.admin.execute(sql`
      update audit_log set organisation_name = 'x' where id = (select row_id from audit_sealed_rows where position = 8)`);
    const changed = await frikort(['audit', 'verify']);
    expect(changed).toMatchObject({
      code: 1,
      err: expect.stringMatching(/row-changed\) at seal 2, position 8, row /),
    });
  });
});
