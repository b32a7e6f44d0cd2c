import { randomUUID } from 'node:crypto';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { type Flow, flows } from '@frikort/domain/self-service';
import { addWeeks, mondayOf, sundayOf, type Week, weekOf } from '@frikort/domain/week';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn } from '../../test/support/app.ts';
import { createWorld, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, nextCpr } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/*
 * R38: a random month in three municipalities, across the night when clocks change. What is counted is held to what the
 * test itself saw succeed, and to plain SQL over the tables that the acts changed.
 */

const begin = Date.parse('2026-10-05T00:00:00Z');
let at = new Date(begin);
let world: TestWorld;
const cvrs = { '0751': '55133018', '0461': '35209115', '0730': '29189668' } as const;
type Code = keyof typeof cvrs;
const codes = Object.keys(cvrs) as Code[];
const staff = new Map<Code, CaseworkerCaller>();
let companies: EmployeeCaller[];

beforeAll(async () => {
  world = await createWorld({ clock: () => at });
  for (const code of codes) staff.set(code, await createCaseworker(world.database.db, cvrs[code]));
  companies = await Promise.all([createEmployee(world.database.db), createEmployee(world.database.db)]);
  for (const caller of staff.values()) await send(caller, 'GET', '/worklist');
});
afterAll(() => world.close());

/** As from a page just logged in to: sessions would not last a month. */
async function send(
  caller: Caller,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> {
  const session = await logIn(world.database.db, caller, at);
  return await world.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...session, ...headers },
    ...(body ? { payload: body } : {}),
  });
}
const key = () => ({ 'idempotency-key': randomUUID() });

type Citizen = { id: string; cardNumber: string; code: Code; status: 'active' | 'inactive' };
type Employment = {
  id: string;
  version: number;
  citizen: Citizen;
  company: EmployeeCaller;
  amountOere: number;
};
const citizens: Citizen[] = [];
const employments: Employment[] = [];
const tally = new Map<string, number>();

function saw(flow: Flow, code: Code): void {
  const name = `${weekOf(todayInCopenhagen(at))} ${code} ${flow}`;
  tally.set(name, (tally.get(name) ?? 0) + 1);
}
const of = (code: Code): CaseworkerCaller => {
  const found = staff.get(code);
  if (!found) throw new Error('Nobody works there');
  return found;
};
const pick = <Item>(items: readonly Item[], nth: number): Item | undefined =>
  items[nth % Math.max(1, items.length)];
const done = (answer: LightMyRequestResponse) => answer.statusCode < 300;

/** Each act, told with a random number; it counts only when the API says that it was done. */
const acts = {
  async grant(nth: number) {
    const cpr = nextCpr();
    world.register.people.push(person(cpr));
    const code = pick(codes, nth) ?? '0751';
    const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
    const order = { body: { cpr, consent }, headers: key() };
    const answer = await send(of(code), 'POST', '/citizens', order);
    if (!done(answer)) return;
    saw('grant', code);
    // The same order again is answered, and is no other one.
    if (nth % 3 === 0)
      expect((await send(of(code), 'POST', '/citizens', order)).headers['idempotent-replayed']).toBe('true');
    const { id, cardNumber } = answer.json();
    // What is undone was granted all the same.
    if (nth % 7 === 0)
      expect((await send(of(code), 'POST', `/citizens/${id}/grant-undoing`)).statusCode).toBe(204);
    else citizens.push({ id, cardNumber, code, status: 'active' });
  },
  async register(nth: number) {
    const [citizen, company] = [pick(citizens, nth), pick(companies, nth)];
    if (!citizen || !company) return;
    const amountOere = 100 + (nth % 5_000_000);
    const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
    const dates = { startDate: '2026-10-01', endDate: '2026-10-31' };
    const body = { cardNumber: citizen.cardNumber, ...dates, amountOere, contact };
    const order = { body, headers: key() };
    // Two at once with one key are one.
    const answers = await Promise.all(
      [order, order].slice(0, 1 + (nth % 2)).map((one) => send(company, 'POST', '/employments', one)),
    );
    const answer = answers.find(done);
    if (!answer) return;
    saw('register', citizen.code);
    const { id, version } = answer.json();
    employments.push({ id, version, citizen, company, amountOere });
  },
  async edit(nth: number) {
    const employment = pick(employments, nth);
    if (!employment) return;
    const amountOere = 100 + (nth % 900_000);
    const answer = await send(employment.company, 'PATCH', `/employments/${employment.id}`, {
      body: { amountOere },
      headers: { 'if-match': `"${employment.version}"` },
    });
    // An edit that changes nothing is answered, and no edit.
    if (done(answer) && answer.json().version > employment.version) saw('edit', employment.citizen.code);
    if (done(answer)) Object.assign(employment, { version: answer.json().version, amountOere });
  },
  async cancel(nth: number) {
    const employment = pick(employments, nth);
    if (!employment) return;
    const answer = await send(employment.company, 'POST', `/employments/${employment.id}/cancellation`, {
      body: { reason: 'Registreret ved en fejl' },
      headers: { 'if-match': `"${employment.version}"` },
    });
    if (!done(answer)) return;
    saw('cancel', employment.citizen.code);
    employments.splice(employments.indexOf(employment), 1);
  },
  async transfer(nth: number) {
    const citizen = pick(citizens, nth);
    if (!citizen) return;
    const from = citizen.code;
    const to =
      pick(
        codes.filter((code) => code !== from),
        nth,
      ) ?? from;
    const offered = nth % 2 === 0;
    const opened = offered
      ? await send(of(from), 'POST', '/transfers', {
          body: { citizenId: citizen.id, toAuthority: to, reason: 'Flyttet' },
          headers: key(),
        })
      : await send(of(to), 'POST', '/transfers', {
          body: { query: citizen.cardNumber, reason: 'Bor her' },
          headers: key(),
        });
    if (!done(opened)) return;
    const decider = of(offered ? to : from);
    // A while later, perhaps in another week; companies go on meanwhile.
    const decided = await send(decider, 'POST', `/transfers/${opened.json().id}/acceptance`, { body: {} });
    if (!done(decided)) return;
    citizen.code = to;
    saw('transfer', to);
  },
  async control(nth: number) {
    const citizen = pick(citizens, nth);
    if (!citizen) return;
    const date = todayInCopenhagen(at);
    const ends = nth % 5 === 0;
    const body = ends
      ? { date, outcome: 'ends', reason: 'Opfylder ikke betingelserne' }
      : { date, outcome: 'continues' };
    const answer = await send(of(citizen.code), 'POST', `/citizens/${citizen.id}/controls`, { body });
    if (!done(answer)) return;
    saw('control', citizen.code);
    // It is the deactivation as well (R18).
    if (ends) saw('deactivate', citizen.code);
    if (ends) citizen.status = 'inactive';
  },
  async deactivate(nth: number) {
    const citizen = pick(citizens, nth);
    if (!citizen) return;
    const order = citizen.status === 'active' ? 'deactivation' : 'reactivation';
    const answer = await send(of(citizen.code), 'POST', `/citizens/${citizen.id}/${order}`, {
      body: { reason: 'Flyttet' },
    });
    if (!done(answer)) return;
    if (order === 'deactivation') saw('deactivate', citizen.code);
    citizen.status = order === 'deactivation' ? 'inactive' : 'active';
  },
  async look(nth: number) {
    const citizen = pick(citizens, nth);
    if (!citizen) return;
    const caller: Caller = {
      role: 'citizen',
      actorId: companies[0]?.actorId ?? '',
      name: 'Nora Lindtest',
      entrance: 'citizen',
      citizenId: citizen.id,
      requestId: uuidv7(),
    };
    if (done(await send(caller, 'GET', '/me'))) saw('own-look', citizen.code);
  },
};

/** Whole numbers at random, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

async function figuresOf(code: Code, asked: Week) {
  const answer = await send(of(code), 'GET', `/self-service/weeks/${asked}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().flows as { flow: Flow; receipts: { web: number }; recount?: number }[];
}

it('R38: counts what was done, in its week and for its municipality, as plain SQL does', async () => {
  const names = [
    'grant',
    'register',
    'register',
    'register',
    'edit',
    'cancel',
    'transfer',
    'control',
    'deactivate',
    'look',
  ] as const;
  const random = randomFrom(38);
  const drawn = Array.from({ length: 120 }, () => [pick(names, random()), random(), random() % 600] as const);
  const first = Array.from({ length: 6 }, (_, nth) => ['grant', nth, 1] as const);
  for (const [name = 'grant', nth, minutes] of [...first, ...drawn]) {
    at = new Date(at.getTime() + minutes * 60_000);
    await acts[name](nth);
  }
  expect(at.getTime() - begin).toBeGreaterThan(20 * 24 * 3_600_000);
  expect(new Set([...tally.keys()].map((counted) => counted.split(' ')[2])).size).toBe(flows.length);

  const last = weekOf(todayInCopenhagen(at));
  for (let asked = weekOf(todayInCopenhagen(new Date(begin))); asked <= last; asked = addWeeks(asked, 1)) {
    for (const code of codes) {
      const figures = await figuresOf(code, asked);
      const counted = Object.fromEntries(figures.map(({ flow, receipts }) => [flow, receipts.web]));
      const seen = Object.fromEntries(
        flows.map((flow) => [flow, tally.get(`${asked} ${code} ${flow}`) ?? 0]),
      );
      expect(counted, `${asked} ${code}`).toEqual(seen);
      for (const { flow, recount } of figures) {
        if (flow !== 'own-look') expect(recount, `${asked} ${code} ${flow}`).toBe(counted[flow]);
      }
    }
    // Over the whole country, by the tables that each act changes.
    const [from, to] = [mondayOf(asked), sundayOf(asked)];
    const within = (column: string) =>
      sql`(${sql.raw(column)} at time zone 'Europe/Copenhagen')::date between ${from}::date and ${to}::date`;
    const { rows } = await world.database.admin.execute<Record<string, number>>(sql`select
      (select count(*)::int from citizens where ${within('granted_at')}) as grant,
      (select count(*)::int from employments where ${within('created_at')}) as register,
      (select count(*)::int from employments where status = 'cancelled' and ${within('updated_at')}) as cancel,
      (select count(*)::int from transfers where state = 'accepted' and ${within('decided_at')}) as transfer`);
    for (const [flow, stored] of Object.entries(rows[0] ?? {})) {
      const all = codes.reduce((sum, code) => sum + (tally.get(`${asked} ${code} ${flow}`) ?? 0), 0);
      expect(stored, `${asked} ${flow}`).toBe(all);
    }
  }
});
