import type { CalendarDate } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import type { CaseworkerCaller, PlacedCaller } from '../auth/caller.ts';
import type { Placed } from '../database/statement.ts';
import { reachesCitizen } from './reach.ts';

/* R19: predicates on the row `transfer` of `transfers`. */

/** Whether it can still be decided on a day. Twin: `transferState`. */
export function isPending(today: Placed<CalendarDate> | SQL): SQL {
  return sql`(transfer.state = 'pending' and transfer.open_until >= ${today}::date)`;
}

/** How it stands on a day. Twin: `transferState`. */
export function stateOn(today: Placed<CalendarDate>): SQL {
  return sql`(case when transfer.state = 'pending' and transfer.open_until < ${today}::date then 'expired' else transfer.state end)`;
}

type PlacedCaseworker = Extract<PlacedCaller, { role: CaseworkerCaller['role'] }>;

/** Whether a caller is told whom it is about, the row `citizen` of `citizens`. Twin: `tellsWhom`. */
export function isToldWhom(caller: PlacedCaseworker, today: Placed<CalendarDate>): SQL {
  return sql`(${reachesCitizen(caller)} or (transfer.kind = 'offer' and transfer.decider_code = ${caller.authority.code}
    and ${isPending(today)} and citizen.anonymised_at is null))`;
}

/** How many wait for the caller's municipality to decide, as a scalar expression. */
export function waitingTransfers(caller: PlacedCaseworker, today: Placed<CalendarDate>): SQL {
  return sql`(select count(*)::int from transfers transfer
    where transfer.decider_code = ${caller.authority.code} and ${isPending(today)})`;
}

/** Whether there is a caseworker of the municipality: one has logged in, or, as only one can, granted a frikort. */
export function hasCaseworkers(code: Placed<string>): SQL {
  return sql`(exists (select from actors where caseworker_of = ${code})
    or exists (select from citizens where authority_code = ${code}))`;
}

/**
 * The municipality (code) that was responsible for a citizen right after an instant: whose citizen they were before the
 * next transfer, or are.
 * @param citizenId of a citizen, also of one whose row is not at hand
 */
export function responsibleAfter(citizenId: SQL, at: SQL): SQL {
  return sql`coalesce((
      select case transfer.kind when 'offer' then transfer.opener_code else transfer.decider_code end
      from transfers transfer
      where transfer.citizen_id = ${citizenId} and transfer.state = 'accepted' and transfer.decided_at > ${at}
      order by transfer.decided_at limit 1),
    (select authority_code from citizens where id = ${citizenId}))`;
}
