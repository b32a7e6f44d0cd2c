import { flows, obligations, reportedFlows, seasons } from '@frikort/domain/self-service';
import type { reportSettingsInput, taskPackageInput } from '@frikort/domain/self-service-schemas';
import { isWeek } from '@frikort/domain/week';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, recordAct } from '../audit/audit-entry.ts';
import type { AdministratorCaller, CallerOf, OperatorCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { query } from '../database/query.ts';
import type { FiguresCaller } from './figures-store.ts';

const savedShape = { version: z.int(), changed_at: z.string(), changed_by: z.string() };

const settingsRow = z.strictObject({
  ...savedShape,
  unit: z.string().nullable(),
  closed_at_once: z.boolean(),
  kle: z.partialRecord(z.enum(reportedFlows), z.string()),
});
export type StoredSettings = z.output<typeof settingsRow>;

/** How the caller's municipality reports; nothing when it has not said so. Not logged: nobody is named. */
export async function findSettings(
  db: Executor,
  { authority }: FiguresCaller,
): Promise<StoredSettings | undefined> {
  const [row] = await query(
    db,
    settingsRow,
    sql`select version, unit, closed_at_once, kle, ${instantText(sql`changed_at`)} as changed_at,
      (select name from actors where id = changed_by) as changed_by
      from report_settings where authority_code = ${authority.code} order by version desc limit 1`,
  );
  return row;
}

/** Logs a look at what is set for the counting. */
export async function recordLook(
  db: Executor,
  act: { caller: CallerOf<'caseworker' | 'administrator' | 'operator'>; at: Date },
) {
  await recordAct(db, { ...act, action: 'self-service-viewed' });
}

type Saving = { version: number; at: Date };

/** Saves how the municipality reports, with the log. @returns false when it had changed since `version` was read */
export async function saveSettings(
  db: Executor,
  caller: AdministratorCaller,
  { unit, closedAtOnce, kle }: z.output<typeof reportSettingsInput>,
  { version, at }: Saving,
): Promise<boolean> {
  const { code } = caller.authority;
  const { rows } = await db.execute(sql`
    with saved as (
      insert into report_settings (authority_code, version, unit, closed_at_once, kle, changed_at, changed_by)
      select ${code}, ${version}::int + 1, ${unit ?? null}, ${closedAtOnce}::boolean, ${JSON.stringify(kle)}::jsonb,
        ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid
      where ${version}::int = coalesce((select max(version) from report_settings where authority_code = ${code}), 0)
      on conflict do nothing
      returning version
    ), logged as (
      ${auditInStatement({ caller, action: 'report-settings-changed', at }, { from: sql`saved` })}
    )
    select version from saved`);
  return rows.length > 0;
}

const tasksRow = z.strictObject({
  ...savedShape,
  season: z.enum(seasons),
  year: z.int(),
  weeks: z.array(z.string().refine(isWeek)),
  tasks: z.array(
    z.strictObject({
      flow: z.enum(flows),
      obligation: z.enum(obligations),
      name: z.strictObject({ da: z.string(), en: z.string() }),
    }),
  ),
});
export type StoredTasks = z.output<typeof tasksRow>;

/** The operator's list of now; nothing before the first. */
export async function findTasks(db: Executor): Promise<StoredTasks | undefined> {
  const [row] = await query(
    db,
    tasksRow,
    sql`select version, season, year, weeks, tasks, ${instantText(sql`changed_at`)} as changed_at,
      (select name from actors where id = changed_by) as changed_by
      from counting_tasks order by version desc limit 1`,
  );
  return row;
}

/** Saves the operator's list, with the log. @returns false when it had changed since `version` was read */
export async function saveTasks(
  db: Executor,
  caller: OperatorCaller,
  { season, year, weeks, tasks }: z.output<typeof taskPackageInput>,
  { version, at }: Saving,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with saved as (
      insert into counting_tasks (version, season, year, weeks, tasks, changed_at, changed_by)
      select ${version}::int + 1, ${season}, ${year}::int, ${JSON.stringify(weeks)}::jsonb,
        ${JSON.stringify(tasks)}::jsonb, ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid
      where ${version}::int = coalesce((select max(version) from counting_tasks), 0)
      on conflict do nothing
      returning version
    ), logged as (
      ${auditInStatement({ caller, action: 'counting-tasks-changed', at }, { from: sql`saved` })}
    )
    select version from saved`);
  return rows.length > 0;
}
