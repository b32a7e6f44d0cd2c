import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';

/** Whom a mail is for: a company by its CVR number, or a municipality by its code. */
export type Recipient = { readonly cvr: string } | { readonly authorityCode: string };

/** The address at which an organisation is reached: its contact person's, or the municipality's; it may have given none. */
export async function findAddress(
  db: Pick<Executor, 'execute'>,
  recipient: Recipient,
): Promise<string | undefined> {
  const rows = await query(
    db,
    z.strictObject({ email: z.string().nullable() }),
    'cvr' in recipient
      ? sql`select contact_email as email from companies where cvr = ${recipient.cvr}`
      : sql`
        select email from authority_contacts where authority_code = ${recipient.authorityCode}
        order by version desc limit 1`,
  );
  return rows[0]?.email ?? undefined;
}
