import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect } from 'vitest';
import type { EmployeeCaller } from '../../src/auth/caller.ts';
import type { ImportAnswer } from '../../src/imports/import.ts';
import { runImports } from '../../src/imports/run/run-imports.ts';
import { logIn } from './app.ts';
import { createWorld, now, type TestWorld } from './citizens.ts';
import { createCitizen, type TestCitizen, testLimits } from './fixtures.ts';

/** What an import is asked for. */
export type ImportChoices = { dryRun?: boolean; allOrNothing?: boolean; duplicates?: 'refuse' | 'register' };

export const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };

/** A row that nothing is wrong with but what the test names. */
export const rowOf = (cardNumber: string, special: object = {}) => ({
  cardNumber,
  startDate: '2026-11-01',
  endDate: '2026-11-30',
  amountOere: 10_000,
  contact,
  ...special,
});

/** Sets the scene for the tests of a file: an API to send imports to, and what a company does with them. */
export function setImportScene() {
  let world: TestWorld | undefined;
  beforeAll(async () => {
    world = await createWorld({ onlyRowsChange: true });
  });
  afterAll(() => there().close());
  function there(): TestWorld {
    if (!world) throw new Error('The scene is not set yet');
    return world;
  }

  async function send(
    caller: EmployeeCaller,
    body: unknown,
    { key = randomUUID(), ...choices }: ImportChoices & { key?: string } = {},
  ): Promise<LightMyRequestResponse> {
    const query = new URLSearchParams(JSON.parse(JSON.stringify(choices)));
    return await there().send(caller, 'POST', `/employment-imports?${query}`, {
      body,
      headers: { 'idempotency-key': key },
    });
  }

  async function sendCsv(caller: EmployeeCaller, file: Buffer | string, type = 'text/csv') {
    const session = await logIn(there().database.db, caller, now);
    return await there().app.inject({
      method: 'POST',
      url: '/api/v1/employment-imports',
      headers: { ...session, 'content-type': type, 'idempotency-key': randomUUID() },
      payload: file,
    });
  }

  /** What the process does by itself. */
  async function run(lookupLimits = testLimits): Promise<void> {
    const { db } = there().database;
    const logger = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };
    await runImports({ db, clock: () => now, lookupLimits, logger }, new AbortController().signal);
  }

  async function read(caller: EmployeeCaller, id: string): Promise<ImportAnswer> {
    return (await there().send(caller, 'GET', `/employment-imports/${id}`)).json();
  }

  async function resultsOf(caller: EmployeeCaller, id: string, query = '') {
    const page = await there().send(caller, 'GET', `/employment-imports/${id}/rows?limit=100${query}`);
    return page.json().items;
  }

  /** Sends rows, has them done, and tells what came of them. */
  async function imported(caller: EmployeeCaller, rows: unknown, choices: ImportChoices = {}) {
    const answer = await send(caller, rows, choices);
    expect(answer.statusCode, answer.body).toBe(201);
    const { id } = answer.json();
    await run();
    return { ...(await read(caller, id)), results: await resultsOf(caller, id) };
  }

  async function employmentsOf({ organisation }: EmployeeCaller) {
    const { rows } = await there().database.admin.execute<{
      id: string;
      reference: string;
      amount: string;
      version: number;
    }>(sql`
      select id, reference, amount_oere as amount, version, production_unit, status from employments
      where company_cvr = ${organisation.cvr} order by created_at, id`);
    return rows;
  }

  /** R2: what is used of every card is what its employments come to. */
  async function expectBalances(): Promise<void> {
    const { rows } = await there().database.admin.execute(sql`
      select card.citizen_id from cards card
      where used_oere <> (select coalesce(sum(amount_oere), 0) from employments e
        where e.citizen_id = card.citizen_id and e.year = card.year and e.status = 'registered')`);
    expect(rows).toEqual([]);
  }

  async function twoCitizens(): Promise<readonly [TestCitizen, TestCitizen]> {
    const { db } = there().database;
    return [await createCitizen(db), await createCitizen(db)];
  }

  return {
    get world() {
      return there();
    },
    send,
    sendCsv,
    run,
    read,
    resultsOf,
    imported,
    employmentsOf,
    expectBalances,
    twoCitizens,
  };
}
