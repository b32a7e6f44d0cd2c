import { randomUUID } from 'node:crypto';
import { formerSecretDays, mostWebhooks } from '@frikort/domain/webhook';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { logOf } from '../../test/support/citizens.ts';
import { createCaseworker, createOperator } from '../../test/support/fixtures.ts';
import { employmentTypes, setWebhookScene } from '../../test/support/webhook-scene.ts';

const scene = setWebhookScene();
const { send, create, made, happen, read, order, deliveries, verified, at } = scene;
const dayMs = 24 * 60 * 60_000;

describe('R34: having events sent', () => {
  it('sends each once it has happened, signed with the secret and with the key, and shows what was answered', async () => {
    const webhook = await made(scene.bente);
    expect(webhook).toMatchObject({ secret: expect.stringMatching(/^whsec_/), status: 'active', waiting: 0 });
    scene.receiver.answer = (response) => void response.writeHead(202).end('tak for\n  010190-1234');
    const employmentId = await happen();
    expect(await read(scene.bente, webhook.id)).toMatchObject({ waiting: 1 });
    await send();
    const event = verified(webhook);
    const feed = (await scene.world.send(scene.bente, 'GET', '/events')).json();
    expect(event).toEqual(feed.items[0]);
    expect(event).toMatchObject({ type: 'employment.registered', data: { employmentId } });
    expect(scene.receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': feed.items[0].id,
    });
    const [delivery] = await deliveries(scene.bente, webhook.id);
    expect(delivery).toMatchObject({
      eventId: feed.items[0].id,
      status: 'succeeded',
      attemptCount: 1,
      lastAttempt: { outcome: 'accepted', statusCode: 202, answer: 'tak for xxxxxx-xxxx' },
    });
    const whole = await scene.world.send(
      scene.bente,
      'GET',
      `/webhooks/${webhook.id}/deliveries/${delivery.id}`,
    );
    expect(whole.json()).toMatchObject({
      body: scene.receiver.received[0]?.body,
      attempts: [delivery.lastAttempt],
    });
    await send();
    expect(scene.receiver.received).toHaveLength(1);
  });

  it('of the types that were chosen, to the organisation whose they are, and to nobody else', async () => {
    const webhook = await made(scene.bente, { types: ['employment.cancelled'] });
    const theirs = await made(scene.other);
    const municipal = await made(scene.hanne, { types: ['citizen.enrolled', 'employment.registered'] });
    await happen();
    await send();
    expect(scene.receiver.received).toHaveLength(1);
    expect(verified(municipal)).toMatchObject({ data: { citizenId: expect.any(String) } });
    for (const [caller, { id }] of [
      [scene.bente, webhook],
      [scene.other, theirs],
    ] as const)
      expect(await deliveries(caller, id)).toEqual([]);
  });

  it('never shows the secret again, not to a repetition either, and keeps it encrypted', async () => {
    const body = { url: scene.receiver.url, email: 'it@firma.example', types: employmentTypes };
    const headers = { 'idempotency-key': randomUUID() };
    const first = await scene.world.send(scene.bente, 'POST', '/webhooks', { body, headers });
    const again = await scene.world.send(scene.bente, 'POST', '/webhooks', { body, headers });
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { secret, ...without } = first.json();
    expect(again.json()).toEqual(without);
    expect((await scene.world.send(scene.bente, 'GET', '/webhooks')).json().items).toEqual([without]);
    const { rows } = await scene.world.database.admin.execute<{ row: string }>(
      sql`select encode(ciphertext, 'escape') || secret::text as row from webhook_secrets secret`,
    );
    expect(rows[0]?.row).not.toContain(Buffer.from(secret.slice(6), 'base64').toString('hex'));
  });

  it('signs with the former secret too for a while after it was replaced, once at a time', async () => {
    const former = await made(scene.bente);
    const rotated = (await order(scene.bente, former.id, 'secret-rotation')).json();
    expect(rotated.secret).not.toBe(former.secret);
    expect(rotated).toMatchObject({
      formerPublicKey: former.publicKey,
      formerSecretUntil: at(formerSecretDays * dayMs).toISOString(),
    });
    const refused = await order(scene.bente, former.id, 'secret-rotation');
    expect(refused.json()).toMatchObject({
      status: 409,
      code: 'former-secret-valid',
      until: rotated.formerSecretUntil,
    });
    await order(scene.bente, former.id, 'test-delivery');
    await send();
    verified(former);
    verified(rotated);
    const ended = await scene.world.send(scene.bente, 'DELETE', `/webhooks/${former.id}/former-secret`);
    expect(ended.json().formerPublicKey).toBeUndefined();
    await order(scene.bente, former.id, 'test-delivery');
    await send();
    verified(rotated, 1);
    expect(() => verified(former, 1)).toThrow();
    expect((await order(scene.bente, former.id, 'secret-rotation')).statusCode).toBe(200);
  });

  it.each([
    ['http://firma.example/', 'not-https'],
    ['https://bruger:kode@127.0.0.1/', 'with-password'],
    ['https://10.0.0.1/', 'private-network'],
    ['https://[fd00::1]/', 'private-network'],
  ])('%s is refused, because it is %s, and the log has it', async (url, reason) => {
    const logged = await logOf(scene.world, async () => {
      expect((await create(scene.bente, { url })).json()).toMatchObject({
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
    expect((await create(scene.bente, special)).json()).toMatchObject({
      code: 'validation-failed',
      errors: [{ path, code }],
    });
  });

  it('an organisation has so many and no more, however many ask at once', async () => {
    for (let turn = 2; turn < mostWebhooks; turn += 1) await made(scene.bente);
    const answers = await Promise.all(Array.from({ length: 4 }, () => create(scene.bente)));
    const codes = answers.map((answer) => answer.json().code ?? 'made');
    expect(codes.toSorted()).toEqual(['made', 'made', 'too-many-webhooks', 'too-many-webhooks']);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      most: mostWebhooks,
    });
  });

  it('is changed from the version that was read; what waits goes to the new address', async () => {
    const { id } = await made(scene.bente, { url: 'http://127.0.0.1:9/' });
    await happen();
    const edit = (body: object, version: number) =>
      scene.world.send(scene.bente, 'PATCH', `/webhooks/${id}`, {
        body,
        headers: { 'if-match': `"${version}"` },
      });
    expect((await edit({ url: 'https://10.0.0.1/' }, 1)).json().code).toBe('webhook-address-refused');
    expect((await edit({ url: scene.receiver.url }, 1)).json()).toMatchObject({
      url: scene.receiver.url,
      version: 2,
    });
    expect((await edit({ email: 'ny@firma.example' }, 1)).json()).toMatchObject({
      code: 'version-outdated',
      current: { version: 2 },
    });
    await send();
    expect(scene.receiver.received).toHaveLength(1);
  });

  it('deleted, nothing is sent to it any more', async () => {
    const { id } = await made(scene.bente);
    await happen();
    expect((await scene.world.send(scene.bente, 'DELETE', `/webhooks/${id}`)).statusCode).toBe(204);
    await send();
    expect(scene.receiver.received).toEqual([]);
    expect((await scene.world.send(scene.bente, 'GET', `/webhooks/${id}`)).statusCode).toBe(404);
    expect((await scene.world.send(scene.bente, 'DELETE', `/webhooks/${id}`)).statusCode).toBe(404);
  });

  it('is nobody else’s: not another company’s, a caseworker’s or the operator’s', async () => {
    const { id } = await made(scene.bente);
    await order(scene.bente, id, 'test-delivery');
    const [{ id: deliveryId }] = await deliveries(scene.bente, id);
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
      for (const caller of [scene.other, scene.hanne])
        expect((await scene.world.send(caller, method, `/webhooks/${id}${path}`)).json()?.code, path).toBe(
          'not-found',
        );
    }
    for (const caller of [
      await createCaseworker(scene.world.database.db),
      await createOperator(scene.world.database.db),
    ])
      expect((await scene.world.send(caller, 'GET', '/webhooks')).json().code).toBe('not-permitted');
    expect(await read(scene.bente, id)).toMatchObject({ status: 'active', version: 1, waiting: 1 });
  });
});
