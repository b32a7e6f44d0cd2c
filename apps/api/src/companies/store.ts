import type { Contact } from '@frikort/domain/contact';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { contactRow } from '../employments/employment.ts';

/** What a company has told about itself; version 0 as long as it has told nothing. */
export type StoredCompany = { contact: Contact | null; version: number };

const companyRow = z.strictObject({
  contact: contactRow.nullable(),
  version: z.int(),
});

const companyColumns: SQL = sql`
  case when company.contact_name is not null then json_build_object(
    'name', company.contact_name, 'email', company.contact_email, 'phone', company.contact_phone) end as contact,
  coalesce(company.version, 0) as version`;

/** Reads the caller's company and logs it. */
export async function readCompany(db: Executor, caller: EmployeeCaller, at: Date): Promise<StoredCompany> {
  const rows = await query(
    db,
    companyRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'company-viewed', at }, { from: sql`act` })}
    )
    select ${companyColumns} from act left join companies company on company.cvr = ${caller.organisation.cvr}`,
  );
  const [row] = rows;
  if (!row) throw new Error('A company without an answer');
  return row;
}

/**
 * Stores the company's contact person (R9) and logs it, if the caller read the current version.
 * @param version what the caller read; 0 for a company that has told nothing yet
 * @returns the company as it is now, or `undefined` when it had changed meanwhile
 */
export async function writeCompany(
  db: Executor,
  caller: EmployeeCaller,
  { contact, version, at }: { contact: Contact; version: number; at: Date },
): Promise<StoredCompany | undefined> {
  const { cvr, name } = caller.organisation;
  const rows = await query(
    db,
    companyRow,
    sql`
    with company as (
      insert into companies as c (cvr, name, contact_name, contact_email, contact_phone, version, updated_at)
      select ${cvr}, ${name}, ${contact.name}, ${contact.email}, ${contact.phone}, 1, ${at.toISOString()}::timestamptz
      where ${version}::int = 0 or exists (select from companies where cvr = ${cvr})
      on conflict (cvr) do update set
        name = excluded.name, contact_name = excluded.contact_name, contact_email = excluded.contact_email,
        contact_phone = excluded.contact_phone, version = c.version + 1, updated_at = excluded.updated_at
      where c.version = ${version}::int
      returning *
    ), logged as (
      ${auditInStatement({ caller, action: 'company-contact-changed', at }, { from: sql`company` })}
    )
    select ${companyColumns} from company`,
  );
  return rows[0];
}
