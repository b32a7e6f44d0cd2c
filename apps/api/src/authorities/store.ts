import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { mailInStatement } from '../mail/queue-mail.ts';
import { contactColumn, contactRow, type StoredContact } from './contact.ts';

const savedRow = z.strictObject({
  version: z.int(),
  contact: contactRow,
  at: z.string(),
  name: z.string(),
});

const toStored = (row: z.output<typeof savedRow>): StoredContact => ({ ...row, at: new Date(row.at) });

/** The newest, for whoever asks; what is public is not logged. */
export async function readContact(db: Executor, code: string): Promise<AuthorityContact | undefined> {
  const rows = await query(
    db,
    z.strictObject({ contact: contactRow }),
    sql`
    select ${contactColumn} as contact from authority_contacts saved
    where saved.authority_code = ${code} order by saved.version desc limit 1`,
  );
  return rows[0]?.contact;
}

/** One more than is shown, so that the oldest shown is told apart from the one before it. */
const mostRead = 51;

/** Reads every saving of the caller's municipality, the newest first, and logs it. */
export async function readOwnContacts(
  db: Executor,
  caller: CaseworkerCaller,
  at: Date,
): Promise<StoredContact[]> {
  const rows = await query(
    db,
    savedRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'authority-contact-viewed', at }, { from: sql`act` })}
    )
    ${savedOf(caller.authority.code)}`,
  );
  return rows.map(toStored);
}

/**
 * Saves the contact details of the caller's municipality and logs it, if the caller read the current version. A new
 * e-mail address is told that it is one.
 * @param version what the caller read; 0 when nothing had been entered
 * @returns false when it had changed meanwhile
 */
export async function writeContact(
  db: Executor,
  caller: CaseworkerCaller,
  { contact, version, at }: { contact: AuthorityContact; version: number; at: Date },
): Promise<boolean> {
  const { code } = caller.authority;
  const { rows } = await db.execute(sql`
    with saved as (
      insert into authority_contacts (authority_code, version, phone, email, address, opening_hours_da,
        opening_hours_en, web_page, changed_at, changed_by)
      select ${code}, ${version}::int + 1, ${contact.phone}, ${contact.email ?? null}, ${contact.address ?? null},
        ${contact.openingHours?.da ?? null}, ${contact.openingHours?.en ?? null}, ${contact.webPage ?? null},
        ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid
      where ${version}::int = coalesce(
        (select max(version) from authority_contacts where authority_code = ${code}), 0)
      on conflict do nothing
      returning version
    ), logged as (
      ${auditInStatement({ caller, action: 'authority-contact-changed', at }, { from: sql`saved` })}
    )${contact.email === undefined ? sql`` : tellNewAddress(caller, contact.email, { version, at })}
    select version from saved`);
  return rows.length > 0;
}

/** The CTEs that write to the address which `saved` has and the version before has not. */
function tellNewAddress(
  { authority, organisation }: CaseworkerCaller,
  email: string,
  { version, at }: { version: number; at: Date },
): SQL {
  const facts = { authority: organisation.name };
  const mail = {
    topic: 'contact-address-entered',
    facts,
    to: email,
    at,
    onceADayAbout: authority.code,
  } as const;
  return sql`, new_address as (
      select from saved where ${email} is distinct from
        (select email from authority_contacts where authority_code = ${authority.code} and version = ${version}::int)
    ), told as (
      ${mailInStatement(mail, sql`new_address`)}
    )`;
}

/** The savings of a municipality, for a caller who has just been logged. */
export async function listContacts(db: Executor, { authority }: CaseworkerCaller): Promise<StoredContact[]> {
  const rows = await query(db, savedRow, savedOf(authority.code));
  return rows.map(toStored);
}

function savedOf(code: string): SQL {
  return sql`select saved.version, ${contactColumn} as contact, saved.changed_at as at, actors.name
    from authority_contacts saved join actors on actors.id = saved.changed_by
    where saved.authority_code = ${code}
    order by saved.version desc
    limit ${mostRead}`;
}
