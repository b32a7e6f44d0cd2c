import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { AdministratorCaller, Caller, EmployeeCaller } from '../../src/auth/caller.ts';
import { placeAll } from '../../src/events/sequence.ts';
import { type SendingDeps, sendDue } from '../../src/webhooks/send-due.ts';
import { createWorld, now, type TestWorld } from './citizens.ts';
import { createCaseworker, createCitizen, createEmployee, testWebhooks } from './fixtures.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** A webhook as the answer of its creation has it. */
export type MadeWebhook = { id: string; secret: string; publicKey: string };

/** People who have events sent, a citizen to whom things happen, and a receiver; all of a test's own. */
export type WebhookScene = {
  readonly world: TestWorld;
  /** A municipality's administrator, and employees of two companies. */
  readonly hanne: AdministratorCaller;
  readonly bente: EmployeeCaller;
  readonly other: EmployeeCaller;
  readonly receiver: WebhookReceiver;
  /** The instant of every test, so many milliseconds later. */
  at(ms: number): Date;
  /** Sends what is due so many milliseconds later; the deadline is of the test's own patience. */
  send(ms?: number, special?: Partial<SendingDeps>): Promise<void>;
  /** Sets a webhook to the receiver up, or asks to. */
  create(caller: Caller, special?: object): Promise<LightMyRequestResponse>;
  made(caller: Caller, special?: object): Promise<MadeWebhook>;
  /** Registers an employment of 100 kr., which other systems are then told of. @returns its id */
  happen(caller?: EmployeeCaller): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what a test looks at
  read(caller: Caller, id: string): Promise<any>;
  order(caller: Caller, id: string, what: string, body?: object): Promise<LightMyRequestResponse>;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  deliveries(caller: Caller, id: string, query?: string): Promise<any[]>;
  /** What came, the oldest first unless told, when both its signatures prove it. @throws when one does not */
  verified(webhook: Pick<MadeWebhook, 'secret' | 'publicKey'>, place?: number): unknown;
};

export const employmentTypes = ['employment.registered', 'employment.changed', 'employment.cancelled'];

type People = {
  -readonly [Name in 'world' | 'hanne' | 'bente' | 'other' | 'receiver']: WebhookScene[Name];
};

/** Sets the scene for the tests of a file. */
export function setWebhookScene(): WebhookScene {
  const people: Partial<People> = {};
  let cardNumber = '';
  beforeAll(async () => {
    people.world = await createWorld({ onlyRowsChange: true });
    const { db } = scene.world.database;
    people.hanne = { ...(await createCaseworker(db)), role: 'administrator' };
    people.bente = await createEmployee(db);
    people.other = await createEmployee(db);
    ({ cardNumber } = await createCitizen(db));
  });
  afterAll(() => scene.world.close());
  beforeEach(async () => {
    people.receiver = await startWebhookReceiver();
    await scene.world.database.admin.execute(sql`
      truncate event_queue, event_streams, stream_events, webhooks, webhook_secrets, webhook_deliveries, webhook_attempts, mails`);
  });
  afterEach(() => scene.receiver.close());

  const at = (ms: number) => new Date(now.getTime() + ms);
  const scene: WebhookScene = {
    get world() {
      return there(people.world);
    },
    get hanne() {
      return there(people.hanne);
    },
    get bente() {
      return there(people.bente);
    },
    get other() {
      return there(people.other);
    },
    get receiver() {
      return there(people.receiver);
    },
    at,
    send: (ms = 0, special = {}) => {
      const deps: SendingDeps = {
        db: scene.world.database.db,
        clock: () => at(ms),
        logger: { warn: (facts: object) => expect.fail(JSON.stringify(facts)) },
        limits: { wholeMs: 500, answerBytes: 4096 },
        ...testWebhooks,
        ...special,
      };
      return sendDue(deps, new AbortController().signal);
    },
    create: (caller, special = {}) =>
      scene.world.send(caller, 'POST', '/webhooks', {
        body: { url: scene.receiver.url, email: 'it@firma.example', types: employmentTypes, ...special },
        headers: { 'idempotency-key': randomUUID() },
      }),
    async made(caller, special) {
      const answer = await scene.create(caller, special);
      expect(answer.statusCode).toBe(201);
      return answer.json();
    },
    async happen(caller = scene.bente) {
      const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
      const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 10_000, contact };
      const answer = await scene.world.send(caller, 'POST', '/employments', {
        body: { cardNumber, ...terms },
        headers: { 'idempotency-key': randomUUID() },
      });
      expect(answer.statusCode).toBe(201);
      await placeAll({ db: scene.world.database.db, clock: () => now });
      return answer.json().id;
    },
    read: async (caller, id) => (await scene.world.send(caller, 'GET', `/webhooks/${id}`)).json(),
    order: (caller, id, what, body) =>
      scene.world.send(caller, 'POST', `/webhooks/${id}/${what}`, body ? { body } : {}),
    deliveries: async (caller, id, query = '') =>
      (await scene.world.send(caller, 'GET', `/webhooks/${id}/deliveries${query}`)).json().items,
    verified: (webhook, place = 0) => verified(scene.receiver, webhook, place),
  };
  return scene;
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The scene is not set yet');
  return thing;
}

function verified(
  receiver: WebhookReceiver,
  { secret, publicKey }: Pick<MadeWebhook, 'secret' | 'publicKey'>,
  place: number,
): unknown {
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
