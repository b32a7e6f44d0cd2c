import { addDays } from '@frikort/domain/calendar';
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

/* R30: a company asks to correct what is locked, and the citizen's municipality answers. */

let scene: CorrectionScene;
let id: string;
beforeAll(async () => {
  scene = await setCorrectionScene();
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.newCitizen();
  id = await scene.register();
});

const reason = 'Lønnen blev efterreguleret';
const ask = (employmentId = id, caller = scene.bente) =>
  scene.post(caller, `/employments/${employmentId}/reopenings`, { reason });
const asked = async () => (await ask()).body.id as string;
const approve = (reopening: string, caller = scene.karla) =>
  scene.post(caller, `/reopenings/${reopening}/approval`);
const refuse = (reopening: string) =>
  scene.post(scene.karla, `/reopenings/${reopening}/refusal`, { reason: 'Året er gjort op' });
const withdraw = (reopening: string, caller = scene.bente) =>
  scene.post(caller, `/reopenings/${reopening}/withdrawal`);
const employment = async () => (await scene.get(scene.bente, `/employments/${id}`)).body;
const edit = async (body: object) =>
  scene.world.send(scene.bente, 'PATCH', `/employments/${id}`, {
    body,
    headers: { 'if-match': `"${(await employment()).version}"` },
  });
const list = async (query: string, caller: typeof scene.bente | typeof scene.karla = scene.karla) =>
  (await scene.get(caller, `/reopenings?${query}`)).body.items;
const age = (reopening: string, days: number) =>
  scene.world.database.admin.execute(
    sql`update employment_reopenings set requested_at = requested_at - make_interval(hours => ${days * 24})
      where id = ${reopening}::uuid`,
  );

describe('a request', () => {
  it('waits for the municipality, which sees it, and stands in history, log and events', async () => {
    const logged = await logOf(scene.world, async () => {
      expect(await ask()).toMatchObject({
        status: 201,
        body: { state: 'waiting', reason, employment: { id, editable: false } },
      });
    });
    expect(logged).toMatchObject([{ action: 'reopening-requested', outcome: 'done', object_id: id }]);
    expect(await list('state=waiting')).toContainEqual(
      expect.objectContaining({ reason, citizenId: scene.citizen.id }),
    );
    const history = await scene.get(scene.bente, `/employments/${id}/history`);
    expect(history.body.items.at(-1)).toMatchObject({
      event: 'reopening-requested',
      changes: [{ field: 'reason', from: null, to: reason }],
    });
    const { rows } = await scene.world.database.admin.execute(
      sql`select what from event_queue where employment_id = ${id}::uuid`,
    );
    expect(rows).toContainEqual({ what: 'reopening-requested' });
  });

  it('is one at a time, also when two ask at once', async () => {
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'reopening-waiting' } });
    expect(await list(`employmentId=${id}`)).toHaveLength(1);
  });

  it('that is sent again with its key is answered again', async () => {
    const headers = { 'idempotency-key': 'the-same' };
    const send = (path: string) => scene.world.send(scene.bente, 'POST', path, { headers, body: { reason } });
    const first = await send(`/employments/${id}/reopenings`);
    const again = await send(`/employments/${id}/reopenings`);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json().id).toBe(first.json().id);
    const other = await scene.register();
    expect((await send(`/employments/${other}/reopenings`)).json()).toMatchObject({
      state: 'waiting',
      employment: { id: other },
    });
  });

  it('is for what is locked and not cancelled, and for nobody else', async () => {
    const open = await scene.register(today);
    expect(await ask(open)).toMatchObject({
      status: 409,
      body: { code: 'still-editable', editableUntil: addDays(today, 29) },
    });
    await scene.world.send(scene.bente, 'POST', `/employments/${open}/cancellation`, {
      body: { reason },
      headers: { 'if-match': '"1"' },
    });
    expect(await ask(open)).toMatchObject({ status: 409, body: { code: 'employment-cancelled' } });
    const omar = await createEmployee(scene.world.database.db);
    const logged = await logOf(scene.world, async () => {
      expect(await ask(id, omar)).toMatchObject({ status: 404 });
    });
    expect(logged).toMatchObject([{ action: 'access-refused', outcome: 'refused', object_id: id }]);
  });

  it('holds no CPR number, and is not longer than a reason', async () => {
    for (const text of ['Borgeren er 290569-0000', 'x'.repeat(501), ''])
      expect(await scene.post(scene.bente, `/employments/${id}/reopenings`, { reason: text })).toMatchObject({
        status: 400,
        body: { code: 'validation-failed' },
      });
  });

  it('about an anonymised citizen is refused: nobody could answer (R29)', async () => {
    await scene.world.database.admin.execute(sql`
      update citizens set status = 'inactive', anonymised_at = now(), cpr_ciphertext = null, cpr_key_id = null,
        cpr_index_key_id = null where id = ${scene.citizen.id}::uuid`);
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'citizen-anonymised' } });
  });

  it('lapses after 30 days, and another may be asked', async () => {
    const first = await asked();
    await age(first, 30);
    expect(await list(`employmentId=${id}`)).toMatchObject([{ state: 'lapsed' }]);
    expect(await list('state=waiting')).not.toContainEqual(expect.objectContaining({ id: first }));
    expect(await approve(first)).toMatchObject({
      status: 409,
      body: { code: 'reopening-decided', state: 'lapsed' },
    });
    expect(await ask()).toMatchObject({ status: 201 });
    expect(await list(`employmentId=${id}&state=lapsed`)).toMatchObject([{ id: first }]);
  });

  it('is taken back by its company alone', async () => {
    const reopening = await asked();
    const omar = await createEmployee(scene.world.database.db);
    expect(await withdraw(reopening, omar)).toMatchObject({ status: 404 });
    expect(await withdraw(reopening)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect(await approve(reopening)).toMatchObject({ body: { state: 'withdrawn', status: 409 } });
    expect(await ask()).toMatchObject({ status: 201 });
  });
});

describe('an answer', () => {
  it('that approves lets the company edit for 14 days, and stands in history, log and events', async () => {
    const reopening = await asked();
    const until = addDays(today, 13);
    const logged = await logOf(scene.world, async () => {
      expect(await approve(reopening)).toMatchObject({
        status: 200,
        body: { state: 'approved', editableUntil: until, employment: { editable: true } },
      });
    });
    expect(logged).toMatchObject([{ action: 'reopening-approved', outcome: 'done', object_id: id }]);
    expect(await employment()).toMatchObject({ editable: true, editableUntil: until, version: 1 });
    expect((await edit({ amountOere: 120_000 })).json()).toMatchObject({ amountOere: 120_000, version: 2 });
    const { items } = (await scene.get(scene.lone, `/employments/${id}/history`)).body;
    expect(items).toMatchObject([
      { event: 'employment-registered' },
      { event: 'reopening-requested' },
      {
        event: 'reopening-approved',
        actor: { role: 'caseworker', organisation: 'Aarhus Kommune' },
        changes: [{ field: 'editableUntil', to: until }],
      },
      { event: 'employment-edited' },
    ]);
  });

  it('shows where the company finds what it may edit: list, file, totals and what waits', async () => {
    const reopening = await asked();
    const editable = async () => (await scene.get(scene.bente, '/employments?editable=true')).body.items;
    const totals = async (filter: string) =>
      (await scene.get(scene.bente, `/employments/totals?${filter}`)).body.count as number;
    const before = [await totals('editable=true'), await totals('editable=false'), await totals('')];
    expect(await editable()).not.toContainEqual(expect.objectContaining({ id }));
    await approve(reopening);
    expect(await editable()).toContainEqual(
      expect.objectContaining({ id, editableUntil: addDays(today, 13) }),
    );
    const after = [await totals('editable=true'), await totals('editable=false'), await totals('')];
    expect(after).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) - 1, before[2]]);
    expect(await list('state=approved&editable=true', scene.bente)).toContainEqual(
      expect.objectContaining({ id: reopening }),
    );
    const csv = await scene.world.send(scene.bente, 'GET', '/employments?editable=true', {
      headers: { accept: 'text/csv' },
    });
    expect(csv.body).toContain('04-12-2026');
  });

  it('ends after its days: who is late is refused', async () => {
    await approve(await asked());
    await scene.world.database.admin.execute(
      sql`update employments set reopened_until = ${addDays(today, -1)}::date where id = ${id}::uuid`,
    );
    expect((await edit({ amountOere: 120_000 })).json()).toMatchObject({
      code: 'edit-window-closed',
      editableUntil: addDays(today, -1),
    });
    expect(await ask()).toMatchObject({ status: 201 });
  });

  it('is kept by R2 and R3: no more than the card has', async () => {
    await approve(await asked());
    expect((await edit({ amountOere: 4_400_001 })).json()).toMatchObject({
      code: 'amount-exceeds-remaining',
      maxAmountOere: 4_400_000,
    });
  });

  it('lets the company cancel, and move the end: then R7 counts', async () => {
    await approve(await asked());
    await edit({ startDate: today, endDate: today });
    expect(await employment()).toMatchObject({ editable: true, editableUntil: addDays(today, 29) });
    const cancelled = await scene.world.send(scene.bente, 'POST', `/employments/${id}/cancellation`, {
      body: { reason },
      headers: { 'if-match': '"2"' },
    });
    expect(cancelled.json()).toMatchObject({ status: 'cancelled', editable: false });
    expect(await list('state=approved&editable=true', scene.bente)).not.toContainEqual(
      expect.objectContaining({ employment: expect.objectContaining({ id }) }),
    );
  });

  it('does not ask for an active frikort (R7)', async () => {
    const reopening = await asked();
    await scene.world.database.admin.execute(
      sql`update citizens set status = 'inactive' where id = ${scene.citizen.id}::uuid`,
    );
    expect(await approve(reopening)).toMatchObject({ status: 200 });
    expect((await edit({ amountOere: 90_000 })).statusCode).toBe(200);
  });

  it('that refuses says why, and another may be asked', async () => {
    const reopening = await asked();
    expect(await refuse(reopening)).toMatchObject({
      status: 200,
      body: { state: 'refused', answer: 'Året er gjort op' },
    });
    expect((await employment()).editable).toBe(false);
    expect(await list(`employmentId=${id}`, scene.bente)).toMatchObject([
      { state: 'refused', answer: 'Året er gjort op' },
    ]);
    expect(await ask()).toMatchObject({ status: 201 });
  });

  it('has one winner', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const reopening = await asked();
      const answers = await Promise.all([approve(reopening), refuse(reopening), withdraw(reopening)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ body }) => body.code === 'reopening-decided')).toHaveLength(2);
      const [stored] = await list(`employmentId=${id}`);
      expect((await employment()).editable).toBe(stored?.state === 'approved');
      await scene.newCitizen();
      id = await scene.register();
    }
  });

  it('is the municipality’s that is responsible when it is given (R14, R19)', async () => {
    const reopening = await asked();
    expect(await approve(reopening, scene.karen)).toMatchObject({ status: 404 });
    await moveToOdense(scene);
    expect(await approve(reopening)).toMatchObject({ status: 404 });
    expect(await list(`employmentId=${id}`)).toEqual([]);
    expect(await list(`employmentId=${id}`, scene.karen)).toHaveLength(1);
    expect(await approve(reopening, scene.karen)).toMatchObject({ status: 200 });
  });

  it('is refused to those whom it is not for', async () => {
    const reopening = await asked();
    expect((await scene.post(scene.bente, `/reopenings/${reopening}/approval`)).status).toBe(403);
    expect((await scene.post(scene.karla, `/reopenings/${reopening}/withdrawal`)).status).toBe(403);
    expect((await scene.post(scene.lone, `/employments/${id}/reopenings`, { reason })).status).toBe(403);
    expect((await approve('nothing')).status).toBe(404);
  });
});

describe('lists of requests', () => {
  it('go on where they ended, those that wait the oldest first', async () => {
    const first = await asked();
    id = await scene.register();
    const second = await asked();
    await age(first, 2);
    const page = await scene.get(scene.bente, '/reopenings?state=waiting&limit=1');
    const seen = [page.body.items[0]?.id];
    let cursor = page.body.nextCursor;
    while (typeof cursor === 'string') {
      const next = await scene.get(scene.bente, `/reopenings?state=waiting&limit=1&cursor=${cursor}`);
      seen.push(next.body.items[0]?.id);
      cursor = next.body.nextCursor;
    }
    expect(seen.indexOf(first)).toBeLessThan(seen.indexOf(second));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('show a company initials where a name is protected (R20), and no id of the citizen', async () => {
    await scene.newCitizen({ nameProtected: true, name: 'Paula Skjoldborg' });
    id = await scene.register();
    await asked();
    const [own] = await list(`employmentId=${id}`, scene.bente);
    expect(JSON.stringify(own)).not.toContain('Skjoldborg');
    expect(own).not.toHaveProperty('citizenId');
  });
});
