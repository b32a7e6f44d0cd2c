import { loginMessagesKeptDays, unansweredQuestionsKeptDays } from '@frikort/domain/retention';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';

const dayMs = 24 * 60 * 60_000;

/** What of the logins is too old to be kept. */
export type OldLogins = z.output<typeof oldLogins>;

const oldLogins = z.strictObject({ loginMessages: z.int(), loginTraces: z.int() });

/** How much would be deleted now; changes nothing. */
export async function countOldLogins(db: Executor, now: Date): Promise<OldLogins> {
  const rows = await query(
    db,
    oldLogins,
    sql`
    select (select count(*)::int from login_messages message where ${isOldMessage(now)}) as "loginMessages",
      (select count(*)::int from login_traces where ${isOld(now, loginMessagesKeptDays)}) as "loginTraces"`,
  );
  return rows[0] ?? { loginMessages: 0, loginTraces: 0 };
}

/**
 * Deletes messages of login and logout, and from where people came, after 180 days; questions that nobody answered
 * after a day, because anybody who visits the login page has one sent, as often as they like.
 * @param db as the keeper: requests cannot delete these
 */
export async function deleteOldLogins(db: Executor, now: Date): Promise<OldLogins> {
  const rows = await query(
    db,
    oldLogins,
    sql`
    with messages as (
      delete from login_messages message where ${isOldMessage(now)} returning 1
    ), traces as (
      delete from login_traces where ${isOld(now, loginMessagesKeptDays)} returning 1
    )
    select (select count(*)::int from messages) as "loginMessages",
      (select count(*)::int from traces) as "loginTraces"`,
  );
  return rows[0] ?? { loginMessages: 0, loginTraces: 0 };
}

function isOldMessage(now: Date): SQL {
  return sql`${isOld(now, loginMessagesKeptDays)} or (
    message.kind = 'authn-request' and ${isOld(now, unansweredQuestionsKeptDays)}
    and not exists (select from login_messages answer where answer.in_response_to = message.saml_id))`;
}

function isOld(now: Date, days: number): SQL {
  return sql`at < ${new Date(now.getTime() - days * dayMs).toISOString()}::timestamptz`;
}
