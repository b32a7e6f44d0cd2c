import { attemptPauses } from '@frikort/domain/webhook';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { now } from '../../test/support/citizens.ts';
import { newTestKey, testWebhooks } from '../../test/support/fixtures.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../test/support/webhook-receiver.ts';
import { setWebhookScene } from '../../test/support/webhook-scene.ts';
import { openDatabase } from '../database/database.ts';
import { type SendingDeps, sendDue } from './send-due.ts';
import { createKeyVault } from './signing-keys.ts';

const scene = setWebhookScene();
const { send, made, happen, read, order, deliveries, at } = scene;
const dayMs = 24 * 60 * 60_000;

/** What a process remembers from one run to the next is a test's own here. */
const depsAt = (ms: number): SendingDeps => ({
  db: scene.world.database.db,
  clock: () => at(ms),
  logger: { warn: (facts: object) => expect.fail(JSON.stringify(facts)) },
  ...testWebhooks,
});

describe('R34: what is not taken', () => {
  const answers: [string, (response: Parameters<WebhookReceiver['answer']>[0]) => void, object][] = [
    [
      'an error',
      (response) => response.writeHead(500).end('nej'),
      { outcome: 'refused', statusCode: 500, answer: 'nej' },
    ],
    [
      'a redirect',
      (response) => response.writeHead(307, { location: scene.receiver.url }).end(),
      { outcome: 'redirected', statusCode: 307 },
    ],
    ['no answer', () => {}, { outcome: 'timed-out' }],
    [
      'an answer without end',
      (response) => void response.writeHead(500).write('x'.repeat(100_000)),
      { outcome: 'refused', statusCode: 500 },
    ],
    ['a connection that breaks off', (response) => void response.destroy(), { outcome: 'unreachable' }],
  ];
  it.each(answers)(
    '%s is an attempt that failed, and the next one comes after a pause',
    async (_what, answer, outcome) => {
      const { id } = await made(scene.bente);
      scene.receiver.answer = answer;
      await happen();
      await send();
      expect(scene.receiver.received).toHaveLength(1);
      const [delivery] = await deliveries(scene.bente, id);
      expect(delivery).toMatchObject({
        status: 'waiting',
        attemptCount: 1,
        lastAttempt: outcome,
        nextAttemptAt: at(attemptPauses[0] ?? 0).toISOString(),
      });
      expect(delivery.lastAttempt.answer?.length ?? 0).toBeLessThanOrEqual(500);
      expect(await read(scene.bente, id)).toMatchObject({ failingSince: now.toISOString() });
      scene.receiver.answer = (response) => void response.writeHead(200).end();
      await send(attemptPauses[0]);
      expect((await deliveries(scene.bente, id))[0]).toMatchObject({ status: 'succeeded', attemptCount: 2 });
      expect((await read(scene.bente, id)).failingSince).toBeUndefined();
      expect(new Set(scene.receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    },
  );

  it('a name that leads to a private network by now is not connected to', async () => {
    const { id } = await made(scene.bente);
    const inside = async () => [{ address: '10.0.0.1', family: 4 }];
    await scene.world.database.admin.execute(sql`update webhooks set url = 'https://modtager.example/'`);
    await happen();
    await send(0, { resolve: inside });
    expect((await deliveries(scene.bente, id))[0].lastAttempt).toMatchObject({ outcome: 'address-refused' });
  });

  it('for three days: then the webhook pauses, one mail says so, and resumed it sends what waited', async () => {
    const { id } = await made(scene.bente);
    scene.receiver.answer = (response) => void response.writeHead(503).end();
    await happen();
    let elapsed = 0;
    for (const pause of [0, ...attemptPauses]) {
      elapsed += pause;
      await send(elapsed);
    }
    expect(scene.receiver.received).toHaveLength(attemptPauses.length + 1);
    expect(await read(scene.bente, id)).toMatchObject({ status: 'paused', pausedBecause: 'failing' });
    expect((await deliveries(scene.bente, id))[0]).toMatchObject({ status: 'failed', attemptCount: 10 });
    const { rows: mails } = await scene.world.database.admin.execute<{ recipient: string; body: string }>(
      sql`select recipient, body from mails`,
    );
    expect(mails).toMatchObject([
      { recipient: 'it@firma.example', body: expect.stringContaining('127.0.0.1') },
    ]);
    const { rows: logged } = await scene.world.database.admin.execute(
      sql`select object_id, actor_id from audit_log where action = 'webhook-paused'`,
    );
    expect(logged).toEqual([{ object_id: id, actor_id: null }]);

    await happen();
    await send(elapsed);
    expect(scene.receiver.received).toHaveLength(attemptPauses.length + 1);
    scene.receiver.answer = (response) => void response.writeHead(200).end();
    expect((await order(scene.bente, id, 'resumption')).json()).toMatchObject({
      status: 'active',
      waiting: 1,
    });
    await send(elapsed);
    expect(
      (await deliveries(scene.bente, id)).map(({ status }: { status: string }) => status).toSorted(),
    ).toEqual(['failed', 'succeeded']);
  });

  it('one event that its scene.receiver cannot digest stops no scene.other and pauses nothing', async () => {
    const { id } = await made(scene.bente);
    const poison = await happen();
    scene.receiver.answer = (response, { body }) =>
      void response.writeHead(body.includes(poison) ? 500 : 200).end();
    let elapsed = 0;
    for (const pause of [0, ...attemptPauses]) {
      elapsed += pause;
      await happen();
      await send(elapsed);
      // What came beside it, and ended its turn with it.
      await send(elapsed);
    }
    expect(await read(scene.bente, id)).toMatchObject({ status: 'active', waiting: 0 });
    const failed = await deliveries(scene.bente, id, '?status=failed');
    expect(failed).toMatchObject([{ attemptCount: attemptPauses.length + 1 }]);
  });

  it('a scene.receiver that is gone pauses the webhook at once, and a second mail the same day is none', async () => {
    const { id } = await made(scene.bente);
    scene.receiver.answer = (response) => void response.writeHead(410).end();
    await happen();
    await send();
    expect(await read(scene.bente, id)).toMatchObject({
      status: 'paused',
      pausedBecause: 'gone',
      waiting: 1,
    });
    await order(scene.bente, id, 'resumption');
    await send();
    expect(scene.receiver.received).toHaveLength(2);
    expect(await read(scene.bente, id)).toMatchObject({ status: 'paused' });
    const mails = async () => (await scene.world.database.admin.execute(sql`select from mails`)).rows.length;
    expect(await mails()).toBe(1);
    await order(scene.bente, id, 'resumption');
    await send(dayMs);
    expect(await mails()).toBe(2);
  });

  it('keeps nobody else waiting', async () => {
    const dead = await startWebhookReceiver();
    try {
      dead.answer = () => {};
      await made(scene.bente, { url: dead.url });
      await made(scene.bente);
      for (let turn = 0; turn < 20; turn += 1) await happen();
      const sending = send();
      await expect.poll(() => scene.receiver.received.length, { timeout: 5_000 }).toBe(20);
      expect(dead.received.length).toBeLessThan(20);
      await sending;
    } finally {
      await dead.close();
    }
  });

  it('while its receiver is away only a few are tried, and all come in their order once it is back', async () => {
    const { id } = await made(scene.bente);
    for (let turn = 0; turn < 30; turn += 1) await happen();
    scene.receiver.answer = (response) => void response.destroy();
    await send();
    await send(1_000);
    const tried = (await deliveries(scene.bente, id, '?limit=100')).filter((one) => one.attemptCount > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThanOrEqual(9);
    scene.receiver.received.length = 0;
    scene.receiver.answer = (response) => void response.writeHead(204).end();
    await send(2_000);
    expect(await read(scene.bente, id)).toMatchObject({ waiting: 0 });
    const positions = scene.receiver.received.map(({ body }) => JSON.parse(body).position);
    expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    // Those that had failed come when the first has got through, before the pause that they had is over.
    expect(positions[0]).toBeGreaterThan(1);
  });

  it('a webhook whose secret cannot be read keeps nobody else waiting, and a line says which it is', async () => {
    const unreadable = await made(scene.bente);
    await made(scene.bente);
    await scene.world.database.admin.execute(
      sql`update webhook_secrets set key_id = 'gone' where webhook_id = ${unreadable.id}::uuid`,
    );
    await happen();
    const warned: object[] = [];
    await send(0, { logger: { warn: (facts: object) => void warned.push(facts) } });
    expect(scene.receiver.received).toHaveLength(1);
    expect(warned).toEqual([{ webhook: unreadable.id, error: 'Error' }]);
    expect(await read(scene.bente, unreadable.id)).toMatchObject({ waiting: 1 });
    await send(0, { vault: createKeyVault([newTestKey('w2')]), logger: { warn: () => {} } });
    expect(await read(scene.bente, unreadable.id)).toMatchObject({ waiting: 1 });
  });

  it('of many that do not answer, each has its turn, and one that is back is noticed', async () => {
    const dead = await Promise.all(Array.from({ length: 10 }, () => startWebhookReceiver()));
    try {
      for (const { url } of dead) await made(scene.bente, { url });
      for (const { url } of dead) await made(scene.other, { url });
      for (const one of dead) one.answer = (response) => void response.writeHead(503).end();
      await happen(scene.bente);
      await happen(scene.other);
      const standings = new Map();
      await sendDue(depsAt(0), new AbortController().signal, standings);
      expect(dead.map(({ received }) => received.length)).toEqual(dead.map(() => 2));
      await sendDue(depsAt(60_000), new AbortController().signal, standings);
      expect(dead.map(({ received }) => received.length)).toEqual(dead.map(() => 4));
    } finally {
      await Promise.all(dead.map((one) => one.close()));
    }
  });

  it('what somebody orders is sent at once, also to a webhook that is left alone for a while', async () => {
    const { id } = await made(scene.bente);
    scene.receiver.answer = (response) => void response.writeHead(503).end();
    await happen();
    await happen();
    const standings = new Map();
    await sendDue(depsAt(0), new AbortController().signal, standings);
    scene.receiver.received.length = 0;
    scene.receiver.answer = (response) => void response.writeHead(204).end();
    await sendDue(depsAt(0), new AbortController().signal, standings);
    expect(scene.receiver.received).toEqual([]);
    await order(scene.bente, id, 'test-delivery');
    await sendDue(depsAt(0), new AbortController().signal, standings);
    expect(scene.receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual([
      'webhook.test',
      ...Array(2).fill('employment.registered'),
    ]);
  });

  it('a process that dies before it has noted what was sent sends it again, with the same id', async () => {
    const { id } = await made(scene.bente);
    await happen();
    const dying = openDatabase(scene.world.database.adminUrl, { maxConnections: 2 });
    scene.receiver.answer = (response) => void dying.$client.end().then(() => response.writeHead(200).end());
    const warned: object[] = [];
    const logger = { warn: (facts: object) => void warned.push(facts) };
    await expect(send(0, { db: dying, logger })).rejects.toThrow();
    expect(warned).toMatchObject([{ webhook: id }]);
    scene.receiver.answer = (response) => void response.writeHead(200).end();
    await send();
    const ids = scene.receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
  });
});
