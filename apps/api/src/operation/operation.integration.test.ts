import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createOperator } from '../../test/support/fixtures.ts';
import type { OperatorCaller } from '../auth/caller.ts';
import { recordRun } from '../backup/run-store.ts';

let world: TestWorld;
let oda: OperatorCaller;
beforeAll(async () => {
  world = await createWorld();
  oda = await createOperator(world.database.db);
});
afterAll(() => world.close());

const read = async () => (await world.send(oda, 'GET', '/operation')).json();

it('R28: the operator reads how the jobs are doing and what needs attention, and that is logged', async () => {
  const logged = await logOf(world, async () => {
    expect(await read()).toMatchObject({
      concerns: expect.arrayContaining(['next-year-missing']),
      alarms: 0,
      queues: [
        { of: 'log' },
        { of: 'events', waiting: 0, since: null },
        { of: 'imports', waiting: 0, since: null },
        { of: 'mails', waiting: 0, since: null },
        { of: 'webhooks', waiting: 0, since: null },
      ],
      backups: { lastAt: null, drill: null },
      certificates: [],
    });
  });
  expect(logged).toMatchObject([{ action: 'operation-viewed', outcome: 'done' }]);
});

it('tells what waits too long, and not what is done', async () => {
  const mail = (sentAt: string | null) => sql`
    insert into mails (id, topic, recipient, subject, body, queued_at, due_at, sent_at)
    values (${randomUUID()}::uuid, 'test', 'drift@example.dk', 'x', 'x', '2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z',
      ${sentAt}::timestamptz)`;
  await world.database.admin.execute(mail(now.toISOString()));
  expect((await read()).queues[3]).toMatchObject({ waiting: 0, since: null });
  await world.database.admin.execute(mail(null));
  const { queues, concerns } = await read();
  expect(queues[3]).toEqual({ of: 'mails', waiting: 1, since: '2026-11-21T10:00:00.000Z' });
  expect(concerns).toContain('mails-late');
});

it('tells of the newest backup, and of the last restore that was tried', async () => {
  const { admin } = world.database;
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  for (const [minutes, succeeded] of [
    [60, true],
    [30, false],
  ] as const) {
    const times = { beganAt: before(minutes + 5), endedAt: before(minutes) };
    await recordRun(admin, { kind: 'backup', bytes: 1, ...times });
    await recordRun(admin, { kind: 'drill', succeeded, ...times });
  }
  const { backups, concerns } = await read();
  const at = '2026-11-21T11:30:00.000Z';
  expect(backups).toEqual({ lastAt: at, drill: { at, succeeded: false } });
  expect(concerns).toContain('drill-late');
  expect(concerns).not.toContain('backup-late');
});

it('what makes backups tells of them, and reads nothing', async () => {
  const refused = (statement: string) =>
    world.database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`set local role frikort_backup`);
      await transaction.execute(sql.raw(statement));
    });
  for (const statement of ['select * from backup_runs', 'delete from backup_runs', 'select * from citizens'])
    await expect(refused(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
});

it('is nobody else’s', async () => {
  const caseworker = await createCaseworker(world.database.db);
  expect((await world.send(caseworker, 'GET', '/operation')).json().code).toBe('not-permitted');
});
