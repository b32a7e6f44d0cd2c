import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logOf } from '../../test/support/citizens.ts';
import {
  type CorrectionScene,
  moveToOdense,
  setCorrectionScene,
  today,
} from '../../test/support/corrections.ts';
import { createEmployee } from '../../test/support/fixtures.ts';

/* R30: a citizen says what is wrong, and the company or the municipality answers. */

let scene: CorrectionScene;
let id: string;
beforeAll(async () => {
  scene = await setCorrectionScene();
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.newCitizen();
  id = await scene.register(today);
});

const said = { reason: 'wrong-amount', sentence: 'Jeg fik 900 kr.' };
const object = (employmentId = id, body: object = said) =>
  scene.post(scene.lone, `/employments/${employmentId}/objections`, body);
const objected = async (employmentId = id) => (await object(employmentId)).body.id as string;
type Who = typeof scene.bente | typeof scene.karla | typeof scene.lone;
const settle = (objection: string, caller: Who = scene.bente, body: object = { answer: 'corrected' }) =>
  scene.post(caller, `/objections/${objection}/settlement`, body);
const withdraw = (objection: string) => scene.post(scene.lone, `/objections/${objection}/withdrawal`);
const list = async (query: string, caller: Who) =>
  (await scene.get(caller, `/objections?${query}`)).body.items;
const cancel = (employmentId = id) =>
  scene.world.send(scene.bente, 'POST', `/employments/${employmentId}/cancellation`, {
    body: { reason: 'Forkert person' },
    headers: { 'if-match': '"1"' },
  });

describe('what a citizen says is wrong', () => {
  it('reaches the company, changes nothing, and stands in history, log and events', async () => {
    const before = (await scene.get(scene.bente, `/employments/${id}`)).body;
    const logged = await logOf(scene.world, async () => {
      expect(await object()).toMatchObject({
        status: 201,
        body: { ...said, state: 'open', side: 'company', employment: { id } },
      });
    });
    expect(logged).toMatchObject([{ action: 'employment-disputed', outcome: 'done', object_id: id }]);
    expect(await list('state=open', scene.bente)).toContainEqual(expect.objectContaining(said));
    // Sealed anew for each answer (R38).
    const countedFor = expect.any(String);
    expect((await scene.get(scene.bente, `/employments/${id}`)).body).toEqual({ ...before, countedFor });
    const { items } = (await scene.get(scene.bente, `/employments/${id}/history`)).body;
    expect(items.at(-1)).toEqual({
      event: 'employment-disputed',
      at: expect.any(String),
      actor: { role: 'citizen', organisation: null },
      changes: [{ field: 'objection', from: null, to: 'wrong-amount' }],
    });
    const { rows } = await scene.world.database.admin.execute(
      sql`select what from event_queue where employment_id = ${id}::uuid`,
    );
    expect(rows).toContainEqual({ what: 'employment-disputed' });
  });

  it('is one at a time, also when it is sent several times at once', async () => {
    const answers = await Promise.all([object(), object(), object()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await object()).toMatchObject({ status: 409, body: { code: 'objection-open' } });
  });

  it('is of the list, short, and without a CPR number', async () => {
    for (const body of [
      { reason: 'because' },
      { sentence: 'Uden grund' },
      { ...said, sentence: 'Jeg er 290569-0000' },
      { ...said, sentence: 'x'.repeat(201) },
      { ...said, sentence: 'to\nlinjer' },
    ])
      expect(await object(id, body)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
    expect(await object(id, { reason: 'not-me' })).toMatchObject({ status: 201 });
  });

  it('is about an employment of one’s own that is not cancelled', async () => {
    const stranger = scene.lone;
    await scene.newCitizen();
    const logged = await logOf(scene.world, async () => {
      expect(await object()).toMatchObject({ status: 404 });
    });
    expect(logged).toMatchObject([{ action: 'access-refused', object_id: id }]);
    await cancel();
    const again = await scene.post(stranger, `/employments/${id}/objections`, said);
    expect(again).toMatchObject({ status: 409, body: { code: 'employment-cancelled' } });
  });
});

describe('an answer', () => {
  it('of the company is seen by the citizen, who may say something again', async () => {
    const objection = await objected();
    const answer = { answer: 'corrected', sentence: 'Vi havde talt en dag for meget med.' };
    const logged = await logOf(scene.world, async () => {
      expect(await settle(objection, scene.bente, answer)).toMatchObject({ status: 200 });
    });
    expect(logged).toMatchObject([{ action: 'objection-settled', outcome: 'done', object_id: id }]);
    expect(await list('', scene.lone)).toMatchObject([
      {
        state: 'settled',
        settledFor: 'company',
        answer: 'corrected',
        answerSentence: answer.sentence,
      },
    ]);
    const { items } = (await scene.get(scene.lone, `/employments/${id}/history`)).body;
    expect(items.at(-1)).toMatchObject({
      event: 'objection-settled',
      actor: { role: 'employee' },
      changes: [{ field: 'objectionAnswer', to: 'corrected' }],
    });
    // R24: it stands in the file of all that is kept about the citizen too, and in the document.
    const file = (await scene.get(scene.lone, '/me/export')).body;
    expect(file.employments).toMatchObject([
      { objections: [{ ...said, answer: 'corrected', answerSentence: answer.sentence }] },
    ]);
    const document = await scene.world.send(scene.lone, 'GET', '/me/export', {
      headers: { accept: 'application/pdf' },
    });
    expect(document.statusCode).toBe(200);
    expect(await object()).toMatchObject({ status: 201 });
  });

  it('is the company’s while it can edit, and after that the municipality’s too', async () => {
    const objection = await objected();
    expect(await settle(objection, scene.karla)).toMatchObject({
      status: 409,
      body: { code: 'objection-with-company' },
    });
    expect(await list('side=authority', scene.karla)).not.toContainEqual(
      expect.objectContaining({ id: objection }),
    );
    await lock();
    expect(await list('side=authority', scene.karla)).toContainEqual(
      expect.objectContaining({ id: objection, side: 'authority', citizenId: scene.citizen.id }),
    );
    expect(await list('side=company', scene.bente)).not.toContainEqual(
      expect.objectContaining({ id: objection }),
    );
    expect(await settle(objection, scene.karla, { answer: 'agreed' })).toMatchObject({
      status: 200,
      body: { settledFor: 'authority', answer: 'agreed' },
    });
  });

  it('of the company counts also when it can no longer edit', async () => {
    await lock();
    const objection = await objected();
    expect(await list(`employmentId=${id}`, scene.bente)).toMatchObject([{ side: 'authority' }]);
    expect(await settle(objection, scene.bente, { answer: 'stands' })).toMatchObject({
      body: { settledFor: 'company' },
    });
  });

  it('goes back to the company when the employment is reopened', async () => {
    await lock();
    const objection = await objected();
    const reopening = await scene.post(scene.bente, `/employments/${id}/reopenings`, { reason: 'Lønnen' });
    await scene.post(scene.karla, `/reopenings/${reopening.body.id as string}/approval`);
    expect(await list(`employmentId=${id}`, scene.lone)).toMatchObject([{ id: objection, side: 'company' }]);
  });

  it('has one winner', async () => {
    await lock();
    const objection = await objected();
    const answers = await Promise.all([
      settle(objection, scene.bente),
      settle(objection, scene.karla),
      withdraw(objection),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'objection-settled')).toHaveLength(2);
  });

  it('is not needed when the citizen takes it back, or the company cancels', async () => {
    const objection = await objected();
    expect(await withdraw(objection)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect(await settle(objection)).toMatchObject({
      body: { code: 'objection-settled', state: 'withdrawn' },
    });
    const second = await objected();
    await cancel();
    const [latest] = await list(`employmentId=${id}`, scene.lone);
    expect(latest).toMatchObject({ id: second, state: 'cancelled', settledAt: expect.any(String) });
    expect(await list('state=open', scene.bente)).not.toContainEqual(expect.objectContaining({ id: second }));
    expect(await settle(second)).toMatchObject({ body: { code: 'objection-settled', state: 'cancelled' } });
    expect(await withdraw(second)).toMatchObject({ body: { state: 'cancelled' } });
  });

  it('is nobody else’s', async () => {
    await lock();
    const objection = await objected();
    const omar = await createEmployee(scene.world.database.db);
    expect(await settle(objection, omar)).toMatchObject({ status: 404 });
    expect(await settle(objection, scene.karen)).toMatchObject({ status: 404 });
    expect((await settle(objection, scene.lone)).status).toBe(403);
    await moveToOdense(scene);
    expect(await settle(objection, scene.karla)).toMatchObject({ status: 404 });
    expect(await list(`employmentId=${id}`, scene.karla)).toEqual([]);
    expect(await settle(objection, scene.karen)).toMatchObject({ status: 200 });
  });
});

/** As it is when 30 days have passed since its end. */
async function lock(): Promise<void> {
  await scene.world.database.admin.execute(
    sql`update employments set start_date = '2026-08-01', end_date = '2026-08-01' where id = ${id}::uuid`,
  );
}
