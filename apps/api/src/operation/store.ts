import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { alarmActions } from '../rules/lookup-budget.ts';

const instant = z.string().transform((text) => new Date(text));
const waiting = z.strictObject({ waiting: z.int(), since: instant.nullable() });

const operationRow = z.strictObject({
  operation: z.strictObject({
    years: z
      .array(z.strictObject({ year: z.int(), openedAt: instant.nullable(), proposed: z.boolean() }))
      .nullable(),
    alarms: z.int(),
    queues: z.strictObject({ log: waiting, events: waiting, imports: waiting, mails: waiting }),
    archiving: z.strictObject({
      on: z.boolean(),
      lastArchivedAt: instant.nullable(),
      lastFailedAt: instant.nullable(),
    }),
  }),
});

/** Written out, so that the index of alarms is found. */
const alarmNames = sql.raw(alarmActions.map((action) => `'${action}'`).join(', '));

/** What waits for our jobs, the alarms of the last 24 hours, how the years stand, and whether PostgreSQL archives; logs the look. */
export async function readOperation(db: Executor, { caller, at }: { caller: OperatorCaller; at: Date }) {
  const now = sql`${at.toISOString()}::timestamptz`;
  const [row] = await query(
    db,
    operationRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'operation-viewed', at }, { from: sql`act` })}
    )
    select json_build_object(
      'years', (
        select json_agg(json_build_object('year', y.year, 'openedAt', y.opened_at, 'proposed', exists (
          select from programme_proposals p where p.year = y.year and p.outcome is null)))
        from programme_years y
        where exists (select from programme_year_allowances a where a.year = y.year and a.superseded_at is null)),
      'alarms', (
        select count(*) from audit_log where action in (${alarmNames}) and at > ${now} - interval '24 hours'),
      'queues', json_build_object(
        'log', (select json_build_object('waiting', count(*), 'since', min(row_at)) from audit_queue),
        'events', (select json_build_object('waiting', count(*), 'since', min(at)) from event_queue),
        'imports', (
          select json_build_object('waiting', count(*), 'since', min(created_at)) from employment_imports
          where ended_at is null),
        'mails', (
          select json_build_object('waiting', count(*), 'since', min(queued_at)) from mails
          where sent_at is null and given_up_at is null)),
      'archiving', (
        select json_build_object('on', current_setting('archive_mode') <> 'off',
          'lastArchivedAt', last_archived_time, 'lastFailedAt', last_failed_time)
        from pg_stat_archiver)) as operation`,
  );
  if (!row) throw new Error('An answer without a row');
  const { years, ...others } = row.operation;
  return { ...others, years: years ?? [] };
}
