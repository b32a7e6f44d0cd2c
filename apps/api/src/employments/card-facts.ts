import type { CardBalance } from '@frikort/domain/card';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { oere } from '@frikort/domain/money';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { bigintText, query } from '../database/query.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';

/** What is judged of a citizen's card and a company's reference, for a registration or an edit (R2, R6, R8, R13). */
export type CardFacts = {
  enrolmentStatus: 'active' | 'inactive';
  /** Null when the citizen has no card in that year. */
  card: CardBalance | null;
  referenceInUse: boolean;
};

type Question = {
  /** A condition on the row `citizen`. */
  citizen: SQL;
  year: number;
  companyCvr: string;
  reference: string | null;
  /** The employment that is edited: its own reference is not in its way. */
  editedId?: string;
};

const factsRow = z.strictObject({
  status: z.enum(enrolmentStatuses),
  allowance_oere: bigintText.nullable(),
  used_oere: bigintText,
  reference_in_use: z.boolean(),
});

/** Reads what a registration or an edit is judged on; `undefined` when there is no such citizen. */
export async function readCardFacts(
  db: Executor,
  { citizen, year, companyCvr, reference, editedId }: Question,
  at: Date,
): Promise<CardFacts | undefined> {
  const another = editedId === undefined ? sql`true` : sql`other.id <> ${editedId}::uuid`;
  const statement = sql`
    select citizen.status, opened.allowance_oere, coalesce(card.used_oere, 0) as used_oere,
      exists (
        select from employments other
        where other.company_cvr = ${companyCvr} and other.reference = ${reference}
          and other.status = 'registered' and ${another}
      ) as reference_in_use
    from citizens citizen
    left join (${openedYears(at)}) opened on opened.year = ${year} and ${citizenHasCard}
    left join cards card on card.citizen_id = citizen.id and card.year = opened.year
    where ${citizen}`;
  const [row] = await query(db, factsRow, statement);
  if (!row) return undefined;
  const { status: enrolmentStatus, allowance_oere: allowance, used_oere: used } = row;
  const card =
    allowance === null ? null : { allowanceOere: oere(Number(allowance)), usedOere: oere(Number(used)) };
  return { enrolmentStatus, card, referenceInUse: row.reference_in_use };
}
