import type { RegisterEmploymentInput } from '@frikort/domain/schemas';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { instant, known, statement } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { balanceCondition } from '../rules/balance.ts';
import { hasNumber } from '../rules/grant-undone.ts';
import { budgetIsOpen, type LookupBudget } from '../rules/lookup-budget.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { type CardFacts, readCardFacts } from './card-facts.ts';
import { employmentColumns, employmentRow, type StoredEmployment, toStoredEmployment } from './employment.ts';
import { termColumns, termValues } from './term-columns.ts';

export type Registration = {
  id: string;
  caller: EmployeeCaller;
  input: RegisterEmploymentInput;
  year: number;
  claim: IdempotencyClaim;
  budget: LookupBudget;
  at: Date;
};

/**
 * Registers an employment: one statement that moves the card's balance, writes the employment, its history, the
 * log and the record of the request, or does nothing at all.
 * @returns the employment, or `undefined` when a condition did not hold; the service finds out which
 * @throws DatabaseError on `idempotency_records_key` for a repeated request, on `employments_reference_key` for
 *   a reference in use
 */
export async function insertEmployment(
  db: Executor,
  registration: Registration,
): Promise<StoredEmployment | undefined> {
  const [row] = await registerEmployment(db, { ...registration, eventId: uuidv7() });
  return row && toStoredEmployment(row);
}

const registerEmployment = statement<Registration & { eventId: string }, typeof employmentRow>(
  'register-employment',
  employmentRow,
  (placed) => {
    const { id, eventId, input, year, claim, at } = placed;
    const caller = known(placed.caller, { role: 'employee' } as const);
    const budget = known(placed.budget, { of: 'card-number', caller } as const);
    return sql`
    with citizen as (
      select * from citizens
      where card_number = ${input.cardNumber} and status = 'active' and ${budgetIsOpen(budget)}
    ), opened as (
      select * from (${openedYears(at)}) years where year = ${year}
    ), moved as (
      insert into cards as card (citizen_id, year, allowance_oere, used_oere)
      select citizen.id, opened.year, opened.allowance_oere, ${input.amountOere}::bigint
      from citizen, opened
      where ${citizenHasCard} and ${input.amountOere}::bigint <= opened.allowance_oere
      on conflict (citizen_id, year) do update set
        used_oere = card.used_oere + excluded.used_oere,
        allowance_oere = excluded.allowance_oere
      where ${balanceCondition}
      returning citizen_id, year
    ), employment as (
      insert into employments (id, citizen_id, year, company_cvr, company_name, ${termColumns}, status, version,
        created_at, updated_at)
      select ${id}::uuid, citizen_id, year, ${caller.organisation.cvr}, ${caller.organisation.name},
        ${termValues(input)}, 'registered', 1, ${instant(at)}, ${instant(at)}
      from moved
      returning *
    ), event as (
      ${historyInStatement(
        { id: eventId, caller, event: 'employment-registered', at, changes: [] },
        { from: sql`employment`, citizen: sql`citizen_id`, employment: sql`id` },
      )}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'employment-registered', at },
        { from: sql`employment, citizen`, subject: sql`citizen.audit_subject`, object: sql`employment.id` },
      )}
    ), recorded as (
      ${recordSuccess(claim, sql`employment`, at)}
    )
    select ${employmentColumns} from employment, citizen`;
  },
);

/** Reads what a refused registration is judged on; `undefined` for an unknown card number. */
export function findRegistrationFacts(
  db: Executor,
  { caller, input, year, at }: Pick<Registration, 'caller' | 'input' | 'year' | 'at'>,
): Promise<CardFacts | undefined> {
  const { cardNumber, reference = null } = input;
  const question = { year, companyCvr: caller.organisation.cvr, reference };
  return readCardFacts(
    db,
    { ...question, citizen: sql`(citizen.card_number = ${cardNumber} and ${hasNumber})` },
    at,
  );
}
