import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { createLogger } from '../http/process-log.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { lookInStatement, recordAct } from './audit-entry.ts';
import { recordLogin } from './login-audit.ts';
import { noSeal, type SealKeys, sealNext } from './seal.ts';
import { storeSeal } from './seal-store.ts';
import { sealAll, sealBatch, sealing } from './sealing.ts';
import { verifyDatabase } from './verify.ts';

const keys: SealKeys = [{ id: 'a1', key: randomBytes(32) }];
const now = new Date('2026-11-21T12:00:00Z');
const clock = () => now;

let database: TestDatabase;
let caller: EmployeeCaller;
beforeEach(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  caller = await createEmployee(database.db);
});
afterEach(() => database.close());

async function act(times: number, at = now): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const asked = { ...caller, requestId: randomUUID() };
    await recordAct(database.db, { caller: asked, action: 'company-viewed', at });
  }
}

/** Twelve rows under four seals. */
async function sealedLog(): Promise<void> {
  for (let batch = 0; batch < 4; batch += 1) {
    await act(3);
    await sealAll(database.db, keys, clock);
  }
}

const verify = (options = {}) => verifyDatabase(database.db, { keys, ...options });
const asSuperuser = (statement: string) => database.admin.$client.query(statement);
const idAt = async (position: number) =>
  (await asSuperuser(`select row_id from audit_sealed_rows where position = ${position}`)).rows[0]?.row_id;

describe('R26: sealing', () => {
  it('puts every row of the log in the queue, whatever wrote it, and gives each a position', async () => {
    await act(2);
    await recordLogin(database.db, {
      action: 'login-refused',
      at: now,
      entrance: 'company',
      refusal: 'assurance-too-low',
      exchange: { requestId: randomUUID(), clientAddress: '192.0.2.1' },
    });
    expect(await verify()).toMatchObject({ ok: true, seals: 0, rows: 0, waiting: 3 });
    const seal = await sealAll(database.db, keys, clock);
    expect(seal).toMatchObject({ number: 1, firstPosition: 1, lastPosition: 3, keyId: 'a1' });
    expect(await verify()).toMatchObject({ ok: true, seals: 1, rows: 3, waiting: 0 });
    expect(await sealBatch(database.db, keys, now)).toBe('nothing');
  });

  it('leaves no hole and doubles nothing with many writers, two sealers and rolled back writes', async () => {
    const { db } = database;
    let writing = true;
    const sealer = async () => {
      while (writing) await sealBatch(db, keys, new Date(), 7);
    };
    const writer = async (nth: number) => {
      for (let time = 0; time < 25; time += 1) {
        const at = new Date(now.getTime() - time * nth * 1000);
        await db
          .transaction(async (transaction) => {
            await recordAct(transaction, { caller, action: 'company-viewed', at });
            if (time % 5 === 0) throw new Error('undone');
          })
          .catch(() => {});
      }
    };
    const sealers = [sealer(), sealer()];
    await Promise.all([1, 2, 3, 4, 5, 6].map(writer));
    writing = false;
    await Promise.all(sealers);
    await sealAll(db, keys, clock);
    expect(await verify()).toMatchObject({ ok: true, rows: 120, waiting: 0 });
    const { rows } = await asSuperuser(
      'select count(*)::int, max(position)::int, count(distinct row_id)::int as ids from audit_sealed_rows',
    );
    expect(rows[0]).toEqual({ count: 120, max: 120, ids: 120 });
  });

  it('is undone as a whole when the process dies before the end of it', async () => {
    await act(3);
    const died = database.db.transaction(async (transaction) => {
      const { rows } = await transaction.execute<{ row_id: string }>(
        sql`delete from audit_queue returning row_id`,
      );
      const made = sealNext(noSeal, [randomBytes(32)], keys[0], now);
      const rowId = rows[0]?.row_id ?? '';
      await storeSeal(
        transaction,
        made.seal,
        made.entries.map((entry) => ({ ...entry, rowId, rowAt: made.seal.sealedAt })),
      );
      await asSuperuser(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      );
      await transaction.execute(sql`select 1`);
    });
    await expect(died).rejects.toThrow();
    expect(await verify()).toMatchObject({ ok: true, seals: 0, waiting: 3 });
    await sealAll(database.db, keys, clock);
    expect(await verify()).toMatchObject({ ok: true, seals: 1, rows: 3, waiting: 0 });
  });

  it('prints the newest seal as one structured line, and alarms when seals were lost, whatever the log level', async () => {
    await sealedLog();
    const lines: unknown[] = [];
    const logger = createLogger('fatal', { write: (line: string) => void lines.push(JSON.parse(line)) });
    const { stop } = startJobs([sealing({ db: database.db, keys, clock, logger, everyMs: 5 })], {
      clock,
      logger,
    });
    const untilPrinted = async (count: number) => {
      while (lines.length < count) await new Promise((resolve) => setImmediate(resolve));
    };
    await untilPrinted(1);
    expect(lines[0]).toMatchObject({
      auditSeal: { number: 4, lastPosition: 12, hash: expect.stringMatching(/^[0-9a-f]{64}$/), keyId: 'a1' },
    });
    await asSuperuser('delete from audit_seals where number = 4');
    await untilPrinted(2);
    expect(lines[1]).toMatchObject({ level: 55, alarm: 'audit-seals-lost', printed: 4, newest: 3 });
    await stop();
  });
});

describe('R26: whatever a superuser does to the log is found, and its place is named', () => {
  beforeEach(sealedLog);

  const another = `update audit_log set action = 'citizen-viewed' where id = `;
  it.each<[string, (id: string, other: string) => string, object]>([
    ['a row changed', (id) => `${another} '${id}'`, { kind: 'row-changed', seal: 2, position: 5 }],
    [
      'the person of a row',
      (id) => `update audit_log set actor_id = gen_random_uuid() where id = '${id}'`,
      { kind: 'row-changed', position: 5 },
    ],
    [
      'a row made anonymous',
      (id) => `update audit_log set actor_id = null where id = '${id}'`,
      { kind: 'row-changed', position: 5 },
    ],
    [
      'the time of a row',
      (id) => `update audit_log set at = at + interval '1 microsecond' where id = '${id}'`,
      { kind: 'row-missing', position: 5 },
    ],
    [
      'the time of a row and of its record',
      (id) =>
        `update audit_log set at = at + interval '1 microsecond' where id = '${id}'; update audit_sealed_rows set row_at = row_at + interval '1 microsecond' where position = 5`,
      { kind: 'row-changed', position: 5 },
    ],
    [
      'a row deleted',
      (id) => `delete from audit_log where id = '${id}'`,
      { kind: 'row-missing', seal: 2, position: 5 },
    ],
    [
      'a row and its record deleted',
      (id) =>
        `delete from audit_log where id = '${id}'; delete from audit_sealed_rows where row_id = '${id}'`,
      { kind: 'row-missing', position: 5 },
    ],
    [
      'two rows exchanged',
      (id, other) =>
        `update audit_log set id = '00000000-0000-4000-8000-000000000000' where id = '${id}'; update audit_log set id = '${id}' where id = '${other}'; update audit_log set id = '${other}' where id = '00000000-0000-4000-8000-000000000000'`,
      { kind: 'row-changed', position: 5 },
    ],
    [
      'two records exchanged',
      () =>
        'update audit_sealed_rows set position = -position where position in (5, 6); update audit_sealed_rows set position = 11 + position where position < 0',
      { kind: 'rows-reordered', seal: 2, position: 5 },
    ],
    [
      'the recorded hash',
      () => String.raw`update audit_sealed_rows set leaf = '\x00' where position = 5`,
      { kind: 'row-changed', position: 5 },
    ],
    [
      'a seal changed',
      () => "update audit_seals set sealed_at = sealed_at + interval '1 hour' where number = 2",
      { kind: 'seal-forged', seal: 2 },
    ],
    [
      'a seal with a hash of its own',
      () => "update audit_seals set hash = sha256('x') where number = 2",
      { kind: 'seal-forged', seal: 2 },
    ],
    ['a seal deleted', () => 'delete from audit_seals where number = 2', { kind: 'seal-missing', seal: 2 }],
    [
      'the last seal deleted',
      () => 'delete from audit_seals where number = 4',
      { kind: 'seal-missing', seal: 4, position: 10 },
    ],
    [
      'the last seal and its records deleted',
      () => 'delete from audit_seals where number = 4; delete from audit_sealed_rows where position > 9',
      { kind: 'row-added' },
    ],
    [
      'two seals exchanged',
      () =>
        'update audit_seals set number = -number where number in (2, 3); update audit_seals set number = 5 + number where number < 0',
      { kind: 'seal-forged', seal: 2 },
    ],
    ['the log emptied', () => 'truncate audit_log', { kind: 'row-missing', seal: 1, position: 1 }],
    ['the seals emptied', () => 'truncate audit_seals', { kind: 'seal-missing', seal: 1, position: 1 }],
    [
      'everything emptied but the log',
      () => 'truncate audit_seals; truncate audit_sealed_rows',
      { kind: 'row-added' },
    ],
  ])('%s', async (_what, statement, expected) => {
    expect(await verify()).toMatchObject({ ok: true, seals: 4, rows: 12 });
    const [id, other] = [await idAt(5), await idAt(11)];
    await asSuperuser(statement(id, other));
    expect(await verify()).toMatchObject({ ok: false, fault: { ...expected, detail: expect.any(String) } });
  });

  describe('of a look at many, whose citizens stand beside its row', () => {
    let id: string;
    let other: string;

    beforeEach(async () => {
      for (let n = 0; n < 3; n += 1) await createCitizen(database.db);
      for (let looks = 0; looks < 2; looks += 1) {
        const look = {
          caller: { ...caller, requestId: randomUUID() },
          action: 'employments-listed',
          at: now,
        } as const;
        await database.db.execute(sql`with ${lookInStatement(look, { shown: sql`citizens` })} select`);
      }
      await sealAll(database.db, keys, clock);
      [id, other] = [await idAt(13), await idAt(14)];
      expect(await verify()).toMatchObject({ ok: true, seals: 5, rows: 14 });
    });

    const one = (row: string) =>
      `row_id = '${row}' and subject = (select subject from audit_log_subjects where row_id = '${row}' order by subject limit 1)`;
    it.each<[string, () => string, object]>([
      [
        'one removed',
        () => `delete from audit_log_subjects where ${one(id)}`,
        { kind: 'row-changed', seal: 5, position: 13 },
      ],
      [
        'all removed',
        () => `delete from audit_log_subjects where row_id = '${id}'`,
        { kind: 'row-changed', position: 13 },
      ],
      ['everybody’s', () => 'truncate audit_log_subjects', { kind: 'row-changed', position: 13 }],
      [
        'one added',
        () =>
          `insert into audit_log_subjects select at, row_id, sha256('x') from audit_log_subjects where ${one(id)}`,
        { kind: 'row-changed', position: 13 },
      ],
      [
        'one changed',
        () => `update audit_log_subjects set subject = sha256('x') where ${one(id)}`,
        { kind: 'row-changed', position: 13 },
      ],
      [
        'their time, so that they stand beside no row',
        () => `update audit_log_subjects set at = at + interval '1 microsecond' where row_id = '${id}'`,
        { kind: 'row-changed', position: 13 },
      ],
      [
        'one moved to another look',
        () => `
          delete from audit_log_subjects where ${one(other)};
          update audit_log_subjects set row_id = '${other}' where ${one(id)}`,
        { kind: 'row-changed', position: 13 },
      ],
      [
        'what stands for them in the row, as theirs and as another’s',
        () =>
          `update audit_log set subject = (select subject from audit_log where id = '${other}') where id = '${id}'`,
        { kind: 'row-changed', position: 13 },
      ],
      [
        'one put beside a row that showed nobody together',
        () =>
          `insert into audit_log_subjects select at, id, sha256('x') from audit_log where action = 'company-viewed' limit 1`,
        { kind: 'row-added' },
      ],
      [
        'one put beside a row that is not there',
        () => `insert into audit_log_subjects values (now(), gen_random_uuid(), sha256('x'))`,
        { kind: 'row-added' },
      ],
    ])('%s', async (_what, statement, expected) => {
      await asSuperuser(statement());
      expect(await verify()).toMatchObject({ ok: false, fault: expected });
    });
  });

  it('a row added past the queue, also with the id of another', async () => {
    const id = await idAt(5);
    await asSuperuser(`
      set session_replication_role = replica;
      insert into audit_log select ('${id}')::uuid, at - interval '1 day', actor_id, role, entrance, organisation_cvr,
        organisation_name, action, purpose, outcome, code, subject, object_id, request_id
      from audit_log where id = '${id}';
      set session_replication_role = origin`);
    expect(await verify()).toMatchObject({ ok: false, fault: { kind: 'row-added', rowId: id } });
  });

  it('a row that was deleted before it was sealed', async () => {
    await act(1);
    await asSuperuser('delete from audit_log where id = (select row_id from audit_queue)');
    await sealAll(database.db, keys, clock);
    const fault = {
      kind: 'row-missing',
      seal: 5,
      position: 13,
      detail: expect.stringContaining('before it was sealed'),
    };
    expect(await verify()).toMatchObject({ ok: false, fault });
  });

  it('a row taken out of the queue, which requests may', async () => {
    await act(1);
    await database.db.execute(sql`delete from audit_queue`);
    expect(await verify()).toMatchObject({ ok: false, fault: { kind: 'row-added' } });
  });

  it('the end cut off without a trace, by a seal that was printed', async () => {
    const { rows } = await asSuperuser(`select number::int, encode(hash, 'hex') as hash from audit_seals`);
    await asSuperuser(`
      delete from audit_log where id in (select row_id from audit_sealed_rows where position > 9);
      delete from audit_sealed_rows where position > 9;
      delete from audit_seals where number = 4`);
    expect(await verify()).toMatchObject({ ok: true, seals: 3 });
    expect(await verify({ printed: rows })).toMatchObject({
      ok: false,
      fault: { kind: 'tail-cut', seal: 4 },
    });
  });

  it('a chain made anew with another key, by the MAC', async () => {
    await asSuperuser(`
      delete from audit_seals; delete from audit_sealed_rows; insert into audit_queue select id, at from audit_log`);
    await sealAll(database.db, [{ id: 'a1', key: randomBytes(32) }], clock);
    expect(await verifyDatabase(database.db)).toMatchObject({ ok: true, seals: 1 });
    expect(await verify()).toMatchObject({ ok: false, fault: { kind: 'seal-forged', seal: 1 } });
  });
});
