import { reopeningAnswerDays } from '@frikort/domain/reopening';
import { type SQL, sql } from 'drizzle-orm';
import { instant, type Placed } from '../database/statement.ts';

// Hours, because days follow the clock of the session.
const patience = sql.raw(`interval '${reopeningAnswerDays * 24} hours'`);

/** R30: how the row `reopening` stands at an instant. Twin: `reopeningState`. */
export function reopeningStateAt(at: Placed<Date>): SQL {
  return sql`coalesce(reopening.outcome,
    case when reopening.requested_at > ${instant(at)} - ${patience} then 'waiting' else 'lapsed' end)`;
}

/** R30: whether the row `reopening` can be answered at an instant; so written that an index tells what nobody has answered. */
export function reopeningWaits(at: Placed<Date>): SQL {
  return sql`(reopening.outcome is null and reopening.requested_at > ${instant(at)} - ${patience})`;
}

/** R30: the instant at which the row `reopening` lapses. Twin: `reopeningLapsesAt`. */
export const lapsesAt: SQL = sql`reopening.requested_at + ${patience}`;
