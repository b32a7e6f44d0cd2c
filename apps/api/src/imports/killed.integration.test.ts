import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCitizen, createEmployee, testLimits } from '../../test/support/fixtures.ts';
import { runImports } from './run/run-imports.ts';

/* R33: a process that does an import is killed in the midst of it; another goes on, and nothing is half or doubled. */

const total = 3_000;
let world: TestWorld;
let cardNumbers: string[];
beforeAll(async () => {
  world = await createWorld();
  cardNumbers = [];
  for (let made = 0; made < 20; made += 1)
    cardNumbers.push((await createCitizen(world.database.db)).cardNumber);
});
afterAll(() => world.close());

const processFile = path.join(import.meta.dirname, '../../test/support/import-process.ts');

async function progressOf(id: string): Promise<{ done: number; writing: boolean }> {
  const { rows } = await world.database.admin.execute<{ done: number; writing: boolean }>(sql`
    select done, exists (select from pg_stat_activity where query like '%insert into employments%'
      and state = 'active' and datname = current_database() and pid <> pg_backend_pid()) as writing
    from employment_imports where id = ${id}::uuid`);
  return rows[0] ?? { done: 0, writing: false };
}

it.each([
  ['some of its rows are done', {}],
  ['it writes all or nothing', { allOrNothing: 'true' }],
  ['it tells what would come of them', { dryRun: 'true' }],
])('killed while %s', { timeout: 120_000 }, async (_when, choices: Record<string, string>) => {
  const caller = await createEmployee(world.database.db);
  const rows = Array.from({ length: total }, (_, place) => ({
    cardNumber: cardNumbers[place % cardNumbers.length],
    startDate: '2026-11-01',
    endDate: '2026-11-30',
    amountOere: 1 + place,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
    // The first of each 100 is wrong, unless one wrong row would be the end of all.
    ...(place % 100 === 0 && choices.allOrNothing === undefined && { endDate: '2026-10-01' }),
  }));
  const sent = await world.send(caller, 'POST', `/employment-imports?${new URLSearchParams(choices)}`, {
    body: rows,
    headers: { 'idempotency-key': randomUUID() },
  });
  const { id } = sent.json();
  const child = fork(processFile, [world.database.adminUrl, now.toISOString()], { execArgv: [] });
  const ended = once(child, 'exit');
  for (;;) {
    const { done, writing } = await progressOf(id);
    const isInTheMidst = choices.allOrNothing ? done === total && writing : done > 0 && done < total;
    if (isInTheMidst) break;
    expect(child.exitCode).toBeNull();
  }
  child.kill('SIGKILL');
  await ended;
  const { db } = world.database;
  const logger = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };
  // What the killed one held is let go when the server notices.
  for (let status = ''; status !== 'finished'; ) {
    await runImports(
      { db, clock: () => new Date(), lookupLimits: testLimits, logger },
      new AbortController().signal,
    );
    status = (await world.send(caller, 'GET', `/employment-imports/${id}`)).json().status;
  }
  const refused = choices.allOrNothing ? 0 : total / 100;
  const made = choices.dryRun ? 0 : total - refused;
  const { rows: counts } = await world.database.admin.execute(sql`
    select
      (select count(*)::int from employments where company_cvr = ${caller.organisation.cvr}) as employments,
      (select count(distinct amount_oere)::int from employments where company_cvr = ${caller.organisation.cvr}) as amounts,
      (select count(*)::int from history_events where organisation_cvr = ${caller.organisation.cvr}) as history,
      (select count(*)::int from audit_log where actor_id = ${caller.actorId}::uuid
        and action = 'employment-registered') as logged,
      (select count(*)::int from audit_log where actor_id = ${caller.actorId}::uuid and outcome = 'refused') as refused,
      (select count(*)::int from employment_import_rows where import_id = ${id}::uuid) as results,
      (select count(*)::int from employment_import_rows where import_id = ${id}::uuid and outcome = 'created') as created,
      (select count(*)::int from employment_import_parts) as parts,
      (select count(*)::int from cards card where used_oere <> (
        select coalesce(sum(amount_oere), 0) from employments e
        where e.citizen_id = card.citizen_id and e.year = card.year)) as wrong_cards`);
  expect(counts).toEqual([
    {
      employments: made,
      amounts: made,
      history: made,
      logged: made,
      refused,
      results: total,
      created: total - refused,
      parts: 0,
      wrong_cards: 0,
    },
  ]);
});
