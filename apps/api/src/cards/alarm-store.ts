import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { decodeCursor, encodeCursor } from '../http/paging.ts';

/** An alarm as the log has it. */
export type StoredAlarm = {
  id: string;
  at: string;
  role: 'employee' | 'caseworker';
  organisation: { cvr: string; name: string };
  actorId: string;
  missesBefore: number;
};

export type AlarmPage = { items: StoredAlarm[]; nextCursor: string | null };

const placeSchema = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** Reads a page of alarms, latest first, and logs that it was read. */
export async function listAlarms(
  db: Executor,
  act: Act,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<AlarmPage> {
  const place = cursor === undefined ? undefined : decodeCursor(cursor, placeSchema);
  const after = place ? sql`(log.at, log.id) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : sql`true`;
  const { rows } = await db.execute<{ alarm: StoredAlarm }>(sql`
    with asked as (select 1), logged as (${auditInStatement(act, { from: sql`asked` })})
    select json_build_object('id', log.id, 'at', log.at, 'role', log.role, 'actorId', log.actor_id,
      'organisation', json_build_object('cvr', log.organisation_cvr, 'name', log.organisation_name),
      'missesBefore', (
        select count(*) from audit_log missed
        where missed.actor_id = log.actor_id and missed.code = 'card-number-unknown'
          and missed.at between log.at - interval '1 hour' and log.at)) as alarm
    from audit_log log
    where log.action = 'card-lookup-alarm-raised' and ${after}
    order by log.at desc, log.id desc limit ${limit + 1}`);
  const found = rows.map(({ alarm }) => alarm);
  const last = found.slice(0, limit).at(-1);
  return {
    items: found.slice(0, limit).map((alarm) => ({ ...alarm, at: new Date(alarm.at).toISOString() })),
    nextCursor: found.length > limit && last ? encodeCursor([last.at, last.id]) : null,
  };
}
