import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
import { charactersIn } from '../../test/support/pdf.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { exportSchema } from './export.ts';

const contact = { name: 'Bjarne Æbelø', email: 'bjarne@solsikken.example', phone: '12345678' };
let world: TestWorld;
let ib: CaseworkerCaller;
let bjarne: EmployeeCaller;
let lone: CitizenCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await createCaseworker(world.database.db);
  bjarne = await createEmployee(world.database.db);
  world.register.people.push(person('2905690000', { name: 'Lone Åberg', nameProtected: true }));
  const { id, cardNumber } = (await grant(world, ib, '2905690000')).json();
  lone = {
    role: 'citizen',
    actorId: (await createCaseworker(world.database.db)).actorId,
    name: 'Lone',

    entrance: 'citizen',
    citizenId: id,
    requestId: randomUUID(),
  };
  await world.send(ib, 'PUT', `/citizens/${id}/assigned-caseworker`);
  for (const month of ['10', '11']) {
    const period = { startDate: `2026-${month}-01`, endDate: `2026-${month}-30` };
    const body = { cardNumber, ...period, amountOere: 150_000, contact, reference: `VAGT-${month}` };
    const headers = { 'idempotency-key': randomUUID() };
    const { id: employment } = (await world.send(bjarne, 'POST', '/employments', { body, headers })).json();
    if (month === '11') {
      const reason = { reason: 'Aflyst' };
      await world.send(bjarne, 'POST', `/employments/${employment}/cancellation`, {
        body: reason,
        headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      });
    }
  }
});
afterAll(() => world.close());

describe('R24: all my data as a file', () => {
  it('is JSON with person, cards, employments with history, and the whole access log', async () => {
    const answer = await world.send(lone, 'GET', '/me/export');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mine-oplysninger-2026-11-21.json"',
      'cache-control': 'no-store',
    });
    const file = exportSchema.parse(answer.json());
    expect(file.exportedAt).toBe(now.toISOString());
    // An empty log would say no more than that nobody has looked since then.
    expect(file.loggedSince).toBe(now.toISOString());
    expect(file.citizen).toEqual((await world.send(lone, 'GET', '/me')).json());
    expect(file.letters.map(({ kind }) => kind)).toEqual(file.citizen.letters.map(({ kind }) => kind));
    expect(file.letters[0]?.da.paragraphs[0]).toContain(file.citizen.name);
    expect(file.citizen).toMatchObject({
      cpr: '2905690000',
      assignedCaseworker: { name: expect.any(String) },
    });
    expect(file.employments).toMatchObject([
      { startDate: '2026-11-01', status: 'cancelled', history: [{}, { event: 'employment-cancelled' }] },
      {
        startDate: '2026-10-01',
        amountOere: 150_000,
        contact,
        history: [{ event: 'employment-registered' }],
      },
    ]);
    expect(file.accessLog.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['own-data-exported', 'employment-registered', 'enrolment-granted']),
    );
  });

  it("leaves out the card's history, register flags, references, and who at an organisation did it", async () => {
    const answer = await world.send(lone, 'GET', '/me/export');
    for (const secret of ['flags', 'registerStatus', 'VAGT-10', ib.actorId, bjarne.actorId])
      expect(answer.body).not.toContain(secret);
    const { citizen, ...rest } = exportSchema.parse(answer.json());
    expect(Object.keys(citizen)).not.toContain('history');
    // The one name that is told is the assigned caseworker's, as on the citizen's page.
    expect(JSON.stringify(rest)).not.toContain(bjarne.name);
    expect(JSON.stringify(rest)).not.toContain(citizen.assignedCaseworker?.name);
  });

  it('is logged once, as an export', async () => {
    const logged = await logOf(world, () => world.send(lone, 'GET', '/me/export?format=pdf'));
    expect(logged).toMatchObject([
      { action: 'own-data-exported', outcome: 'done', object_id: lone.citizenId },
    ]);
  });

  it.each([
    ['/me/export', { accept: 'application/pdf' }],
    ['/me/export?format=pdf', { accept: '*/*' }],
  ])('is a tagged PDF with Danish letters: %s', async (address, headers) => {
    const answer = await world.send(lone, 'GET', address, { headers });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="mine-oplysninger-2026-11-21.pdf"',
    });
    const pdf = answer.rawPayload;
    const text = pdf.toString('latin1');
    for (const mark of ['/Marked true', '/Lang (da-DK)', '<pdfuaid:part>1', '/S /H2', '/S /Table', '/S /TH'])
      expect(text).toContain(mark);
    expect([...'ÅÆæøå'].filter((letter) => !charactersIn(pdf).has(letter))).toEqual([]);
  });

  it('is in English when asked for', async () => {
    const answer = await world.send(lone, 'GET', '/me/export?format=pdf&lang=en');
    expect(answer.headers['content-disposition']).toContain('my-data-2026-11-21.pdf');
    expect(answer.rawPayload.toString('latin1')).toContain('/Lang (en-GB)');
  });

  it('opens from a link, which cannot name the entrance in a header', async () => {
    const address = { method: 'GET', url: '/api/v1/me/export?entrance=citizen' } as const;
    await world.send(lone, 'GET', '/me');
    const nobody = await world.app.inject(address);
    expect(nobody.json()).toMatchObject({ status: 401, code: 'not-authenticated' });
    const answer = await world.send(lone, 'GET', '/me/export?entrance=citizen');
    expect(answer.statusCode).toBe(200);
  });

  it('is made one at a time: a second is refused meanwhile, which is logged, and others are not held up', async () => {
    const ask = (who: CitizenCaller | EmployeeCaller, address: string, accept = '*/*') =>
      world.send(who, 'GET', address, { headers: { accept } });
    const logged = await logOf(world, async () => {
      const [first, second, list] = await Promise.all([
        ask(lone, '/me/export?format=pdf'),
        ask(lone, '/me/export'),
        ask(bjarne, '/employments', 'text/csv'),
      ]);
      const statuses = [first.statusCode, second.statusCode].sort();
      expect([...statuses, list.statusCode]).toEqual([200, 429, 200]);
      const refused = first.statusCode === 429 ? first : second;
      expect(refused.headers['retry-after']).toMatch(/^[1-9]\d*$/);
      expect(refused.json()).toMatchObject({ code: 'too-many-requests', limit: 'at-once' });
    });
    expect(logged.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { action: 'own-data-exported', code: 'too-many-requests', object_id: lone.citizenId },
    ]);
    expect((await ask(lone, '/me/export')).statusCode).toBe(200);
  });

  it('has every event of a long history once, oldest first; the PDF has the latest', async () => {
    const { admin } = world.database;
    const { rows } = await admin.execute<{ id: string; citizen_id: string }>(sql`
      select id, citizen_id from employments where start_date = '2026-10-01'`);
    const [employment] = rows;
    await admin.execute(sql`
      insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role, organisation_cvr,
        organisation_name, changes)
      select gen_random_uuid(), ${employment?.citizen_id}::uuid, ${employment?.id}::uuid, 'employment-edited',
        ${now.toISOString()}::timestamptz + n / 3 * interval '1 second', ${bjarne.actorId}::uuid, 'employee',
        ${bjarne.organisation.cvr}, ${bjarne.organisation.name},
        json_build_array(json_build_object('field', 'contact.name', 'from', 'N' || n, 'to', '2026-99-99'))
      from generate_series(1, 1200) n`);
    const file = exportSchema.parse((await world.send(lone, 'GET', '/me/export')).json());
    const events = file.employments.find(({ id }) => id === employment?.id)?.history ?? [];
    expect(events).toHaveLength(1201);
    expect(new Set(events.map(({ changes }) => changes?.[0]?.from)).size).toBe(1201);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
    const pdf = await world.send(lone, 'GET', '/me/export?format=pdf');
    expect(pdf.statusCode, pdf.body.slice(0, 300)).toBe(200);
    expect(pdf.body.match(/\/S \/LBody/g)).toHaveLength(22);
  });

  it.each(['?format=xml', '?lang=de', '?entrance=operator', '?year=2026'])('refuses %s', async (query) => {
    const answer = await world.send(lone, 'GET', `/me/export${query}`);
    expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed' });
  });

  it('is for citizens alone', async () => {
    for (const caller of [ib, bjarne]) {
      const answer = await world.send(caller, 'GET', '/me/export');
      expect(answer.json()).toMatchObject({ status: 403, code: 'not-permitted' });
    }
  });
});
