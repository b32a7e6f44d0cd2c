import { deadStatus, enrolmentStatuses } from '@frikort/domain/enrolment';
import { fieldsKeptForStatistics } from '@frikort/domain/retention';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';

/** What R29 is judged on, as {@link retentionFacts} reads it; instants as texts. */
export const retentionRow = z.strictObject({
  status: z.enum(enrolmentStatuses),
  status_since: z.string(),
  dead_since: z.string().nullable(),
  last_employment_year: z.int().nullable(),
});
export type RetentionRow = z.output<typeof retentionRow>;

/** The columns of {@link RetentionRow} for the row `citizen` of `citizens`. Twin: `mayBeAnonymised`. */
export const retentionFacts: SQL = sql`citizen.status, citizen.status_since::text,
  case when citizen.register_status = ${sql.raw(String(deadStatus))} then citizen.register_status_since::text end as dead_since,
  (select max(employment.year) from employments employment
    where employment.citizen_id = citizen.id and employment.status = 'registered') as last_employment_year`;

const namesOfKept = sql.raw(fieldsKeptForStatistics.map((field) => `'${field}'`).join(', '));

/** What is left of an event's `changes` once the citizen is anonymised. Twin: `anonymisedChanges`. */
export const changesLeft: SQL = sql`coalesce((
  select jsonb_agg(change) from jsonb_array_elements(changes) change where change ->> 'field' in (${namesOfKept})), '[]')`;
