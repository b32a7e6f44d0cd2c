import { randomUUID } from 'node:crypto';
import { recordRun } from '@frikort/api/backup/run-store';
import { placeAll, sequencing } from '@frikort/api/events/sequence';
import { startJobs } from '@frikort/api/jobs/start-jobs';
import { testWebhooks } from '@frikort/api/test/support/fixtures';
import { startWebhookReceiver } from '@frikort/api/test/support/webhook-receiver';
import { sendDue } from '@frikort/api/webhooks/send-due';
import { sql } from 'drizzle-orm';
import type { Scene } from './scene.ts';

/** What brings an alert about, in a scene of its own; those of counters are brought about twice. @returns what undoes it */
type Cause = (scene: Scene) => Promise<unknown>;

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };

async function register(scene: Scene, amountOere: number): Promise<number> {
  const { cardNumber } = await scene.citizen();
  const period = { startDate: '2026-11-02', endDate: '2026-11-20' };
  const body = { cardNumber, ...period, amountOere, contact };
  return (await scene.send('employee', 'POST', '/employments', body)).statusCode;
}

/** Has events sent to an address, and one happen. */
async function haveEventSent(scene: Scene, url: string): Promise<void> {
  const types = ['employment.registered'];
  await scene.send('employee', 'POST', '/webhooks', { url, email: 'it@firma.example', types });
  await register(scene, 100);
  await placeAll(scene);
}

const logger = { info: () => {}, warn: () => {} };

export const causes: Readonly<Record<string, Cause>> = {
  FrikortDown: (scene) => scene.scrapes.close(),
  FrikortDatabaseUnreadable: async ({ server, name }) => {
    await server.query(`alter database ${name} with allow_connections false`);
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  },
  FrikortErrors: async (scene) => {
    await scene.admin.execute(sql`alter table service_notices rename to gone`);
    for (let nth = 0; nth < 5; nth += 1) await scene.send('employee', 'GET', '/service-status');
    await scene.admin.execute(sql`alter table gone rename to service_notices`);
  },
  FrikortSlow: async (scene) => {
    // Somebody holds what the route needs, for longer than an answer may take.
    const { promise: held, resolve } = Promise.withResolvers<void>();
    const holding = scene.admin.transaction(async (transaction) => {
      await transaction.execute(sql`lock table service_notices in access exclusive mode`);
      resolve();
      await transaction.execute(sql`select pg_sleep(1.5)`);
    });
    await held;
    await scene.send('employee', 'GET', '/service-status');
    await holding;
  },
  FrikortPoolExhausted: async ({ db: { $client: pool } }) => {
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const waiting = pool.connect();
    return async () => {
      for (const client of held) client.release();
      (await waiting).release();
    };
  },
  FrikortEventLoopHeldUp: async () => {
    const until = performance.now() + 1_500;
    while (performance.now() < until);
  },
  FrikortJobFails: async (scene) => {
    await scene.admin.execute(sql`alter table event_queue rename to gone`);
    const { promise: failedOften, resolve } = Promise.withResolvers<void>();
    let failures = 0;
    const watch = (job: string, outcome: 'done' | 'failed') => {
      scene.watchJob(job, outcome);
      failures += outcome === 'failed' ? 1 : 0;
      if (failures === 10) resolve();
    };
    const job = { ...sequencing(scene), when: { everyMs: 1 } };
    const jobs = startJobs([job], { clock: scene.clock, logger, watch });
    await failedOften;
    await jobs.stop();
    await scene.admin.execute(sql`alter table gone rename to event_queue`);
  },
  FrikortLookupAlarms: async (scene) => {
    let status = 404;
    for (let number = 90_000; status === 404; number += 1) {
      const looked = await scene.send('employee', 'POST', '/card-lookups', { cardNumber: String(number) });
      status = looked.statusCode;
    }
  },
  FrikortSealingLate: async (scene) => {
    await scene.send('employee', 'GET', '/company');
    scene.passMinutes(11);
  },
  FrikortEventsLate: async (scene) => {
    await register(scene, 100);
    scene.passMinutes(6);
  },
  FrikortImportsLate: async (scene) => {
    const { cardNumber } = await scene.citizen();
    const row = { cardNumber, startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 100, contact };
    await scene.send('employee', 'POST', '/employment-imports', [row]);
    scene.passMinutes(31);
  },
  FrikortMailsLate: async (scene) => {
    const at = scene.clock().toISOString();
    await scene.admin.execute(sql`
      insert into mails (id, topic, recipient, subject, body, queued_at, due_at)
      values (${randomUUID()}::uuid, 'test', 'drift@example.dk', 'x', 'x', ${at}::timestamptz, ${at}::timestamptz)`);
    scene.passMinutes(61);
  },
  FrikortWebhooksLate: async (scene) => {
    const receiver = await startWebhookReceiver();
    await haveEventSent(scene, receiver.url);
    await receiver.close();
    scene.passMinutes(11);
  },
  FrikortWebhookFailing: async (scene) => {
    const receiver = await startWebhookReceiver();
    await haveEventSent(scene, receiver.url);
    await receiver.close();
    const { db, clock } = scene;
    const limits = { wholeMs: 500, answerBytes: 4096 };
    await sendDue({ db, clock, logger, limits, ...testWebhooks }, new AbortController().signal);
  },
  FrikortArchivingOff: async ({ setArchiving }) => {
    await setArchiving(false);
    return () => setArchiving(true);
  },
  FrikortArchivingFails: async ({ server }) => {
    await server.query("alter system set archive_command = 'false'");
    await server.query('select pg_reload_conf()');
    await server.query('create table if not exists written (at timestamptz)');
    await server.query('insert into written values (now())');
    await server.query('select pg_switch_wal()');
    for (let failed = 0; failed === 0; ) {
      const { rows } = await server.query<{ failed: number }>(
        'select failed_count::int as failed from pg_stat_archiver',
      );
      failed = rows[0]?.failed ?? 0;
    }
    return async () => {
      await server.query("alter system set archive_command = 'true'");
      await server.query('select pg_reload_conf()');
    };
  },
  FrikortBackupLate: async (scene) => scene.passMinutes(2 * 1440 + 1),
  FrikortDrillLate: async ({ admin, clock }) => {
    await recordRun(admin, { kind: 'drill', beganAt: clock(), endedAt: clock(), succeeded: false });
  },
  FrikortCertificateEnds: async ({ certificates, inDays }) => {
    certificates.splice(0, 1, { of: 'login', validUntil: inDays(20) });
  },
  FrikortCertificateEndsThisWeek: async ({ certificates, inDays }) => {
    certificates.splice(0, 1, { of: 'login', validUntil: inDays(5) });
  },
  FrikortYearNotOpen: async (scene) => scene.passMinutes(41 * 1440),
  FrikortNextYearMissing: async ({ admin }) => {
    await admin.execute(sql`delete from programme_year_allowances where year = 2027`);
    await admin.execute(sql`delete from programme_years where year = 2027`);
  },
  FrikortProposalWaits: async (scene) => {
    await scene.send('operator', 'POST', '/programme-years/2027/proposals', { kind: 'opening' });
  },
  FrikortBalanceRefusals: async (scene) => {
    for (let nth = 0; nth < 60; nth += 1) await register(scene, 4_400_001);
  },
};
