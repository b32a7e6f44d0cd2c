import { type SQL, sql } from 'drizzle-orm';
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
      .nullable()
      .transform((years) => years ?? []),
    alarms: z.int(),
    queues: z.strictObject({
      log: waiting,
      events: waiting,
      imports: waiting,
      mails: waiting,
      webhooks: waiting,
    }),
    /** Active webhooks through which nothing gets at the moment. */
    failingWebhooks: z.int(),
    archiving: z.strictObject({
      on: z.boolean(),
      lastArchivedAt: instant.nullable(),
      lastFailedAt: instant.nullable(),
    }),
    backups: z.strictObject({
      lastAt: instant.nullable(),
      drill: z.strictObject({ at: instant, succeeded: z.boolean() }).nullable(),
    }),
  }),
});

/** What the database tells of how the system is doing. */
export type StoredOperation = z.output<typeof operationRow>['operation'];

/** Written out, so that the index of alarms is found. */
const alarmNames = sql.raw(alarmActions.map((action) => `'${action}'`).join(', '));

/**
 * What waits for our jobs, the alarms of the last 24 hours, how the years stand, and whether PostgreSQL archives. Of
 * webhooks counts what is due to receivers that answer: what waits for one that does not is the receiver's matter.
 */
function operationAt(at: Date): SQL {
  const now = sql`${at.toISOString()}::timestamptz`;
  return sql`json_build_object(
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
          where sent_at is null and given_up_at is null),
        'webhooks', (
          select json_build_object('waiting', coalesce(sum(due.waiting), 0), 'since', min(due.since))
          from webhooks w cross join lateral (
            select count(*) as waiting, min(d.due_at) as since from webhook_deliveries d
            where d.webhook_id = w.id and d.status = 'waiting' and d.due_at <= ${now}) due
          where w.status = 'active' and w.failing_since is null)),
      'failingWebhooks', (select count(*) from webhooks where status = 'active' and failing_since is not null),
      'archiving', (
        select json_build_object('on', current_setting('archive_mode') <> 'off',
          'lastArchivedAt', last_archived_time, 'lastFailedAt', last_failed_time)
        from pg_stat_archiver),
      'backups', json_build_object(
        'lastAt', (select max(ended_at) from backup_runs where kind = 'backup'),
        'drill', (
          select json_build_object('at', ended_at, 'succeeded', succeeded) from backup_runs
          where kind = 'drill' order by ended_at desc limit 1)))`;
}

/** How the system is doing, for the operator; logs the look. */
export async function readOperation(
  db: Executor,
  { caller, at }: { caller: OperatorCaller; at: Date },
): Promise<StoredOperation> {
  return await readWith(
    db,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'operation-viewed', at }, { from: sql`act` })}
    )
    select ${operationAt(at)} as operation`,
  );
}

/** The same for the metrics, which nobody looks at yet and which name nobody. */
export async function measureOperation(db: Executor, at: Date): Promise<StoredOperation> {
  return await readWith(db, sql`select ${operationAt(at)} as operation`);
}

async function readWith(db: Executor, statement: SQL): Promise<StoredOperation> {
  const [row] = await query(db, operationRow, statement);
  if (!row) throw new Error('An answer without a row');
  return row.operation;
}
