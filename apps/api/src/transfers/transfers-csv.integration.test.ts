import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, nextCpr } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

/* R19: the list of transfers as a file. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
const cpr = nextCpr();
let cardNumber: string;

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  ib = await createCaseworker(db);
  karen = await createCaseworker(db, '35209115');
  // Who has been here can be offered somebody.
  for (const caller of [ib, karen]) await world.send(caller, 'GET', '/worklist');
  const anna = await createCitizen(db, { name: 'Anna Ærø', cpr });
  ({ cardNumber } = anna);
  const body = { citizenId: anna.id, toAuthority: '0461', reason: '=Flyttet' };
  const headers = { 'idempotency-key': randomUUID() };
  const offered = await world.send(ib, 'POST', '/transfers', { body, headers });
  expect(offered.statusCode, offered.body).toBe(201);
});
afterAll(() => world.close());

const ask = (caller: CaseworkerCaller, query = '', headers: object = {}) =>
  world.send(caller, 'GET', `/transfers${query}`, { headers: { accept: 'text/csv', ...headers } });

async function rowsOf(caller: CaseworkerCaller, query = ''): Promise<string[][]> {
  const answer = await ask(caller, query);
  expect(answer.statusCode, answer.body).toBe(200);
  return parse(answer.body, { bom: true, delimiter: ';' });
}

describe('the list of transfers as a file', () => {
  it('tells each side what its list tells it, and no CPR number', async () => {
    const [heading, row] = await rowsOf(karen);
    expect(heading?.slice(0, 5)).toEqual(['Navn', 'Frikortnummer', 'Retning', 'Slags', 'Den anden kommune']);
    expect(row?.slice(0, 6)).toEqual([
      ...['Anna Ærø', cardNumber, 'Til svar hos jer', 'Tilbudt', 'Aarhus Kommune', "'=Flyttet"],
    ]);
    expect(row?.slice(6)).toEqual(['21-11-2026', '', '21-12-2026', 'Åben', '', '', '']);
    expect((await rowsOf(ib))[1]?.slice(2, 5)).toEqual(['Sendt af jer', 'Tilbudt', 'Odense Kommune']);
    for (const caller of [ib, karen]) expect((await ask(caller)).body).not.toContain(cpr.slice(0, 6));
  });

  it('is filtered as the list is, in the language that is asked for', async () => {
    expect(await rowsOf(karen, '?direction=outgoing')).toHaveLength(1);
    expect(await rowsOf(karen, '?direction=incoming&status=pending')).toHaveLength(2);
    expect(await rowsOf(karen, '?status=accepted')).toHaveLength(1);
    const english = await ask(karen, '', { 'accept-language': 'en' });
    expect(english.headers['content-disposition']).toBe('attachment; filename="transfers-2026-11-21.csv"');
    expect(english.body).toContain('For you to answer;Offered');
  });

  it('is logged with whom it told of, and a page of it is refused (R26)', async () => {
    expect(await logOf(world, () => ask(karen))).toMatchObject([
      { action: 'transfers-exported', outcome: 'done', seen: 1 },
    ]);
    const refused = await logOf(world, async () => {
      expect((await ask(karen, '?limit=2')).json()).toMatchObject({ code: 'validation-failed' });
    });
    expect(refused).toMatchObject([{ action: 'transfers-exported', outcome: 'refused', seen: 0 }]);
  });
});
