import { type CalendarDate, formatInstant, todayInCopenhagen } from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { controlsDueSoon, endsThatLockSoon, type MessageKind } from '@frikort/domain/message';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { canBeRegistered, isStillToRegister } from '../employments/continuation-facts.ts';
import { waitForSequencingLock } from '../events/sequencing-lock.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { controlDueOf } from '../rules/control-due.ts';
import { mailboxNamed } from './mailbox.ts';
import { responsibleFor, writingOf } from './messages-in-statement.ts';

type DayDeps = { readonly db: Database; readonly clock: () => Date };

/** Nobody is told at night of what a day brings: a mail about it would wake people. */
const firstHour = '07';

const lookedEveryMs = 10 * 60_000;

/**
 * Tells people of what a day brings (R35), from seven in the morning on; and every ten minutes again, for a year may open
 * in the middle of the day. As the system's clock has it, which a sandbox may move.
 */
export function dayMessages({ db, clock }: DayDeps): Job {
  let lookedAt: number | undefined;
  return {
    name: 'day-messages',
    when: { everyMs: 5_000 },
    isDue: async () => {
      const now = clock();
      const [, time = ''] = formatInstant(now).split(' ');
      return time >= firstHour && (lookedAt === undefined || now.getTime() - lookedAt >= lookedEveryMs);
    },
    run: async () => {
      const now = clock();
      await tellOfDay(db, now);
      lookedAt = now.getTime();
    },
  };
}

/** Tells of all that this day brings and nobody has been told of: twice is the same as once, also at the same time. */
export async function tellOfDay(db: Database, now: Date): Promise<void> {
  const today = todayInCopenhagen(now);
  const all = [
    employmentsLock(today),
    continuationsWait(now),
    controls('control-due', sql`between ${today}::date and ${controlsDueSoon(today)}::date`),
    controls('control-overdue', sql`< ${today}::date`),
  ];
  await db.transaction(async (transaction) => {
    await waitForSequencingLock(transaction);
    for (const { kind, found } of all) {
      await transaction.execute(sql`
        with found as (${found}), news as (
          select mailbox, ${kind}::text as kind, null::uuid as citizen_id, null::uuid as employment_id, year, day,
            concat_ws(' ', ${kind}::text, mailbox, year, day) as once_key, ${now.toISOString()}::timestamptz as at
          from found
        ), ${writingOf(now)}
        select`);
    }
  });
}

/** A kind, and for whom there is one today: `(mailbox, year, day)`, a row for each message however many it is about. */
type OfDay = { readonly kind: MessageKind; readonly found: SQL };

/** R7: a company has employments that it can edit for a week yet; a message for each last day. */
function employmentsLock(today: CalendarDate): OfDay {
  const { earliest, latest } = endsThatLockSoon(today);
  const found = sql`
    select distinct ${mailboxNamed('company', sql`company_cvr`)} as mailbox, null::int as year,
      end_date + ${sql.raw(String(editableDays - 1))} as day
    from employment_totals
    where status = 'registered' and count > 0 and end_date between ${earliest}::date and ${latest}::date`;
  return { kind: 'employments-lock', found };
}

/** R5: a company has kept reminders of a year that is open by now. */
function continuationsWait(now: Date): OfDay {
  const found = sql`
    select distinct ${mailboxNamed('company', sql`employment.company_cvr`)} as mailbox, employment.year + 1 as year,
      null::date as day
    from continuations continuation join employments employment on employment.id = continuation.employment_id
    where ${isStillToRegister(now)} and ${canBeRegistered(now)}`;
  return { kind: 'continuations-wait', found };
}

/** R18: controls are due by one day, of citizens of one caseworker, or of the municipality's unassigned. */
function controls(kind: 'control-due' | 'control-overdue', isSo: SQL): OfDay {
  const found = sql`
    select distinct ${responsibleFor(sql`citizen`)} as mailbox, null::int as year, ${controlDueOf} as day
    from citizens citizen
    where citizen.anonymised_at is null and citizen.status = 'active' and ${controlDueOf} ${isSo}`;
  return { kind, found };
}
