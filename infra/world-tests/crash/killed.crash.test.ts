import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { atWork, crewOf, people } from './crew.ts';
import { judge } from './judge.ts';
import { type KilledSystem, startKilledSystem } from './killed-system.ts';
import { verify } from './verify.ts';
import { type Ledger, newLedger } from './workers.ts';

/*
 * The API and PostgreSQL are killed with -9 at random, again and again, while companies register, edit and cancel, and
 * municipalities grant and hand over. Whoever is not answered asks again with the same key. In the end nothing that was
 * acknowledged is lost, nothing is there twice, every balance is the sum of its employments, and the log is whole.
 */

const killsEach = Number(process.env.CRASH_KILLS ?? 20);
const year = new Date().getFullYear();

type Kills = { readonly api: number; readonly postgres: number };

/** Kills one after the other, each while all of it is at work. @returns how often who was killed */
async function killAll(system: KilledSystem, kills: Kills, signal: AbortSignal): Promise<Kills> {
  const done = { api: 0, postgres: 0 };
  while (done.api < kills.api || done.postgres < kills.postgres) {
    await system.untilReady(signal);
    await wait(randomInt(200, 2_000), undefined, { signal });
    const isPostgres = done.api >= kills.api || (done.postgres < kills.postgres && randomInt(2) === 0);
    if (isPostgres) await system.killPostgres();
    else system.apis[randomInt(system.apis.length)]?.kill();
    done[isPostgres ? 'postgres' : 'api'] += 1;
  }
  await system.untilReady(signal);
  return done;
}

type After = { readonly killed: Kills; readonly faults: readonly string[]; readonly ledger: Ledger };

/** Lets everybody work while others are killed, and judges what is there. */
async function storm(system: KilledSystem, kills: Kills, signal: AbortSignal): Promise<After> {
  const crew = await crewOf(system, { year, allowanceOere: 2_000_000 });
  const ledger = newLedger();
  const calm = new AbortController();
  const working = atWork({ addresses: system.addresses, ledger, signal }, crew, calm.signal);
  const killed = await killAll(system, kills, signal);
  calm.abort();
  await working;
  return { killed, faults: await judge(system.admin(), ledger), ledger };
}

function told({ killed, ledger }: After): string {
  const transfers = [...ledger.citizens.values()].reduce((sum, citizen) => sum + citizen.transfers, 0);
  const all = [...ledger.employments.values()];
  return [
    `killed: the API ${killed.api} times, PostgreSQL ${killed.postgres} times; acknowledged:`,
    `${all.length} registrations, ${all.filter(({ edits }) => edits > 0).length} edits,`,
    `${all.filter(({ cancelled }) => cancelled).length} cancellations, ${ledger.citizens.size} grants,`,
    `${transfers} transfers; ${ledger.repeated} of them were asked for more than once;`,
    `refused: ${JSON.stringify(Object.fromEntries(ledger.refused))}`,
  ].join(' ');
}

const long = { timeout: 3_600_000 };

it('nothing acknowledged is lost and nothing is doubled, whoever is killed', long, async ({ signal }) => {
  const system = await startKilledSystem(people);
  try {
    const after = await storm(system, { api: killsEach, postgres: killsEach }, signal);
    console.info(told(after));
    expect(after.faults).toEqual([]);
    expect(await verify(system)).not.toContain('BROKEN');
    expect(after.ledger.repeated).toBeGreaterThan(0);
    for (const [code] of after.ledger.refused) expect(code).toBe('409 amount-exceeds-remaining');
  } finally {
    await system.close();
  }
});

it(
  'without the record of its key, a request that is asked for again is done twice',
  long,
  async ({ signal }) => {
    const system = await startKilledSystem(people);
    try {
      await system.admin().execute(sql`
      create function forget_keys() returns trigger language plpgsql security definer set search_path = public as
        $$ begin delete from idempotency_records; return null; end $$`);
      await system.admin().execute(sql`
      create trigger forget_keys after insert on idempotency_records for each statement execute function forget_keys()`);
      const after = await storm(system, { api: killsEach, postgres: 0 }, signal);
      console.info(told(after));
      expect(after.faults.join()).toMatch(/(employments|citizens) in place of/);
    } finally {
      await system.close();
    }
  },
);
