import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { now } from '../../test/support/citizens.ts';
import { testLimits, testWebhooks } from '../../test/support/fixtures.ts';
import { setWebhookScene } from '../../test/support/webhook-scene.ts';
import { placeAll, sequencing } from '../events/sequence.ts';
import { isAnyWaiting } from '../imports/run/queue-store.ts';
import { runImports } from '../imports/run/run-imports.ts';
import { webhookSending } from '../webhooks/send-due.ts';

/* A job that looks first must see everything that it would do: what it does not see, nobody ever does. */

const scene = setWebhookScene();
const { made, happen, order, send, at } = scene;
const logger = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };

const mustPlace = () => sequencing({ db: scene.world.database.db, clock: () => now }).isDue?.();
const mustSend = (ms = 0) =>
  webhookSending({ db: scene.world.database.db, clock: () => at(ms), logger, ...testWebhooks }).isDue?.();

describe('there is something to do', () => {
  it('when an event waits for its place, until it has it', async () => {
    expect(await mustPlace()).toBe(false);
    await scene.world.database.db.execute(sql`
      insert into event_queue (id, what, at, company_cvr)
      values (gen_random_uuid(), 'import.finished', now(), ${scene.bente.organisation.cvr})`);
    expect(await mustPlace()).toBe(true);
    await placeAll({ db: scene.world.database.db, clock: () => now });
    expect(await mustPlace()).toBe(false);
  });

  it('when something is to be sent: in time, by order, and not while it is paused or once it is deleted', async () => {
    expect(await mustSend()).toBe(false);
    const { id } = await made(scene.bente);
    expect(await mustSend()).toBe(false);
    await happen();
    expect(await mustSend()).toBe(true);
    scene.receiver.answer = (response) => void response.writeHead(503).end();
    await send();
    expect(await mustSend()).toBe(false);
    expect(await mustSend(5_000)).toBe(true);
    await order(scene.bente, id, 'pause');
    expect(await mustSend(5_000)).toBe(false);
    await order(scene.bente, id, 'test-delivery');
    expect(await mustSend()).toBe(true);
    await send();
    expect(await mustSend(5_000)).toBe(false);
    await order(scene.bente, id, 'resumption');
    expect(await mustSend()).toBe(true);
    await scene.world.send(scene.bente, 'DELETE', `/webhooks/${id}`);
    expect(await mustSend(5_000)).toBe(false);
  });

  it('when an import waits, until it is done, and not before it may be taken up again', async () => {
    const { db } = scene.world.database;
    expect(await isAnyWaiting(db, now)).toBe(false);
    const sent = await scene.world.send(scene.bente, 'POST', '/employment-imports', {
      body: [{ cardNumber: '1', startDate: '2026-11-01', endDate: '2026-11-30', amountOere: 1 }],
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(sent.statusCode).toBe(201);
    expect(await isAnyWaiting(db, now)).toBe(true);
    await scene.world.database.admin.execute(
      sql`update employment_imports set resume_at = ${at(1_000).toISOString()}::timestamptz`,
    );
    expect(await isAnyWaiting(db, now)).toBe(false);
    expect(await isAnyWaiting(db, at(1_000))).toBe(true);
    const deps = { db, clock: () => at(1_000), lookupLimits: testLimits, logger };
    await runImports(deps, new AbortController().signal);
    expect(await isAnyWaiting(db, at(60_000))).toBe(false);
  });
});
