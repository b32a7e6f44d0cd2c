import { sql } from 'drizzle-orm';

/**
 * R6, R33: whether the row `employment`, of the same company and citizen, is repeated by the row `row`, which has no
 * reference of its own. Twin: `sameAsOwn`.
 */
export const repeatsOwn = sql`(employment.status = 'registered' and employment.start_date = row.start_date
  and employment.end_date = row.end_date and employment.amount_oere = row.amount_oere)`;
