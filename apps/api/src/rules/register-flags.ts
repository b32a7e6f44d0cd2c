import { residentStatuses } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';

/** R21: whether the citizen in the alias `citizen` had another CPR number before. */
export const numberChanged: SQL = sql`exists (
  select from former_cpr_numbers former where former.citizen_id = citizen.id)`;

/** Instants are answered to the millisecond, and what was seen of them is compared as it was answered. */
const answered = (instant: SQL) => sql`date_trunc('milliseconds', ${instant})`;

/** R21: since when each is as it is, as the JSON that `newsFactsShape` reads, of the row `citizen` (of `citizens`). */
export const newsFacts: SQL = sql`json_build_object(
  'name', ${answered(sql`citizen.name_changed_at`)}, 'protection', ${answered(sql`citizen.protection_changed_at`)},
  'number', (select ${answered(sql`max(former.replaced_at)`)} from former_cpr_numbers former
    where former.citizen_id = citizen.id),
  'status', ${answered(sql`citizen.register_status_since`)}, 'seenUntil', citizen.register_seen_until)`;

const unseen = (instant: SQL) =>
  sql`${answered(instant)} > coalesce(citizen.register_seen_until, '-infinity')`;

/**
 * R21: whether the register has told something of the row `citizen` (of `citizens`) that nobody has marked as seen.
 * Twin: `registerNews`.
 */
export const isFlagged: SQL = sql`(
  (citizen.register_status not in (${sql.raw(residentStatuses.join(', '))})
    and ${unseen(sql`citizen.register_status_since`)})
  or coalesce(${unseen(sql`citizen.name_changed_at`)}, false)
  or coalesce(${unseen(sql`citizen.protection_changed_at`)}, false)
  or exists (select from former_cpr_numbers former
    where former.citizen_id = citizen.id and ${unseen(sql`former.replaced_at`)}))`;
