import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { logOf, now } from '../../test/support/citizens.ts';
import { setWebhookScene } from '../../test/support/webhook-scene.ts';

const scene = setWebhookScene();
const { send, made, happen, read, order, deliveries, verified, at } = scene;
const minute = 60_000;

describe('R34: sending by hand', () => {
  it('sends one again, with the same id, also to a webhook that is paused', async () => {
    const { id } = await made(scene.bente);
    await happen();
    await send();
    const [{ id: deliveryId }] = await deliveries(scene.bente, id);
    await order(scene.bente, id, 'pause');
    const logged = await logOf(scene.world, async () => {
      expect((await order(scene.bente, id, `deliveries/${deliveryId}/redelivery`)).json()).toMatchObject({
        status: 'waiting',
      });
    });
    expect(logged).toMatchObject([{ action: 'webhook-delivery-ordered', object_id: deliveryId }]);
    await send();
    expect(new Set(scene.receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(scene.receiver.received).toHaveLength(2);
    const whole = await scene.world.send(scene.bente, 'GET', `/webhooks/${id}/deliveries/${deliveryId}`);
    expect(whole.json().attempts).toHaveLength(2);
  });

  it('sends a test that is about nothing, once, and what comes of it says nothing of how things stand', async () => {
    const webhook = await made(scene.bente);
    await order(scene.bente, webhook.id, 'test-delivery');
    await send();
    expect(verified(webhook)).toEqual({
      id: expect.any(String),
      type: 'webhook.test',
      timestamp: now.toISOString(),
      data: {},
    });
    scene.receiver.answer = (response) => void response.writeHead(500).end();
    await order(scene.bente, webhook.id, 'test-delivery');
    await send();
    expect(await deliveries(scene.bente, webhook.id, '?status=failed')).toMatchObject([
      { type: 'webhook.test', attemptCount: 1 },
    ]);
    expect((await read(scene.bente, webhook.id)).failingSince).toBeUndefined();
  });

  it('recovers what failed since, and what happened before it was there, but sends nothing twice', async () => {
    await happen();
    const { id } = await made(scene.bente);
    await happen();
    await send();
    expect(scene.receiver.received).toHaveLength(1);
    await happen();
    await scene.world.database.admin.execute(
      sql`update webhook_deliveries set status = 'failed' where status = 'waiting'`,
    );
    const recover = async (since: Date) =>
      (await order(scene.bente, id, 'recovery', { since: since.toISOString() })).json();
    expect(await recover(at(minute))).toEqual({ deliveries: 0 });
    expect(await recover(now)).toEqual({ deliveries: 2 });
    await send();
    expect(scene.receiver.received).toHaveLength(3);
    expect(await recover(now)).toEqual({ deliveries: 0 });
    expect((await order(scene.bente, id, 'recovery', { since: 'i går' })).json().code).toBe(
      'validation-failed',
    );
    expect((await order(scene.other, id, 'recovery', { since: now.toISOString() })).json().code).toBe(
      'not-found',
    );
  });

  it('lists what was sent a page at a time', async () => {
    const { id } = await made(scene.bente);
    for (let turn = 0; turn < 5; turn += 1) await happen();
    const page = (await scene.world.send(scene.bente, 'GET', `/webhooks/${id}/deliveries?limit=3`)).json();
    const rest = (
      await scene.world.send(
        scene.bente,
        'GET',
        `/webhooks/${id}/deliveries?limit=3&cursor=${page.nextCursor}`,
      )
    ).json();
    expect(rest.nextCursor).toBeNull();
    const ids = [...page.items, ...rest.items].map((item: { id: string }) => item.id);
    expect(new Set(ids).size).toBe(5);
    expect((await order(scene.bente, randomUUID(), 'test-delivery')).json().code).toBe('not-found');
    expect((await scene.world.send(scene.bente, 'GET', `/webhooks/nothing/deliveries`)).json().code).toBe(
      'not-found',
    );
  });
});
