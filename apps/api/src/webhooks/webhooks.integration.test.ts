import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { attemptPauses, formerSecretDays, mostWebhooks } from '@frikort/domain/webhook';
import { sql } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
  testWebhooks,
} from '../../test/support/fixtures.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../test/support/webhook-receiver.ts';
import type { AdministratorCaller, Caller, EmployeeCaller } from '../auth/caller.ts';
import { placeAll } from '../events/sequence.ts';
import { sendDue } from './send-due.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const employmentTypes = ['employment.registered', 'employment.changed', 'employment.cancelled'];

let world: TestWorld;
let hanne: AdministratorCaller;
let bente: EmployeeCaller;
let other: EmployeeCaller;
let receiver: WebhookReceiver;
let cardNumber: string;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  bente = await createEmployee(db);
  other = await createEmployee(db);
  ({ cardNumber } = await createCitizen(db));
});
afterAll(() => world.close());
beforeEach(async () => {
  receiver = await startWebhookReceiver();
  await world.database.admin.execute(sql`
    truncate event_queue, event_streams, stream_events, webhooks, webhook_secrets, webhook_deliveries, webhook_attempts, mails`);
});
afterEach(() => receiver.close());

const at = (ms: number) => new Date(now.getTime() + ms);

/** Sends what is due by then; a deadline of the test's own patience, not of the code's. */
const send = (ms = 0) =>
  sendDue(
    {
      db: world.database.db,
      clock: () => at(ms),
      ...testWebhooks,
      limits: { wholeMs: 500, answerBytes: 4096 },
    },
    new AbortController().signal,
  );

async function create(caller: Caller, special: object = {}) {
  const body = { url: receiver.url, email: 'it@firma.example', types: employmentTypes, ...special };
  return await world.send(caller, 'POST', '/webhooks', {
    body,
    headers: { 'idempotency-key': randomUUID() },
  });
}
type Made = { id: string; secret: string; publicKey: string };
const made = async (caller: Caller, special: object = {}): Promise<Made> => {
  const answer = await create(caller, special);
  expect(answer.statusCode).toBe(201);
  return answer.json();
};

/** Registers an employment of 100 kr., which other systems are then told of. */
async function happen(caller: EmployeeCaller = bente): Promise<string> {
  const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
  const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 10_000, contact };
  const answer = await world.send(caller, 'POST', '/employments', {
    body: { cardNumber, ...terms },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.statusCode).toBe(201);
  await placeAll({ db: world.database.db, clock: () => now });
  return answer.json().id;
}

const read = async (caller: Caller, id: string) =>
  (await world.send(caller, 'GET', `/webhooks/${id}`)).json();
const order = (caller: Caller, id: string, what: string, body?: object) =>
  world.send(caller, 'POST', `/webhooks/${id}/${what}`, body ? { body } : {});
const deliveries = async (caller: Caller, id: string, query = '') =>
  (await world.send(caller, 'GET', `/webhooks/${id}/deliveries${query}`)).json().items;

function verified({ secret, publicKey }: Pick<Made, 'secret' | 'publicKey'>, place = 0): unknown {
  const got = receiver.received[place];
  if (!got) throw new Error('Nothing came');
  const headers = {
    'webhook-id': String(got.headers['webhook-id']),
    // A test's clock stands still; the library's does not.
    'webhook-timestamp': String(got.headers['webhook-timestamp']),
    'webhook-signature': String(got.headers['webhook-signature']),
  };
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${got.body}`;
  const raw = Buffer.from(publicKey.replace('whpk_', ''), 'base64');
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
  });
  const signatures = headers['webhook-signature'].split(' ');
  const isSigned = signatures
    .filter((one) => one.startsWith('v1a,'))
    .some((one) => verify(null, Buffer.from(content), key, Buffer.from(one.slice(4), 'base64')));
  const stamp = new Date(Number(headers['webhook-timestamp']) * 1000);
  const isShared = signatures.includes(new Webhook(secret).sign(headers['webhook-id'], stamp, got.body));
  expect({ isSigned, isShared }).toEqual({ isSigned: true, isShared: true });
  return JSON.parse(got.body);
}

describe('R34: having events sent', () => {
  it('sends each once it has happened, signed with the secret and with the key, and shows what was answered', async () => {
    const webhook = await made(bente);
    expect(webhook).toMatchObject({ secret: expect.stringMatching(/^whsec_/), status: 'active', waiting: 0 });
    receiver.answer = (response) => void response.writeHead(202).end('tak for\n  010190-1234');
    const employmentId = await happen();
    expect(await read(bente, webhook.id)).toMatchObject({ waiting: 1 });
    await send();
    const event = verified(webhook);
    const feed = (await world.send(bente, 'GET', '/events')).json();
    expect(event).toEqual(feed.items[0]);
    expect(event).toMatchObject({ type: 'employment.registered', data: { employmentId } });
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': feed.items[0].id,
    });
    const [delivery] = await deliveries(bente, webhook.id);
    expect(delivery).toMatchObject({
      eventId: feed.items[0].id,
      status: 'succeeded',
      attemptCount: 1,
      lastAttempt: { outcome: 'accepted', statusCode: 202, answer: 'tak for xxxxxx-xxxx' },
    });
    const whole = await world.send(bente, 'GET', `/webhooks/${webhook.id}/deliveries/${delivery.id}`);
    expect(whole.json()).toMatchObject({
      body: receiver.received[0]?.body,
      attempts: [delivery.lastAttempt],
    });
    await send();
    expect(receiver.received).toHaveLength(1);
  });

  it('of the types that were chosen, to the organisation whose they are, and to nobody else', async () => {
    const webhook = await made(bente, { types: ['employment.cancelled'] });
    const theirs = await made(other);
    const municipal = await made(hanne, { types: ['citizen.enrolled', 'employment.registered'] });
    await happen();
    await send();
    expect(receiver.received).toHaveLength(1);
    expect(verified(municipal)).toMatchObject({ data: { citizenId: expect.any(String) } });
    for (const [caller, { id }] of [
      [bente, webhook],
      [other, theirs],
    ] as const)
      expect(await deliveries(caller, id)).toEqual([]);
  });

  it('never shows the secret again, not to a repetition either, and keeps it encrypted', async () => {
    const body = { url: receiver.url, email: 'it@firma.example', types: employmentTypes };
    const headers = { 'idempotency-key': randomUUID() };
    const first = await world.send(bente, 'POST', '/webhooks', { body, headers });
    const again = await world.send(bente, 'POST', '/webhooks', { body, headers });
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { secret, ...without } = first.json();
    expect(again.json()).toEqual(without);
    expect((await world.send(bente, 'GET', '/webhooks')).json().items).toEqual([without]);
    const { rows } = await world.database.admin.execute<{ row: string }>(
      sql`select encode(ciphertext, 'escape') || secret::text as row from webhook_secrets secret`,
    );
    expect(rows[0]?.row).not.toContain(Buffer.from(secret.slice(6), 'base64').toString('hex'));
  });

  it('signs with the former secret too for a while after it was replaced, once at a time', async () => {
    const former = await made(bente);
    const rotated = (await order(bente, former.id, 'secret-rotation')).json();
    expect(rotated.secret).not.toBe(former.secret);
    expect(rotated).toMatchObject({
      formerPublicKey: former.publicKey,
      formerSecretUntil: at(formerSecretDays * day).toISOString(),
    });
    const refused = await order(bente, former.id, 'secret-rotation');
    expect(refused.json()).toMatchObject({
      status: 409,
      code: 'former-secret-valid',
      until: rotated.formerSecretUntil,
    });
    await order(bente, former.id, 'test-delivery');
    await send();
    verified(former);
    verified(rotated);
    const ended = await world.send(bente, 'DELETE', `/webhooks/${former.id}/former-secret`);
    expect(ended.json().formerPublicKey).toBeUndefined();
    await order(bente, former.id, 'test-delivery');
    await send();
    verified(rotated, 1);
    expect(() => verified(former, 1)).toThrow();
    expect((await order(bente, former.id, 'secret-rotation')).statusCode).toBe(200);
  });

  it.each([
    ['http://firma.example/', 'not-https'],
    ['https://bruger:kode@127.0.0.1/', 'with-password'],
    ['https://10.0.0.1/', 'private-network'],
    ['https://[fd00::1]/', 'private-network'],
  ])('%s is refused, because it is %s, and the log has it', async (url, reason) => {
    const logged = await logOf(world, async () => {
      expect((await create(bente, { url })).json()).toMatchObject({
        status: 422,
        code: 'webhook-address-refused',
        reason,
      });
    });
    expect(logged).toMatchObject([
      { action: 'webhook-created', outcome: 'refused', code: 'webhook-address-refused' },
    ]);
  });

  it.each([
    [{ url: 'ftp://firma.example/' }, 'url', 'not-a-web-page'],
    [{ url: 'https://firma.example/?cpr=0101901234' }, 'url', 'cpr-shaped'],
    [{ url: `https://firma.example/${'x'.repeat(500)}` }, 'url', 'too-long'],
    [{ email: 'ingen' }, 'email', 'not-an-email'],
    [{ types: [] }, 'types', 'missing'],
    [{ types: ['citizen.enrolled'] }, 'types', 'not-allowed-value'],
    [{ types: ['webhook.test'] }, 'types.0', 'not-allowed-value'],
    [{ secret: 'whsec_x' }, 'secret', 'unknown-field'],
  ])('%o is refused', async (special, path, code) => {
    expect((await create(bente, special)).json()).toMatchObject({
      code: 'validation-failed',
      errors: [{ path, code }],
    });
  });

  it('an organisation has so many and no more, however many ask at once', async () => {
    for (let turn = 2; turn < mostWebhooks; turn += 1) await made(bente);
    const answers = await Promise.all(Array.from({ length: 4 }, () => create(bente)));
    const codes = answers.map((answer) => answer.json().code ?? 'made');
    expect(codes.toSorted()).toEqual(['made', 'made', 'too-many-webhooks', 'too-many-webhooks']);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      most: mostWebhooks,
    });
  });

  it('is changed from the version that was read; what waits goes to the new address', async () => {
    const { id } = await made(bente, { url: 'http://127.0.0.1:9/' });
    await happen();
    const edit = (body: object, version: number) =>
      world.send(bente, 'PATCH', `/webhooks/${id}`, { body, headers: { 'if-match': `"${version}"` } });
    expect((await edit({ url: 'https://10.0.0.1/' }, 1)).json().code).toBe('webhook-address-refused');
    expect((await edit({ url: receiver.url }, 1)).json()).toMatchObject({ url: receiver.url, version: 2 });
    expect((await edit({ email: 'ny@firma.example' }, 1)).json()).toMatchObject({
      code: 'version-outdated',
      current: { version: 2 },
    });
    await send();
    expect(receiver.received).toHaveLength(1);
  });

  it('deleted, nothing is sent to it any more', async () => {
    const { id } = await made(bente);
    await happen();
    expect((await world.send(bente, 'DELETE', `/webhooks/${id}`)).statusCode).toBe(204);
    await send();
    expect(receiver.received).toEqual([]);
    expect((await world.send(bente, 'GET', `/webhooks/${id}`)).statusCode).toBe(404);
    expect((await world.send(bente, 'DELETE', `/webhooks/${id}`)).statusCode).toBe(404);
  });

  it('is nobody else’s: not another company’s, a caseworker’s or the operator’s', async () => {
    const { id } = await made(bente);
    await order(bente, id, 'test-delivery');
    const [{ id: deliveryId }] = await deliveries(bente, id);
    for (const [method, path] of [
      ...(['GET', 'DELETE'] as const).map((method) => [method, ''] as const),
      ...(['pause', 'resumption', 'secret-rotation', 'test-delivery'] as const).map(
        (what) => ['POST', `/${what}`] as const,
      ),
      ['DELETE', '/former-secret'],
      ['GET', '/deliveries'],
      ['GET', `/deliveries/${deliveryId}`],
      ['POST', `/deliveries/${deliveryId}/redelivery`],
    ] as const) {
      for (const caller of [other, hanne])
        expect((await world.send(caller, method, `/webhooks/${id}${path}`)).json()?.code, path).toBe(
          'not-found',
        );
    }
    for (const caller of [await createCaseworker(world.database.db), await createOperator(world.database.db)])
      expect((await world.send(caller, 'GET', '/webhooks')).json().code).toBe('not-permitted');
    expect(await read(bente, id)).toMatchObject({ status: 'active', version: 1, waiting: 1 });
  });
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
      (response) => response.writeHead(307, { location: receiver.url }).end(),
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
      const { id } = await made(bente);
      receiver.answer = answer;
      await happen();
      await send();
      expect(receiver.received).toHaveLength(1);
      const [delivery] = await deliveries(bente, id);
      expect(delivery).toMatchObject({
        status: 'waiting',
        attemptCount: 1,
        lastAttempt: outcome,
        nextAttemptAt: at(attemptPauses[0] ?? 0).toISOString(),
      });
      expect(delivery.lastAttempt.answer?.length ?? 0).toBeLessThanOrEqual(500);
      expect(await read(bente, id)).toMatchObject({ failingSince: now.toISOString() });
      receiver.answer = (response) => void response.writeHead(200).end();
      await send(attemptPauses[0]);
      expect((await deliveries(bente, id))[0]).toMatchObject({ status: 'succeeded', attemptCount: 2 });
      expect((await read(bente, id)).failingSince).toBeUndefined();
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    },
  );

  it('a name that leads to a private network by now is not connected to', async () => {
    const { id } = await made(bente);
    const inside = async () => [{ address: '10.0.0.1', family: 4 }];
    await world.database.admin.execute(sql`update webhooks set url = 'https://modtager.example/'`);
    await happen();
    await sendDue(
      { db: world.database.db, clock: () => now, ...testWebhooks, resolve: inside },
      new AbortController().signal,
    );
    expect((await deliveries(bente, id))[0].lastAttempt).toMatchObject({ outcome: 'address-refused' });
  });

  it('for three days: then the webhook pauses, one mail says so, and resumed it sends what waited', async () => {
    const { id } = await made(bente);
    receiver.answer = (response) => void response.writeHead(503).end();
    await happen();
    let elapsed = 0;
    for (const pause of [0, ...attemptPauses]) {
      elapsed += pause;
      await send(elapsed);
    }
    expect(receiver.received).toHaveLength(attemptPauses.length + 1);
    expect(await read(bente, id)).toMatchObject({ status: 'paused', pausedBecause: 'failing' });
    expect((await deliveries(bente, id))[0]).toMatchObject({ status: 'failed', attemptCount: 10 });
    const { rows: mails } = await world.database.admin.execute<{ recipient: string; body: string }>(
      sql`select recipient, body from mails`,
    );
    expect(mails).toMatchObject([
      { recipient: 'it@firma.example', body: expect.stringContaining('127.0.0.1') },
    ]);
    const { rows: logged } = await world.database.admin.execute(
      sql`select object_id, actor_id from audit_log where action = 'webhook-paused'`,
    );
    expect(logged).toEqual([{ object_id: id, actor_id: null }]);

    await happen();
    await send(elapsed);
    expect(receiver.received).toHaveLength(attemptPauses.length + 1);
    receiver.answer = (response) => void response.writeHead(200).end();
    expect((await order(bente, id, 'resumption')).json()).toMatchObject({ status: 'active', waiting: 1 });
    await send(elapsed);
    expect((await deliveries(bente, id)).map(({ status }: { status: string }) => status).toSorted()).toEqual([
      'failed',
      'succeeded',
    ]);
  });

  it('one event that its receiver cannot digest stops no other and pauses nothing', async () => {
    const { id } = await made(bente);
    const poison = await happen();
    receiver.answer = (response, { body }) =>
      void response.writeHead(body.includes(poison) ? 500 : 200).end();
    let elapsed = 0;
    for (const pause of [0, ...attemptPauses]) {
      elapsed += pause;
      await happen();
      await send(elapsed);
      // What came beside it, and ended its turn with it.
      await send(elapsed);
    }
    expect(await read(bente, id)).toMatchObject({ status: 'active', waiting: 0 });
    const failed = await deliveries(bente, id, '?status=failed');
    expect(failed).toMatchObject([{ attemptCount: attemptPauses.length + 1 }]);
  });

  it('a receiver that is gone pauses the webhook at once, and a second mail the same day is none', async () => {
    const { id } = await made(bente);
    receiver.answer = (response) => void response.writeHead(410).end();
    await happen();
    await send();
    expect(await read(bente, id)).toMatchObject({ status: 'paused', pausedBecause: 'gone', waiting: 1 });
    await order(bente, id, 'resumption');
    await send(attemptPauses[0]);
    expect(await read(bente, id)).toMatchObject({ status: 'paused' });
    const { rows } = await world.database.admin.execute(sql`select from mails`);
    expect(rows).toHaveLength(1);
  });

  it('keeps nobody else waiting', async () => {
    const dead = await startWebhookReceiver();
    try {
      dead.answer = () => {};
      await made(bente, { url: dead.url });
      await made(bente);
      for (let turn = 0; turn < 20; turn += 1) await happen();
      const sending = send();
      await expect.poll(() => receiver.received.length, { timeout: 5_000 }).toBe(20);
      expect(dead.received.length).toBeLessThan(20);
      await sending;
    } finally {
      await dead.close();
    }
  });

  it('a process that dies before it has noted what was sent sends it again, with the same id', async () => {
    await made(bente);
    await happen();
    const aborted = new AbortController();
    receiver.answer = (response) => {
      // The connection to the database is gone when the answer comes.
      void world.database.admin
        .execute(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`)
        .then(() => response.writeHead(200).end());
    };
    await sendDue({ db: world.database.db, clock: () => now, ...testWebhooks }, aborted.signal).catch(
      () => {},
    );
    receiver.answer = (response) => void response.writeHead(200).end();
    await send();
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('R34: sending by hand', () => {
  it('sends one again, with the same id, also to a webhook that is paused', async () => {
    const { id } = await made(bente);
    await happen();
    await send();
    const [{ id: deliveryId }] = await deliveries(bente, id);
    await order(bente, id, 'pause');
    const logged = await logOf(world, async () => {
      expect((await order(bente, id, `deliveries/${deliveryId}/redelivery`)).json()).toMatchObject({
        status: 'waiting',
      });
    });
    expect(logged).toMatchObject([{ action: 'webhook-delivery-ordered', object_id: deliveryId }]);
    await send();
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
    const whole = await world.send(bente, 'GET', `/webhooks/${id}/deliveries/${deliveryId}`);
    expect(whole.json().attempts).toHaveLength(2);
  });

  it('sends a test that is about nothing, once, and what comes of it says nothing of how things stand', async () => {
    const webhook = await made(bente);
    await order(bente, webhook.id, 'test-delivery');
    await send();
    expect(verified(webhook)).toEqual({
      id: expect.any(String),
      type: 'webhook.test',
      timestamp: now.toISOString(),
      data: {},
    });
    receiver.answer = (response) => void response.writeHead(500).end();
    await order(bente, webhook.id, 'test-delivery');
    await send();
    expect(await deliveries(bente, webhook.id, '?status=failed')).toMatchObject([
      { type: 'webhook.test', attemptCount: 1 },
    ]);
    expect((await read(bente, webhook.id)).failingSince).toBeUndefined();
  });

  it('recovers what failed since, and what happened before it was there, but sends nothing twice', async () => {
    await happen();
    const { id } = await made(bente);
    await happen();
    await send();
    expect(receiver.received).toHaveLength(1);
    await happen();
    await world.database.admin.execute(
      sql`update webhook_deliveries set status = 'failed' where status = 'waiting'`,
    );
    const recover = async (since: Date) =>
      (await order(bente, id, 'recovery', { since: since.toISOString() })).json();
    expect(await recover(at(minute))).toEqual({ deliveries: 0 });
    expect(await recover(now)).toEqual({ deliveries: 2 });
    await send();
    expect(receiver.received).toHaveLength(3);
    expect(await recover(now)).toEqual({ deliveries: 0 });
    expect((await order(bente, id, 'recovery', { since: 'i går' })).json().code).toBe('validation-failed');
    expect((await order(other, id, 'recovery', { since: now.toISOString() })).json().code).toBe('not-found');
  });

  it('lists what was sent a page at a time', async () => {
    const { id } = await made(bente);
    for (let turn = 0; turn < 5; turn += 1) await happen();
    const page = (await world.send(bente, 'GET', `/webhooks/${id}/deliveries?limit=3`)).json();
    const rest = (
      await world.send(bente, 'GET', `/webhooks/${id}/deliveries?limit=3&cursor=${page.nextCursor}`)
    ).json();
    expect(rest.nextCursor).toBeNull();
    const ids = [...page.items, ...rest.items].map((item: { id: string }) => item.id);
    expect(new Set(ids).size).toBe(5);
    expect((await order(bente, randomUUID(), 'test-delivery')).json().code).toBe('not-found');
    expect((await world.send(bente, 'GET', `/webhooks/nothing/deliveries`)).json().code).toBe('not-found');
  });
});
