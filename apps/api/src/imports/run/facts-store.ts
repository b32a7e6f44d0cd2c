import { yearOf } from '@frikort/domain/calendar';
import type { CardBalance } from '@frikort/domain/card';
import type { OwnEmployment } from '@frikort/domain/employment-import';
import { type EnrolmentStatus, enrolmentStatuses } from '@frikort/domain/enrolment';
import { oere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { day } from '../../database/query.ts';
import { known, statement } from '../../database/statement.ts';
import {
  employmentColumns,
  employmentRow,
  type StoredEmployment,
  toStoredEmployment,
} from '../../employments/employment.ts';
import { hasNumber } from '../../rules/grant-undone.ts';
import { citizenHasCard, openedYears } from '../../rules/programme-years.ts';
import { reachesEmployment } from '../../rules/reach.ts';
import { repeatsOwn } from '../../rules/same-employment.ts';
import type { PreparedRow } from '../reading/prepared-row.ts';

/** What is stored of whom and what a row names. */
export type RowFacts = {
  /** Null when nobody has its card number. */
  citizen: { id: string; enrolmentStatus: EnrolmentStatus; card: CardBalance | null } | null;
  /** The company's own employment, not cancelled, that has the row's reference. */
  stored: StoredEmployment | null;
  /** One of the company's own of the same citizen that has the same days and pay. */
  same: (OwnEmployment & { id: string }) | null;
};

const factsRow = z.strictObject({
  number: z.int(),
  citizenId: z.uuid().nullable(),
  status: z.enum(enrolmentStatuses).nullable(),
  allowanceOere: z.int().nullable(),
  usedOere: z.int().nullable(),
  stored: employmentRow.shape.employment.nullable(),
  same: z
    .strictObject({
      id: z.uuid(),
      startDate: day,
      endDate: day,
      amountOere: z.int().brand<'Oere'>(),
      reference: z.string().nullable(),
    })
    .nullable(),
});
const factsAnswer = z.strictObject({ facts: factsRow });

/**
 * Each table is looked into once, by what all rows name, and not once for each row: what PostgreSQL knows of the company
 * it imports for is what it was before the import, so that it would take a wrong index, 250 times over.
 */
const readFacts = statement<{ caller: EmployeeCaller; rows: string; at: Date }, typeof factsAnswer>(
  'import-facts',
  factsAnswer,
  ({ caller: placed, rows, at }) => {
    const caller = known(placed, { role: 'employee' } as const);
    return sql`
    with row as materialized (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (number int, card_number text, year int, reference text,
        start_date date, end_date date, amount_oere bigint)
    ), citizen as materialized (
      select * from citizens where card_number = any(array(select row.card_number from row)) and ${hasNumber}
    ), opened as materialized (${openedYears(at)}), stored as materialized (
      select employment.reference, ${employmentColumns}
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where ${reachesEmployment(caller)} and employment.status = 'registered'
        and employment.reference = any(array(select row.reference from row))
    ), own as materialized (
      select employment.* from employments employment
      where ${reachesEmployment(caller)} and employment.citizen_id = any(array(select citizen.id from citizen))
        and employment.end_date = any(array(select row.end_date from row where row.reference is null))
        and employment.amount_oere = any(array(select row.amount_oere from row where row.reference is null))
    ), same as materialized (
      select distinct on (row.number) row.number, json_build_object('id', employment.id,
        'startDate', employment.start_date, 'endDate', employment.end_date, 'amountOere', employment.amount_oere,
        'reference', employment.reference) as employment
      from row join citizen on citizen.card_number = row.card_number
      join own employment on employment.citizen_id = citizen.id and ${repeatsOwn}
      where row.reference is null
      order by row.number, employment.created_at, employment.id
    )
    select json_build_object('number', row.number, 'citizenId', citizen.id, 'status', citizen.status,
      'allowanceOere', opened.allowance_oere, 'usedOere', card.used_oere, 'stored', stored.employment,
      'same', same.employment) as facts
    from row
    left join citizen on citizen.card_number = row.card_number
    left join opened on opened.year = row.year and ${citizenHasCard}
    left join cards card on card.citizen_id = citizen.id and card.year = opened.year
    left join stored on stored.reference = row.reference
    left join same on same.number = row.number`;
  },
);

/** Reads what rows are judged on, by their numbers: of a row that was refused by itself, only whether its card is known. */
export async function readRowFacts(
  db: Executor,
  caller: EmployeeCaller,
  rows: readonly PreparedRow[],
  at: Date,
): Promise<ReadonlyMap<number, RowFacts>> {
  const answers = await readFacts(db, { caller, at, rows: JSON.stringify(rows.map(questionOf)) });
  return new Map(answers.map(({ facts }) => [facts.number, toFacts(facts)]));
}

function questionOf(row: PreparedRow): Record<string, string | number | null> {
  if ('refusal' in row) return { number: row.number, card_number: row.cardNumber };
  const { cardNumber, reference = null, startDate, endDate, amountOere } = row.input;
  return {
    number: row.number,
    card_number: cardNumber,
    year: yearOf(startDate),
    reference,
    start_date: startDate,
    end_date: endDate,
    amount_oere: amountOere,
  };
}

function toFacts({
  citizenId,
  status,
  allowanceOere,
  usedOere,
  stored,
  same,
}: z.output<typeof factsRow>): RowFacts {
  const card =
    allowanceOere === null ? null : { allowanceOere: oere(allowanceOere), usedOere: oere(usedOere ?? 0) };
  return {
    citizen: citizenId === null || status === null ? null : { id: citizenId, enrolmentStatus: status, card },
    stored: stored && toStoredEmployment({ employment: stored }),
    same,
  };
}
