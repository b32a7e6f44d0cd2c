import { randomUUID } from 'node:crypto';
import { reopenedUntil } from '@frikort/domain/reopening';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now } from '../../test/support/citizens.ts';
import { type CorrectionScene, setCorrectionScene, today } from '../../test/support/corrections.ts';
import { decideReopening } from './decision-store.ts';
import { insertRequest } from './request-store.ts';

/* R30: who asks and who answers hold the employment first, and then the request, so that they never wait for each other. */

let scene: CorrectionScene;
beforeAll(async () => {
  scene = await setCorrectionScene();
});
afterAll(() => scene.world.close());

const reason = 'Lønnen blev efterreguleret';

/** Until somebody in this database waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await scene.world.database.admin.execute(sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
  }
}

it('a request that comes while an answer waits for the employment does not wait for that answer', async () => {
  const { db } = scene.world.database;
  const employmentId = await scene.register();
  const asked = await scene.post(scene.bente, `/employments/${employmentId}/reopenings`, { reason });
  const approval = {
    caller: scene.karla,
    outcome: 'approved',
    editableUntil: reopenedUntil(today),
  } as const;
  const claim = {
    caller: scene.bente.actorId,
    route: 'POST reopenings',
    key: randomUUID(),
    bodyHash: Buffer.from(reason),
  };
  const another = { id: uuidv7(), caller: scene.bente, employmentId, reason, claim, today, at: now };

  const answered = await db.transaction(async (holding) => {
    await holding.execute(sql`select from employments where id = ${employmentId}::uuid for share`);
    const answering = decideReopening(db, String(asked.body.id), approval, now);
    await untilSomebodyWaits();
    // By a statement of its own, past the judging that would refuse it.
    expect(await insertRequest(db, another)).toBeUndefined();
    return { answering };
  });
  expect(await answered.answering).toMatchObject({ state: 'approved' });
});
