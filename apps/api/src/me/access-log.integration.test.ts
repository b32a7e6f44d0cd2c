import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, newTestKey } from '../../test/support/fixtures.ts';
import { sealAll } from '../audit/sealing.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';

const cpr = '2905690000';
let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
let bjarne: EmployeeCaller;
let lone: CitizenCaller;
let other: CitizenCaller;

async function asCitizen(citizenId: string): Promise<CitizenCaller> {
  const { actorId } = await createCaseworker(world.database.db);
  return {
    role: 'citizen',
    actorId,
    name: 'Lone',
    entrance: 'citizen',

    citizenId,
    requestId: randomUUID(),
  };
}

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await createCaseworker(world.database.db);
  karen = await createCaseworker(world.database.db, '35209115');
  bjarne = await createEmployee(world.database.db);
  world.register.people.push(person(cpr), person('1008610000'));
  const granted = (await grant(world, ib, cpr)).json();
  lone = await asCitizen(granted.id);
  other = await asCitizen((await grant(world, ib, '1008610000')).json().id);
  await world.send(karen, 'POST', '/citizens/search', { body: { query: cpr } });
  await world.send(bjarne, 'POST', '/card-lookups', { body: { cardNumber: granted.cardNumber } });
  await world.send(karen, 'GET', `/citizens/${granted.id}`);
  await world.send(lone, 'GET', '/me');
});
afterAll(() => world.close());

async function accessLog(caller: CitizenCaller, query = '') {
  return (await world.send(caller, 'GET', `/me/access-log${query}`)).json();
}

describe('R26: citizens see who looked at their data, or tried to', () => {
  it('is organisation, role, purpose, action, outcome and time of every act', async () => {
    const { items, nextCursor } = await accessLog(lone, '?by=others');
    expect(nextCursor).toBeNull();
    const aarhus = { role: 'caseworker', organisation: { cvr: '55133018', name: 'Aarhus Kommune' } };
    const odense = { role: 'caseworker', organisation: { cvr: '35209115', name: 'Odense Kommune' } };
    const told = { id: expect.any(String), at: now.toISOString() };
    const wanted = [
      { ...aarhus, purpose: 'case-handling', action: 'enrolment-granted', outcome: 'done' },
      {
        ...odense,
        foreign: true,
        purpose: 'case-handling',

        action: 'citizen-search-refused',
        outcome: 'refused',
      },
      {
        ...odense,
        foreign: true,
        purpose: 'access-control',

        action: 'access-refused',
        outcome: 'refused',
      },
      {
        role: 'employee',
        organisation: bjarne.organisation,

        purpose: 'employment-registration',
        action: 'card-looked-up',
        outcome: 'done',
      },
    ];
    expect(items).toHaveLength(wanted.length);
    for (const entry of wanted)
      expect(items).toContainEqual({ ...told, ...entry, inWords: expect.any(Object) });
  });

  it('is told in the words of the page too, in the language that is asked for', async () => {
    const inWords = async (languages: string) => {
      const answer = await world.send(lone, 'GET', '/me/access-log?by=others', {
        headers: { 'accept-language': languages },
      });
      const lookUp = answer
        .json()
        .items.find(({ action }: { action: string }) => action === 'card-looked-up');
      return [answer.headers['content-language'], answer.headers.vary, lookUp.inWords];
    };
    const danish = {
      role: 'Medarbejder',
      purpose: 'Registrering af ansættelse',
      action: 'Slog dit frikortnummer op',
    };
    expect(await inWords('en-GB, da;q=0.5')).toEqual([
      'en',
      expect.stringContaining('Accept-Language'),
      { role: 'Employee', purpose: 'Registering an employment', action: 'Looked up your card number' },
    ]);
    expect((await inWords('da'))[2]).toEqual(danish);
    expect(await inWords('fr')).toEqual(['da', expect.any(String), danish]);
  });

  it('tells since when there is a log, until when it is whole, and whether that is sealed', async () => {
    const minutesBefore = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    const reach = async () => {
      const { loggedSince, completeUntil, sealed } = await accessLog(other, '?by=others');
      return { loggedSince, completeUntil, sealed };
    };
    const completeUntil = minutesBefore(5).toISOString();
    expect(await reach()).toEqual({ loggedSince: now.toISOString(), completeUntil, sealed: true });
    // Another person's: since when there is a log does not depend on who asks.
    await world.database.admin.execute(sql`
      insert into audit_log (id, at, role, action, purpose, outcome, request_id)
      values (gen_random_uuid(), ${minutesBefore(6).toISOString()}, 'employee', 'company-viewed',
        'employment-registration', 'done', 'old')`);
    const loggedSince = minutesBefore(6).toISOString();
    expect(await reach()).toEqual({ loggedSince, completeUntil, sealed: false });
    await sealAll(world.database.db, [newTestKey('seal-1')], () => now);
    expect(await reach()).toEqual({ loggedSince, completeUntil, sealed: true });
    await world.database.admin.execute(sql`delete from audit_log where request_id = 'old'`);
  });

  it('is not answered when what was asked cannot be logged', async () => {
    await world.database.admin.execute(
      sql`alter table audit_log add constraint broken check (action <> 'own-access-log-viewed') not valid`,
    );
    const answer = await world.send(lone, 'GET', '/me/access-log');
    await world.database.admin.execute(sql`alter table audit_log drop constraint broken`);
    expect([answer.statusCode, answer.json().items]).toEqual([500, undefined]);
  });

  it('comes in whole days when asked, each entry once', async () => {
    const before = (await accessLog(lone, '?by=others&limit=100')).items;
    await world.database.admin.execute(sql`
      insert into audit_log (id, at, actor_id, role, entrance, action, purpose, outcome, subject, request_id)
      select gen_random_uuid(), ${now.toISOString()}::timestamptz - day * interval '1 day', ${ib.actorId}, 'caseworker',
        'caseworker', 'citizen-viewed', 'case-handling', 'done', audit_subject, 'old'
      from citizens, generate_series(1, 3) as day, generate_series(1, 4) where id = ${lone.citizenId}`);
    const pages: { at: string }[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { items: { at: string }[]; nextCursor: string | null } = await accessLog(
        lone,
        `?by=others&wholeDays=true&limit=6${next}`,
      );
      pages.push(page.items);
      cursor = page.nextCursor;
    }
    const days = pages.map((items) => [...new Set(items.map(({ at }) => at.slice(0, 10)))]);
    expect(days).toEqual([
      ['2026-11-21', '2026-11-20'],
      ['2026-11-19', '2026-11-18'],
    ]);
    expect(pages.flat()).toHaveLength(before.length + 12);
    await world.database.admin.execute(sql`delete from audit_log where request_id = 'old'`);
  });

  it('never names an employee, a CPR number or a card number', async () => {
    const text = JSON.stringify(await accessLog(lone));
    for (const secret of [ib.name, bjarne.name, ib.actorId, cpr]) expect(text).not.toContain(secret);
  });

  it('shows own acts as such, and asking is one of them', async () => {
    const logged = await logOf(world, () => accessLog(lone));
    expect(logged).toMatchObject([
      { action: 'own-access-log-viewed', outcome: 'done', object_id: lone.citizenId },
    ]);
    const { items } = await accessLog(lone, '?by=me');
    expect(items).toContainEqual({
      id: expect.any(String),
      at: now.toISOString(),
      role: 'citizen',
      own: true,

      purpose: 'own-insight',
      action: 'own-data-viewed',
      outcome: 'done',
      inWords: { role: 'Borger', purpose: 'Borgerens egen adgang', action: 'Så dit frikort' },
    });
    expect(items.every(({ own }: { own?: boolean }) => own === true)).toBe(true);
  });

  it('shows a citizen nothing of another', async () => {
    const { items } = await accessLog(other, '?by=others');
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['enrolment-granted']);
  });

  it("shows another citizen's attempt as somebody else's", async () => {
    const { rows } = await world.database.admin.execute<{ subject: Buffer }>(
      sql`select audit_subject as subject from citizens where id = ${other.citizenId}`,
    );
    await world.database.admin.execute(sql`
      insert into audit_log (id, at, actor_id, role, entrance, action, purpose, outcome, code, subject, request_id)
      values (gen_random_uuid(), ${now.toISOString()}, ${lone.actorId}, 'citizen', 'citizen', 'access-refused',
        'access-control', 'refused', 'not-found', ${rows[0]?.subject}, 'x')`);
    const { items } = await accessLog(other, '?by=others');
    const strange = items.find(({ action }: { action: string }) => action === 'access-refused');
    expect(strange).toMatchObject({ role: 'citizen', outcome: 'refused' });
    expect(strange).not.toHaveProperty('own');
  });

  it('comes in pages without gap or double', async () => {
    const whole: { id: string }[] = (await accessLog(lone, '?by=others')).items;
    const paged: { id: string }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await accessLog(lone, `?by=others&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
  });

  it.each([
    '?by=all',
    '?limit=0',
    '?limit=101',
    '?cursor=x',
    `?cursor=${Buffer.from('["2026","x"]').toString('base64url')}`,
    '?subject=x',
  ])('refuses %s', async (query) => {
    expect(await accessLog(lone, query)).toMatchObject({ status: 400, code: 'validation-failed' });
  });

  it('is for citizens alone', async () => {
    for (const caller of [ib, bjarne]) {
      const answer = await world.send(caller, 'GET', '/me/access-log');
      expect(answer.json()).toMatchObject({ status: 403, code: 'not-permitted' });
    }
    const nobody = await world.app.inject('/api/v1/me/access-log');
    expect(nobody.json()).toMatchObject({ status: 401, code: 'not-authenticated' });
  });

  // However few rows there are: what is not in the index would have to be read and sorted all the same.
  const planOf = (asked: SQL) =>
    world.database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`set local enable_seqscan = off`);
      await transaction.execute(sql`set local enable_sort = off`);
      const { rows } = await transaction.execute<{ 'QUERY PLAN': string }>(sql`explain ${asked}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  it('is found by its index, in order', async () => {
    const plan = await planOf(sql`
      select id from audit_log
      where subject = (select audit_subject from citizens where id = ${lone.citizenId})
      order by at desc, id desc limit 26`);
    // Only rows of the same instant are sorted.
    expect(plan).toContain('Presorted Key: audit_log.at');
    expect(plan).not.toContain('Seq Scan on audit_log');
  });

  it('finds when the log begins by an index too, however long it is', async () => {
    const plan = await planOf(sql`select at from audit_log order by at limit 1`);
    expect(plan).toContain('Index Only Scan');
    expect(plan).not.toMatch(/-> +Sort|Seq Scan/);
  });
});
