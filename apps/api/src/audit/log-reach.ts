import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { instant, statement } from '../database/statement.ts';
import { instantSchema } from '../http/answer-schemas.ts';
import { latestCommitMs } from '../http/changed-since.ts';

/** From when and up to when the log tells all there is, so that nobody takes an empty answer for more than it is. */
export const logReachShape = {
  loggedSince: instantSchema.meta({
    description:
      'When the log of this system begins: what nobody has done since then is not in the answer, and what was before cannot be',
  }),
  completeUntil: instantSchema.meta({
    description:
      'What happened until then is in the log, whole; of what is later some may still come. It lies five minutes back',
  }),
  sealed: z.boolean().meta({
    description:
      'Whether all that happened until `completeUntil` is sealed too: whoever changed it would be found out. False means that sealing is late',
  }),
};

export type LogReach = z.output<z.ZodObject<typeof logReachShape>>;

const reachRow = z.strictObject({ since: z.string().nullable(), sealed: z.boolean() });

/** The log is asked for its first row by an index in order of time; the queue, for one that has waited too long. */
const findReach = statement<{ completeUntil: Date }, typeof reachRow>(
  'log-reach',
  reachRow,
  ({ completeUntil }) => sql`
    select (select ${instantText(sql`log.at`)} from audit_log log order by log.at limit 1) as since,
      not exists (select from audit_queue where row_at <= ${instant(completeUntil)}) as sealed`,
);

/**
 * How far the log reaches (R26). Nothing is shown or done before its row is in the log, for one statement does both; so
 * whoever is answered at all knows that logging works. @param at before anything is read from the log
 */
export async function readLogReach(db: Executor, at: Date): Promise<LogReach> {
  const completeUntil = new Date(at.getTime() - latestCommitMs);
  const [found] = await findReach(db, { completeUntil });
  const since = found?.since ?? at.toISOString();
  return {
    loggedSince: new Date(since).toISOString(),
    completeUntil: completeUntil.toISOString(),
    sealed: found?.sealed ?? false,
  };
}
