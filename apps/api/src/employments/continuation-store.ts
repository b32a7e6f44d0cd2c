import { calendarDate, splitAtNewYear, startOfYear, yearOf } from '@frikort/domain/calendar';
import type { Contact } from '@frikort/domain/contact';
import { type GoingOnTerm, goingOnTerms, mapTerms } from '@frikort/domain/employment-terms';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { nameForCompany } from '@frikort/domain/protection';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { bigintText, query } from '../database/query.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { canBeRegistered, isStillToRegister, willBeOpened } from './continuation-facts.ts';
import { contactRow } from './employment.ts';
import { givenTerms, optionalTermsJson } from './term-columns.ts';

type Act = { caller: EmployeeCaller; at: Date };

/** A year whose opening is planned, with what may be earned in it, in øre. */
export type ComingYear = { opensAt: string; allowanceOere: number; example?: true };

/** What is still to be registered of an employment, as the company sees it. */
export type Continuation = {
  employmentId: string;
  cardNumber: string;
  citizenName: string;
  nameProtected: boolean;
  enrolmentStatus: 'active' | 'inactive';
  startDate: string;
  endDate: string;
  /** The last day of what follows, over more than one New Year perhaps. */
  lastDate: string;
  amountOere?: number;
  contact: Contact;
  yearOpen: boolean;
  coming?: ComingYear;
} & { [Field in GoingOnTerm]?: string };

/** So many are shown; a company with more registers these first. */
const mostShown = 100;

/**
 * Keeps until when an employment of the caller's company goes on, in place of what was kept before, and logs it.
 * @returns false when there is no such employment of that company, not cancelled
 */
export async function keepContinuation(
  db: Executor,
  { caller, at }: Act,
  employmentId: string,
  kept: { endDate: string; amountOere: number | null },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with employment as (
      select employment.id, citizen.audit_subject from employments employment
      join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}
        and employment.status = 'registered' and citizen.anonymised_at is null
      for share of citizen
    ), kept as (
      insert into continuations (employment_id, end_date, amount_oere, created_at)
      select id, ${kept.endDate}::date, ${kept.amountOere}::bigint, ${at.toISOString()}::timestamptz from employment
      on conflict (employment_id) do update set
        end_date = excluded.end_date, amount_oere = excluded.amount_oere, created_at = excluded.created_at
      returning employment_id
    ), logged as (
      ${auditInStatement(
        { caller, action: 'continuation-kept', at },
        { from: sql`employment`, subject: sql`audit_subject`, object: sql`id` },
      )}
    )
    select employment_id from kept`);
  return rows.length > 0;
}

/**
 * Drops the reminder of an employment of the caller's company, if there is one, and logs it.
 * @returns false when there is no such employment of that company
 */
export async function dropContinuation(
  db: Executor,
  { caller, at }: Act,
  employmentId: string,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with employment as (
      select employment.id, citizen.audit_subject from employments employment
      join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}
    ), dropped as (
      delete from continuations where employment_id in (select id from employment)
    ), logged as (
      ${auditInStatement(
        { caller, action: 'continuation-dropped', at },
        { from: sql`employment`, subject: sql`audit_subject`, object: sql`id` },
      )}
    )
    select id from employment`);
  return rows.length > 0;
}

const continuationRow = z.strictObject({
  employment_id: z.uuid(),
  card_number: z.string(),
  name: z.string(),
  name_protected: z.boolean(),
  enrolment_status: z.enum(enrolmentStatuses),
  start_date: z.string(),
  end_date: z.string(),
  amount_oere: bigintText.nullable(),
  contact: contactRow,
  optional: z.strictObject(mapTerms(goingOnTerms, () => z.string().nullable())),
  open: z.boolean(),
  coming: z.strictObject({ opensAt: z.string(), allowanceOere: z.number(), example: z.boolean() }).nullable(),
});

/** Reads what the caller's company has still to register, soonest first, and logs each citizen that was shown. */
export async function listContinuations(db: Executor, { caller, at }: Act): Promise<Continuation[]> {
  const rows = await query(
    db,
    continuationRow,
    sql`
    with page as (
      select employment.id as employment_id, citizen.audit_subject, citizen.card_number, citizen.name,
        citizen.name_protected, citizen.status as enrolment_status,
        make_date(employment.year + 1, 1, 1) as start_date, continuation.end_date, continuation.amount_oere,
        json_build_object('name', employment.contact_name, 'email', employment.contact_email,
          'phone', employment.contact_phone) as contact,
        json_build_object(${optionalTermsJson(goingOnTerms)}) as optional,
        ${canBeRegistered(at)} as open, ${willBeOpened(at)} as coming
      from continuations continuation
      join employments employment on employment.id = continuation.employment_id
      join citizens citizen on citizen.id = employment.citizen_id
      where ${reachesEmployment(caller)}
        and ${isStillToRegister(at)}
      order by start_date, continuation.created_at, employment.id
      limit ${mostShown}
    ), ${lookInStatement({ caller, action: 'continuations-listed', at }, { shown: sql`page` })}
    select employment_id, card_number, name, name_protected, enrolment_status, start_date::text, end_date::text,
      amount_oere, contact, optional, open, coming
    from page order by start_date, employment_id`,
  );
  return rows.map(toContinuation);
}

function toContinuation(row: z.output<typeof continuationRow>): Continuation {
  const startDate = startOfYear(yearOf(calendarDate(row.start_date)));
  const parts = splitAtNewYear(startDate, calendarDate(row.end_date));
  return {
    employmentId: row.employment_id,
    cardNumber: row.card_number,
    citizenName: nameForCompany({ name: row.name, nameProtected: row.name_protected }),
    nameProtected: row.name_protected,
    enrolmentStatus: row.enrolment_status,
    startDate,
    endDate: parts[0]?.endDate ?? row.end_date,
    lastDate: row.end_date,
    ...(row.amount_oere === null ? {} : { amountOere: Number(row.amount_oere) }),
    contact: row.contact,
    ...givenTerms(goingOnTerms, row.optional),
    yearOpen: row.open,
    ...(row.coming === null ? {} : { coming: comingYear(row.coming) }),
  };
}

function comingYear({
  opensAt,
  allowanceOere,
  example,
}: {
  opensAt: string;
  allowanceOere: number;
  example: boolean;
}): ComingYear {
  return { opensAt: new Date(opensAt).toISOString(), allowanceOere, ...(example ? { example } : {}) };
}
