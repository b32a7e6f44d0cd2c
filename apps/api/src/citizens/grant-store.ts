import { randomInt } from 'node:crypto';
import { mayReachCitizen } from '@frikort/domain/access';
import { type CardNumber, highestCardNumber, lowestCardNumber } from '@frikort/domain/card-number';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { insertIndexes } from '../database/cpr-indexes.ts';
import type { Executor } from '../database/database.ts';
import type { CprIndex, EncryptedCpr } from '../database/encryption.ts';
import { bigintText, bytes, query } from '../database/query.ts';
import { statement } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { letterInStatement } from '../letters/issue-letter.ts';
import { lettersOfCitizen } from '../letters/listed-letter.ts';
import type { RegisterPerson } from '../registers/cpr-register.ts';
import { hasNumber } from '../rules/grant-undone.ts';
import { type LookupBudget, takeMissBack } from '../rules/lookup-budget.ts';
import { openedYears } from '../rules/programme-years.ts';
import { citizenColumns, citizenRow, type StoredCitizen, toStoredCitizen } from './citizen.ts';

/** An enrolment that is there already, whoever's it is: nothing of it is shown outside its authority (R14). */
export type ExistingEnrolment = { citizenId: string; authorityCode: string; auditSubject: Buffer };

/** Whether an enrolment is one of the caller's own municipality: of a CPR number, what counts as a hit (R27). */
export function isOwn(caller: CaseworkerCaller, existing: ExistingEnrolment | undefined): boolean {
  return existing !== undefined && mayReachCitizen(caller, { ...existing, anonymised: false });
}

/** Finds the enrolment of a CPR number, the citizen's own or a former one, by its blind indexes, one per key in use. */
export async function findEnrolment(
  db: Executor,
  indexes: readonly CprIndex[],
): Promise<ExistingEnrolment | undefined> {
  return existing(await findByIndexes(db, { indexes: indexes.map(({ index }) => index) }));
}

const existingRow = z.strictObject({ id: z.uuid(), authority_code: z.string(), audit_subject: bytes });

const findByIndexes = statement<{ indexes: readonly Buffer[] }, typeof existingRow>(
  'find-enrolment by CPR number',
  existingRow,
  ({ indexes }) =>
    enrolmentWhere(
      sql`id = (select citizen_id from cpr_indexes where cpr_index = any(${indexes}::bytea[]) limit 1)`,
    ),
);

/** Finds the enrolment of a card number. */
export async function findEnrolmentByCardNumber(
  db: Executor,
  cardNumber: CardNumber,
): Promise<ExistingEnrolment | undefined> {
  return existing(await findByCardNumber(db, { cardNumber }));
}

const findByCardNumber = statement<{ cardNumber: CardNumber }, typeof existingRow>(
  'find-enrolment by card number',
  existingRow,
  ({ cardNumber }) => enrolmentWhere(sql`card_number = ${cardNumber} and ${hasNumber}`),
);

function enrolmentWhere(condition: SQL): SQL {
  return sql`select id, authority_code, audit_subject from citizens where ${condition} and anonymised_at is null`;
}

function existing([row]: readonly z.output<typeof existingRow>[]): ExistingEnrolment | undefined {
  return row && { citizenId: row.id, authorityCode: row.authority_code, auditSubject: row.audit_subject };
}

/** The opened years from `year` on with their allowance, newest first: the cards that a grant makes (R13). */
export async function readYearsCovered(
  db: Executor,
  year: number,
  at: Date,
): Promise<{ year: number; allowanceOere: number }[]> {
  const rows = await query(
    db,
    z.strictObject({ year: z.number(), allowance_oere: bigintText }),
    sql`
    select year, allowance_oere from (${openedYears(at)}) opened
    where opened.year >= ${year}
    order by year desc`,
  );
  return rows.map((row) => ({ year: row.year, allowanceOere: Number(row.allowance_oere) }));
}

export type Grant = {
  id: string;
  caller: CaseworkerCaller;
  cpr: EncryptedCpr;
  /** With every key in use, the current one first. */
  indexes: readonly [CprIndex, ...CprIndex[]];
  auditSubject: Buffer;
  person: RegisterPerson;
  consentTextVersion: string;
  /** A number to give instead of one that is drawn. */
  cardNumber?: CardNumber;
  claim: IdempotencyClaim;
  budget: LookupBudget;
  at: Date;
};

export type GrantAttempt =
  | { kind: 'granted'; citizen: StoredCitizen }
  /** Every number is in use or reserved. */
  | { kind: 'no-card-number' };

/**
 * Grants a frikort: one statement that draws the card number and writes the citizen, the history, the letter, the log and
 * the record of the request, and takes back the miss that the citizen's number was (R27), or does nothing at all.
 * @throws DatabaseError on `cpr_indexes_pkey` when the citizen has a frikort already, on
 *   `citizens_card_number_key` when another grant drew the same number, and on `idempotency_records_key` for a
 *   repeated request
 */
export async function insertEnrolment(db: Executor, grant: Grant): Promise<GrantAttempt> {
  const { id, caller, cpr, indexes, auditSubject, person, consentTextVersion, claim, budget, at } = grant;
  const now = sql`${at.toISOString()}::timestamptz`;
  const act = { caller, action: 'enrolment-granted', at } as const;
  const letter = { id: uuidv7(), kind: 'grant', caller, at } as const;
  const rows = await query(
    db,
    citizenRow,
    sql`
    with drawn as (${grant.cardNumber === undefined ? drawFreeNumber() : ifFree(grant.cardNumber)}),
    citizen as (
      insert into citizens (id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name,
        name_protected, register_status, register_read_at, card_number, status, status_since, authority_code,
        consent_text_version, consent_at, consent_by, granted_at)
      select ${id}::uuid, ${cpr.ciphertext}, ${cpr.keyId}, ${indexes[0].keyId}, ${auditSubject},
        ${person.name}, ${person.nameProtected}, ${person.registerStatus}, ${now}, drawn.card_number, 'active', ${now},
        ${caller.authority.code}, ${consentTextVersion}, ${now}, ${caller.actorId}::uuid, ${now}
      from drawn
      returning *
    ), indexed as (
      ${insertIndexes(indexes, sql`citizen.id`, sql`citizen`)}
    ), event as (
      ${historyInStatement(
        { id: letter.id, caller, event: 'enrolment-granted', at, changes: [] },
        { from: sql`citizen`, citizen: sql`citizen.id` },
      )}
    ), written as (
      ${letterInStatement(letter)}
    ), logged as (
      ${auditInStatement(act, { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`citizen`, at)}
    ), settled as (
      ${takeMissBack(budget, sql`citizen`)}
    )
    select ${citizenColumns(at, lettersOfCitizen(letter))} from citizen`,
  );
  const [row] = rows;
  return row ? { kind: 'granted', citizen: toStoredCitizen(row) } : { kind: 'no-card-number' };
}

const isFree = (number: SQL) => sql`(
  not exists (select from citizens where citizens.card_number = ${number})
  and not exists (select from reserved_card_numbers reserved where reserved.card_number = ${number}))`;

const ifFree = (cardNumber: CardNumber) =>
  sql`select ${cardNumber}::text as card_number where ${isFree(sql`${cardNumber}::text`)}`;

/** So many tries that with half of the numbers in use one of a million draws goes through the whole list. */
const tries = 20;

/**
 * A free card number, each as likely as any other (R27), with randomness of the operating system: the first free
 * one of some random numbers, or, when none of them is, one at a random place of the whole list of free numbers.
 */
function drawFreeNumber(): SQL {
  const tried = Array.from({ length: tries }, () =>
    String(randomInt(lowestCardNumber, highestCardNumber + 1)),
  );
  const place = randomInt(2 ** 47);
  return sql`
    (select card_number from unnest(${sql.param(tried)}::text[]) with ordinality as tried (card_number, place)
      where ${isFree(sql`tried.card_number`)} order by tried.place limit 1)
    union all
    (with free as (
      select number::text as card_number from generate_series(${lowestCardNumber}::int, ${highestCardNumber}::int) as number
      where ${isFree(sql`number::text`)}
    )
    select card_number from free
    order by card_number
    offset (select ${place}::bigint % greatest(count(*), 1) from free) limit 1)
    limit 1`;
}
