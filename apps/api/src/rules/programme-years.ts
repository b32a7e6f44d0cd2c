import { type SQL, sql } from 'drizzle-orm';
import { instant, type Placed } from '../database/statement.ts';

/**
 * The opened programme years with the allowance in force at an instant (R1), as a query with the columns
 * `year`, `opened_at` and `allowance_oere`: the latest allowance that has begun (or the first, before any has),
 * and never more than a lowering that is entered already. Twin: `allowanceInForce`.
 */
export function openedYears(at: Placed<Date>): SQL {
  const now = instant(at);
  return sql`
    select y.year, y.opened_at, a.allowance_oere
    from programme_years y
    cross join lateral (
      select min(allowance_oere) as allowance_oere from programme_year_allowances
      where year = y.year and superseded_at is null and effective_from >= coalesce(
        (select max(begun.effective_from) from programme_year_allowances begun
          where begun.year = y.year and begun.superseded_at is null and begun.effective_from <= ${now}), '-infinity')
    ) a
    where y.opened_at <= ${now} and a.allowance_oere is not null`;
}

/**
 * The planned opening of a year while it lies ahead, with the amount that will be in force then (R1), as one JSON object
 * `{ opensAt, allowanceOere, example }`; null when none is planned. An opening that is planned is no secret: it is told to
 * whoever waits for the year.
 * @param year the year, as an expression
 */
export function comingOpening(at: Placed<Date>, year: SQL): SQL {
  return sql`(
    select json_build_object('opensAt', to_json(ahead.opened_at), 'allowanceOere', coming.allowance_oere,
      'example', ${isExampleAt(sql`ahead.opened_at`)})
    from programme_years ahead
    join programme_years y on y.year = ahead.year
    join lateral (${openedYears(sql`ahead.opened_at`)}) coming on coming.year = ahead.year
    where ahead.year = ${year} and ahead.opened_at > ${instant(at)})`;
}

/**
 * Whether an amount that is made up for a demonstration still counts in the year of the alias `y`, or will: one that
 * nobody entered and that no later one has taken the place of (R1). Twin: `isExample`.
 */
export function isExampleAt(at: Placed<Date>): SQL {
  const now = instant(at);
  return sql`(y.example and exists (
    select from programme_year_allowances made_up
    where made_up.year = y.year and made_up.superseded_at is null and made_up.entered_by is null and not exists (
      select from programme_year_allowances later
      where later.year = y.year and later.superseded_at is null
        and later.effective_from > made_up.effective_from and later.effective_from <= ${now})))`;
}

/**
 * Whether a citizen has a card in an opened year (R13), as a condition over the aliases `citizen` (a row of
 * `citizens`) and `opened` (a row of {@link openedYears}). Twin: `hasCard`.
 */
export const citizenHasCard = sql`(
  opened.year >= extract(year from citizen.granted_at at time zone 'Europe/Copenhagen')
  or opened.opened_at > citizen.granted_at)`;

/**
 * All cards of the row `citizen` at an instant, newest year first, as one JSON array of
 * `{ year, allowanceOere, usedOere }`; an expression over the alias `citizen`.
 */
export function cardsOfCitizen(at: Placed<Date>): SQL {
  return sql`coalesce((
    select json_agg(json_build_object(
      'year', opened.year,
      'allowanceOere', opened.allowance_oere,
      'usedOere', coalesce(card.used_oere, 0)) order by opened.year desc)
    from (${openedYears(at)}) opened
    left join cards card on card.citizen_id = citizen.id and card.year = opened.year
    where ${citizenHasCard}), '[]')`;
}
