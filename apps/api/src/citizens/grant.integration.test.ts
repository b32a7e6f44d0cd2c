import { createHash, randomUUID } from 'node:crypto';
import { cardNumber } from '@frikort/domain/card-number';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  fingerprint,
  grant,
  logOf,
  now,
  person,
  readLog,
  standsInDatabase,
  type TestWorld,
} from '../../test/support/citizens.ts';
import { createCaseworker, testSearchLimits, testVault } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { grantEnrolment } from './grant-service.ts';

let world: TestWorld;
let aarhus: CaseworkerCaller;
let odense: CaseworkerCaller;
let unused = 1000;
/** A CPR number that no other test of this file has, of somebody born in 1985. */
const newCpr = () => `120485${String(unused++)}`;

beforeAll(async () => {
  world = await createWorld();
  aarhus = await createCaseworker(world.database.db);
  odense = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.register, { people: [], down: false, lookUps: [] });
});

const register = (cpr: string, special = {}) => world.register.people.push(person(cpr, special));

describe('R13: granting a frikort', () => {
  it("makes an enrolment of the caller's municipality with cards for this year and every later opened one", async () => {
    const cpr = newCpr();
    register(cpr, { name: 'Maja Øvlisen Testdal' });
    const answer = await grant(world, aarhus, cpr);
    expect(answer.statusCode).toBe(201);
    const citizen = answer.json();
    expect(answer.headers.location).toBe(`/api/v1/citizens/${citizen.id}`);
    expect(citizen).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),

      name: 'Maja Øvlisen Testdal',
      cpr,
      cardNumber: expect.stringMatching(/^[1-9]\d{4}$/),

      status: 'active',
      statusSince: now.toISOString(),
      grantedOn: '2026-11-21',
      authority: { code: '0751', name: 'Aarhus Kommune' },
      moves: [],
      letters: [
        {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          kind: 'grant',
          authority: { code: '0751', name: 'Aarhus Kommune' },
          decidedOn: '2026-11-21',
        },
      ],
      cards: [
        { year: 2026, allowanceOere: 4_400_000, usedOere: 0, remainingOere: 4_400_000, status: 'active' },
      ],
      consent: { textVersion: currentConsentTextVersion, at: now.toISOString() },

      nameProtected: false,
      registerStatus: 1,
      controlDue: '2028-12-31',
      flags: [],
      registerNews: [],
    });
    expect((await world.send(aarhus, 'GET', `/citizens/${citizen.id}`)).json()).toEqual(citizen);
  });

  it('takes the CPR number with or without a hyphen, as the document says, and in no other form', async () => {
    const cpr = newCpr();
    register(cpr);
    const blanks = await grant(world, aarhus, `${cpr.slice(0, 6)} - ${cpr.slice(6)}`);
    expect(blanks.json()).toMatchObject({ status: 400, errors: [{ code: 'not-a-cpr' }] });
    const answer = await grant(world, aarhus, `${cpr.slice(0, 6)}-${cpr.slice(6)}`);
    expect(answer.json()).toMatchObject({ cpr });
  });

  it('is logged with the citizen as a keyed index, and leaves no CPR number in clear anywhere', async () => {
    const cpr = newCpr();
    register(cpr, { name: 'Aase Testlevsen' });
    const { id } = (await grant(world, aarhus, cpr)).json();
    const [row] = (await readLog(world)).filter(({ object_id }) => object_id === id);
    expect(row).toMatchObject({ action: 'enrolment-granted', outcome: 'done', code: null });
    expect(row?.subject).toHaveLength(32);
    expect(await standsInDatabase(world, cpr)).toEqual([]);
    expect(await standsInDatabase(world, 'Aase Testlevsen')).toEqual(['citizens']);
  });

  it('stores no hash of the request from which the CPR number could be found by trying', async () => {
    const cpr = newCpr();
    register(cpr);
    const key = randomUUID();
    await grant(world, aarhus, cpr, key);
    const { rows } = await world.database.admin.execute<{ body_hash: Buffer }>(
      sql`select body_hash from idempotency_records where key = ${key}`,
    );
    const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
    const plain = createHash('sha256').update(JSON.stringify({ consent, cpr })).digest();
    expect(rows[0]?.body_hash).toHaveLength(32);
    expect(rows[0]?.body_hash.equals(plain)).toBe(false);
  });
});

describe('a grant that is refused changes nothing and is logged with its code', () => {
  const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
  const send = (caller: CaseworkerCaller, body: unknown) =>
    world.send(caller, 'POST', '/citizens', { body, headers: { 'idempotency-key': randomUUID() } });

  async function expectRefused(answer: () => ReturnType<typeof send>, status: number, problem: object) {
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      const refused = await answer();
      expect(refused.statusCode, refused.body).toBe(status);
      expect(refused.json()).toMatchObject(problem);
    });
    expect(await fingerprint(world)).toEqual(before);
    return logged;
  }

  it.each([
    ['no consent', undefined, 422, 'consent-missing'],
    ['a consent that is not acknowledged', { ...consent, acknowledged: false }, 422, 'consent-missing'],
    ['a text that never was', { ...consent, textVersion: '1999-1' }, 422, 'consent-missing'],
    ['a former text', { ...consent, textVersion: '2019-1' }, 409, 'consent-text-outdated'],
  ])('R13: %s', async (_, given, status, code) => {
    const cpr = newCpr();
    register(cpr);
    const body = given === undefined ? { cpr } : { cpr, consent: given };
    const logged = await expectRefused(() => send(aarhus, body), status, { code });
    expect(logged).toMatchObject([{ action: 'grant-refused', outcome: 'refused', code }]);
    expect(world.register.lookUps).toEqual([]);
  });

  it.each([
    ['dead', 90, undefined],
    ['cancelled', 30, undefined],
    ['a duplicate', 50, undefined],
    ['changed', 60, '0807770000'],
  ])('R21: a CPR number that is %s', async (_, registerStatus, currentCpr) => {
    const cpr = newCpr();
    register(cpr, { registerStatus, ...(currentCpr ? { currentCpr } : {}) });
    const code = 'grant-blocked-by-register';
    const facts = { code, registerStatus, ...(currentCpr ? { currentCpr } : {}) };
    const logged = await expectRefused(() => send(aarhus, { cpr, consent }), 409, facts);
    expect(logged).toMatchObject([{ action: 'grant-refused', code, subject: expect.any(Buffer) }]);
  });

  it.each([5, 7, 20, 70, 80])('R21: register status %i is only warned about', async (registerStatus) => {
    const cpr = newCpr();
    register(cpr, { registerStatus });
    const answer = await send(aarhus, { cpr, consent });
    expect(answer.statusCode).toBe(201);
    expect(answer.json().flags).toHaveLength(1);
  });

  it('R16: a CPR number that the register does not know', async () => {
    await expectRefused(() => send(aarhus, { cpr: newCpr(), consent }), 404, { code: 'cpr-unknown' });
  });

  it('R16: a register that does not answer', async () => {
    const cpr = newCpr();
    register(cpr);
    world.register.down = true;
    const code = 'register-unavailable';
    await expectRefused(() => send(aarhus, { cpr, consent }), 503, { code });
  });

  it('R14: a citizen of the own municipality, active or not, and of another, telling nothing else', async () => {
    const cpr = newCpr();
    register(cpr, { name: 'Hemmelig Person' });
    const { id } = (await grant(world, aarhus, cpr)).json();
    await expectRefused(() => send(aarhus, { cpr, consent }), 409, { code: 'already-enrolled' });
    const other = await send(odense, { cpr, consent });
    expect(other.statusCode).toBe(403);
    expect(Object.keys(other.json()).sort()).toEqual(['code', 'status', 'title', 'type']);
    await world.send(aarhus, 'POST', `/citizens/${id}/deactivation`, { body: { reason: 'Fejl' } });
    await expectRefused(() => send(aarhus, { cpr, consent }), 409, { code: 'already-enrolled' });
    const log = await readLog(world);
    const refusals = log.filter(({ code }) => code === 'citizen-of-other-authority');
    const granted = log.find(({ object_id }) => object_id === id);
    expect(refusals).toMatchObject([{ action: 'grant-refused', subject: granted?.subject }]);
  });

  it('unknown fields, and text that is no CPR number', async () => {
    const cpr = newCpr();
    expect((await send(aarhus, { cpr, consent, cardNumber: '12345' })).json().errors).toEqual([
      { path: 'cardNumber', code: 'unknown-field' },
    ]);
    expect((await send(aarhus, { cpr: '12', consent })).json().errors).toEqual([
      { path: 'cpr', code: 'not-a-cpr' },
    ]);
  });
});

describe('a repeated grant', () => {
  it('gets the same answer, also when the register is down by then', async () => {
    const cpr = newCpr();
    register(cpr);
    const key = randomUUID();
    const first = await grant(world, aarhus, cpr, key);
    world.register.down = true;
    const again = await grant(world, aarhus, cpr, key);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    expect(again.headers.location).toBe(first.headers.location);
  });

  it('with another body is refused', async () => {
    const [cpr, other] = [newCpr(), newCpr()];
    register(cpr);
    register(other);
    const key = randomUUID();
    await grant(world, aarhus, cpr, key);
    expect((await grant(world, aarhus, other, key)).json()).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('needs a key', async () => {
    const cpr = newCpr();
    register(cpr);
    const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
    const answer = await world.send(aarhus, 'POST', '/citizens', { body: { cpr, consent } });
    expect(answer.json()).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });

  it('that runs at the same time gets the same answer', async () => {
    for (let round = 0; round < 6; round += 1) {
      const cpr = newCpr();
      register(cpr);
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 8 }, () => grant(world, aarhus, cpr, key)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201));
      expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    }
  });
});

describe('R14: grants at the same time', () => {
  it('of one citizen from two municipalities: one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const cpr = newCpr();
      register(cpr);
      const callers = [aarhus, odense, aarhus, odense, aarhus, odense];
      const answers = await Promise.all(callers.map((caller) => grant(world, caller, cpr)));
      const won = answers.filter(({ statusCode }) => statusCode === 201);
      expect(won).toHaveLength(1);
      const winner = won[0]?.json().authority.code;
      for (const [place, answer] of answers.entries()) {
        if (answer.statusCode === 201) continue;
        const own = callers[place]?.authority.code === winner;
        expect(answer.json().code).toBe(own ? 'already-enrolled' : 'citizen-of-other-authority');
      }
      const { rows } = await world.database.admin.execute<{ events: string }>(sql`
        select count(*) as events from history_events event join citizens on citizens.id = event.citizen_id
        where citizens.id = ${won[0]?.json().id}::uuid`);
      expect(rows[0]?.events).toBe('1');
    }
  });

  it('would both win without the key that lets one: the negative control', async () => {
    const own = await createWorld();
    try {
      const caller = await createCaseworker(own.database.db);
      await own.database.admin.execute(sql`alter table cpr_indexes drop constraint cpr_indexes_pkey`);
      const rounds = Array.from({ length: 10 }, () => newCpr());
      own.register.people.push(...rounds.map((cpr) => person(cpr)));
      let won = 0;
      for (const cpr of rounds) {
        const answers = await Promise.all([1, 2, 3, 4].map(() => grant(own, caller, cpr)));
        won += answers.filter(({ statusCode }) => statusCode === 201).length;
      }
      expect(won).toBeGreaterThan(rounds.length);
    } finally {
      await own.close();
    }
  });
});

describe('R13, R27: card numbers', () => {
  const reserveAllBut = async (database: TestWorld['database'], left: string[]) => {
    await database.admin.execute(sql`
      insert into reserved_card_numbers (card_number, reason)
      select number::text, 'test' from generate_series(10000, 99999) as number
      where number::text not in (${sql.join(
        left.map((number) => sql`${number}`),
        sql`, `,
      )})
      on conflict do nothing`);
  };

  it('are all given out before they are exhausted, each once, also to parallel grants', async () => {
    const own = await createWorld();
    try {
      const caller = await createCaseworker(own.database.db);
      await reserveAllBut(own.database, ['10000', '55555', '99999']);
      const numbers = Array.from({ length: 5 }, (_, index) => `010170${2000 + index}`);
      own.register.people.push(...numbers.map((cpr) => person(cpr)));
      const answers = await Promise.all(numbers.map((cpr) => grant(own, caller, cpr)));
      const given = answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json());
      expect(given.map(({ cardNumber }) => cardNumber).sort()).toEqual(['10000', '55555', '99999']);
      const refused = answers.filter(({ statusCode }) => statusCode !== 201);
      expect(refused.map((answer) => answer.json().code)).toEqual(Array(2).fill('card-numbers-exhausted'));
      expect(refused.map(({ statusCode }) => statusCode)).toEqual([503, 503]);
    } finally {
      await own.close();
    }
  });

  it('would be given twice without the unique constraint: the negative control', async () => {
    const own = await createWorld();
    try {
      const caller = await createCaseworker(own.database.db);
      await reserveAllBut(own.database, ['55555']);
      await own.database.admin.execute(sql`alter table citizens drop constraint citizens_card_number_key`);
      const numbers = Array.from({ length: 4 }, (_, index) => `010170${2000 + index}`);
      own.register.people.push(...numbers.map((cpr) => person(cpr)));
      const answers = await Promise.all(numbers.map((cpr) => grant(own, caller, cpr)));
      expect(answers.filter(({ statusCode }) => statusCode === 201).length).toBeGreaterThan(1);
    } finally {
      await own.close();
    }
  });

  it('are drawn, and spread over the whole range', async () => {
    const numbers = Array.from({ length: 30 }, () => newCpr());
    for (const cpr of numbers) register(cpr);
    const answers = await Promise.all(numbers.map((cpr) => grant(world, aarhus, cpr)));
    const given = answers.map((answer) => Number(answer.json().cardNumber));
    expect(Math.min(...given)).toBeLessThan(40_000);
    expect(Math.max(...given)).toBeGreaterThan(70_000);
    const steps = given.slice(1).map((number, index) => number - (given[index] ?? 0));
    expect(new Set(steps).size).toBeGreaterThan(20);
  });

  it('can be fixed for a world whose numbers are known, unless taken or reserved', async () => {
    const { db, admin } = world.database;
    await admin.execute(sql`insert into reserved_card_numbers values ('99998', 'never given out')`);
    const deps = {
      db,
      clock: () => now,
      vault: testVault,
      searchLimits: testSearchLimits,
      register: {
        lookUp: async () =>
          ({ kind: 'found', person: { name: 'Lone', registerStatus: 1, nameProtected: false } }) as const,
      },
    };
    const grantFixed = (number: string) =>
      grantEnrolment(
        deps,
        aarhus,
        { cpr: newCpr(), consent: { acknowledged: true, textVersion: currentConsentTextVersion } },
        { caller: 'world', route: 'world', key: randomUUID(), bodyHash: Buffer.alloc(32) },
        { cardNumber: cardNumber(number) },
      );
    const { rows } = await admin.execute<{ free: string }>(sql`
      select min(number)::text as free from generate_series(10000, 99997) as number
      where number::text not in (select card_number from citizens)`);
    const free = rows[0]?.free ?? '';
    expect(await grantFixed(free)).toMatchObject({ ok: true, value: { cardNumber: free } });
    expect(await grantFixed(free)).toMatchObject({ refusal: { code: 'card-numbers-exhausted' } });
    expect(await grantFixed('99998')).toMatchObject({ refusal: { code: 'card-numbers-exhausted' } });
  });
});
