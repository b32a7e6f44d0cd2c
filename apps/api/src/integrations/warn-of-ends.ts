import { addDays, todayInCopenhagen } from '@frikort/domain/calendar';
import { warnedBeforeDays } from '@frikort/domain/integration';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { day, query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { tell } from './client-mails.ts';

const endingRow = z.strictObject({
  system: z.string(),
  cvr: z.string(),
  authorityCode: z.string().nullable(),
  endsOn: day,
});

/** At a time; the next run takes the next. */
const mostAtOnce = 100;

/**
 * Warns by mail of each secret and key that ends soon (R32), once: whoever has made another by then is not told. Each with
 * its mark in one transaction, so that nobody is told twice or never.
 */
export async function warnOfEnds(db: Database, now: Date, signal?: AbortSignal): Promise<void> {
  const today = todayInCopenhagen(now);
  while (!signal?.aborted) {
    const warned = await db.transaction(async (transaction) => {
      const ending = await query(
        transaction,
        endingRow,
        sql`
        with ending as (
          select credential.id from client_credentials credential
          join integration_clients client on client.id = credential.client_id and client.ended_at is null
          where credential.ended_at is null and credential.warned_at is null
            and credential.ends_on between ${today}::date and ${addDays(today, warnedBeforeDays)}::date
            and not exists (
              select from client_credentials other
              where other.client_id = credential.client_id and other.ended_at is null
                and other.ends_on > ${addDays(today, warnedBeforeDays)}::date)
          order by credential.ends_on, credential.id limit ${mostAtOnce}
          for update of credential skip locked
        )
        update client_credentials credential set warned_at = ${instant(now)}
        from ending, integration_clients client
        where credential.id = ending.id and client.id = credential.client_id
        returning client.name as system, client.cvr, client.authority_code as "authorityCode",
          credential.ends_on as "endsOn"`,
      );
      for (const { system, cvr, authorityCode, endsOn } of ending) {
        const recipient = authorityCode === null ? { cvr } : { authorityCode };
        const facts = { system, endsOn };
        await tell(transaction, recipient, { topic: 'client-credential-ends', facts, at: now });
      }
      return ending.length;
    });
    if (warned < mostAtOnce) return;
  }
}
