import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openDatabase } from '../../src/database/database.ts';
import { query } from '../../src/database/query.ts';
import { settingsOfWriter } from './settings.ts';

/*
 * Writes events into histories as acts do: behind a lock of what they happen to, some in one transaction. Some
 * transactions are taken back, some are long and commit behind others that began later.
 */

const { databaseUrl, actorId, events } = settingsOfWriter.parse(process.env);
const db = openDatabase(databaseUrl, { maxConnections: 2 });

/** What happens, the last two to a citizen; the very last is told to nobody. */
const kinds = [
  ...['employment-edited', 'employment-edited', 'employment-cancelled'],
  ...['enrolment-deactivated', 'enrolment-reactivated', 'caseworker-assigned'],
];

const targetRow = z.strictObject({ citizen: z.string(), employment: z.string() });
const targets = await query(
  db,
  targetRow,
  sql`select citizen_id as citizen, id as employment from employments order by id`,
);

class TakenBack extends Error {}

/** @returns how many events are told of what was written */
async function writeSome(most: number): Promise<number> {
  const rows = Array.from({ length: randomInt(1, most + 1) }, () => ({
    ...pick(targets),
    event: pick(kinds),
  }));
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`
      select from citizens where id = any(${sql.param(rows.map(({ citizen }) => citizen))}::uuid[])
      order by id for no key update`);
    await transaction.execute(sql`
      insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role, organisation_cvr,
        organisation_name, changes)
      select gen_random_uuid(), citizen, case when event like 'employment-%' then employment end, event,
        clock_timestamp(), ${actorId}::uuid, 'employee', '10000000', 'Firma', '[]'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (citizen uuid, employment uuid, event text)`);
    if (randomInt(20) === 0) await wait(randomInt(200));
    if (randomInt(10) === 0) throw new TakenBack();
  });
  return rows.filter(({ event }) => event !== 'caseworker-assigned').length;
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[randomInt(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

for (let written = 0; written < events; ) {
  try {
    written += await writeSome(Math.min(60, events - written));
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
await db.$client.end();
