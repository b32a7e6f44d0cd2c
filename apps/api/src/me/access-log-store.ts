import { roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditAction, auditInStatement } from '../audit/audit-entry.ts';
import { rowsSeenTogether } from '../audit/seen-together.ts';
import type { CitizenCaller, PlacedCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import { decodeCursor, defaultLimit, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { responsibleAfter } from '../rules/transfers.ts';

/** Whose acts: all, those of others, or the citizen's own. */
export const accessLogSides = ['others', 'me'] as const;
export type AccessLogSide = (typeof accessLogSides)[number];

const entryRow = z.strictObject({
  entry: z.strictObject({
    id: z.uuid(),
    at: z.string(),
    role: z.enum(roles),
    organisationCvr: z.string().nullable(),
    organisationName: z.string().nullable(),
    purpose: z.enum(purposes),
    action: auditAction,
    outcome: z.enum(['done', 'refused']),
    own: z.boolean(),
    /** The outside system that acted, and whose it is. */
    system: z
      .strictObject({ name: z.string(), owner: z.strictObject({ cvr: z.string(), name: z.string() }) })
      .nullable(),
    /** The municipality that was responsible for the citizen then. */
    authorityCode: z.string(),
  }),
  position: z.string(),
  older: z.boolean(),
});
type StoredRow = z.output<typeof entryRow>;

/** One act that concerned the citizen. Who the person was is not read at all (R26). */
export type AccessLogRow = StoredRow['entry'];

export type AccessLogQuery = {
  by?: AccessLogSide;
  limit: number;
  cursor?: string;
  /** As many more as there are of the last day, so that none is given in part. */
  wholeDays?: boolean;
};
export type AccessLogPage = { items: AccessLogRow[]; nextCursor: string | null };

type After = { position: string; id: string };

type PageInput = { caller: CitizenCaller; at: Date; after: After | undefined };

/** Pages of the usual length: planning one over every month of the log takes longer than reading it. */
const listPage = statements(
  (by: AccessLogSide | 'all', days: 'whole days' | 'rows', from: 'first' | 'next') =>
    statement<PageInput, typeof entryRow>(
      `list-access-log ${[by, days, from].join(' ')}`,
      entryRow,
      (placed) => {
        const caller = known(placed.caller, { role: 'citizen' } as const);
        const after = from === 'next' ? placed.after : undefined;
        const wholeDays = days === 'whole days';
        return viewedEntries(placed.at, { caller, by, wholeDays, limit: defaultLimit, after });
      },
    ),
);

/** Reads a page of who looked at the citizen's data or tried to, latest first, and logs that they asked (R26). */
export async function listAccessLog(
  db: Executor,
  caller: CitizenCaller,
  wanted: AccessLogQuery,
  at: Date,
): Promise<AccessLogPage> {
  const entries = entriesAskedFor(caller, wanted);
  const { by, wholeDays, limit, after } = entries;
  const rows =
    limit === defaultLimit
      ? await listPage(
          by,
          wholeDays ? 'whole days' : 'rows',
          after ? 'next' : 'first',
        )(db, {
          caller,
          at,
          after,
        })
      : await query(db, entryRow, viewedEntries(at, entries));
  return toPage(rows, wanted);
}

function viewedEntries(at: Placed<Date>, entries: Entries): SQL {
  const { caller } = entries;
  const logged = sql`person as (
      select id, audit_subject from citizens where id = ${caller.citizenId}::uuid
    ), logged as (
      ${auditInStatement(
        { caller, action: 'own-access-log-viewed', at },
        { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` },
      )}
    )`;
  return entriesOf(entries, [logged]);
}

/** The same page for a file whose making is logged already. */
export async function readAccessLog(
  db: Executor,
  caller: CitizenCaller,
  wanted: AccessLogQuery,
): Promise<AccessLogPage> {
  const rows = await query(db, entryRow, entriesOf(entriesAskedFor(caller, wanted), []));
  return toPage(rows, wanted);
}

/** Which entries, by values or by their places in a statement that is made once. */
type Entries = {
  readonly caller: Extract<PlacedCaller, { role: 'citizen' }>;
  readonly by: AccessLogSide | 'all';
  readonly wholeDays: boolean;
  readonly limit: number;
  readonly after: Placed<After> | undefined;
};

function entriesAskedFor(
  caller: CitizenCaller,
  { by, wholeDays = false, limit, cursor }: AccessLogQuery,
): Entries & Pick<PageInput, 'after'> {
  const after = cursor === undefined ? undefined : afterOf(cursor);
  return { caller, by: by ?? 'all', wholeDays, limit, after };
}

/**
 * What the system does by itself, without a role, is nobody's look and left out.
 * @param parts what the statement does beside
 */
function entriesOf(entries: Entries, parts: readonly SQL[]): SQL {
  const { caller, limit, wholeDays } = entries;
  const own = isOwn(caller);
  const bound = sql`(select begin from last_day)`;
  const wanted = wholeDays ? sql`log.at >= ${bound}` : sql`true`;
  const most = (wholeDays ? mostOfADay : limit) + 1;
  const lastDay = wholeDays
    ? [sql`last_day as materialized (select ${beginOfLastDay(entries)} as begin)`]
    : [];
  const all = [...parts, ...lastDay];
  return sql`${all.length > 0 ? sql`with ${sql.join(all, sql`, `)}` : sql``}
    select json_build_object(
      'id', log.id, 'at', log.at, 'role', log.role, 'organisationCvr', log.organisation_cvr,
      'organisationName', log.organisation_name, 'purpose', log.purpose, 'action', log.action,
      'outcome', log.outcome, 'own', ${own} is true,
      'system', (
        select json_build_object('name', actor.name,
          'owner', json_build_object('cvr', actor.cvr, 'name', actor.organisation_name))
        from actors actor where actor.id = log.actor_id and actor.kind = 'system'),
      'authorityCode', ${responsibleAfter(sql`${caller.citizenId}::uuid`, sql`log.at`)}) as entry,
      ${placeOfInstant.text(sql`log.at`)} as position,
      ${wholeDays ? sql`exists (${rowsAbout(entries, { columns: sql`1`, wanted: sql`log.at < ${bound}`, most: 1 })})` : sql`false`} as older
    from (${rowsAbout(entries, { columns: shownColumns, wanted, most })}) log
    order by log.at desc, log.id desc
    limit ${most}`;
}

const shownColumns = sql`log.id, log.at, log.actor_id, log.role, log.organisation_cvr, log.organisation_name, log.purpose,
  log.action, log.outcome`;

const isOwn = (caller: Entries['caller']) =>
  sql`(log.role = 'citizen' and log.actor_id = ${caller.actorId}::uuid)`;

type Rows = { columns: SQL; wanted: SQL; most: number };

/**
 * The latest rows about the citizen, alone and, of others' acts, among those of a look at many. Each kind is read in the
 * order of its index, no further than to the limit; for that the subject comes from a subquery of its own.
 */
function rowsAbout({ caller, by, after }: Entries, { columns, wanted, most }: Rows): SQL {
  const own = isOwn(caller);
  const side = { others: sql`${own} is not true`, me: own, all: sql`true` }[by];
  const subject = sql`(select audit_subject from citizens where id = ${caller.citizenId}::uuid)`;
  const latest = (from: SQL, about: SQL) => sql`
    select ${columns} from ${from}
    where log.role is not null and ${about} = ${subject} and ${side}
      and ${after === undefined ? sql`true` : isAfter(after)} and ${wanted}
    order by log.at desc, log.id desc limit ${most}`;
  const alone = latest(sql`audit_log log`, sql`log.subject`);
  if (by === 'me') return alone;
  return sql`(${alone}) union all (${latest(rowsSeenTogether, sql`log.seen`)})`;
}

/** Nobody is given more at a time; a day that has more goes on in the next page. */
const mostOfADay = 2000;

const dayOf = (at: SQL) => sql`(${at} at time zone 'Europe/Copenhagen')::date`;

/** When the day of the last entry of a page begins; whatever came before when there are fewer. */
function beginOfLastDay(entries: Entries): SQL {
  const { limit } = entries;
  return sql`coalesce((
      select ${dayOf(sql`last.at`)}::timestamp at time zone 'Europe/Copenhagen'
      from (${rowsAbout(entries, { columns: sql`log.at, log.id`, wanted: sql`true`, most: limit })}) last
      order by last.at desc, last.id desc offset ${limit - 1} limit 1), '-infinity'::timestamptz)`;
}

/** @throws ProblemError `validation-failed` for a cursor of another list */
function afterOf(cursor: string): After {
  const [position, id] = decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  return { position, id };
}

const isAfter = ({ position, id }: Placed<After>) =>
  sql`(log.at, log.id) < (${position}::timestamptz, ${id}::uuid)`;

function toPage(rows: readonly StoredRow[], { limit, wholeDays }: AccessLogQuery): AccessLogPage {
  const most = wholeDays ? mostOfADay : limit;
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  const goesOn = rows.length > most || last?.older === true;
  return {
    items: shown.map(({ entry }) => entry),
    nextCursor: goesOn && last ? encodeCursor([last.position, last.entry.id]) : null,
  };
}
