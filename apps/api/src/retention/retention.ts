import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { mayBeAnonymised } from '@frikort/domain/retention';
import type { Database } from '../database/database.ts';
import { deleteOldLogins, type OldLogins } from './login-messages.ts';
import { deleteOldEvents } from './old-events.ts';
import { forgetOldParticipants } from './old-participants.ts';
import { anonymise, deleteOldContinuations, listInactive, lockInactive } from './store.ts';

export type RetentionDeps = {
  /** A connection that acts as the keeper. */
  db: Database;
  clock: () => Date;
  /** Whole calendar years (R29). */
  years: number;
};

/** How much went. */
export type RetentionOutcome = { anonymised: number; events: number } & OldLogins;

/** The ids of the citizens that R29 says to anonymise today; changes nothing. */
export async function listDue({ db, clock, years }: RetentionDeps): Promise<string[]> {
  const today = todayInCopenhagen(clock());
  const inactive = await listInactive(db);
  return inactive
    .filter(({ facts }) => mayBeAnonymised(facts, years, today))
    .map(({ citizenId }) => citizenId);
}

/**
 * Anonymises everybody who is due (R29), each in a transaction of their own that looks once more: one who was
 * reactivated a moment ago stays; and deletes what of the
 * logins is older than 180 days, events older than 90, and reminders of a time that is over. May be stopped anywhere and begun again; one
 * process at a time does it (`withJobLock`).
 * @param signal ends it early, with what is left for the next time
 * @returns how many
 */
export async function runRetention(deps: RetentionDeps, signal?: AbortSignal): Promise<RetentionOutcome> {
  let anonymised = 0;
  for (const citizenId of await listDue(deps)) {
    if (signal?.aborted) break;
    if (await anonymiseOne(deps, citizenId, todayInCopenhagen(deps.clock()))) anonymised += 1;
  }
  const today = todayInCopenhagen(deps.clock());
  await forgetOldParticipants(deps.db, today, deps.clock());
  await deleteOldContinuations(deps.db, today);
  const events = await deleteOldEvents(deps.db, deps.clock());
  return { anonymised, events, ...(await deleteOldLogins(deps.db, deps.clock())) };
}

async function anonymiseOne(
  { db, clock, years }: RetentionDeps,
  citizenId: string,
  today: CalendarDate,
): Promise<boolean> {
  return await db.transaction(async (transaction) => {
    const candidate = await lockInactive(transaction, citizenId);
    if (!candidate || !mayBeAnonymised(candidate.facts, years, today)) return false;
    await anonymise(transaction, citizenId, clock());
    return true;
  });
}
