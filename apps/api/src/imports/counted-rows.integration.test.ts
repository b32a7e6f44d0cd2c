import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { now } from '../../test/support/citizens.ts';
import { createEmployee, testLimits } from '../../test/support/fixtures.ts';
import { rowOf, setImportScene } from '../../test/support/import-scene.ts';
import { runImports } from './run/run-imports.ts';

/* R33: how the rows of an import count against the budgets of naming numbers. */

const scene = setImportScene();
const { send, run, resultsOf, imported, twoCitizens } = scene;

describe('R27: the card numbers of an import', () => {
  it('are counted when their rows are refused, and a spent budget answers nothing more', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const misses = testLimits.perUser.misses;
    const answer = await send(caller, [
      rowOf(one.cardNumber, { reference: 'before' }),
      // Refused by itself, and counted all the same.
      rowOf('10007', { amountOere: 0 }),
      ...Array.from({ length: misses }, () => rowOf('10008')),
      rowOf(one.cardNumber, { reference: 'after' }),
      rowOf('10007', { amountOere: 0 }),
    ]);
    await run();
    const results = await resultsOf(caller, answer.json().id);
    const codes = results.map(
      ({ problem, outcome }: { problem?: { code: string }; outcome: string }) => problem?.code ?? outcome,
    );
    expect(codes).toEqual([
      'created',
      'amount-invalid',
      ...Array.from({ length: misses - 1 }, () => 'card-number-unknown'),
      'too-many-requests',
      'too-many-requests',
      'amount-invalid',
    ]);
    expect(results.at(-2).problem.retryAfterSeconds).toBeGreaterThan(0);
    const { rows } = await scene.world.database.admin.execute(sql`
      select misses, hits from lookup_budgets where subject = ${`user:${caller.actorId}`}`);
    expect(rows).toEqual([{ misses, hits: 0 }]);
    const lookUp = await scene.world.send(caller, 'POST', '/card-lookups', {
      body: { cardNumber: one.cardNumber },
    });
    expect(lookUp.json().code).toBe('too-many-requests');
  });

  it('are not counted when their rows are done, however many there are', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const rows = Array.from({ length: testLimits.perOrganisation.hits + 1 }, (_, place) =>
      rowOf(one.cardNumber, { reference: `n${place}`, amountOere: 1 }),
    );
    const done = await imported(caller, rows);
    expect(done.rows).toMatchObject({ created: rows.length, refused: 0 });
    const dry = await imported(caller, rows, { dryRun: true });
    expect(dry.rows).toMatchObject({ unchanged: rows.length });
    const { rows: windows } = await scene.world.database.admin.execute(sql`
      select * from lookup_budgets where subject = ${`user:${caller.actorId}`}`);
    expect(windows).toEqual([]);
  });

  it('raise the alarm of a burst of wrong ones', async () => {
    const caller = await createEmployee(scene.world.database.db);
    await send(
      caller,
      Array.from({ length: testLimits.perUser.misses }, () => rowOf('10008')),
    );
    const alarms: string[] = [];
    const { db } = scene.world.database;
    const logger = { warn: () => {} };
    const raiseAlarm = ({ alarm }: { alarm: string }) => void alarms.push(alarm);
    const deps = { db, clock: () => now, lookupLimits: testLimits, logger, raiseAlarm };
    await runImports(deps, new AbortController().signal);
    expect(alarms).toEqual(['card-lookup-alarm-raised']);
  });
});
