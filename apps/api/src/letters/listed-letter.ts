import { todayInCopenhagen } from '@frikort/domain/calendar';
import { letterKinds } from '@frikort/domain/letter';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { authorityOf } from '../authorities/authority.ts';
import { day } from '../database/query.ts';
import { authoritySchema, dateSchema, idSchema } from '../http/answer-schemas.ts';
import type { NewLetter } from './issue-letter.ts';

/* The letters of a citizen, as their page names them (R36). */

/** The decision's own date: the one that was given, else the day on which it was recorded. Over the alias `event`. */
export const decidedOn: SQL = sql`coalesce(
  (select (change ->> 'to')::date from jsonb_array_elements(event.changes) change
    where change ->> 'field' = 'decisionDate'),
  (event.at at time zone 'Europe/Copenhagen')::date)`;

/**
 * The letters of the row `citizen` of `citizens`, the latest first.
 * @param made one that the same statement makes, which it cannot read yet
 */
export function lettersOfCitizen(made?: NewLetter & { decidedOn?: string | null }): SQL {
  const stored = sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', letter.id, 'kind', letter.kind,
      'authorityCode', letter.authority_code, 'decidedOn', ${decidedOn}) order by event.at desc, event.id desc), '[]')
    from letters letter join history_events event on event.id = letter.id
    where letter.citizen_id = citizen.id)`;
  if (made === undefined) return stored;
  const { id, kind, caller, at } = made;
  const told = {
    id,
    kind,
    authorityCode: caller.authority.code,
    decidedOn: made.decidedOn ?? todayInCopenhagen(at),
  };
  return sql`(${JSON.stringify([told])}::jsonb || ${stored})`;
}

/** What {@link lettersOfCitizen} makes. */
export const listedLetterRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(letterKinds),
  authorityCode: z.string(),
  decidedOn: day,
});
export type ListedLetter = z.output<typeof listedLetterRow>;

export const listedLetterSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(letterKinds),
    authority: authoritySchema.meta({ description: 'Which decided' }),
    decidedOn: dateSchema.meta({ description: 'The date of the decision' }),
  })
  .meta({ id: 'ListedLetter', description: 'The letter of a grant or a deactivation (R36)' });

export function listedLetterFor({ authorityCode, ...letter }: ListedLetter) {
  return { ...letter, authority: authorityOf(authorityCode) };
}
