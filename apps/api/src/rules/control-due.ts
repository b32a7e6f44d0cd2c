import { controlYears } from '@frikort/domain/control';
import { type SQL, sql } from 'drizzle-orm';

/**
 * R18: the last day of the next control of the row `citizen` (of `citizens`), null while none is due. Twin: `controlDue`.
 */
export const controlDueOf: SQL = sql`(case when citizen.status = 'active' then make_date(
  extract(year from coalesce(citizen.controlled_on, (citizen.granted_at at time zone 'Europe/Copenhagen')::date))::int
    + ${sql.raw(String(controlYears))}, 12, 31) end)`;
