import { residentStatuses } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';

/** R21: whether the citizen in the alias `citizen` had another CPR number before. */
export const numberChanged: SQL = sql`exists (
  select from former_cpr_numbers former where former.citizen_id = citizen.id)`;

/** R21: whether the register says something to mind of the row `citizen` (of `citizens`). Twin: `registerFlags`. */
export const isFlagged: SQL = sql`(
  citizen.register_status not in (${sql.raw(residentStatuses.join(', '))}) or ${numberChanged})`;
