import { openConnection } from '@frikort/api/database/connection-pool';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';

/** The last year whose amount the law has set, entered by the migrations, and its amount in øre (R1). */
const LAST_KNOWN = { year: 2025, allowanceOere: 4_276_600 };

/** 1.000 kr. more each year: made up, and marked so wherever the amount is shown. */
const exampleAllowanceOere = (year: number): number =>
  LAST_KNOWN.allowanceOere + (year - LAST_KNOWN.year) * 100_000;

/**
 * Enters the programme years that the local world needs and no law has set: those until this year opened, next year
 * entered and ready to open. In operation the operator does this; here it is there from the start, and when the
 * clock is moved. What somebody has entered or opened stays as it is.
 */
export async function enterProgrammeYears(adminUrl: string, now: Date): Promise<void> {
  const thisYear = yearOf(todayInCopenhagen(now));
  const client = await openConnection(adminUrl);
  try {
    for (let year = LAST_KNOWN.year + 1; year <= thisYear + 1; year += 1) {
      await client.query(
        `with opening as (select make_timestamptz($1, 1, 1, 0, 0, 0, 'Europe/Copenhagen') as opens),
        entered as (
          insert into programme_years (year, entered_at, example)
          select $1, least(opens, $3::timestamptz), true from opening
          on conflict do nothing
          returning year
        )
        insert into programme_year_allowances (year, effective_from, allowance_oere)
        select year, opens, $2 from entered, opening`,
        [year, exampleAllowanceOere(year), now],
      );
    }
    await client.query(
      `update programme_years set opened_at = make_timestamptz(year, 1, 1, 0, 0, 0, 'Europe/Copenhagen')
      where opened_at is null and year <= $1`,
      [thisYear],
    );
    // So that there is always a number that is surely nobody's, to try (README.md, "The local world").
    await client.query(
      `insert into reserved_card_numbers (card_number, reason) values ('99998', 'Never given out locally')
      on conflict do nothing`,
    );
  } finally {
    await client.end();
  }
}
