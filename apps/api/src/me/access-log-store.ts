import { roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditAction, auditInStatement } from '../audit/audit-entry.ts';
import type { CitizenCaller, PlacedCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import { decodeCursor, defaultLimit, encodeCursor, placeOfInstant } from '../http/paging.ts';

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
    /** The municipality that is responsible for the citizen. */
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
  return sql`
    with person as (
      select id, audit_subject from citizens where id = ${caller.citizenId}::uuid
    ), logged as (
      ${auditInStatement(
        { caller, action: 'own-access-log-viewed', at },
        { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` },
      )}
    )
    ${entriesOf(entries)}`;
}

/** The same page for a file whose making is logged already. */
export async function readAccessLog(
  db: Executor,
  caller: CitizenCaller,
  wanted: AccessLogQuery,
): Promise<AccessLogPage> {
  const rows = await query(db, entryRow, entriesOf(entriesAskedFor(caller, wanted)));
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
 * The subject comes from a subquery of its own, so that the index `audit_log_of_subject` gives the order too.
 */
function entriesOf({ caller, by, limit, after, wholeDays }: Entries): SQL {
  const own = sql`(log.role = 'citizen' and log.actor_id = ${caller.actorId}::uuid)`;
  const side = { others: sql`${own} is not true`, me: own, all: sql`true` }[by];
  const wanted = sql`log.role is not null
    and log.subject = (select audit_subject from citizens where id = ${caller.citizenId}::uuid)
    and ${side} and ${after === undefined ? sql`true` : isAfter(after)}`;
  return sql`select json_build_object(
      'id', log.id, 'at', log.at, 'role', log.role, 'organisationCvr', log.organisation_cvr,
      'organisationName', log.organisation_name, 'purpose', log.purpose, 'action', log.action,
      'outcome', log.outcome, 'own', ${own} is true,
      'system', (
        select json_build_object('name', actor.name,
          'owner', json_build_object('cvr', actor.cvr, 'name', actor.organisation_name))
        from actors actor where actor.id = log.actor_id and actor.kind = 'system'),
      'authorityCode', (select authority_code from citizens where id = ${caller.citizenId}::uuid)) as entry,
      ${placeOfInstant.text(sql`log.at`)} as position,
      ${wholeDays ? sql`exists (select from audit_log log where ${wanted} and log.at < ${beginOfLastDay(wanted, limit)})` : sql`false`} as older
    from audit_log log
    where ${wanted} and ${wholeDays ? sql`log.at >= ${beginOfLastDay(wanted, limit)}` : sql`true`}
    order by log.at desc, log.id desc
    limit ${(wholeDays ? mostOfADay : limit) + 1}`;
}

/** Nobody is given more at a time; a day that has more goes on in the next page. */
const mostOfADay = 2000;

const dayOf = (at: SQL) => sql`(${at} at time zone 'Europe/Copenhagen')::date`;

/** When the day of the last entry of a page begins; whatever came before when there are fewer. */
function beginOfLastDay(wanted: SQL, limit: number): SQL {
  return sql`coalesce((
      select ${dayOf(sql`last.at`)}::timestamp at time zone 'Europe/Copenhagen'
      from (select log.at from audit_log log where ${wanted} order by log.at desc, log.id desc
        offset ${limit - 1} limit 1) last), '-infinity'::timestamptz)`;
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
