import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';

const wrongBalance = z.strictObject({
  citizenId: z.uuid(),
  year: z.int(),
  usedOere: z.int(),
  allowanceOere: z.int(),
  /** What its employments that are not cancelled come to. */
  registeredOere: z.int(),
});

/** A card whose balance is not what R2 says; the citizen by id, never by number. */
export type WrongBalance = z.output<typeof wrongBalance>;

/** R2 over the whole database: how many cards there are, and every one that is wrong (the first hundred). */
export async function checkBalances(db: Executor): Promise<{ cards: number; wrong: WrongBalance[] }> {
  const rows = await query(
    db,
    z.strictObject({ cards: z.int(), wrong: z.array(wrongBalance) }),
    sql`
    with registered as (
      select citizen_id, year, sum(amount_oere) as amount from employments
      where status = 'registered' group by citizen_id, year
    ), balance as (
      select coalesce(cards.citizen_id, registered.citizen_id) as citizen_id, coalesce(cards.year, registered.year) as year,
        coalesce(cards.used_oere, 0) as used, coalesce(cards.allowance_oere, 0) as allowance,
        coalesce(registered.amount, 0) as amount
      from cards full join registered using (citizen_id, year)
    ), wrong as (
      select * from balance where used <> amount or used < 0 or used > allowance
      order by citizen_id, year limit 100
    )
    select (select count(*)::int from cards) as cards,
      coalesce((select json_agg(json_build_object('citizenId', citizen_id, 'year', year, 'usedOere', used,
        'allowanceOere', allowance, 'registeredOere', amount)) from wrong), '[]') as wrong`,
  );
  return rows[0] ?? { cards: 0, wrong: [] };
}
