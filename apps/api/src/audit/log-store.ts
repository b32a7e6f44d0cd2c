import { auditActions, purposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { AdministratorCaller, OperatorCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import { decodeCursor, defaultLimit, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { citizensTold, type LogReader, type PlacedReader, readsLogRow } from '../rules/log-sight.ts';
import { type Act, auditAction, auditInStatement } from './audit-entry.ts';
import { findActors, type LogFilter, matchesFilter } from './log-filter.ts';
import { citizensOfRow, isOfMany, rowsSeenTogether } from './seen-together.ts';

/** What the operator or an administrator sees of a row and of an act alike. The citizen is not named, by nothing. */
const told = z.strictObject({
  at: z.string(),
  actorId: z.uuid().nullable(),
  actorName: z.string().nullable(),
  /** Whose the outside system is that acted (R32). */
  systemOf: z.strictObject({ cvr: z.string(), name: z.string() }).nullable(),
  role: z.string().nullable(),
  organisationCvr: z.string().nullable(),
  organisationName: z.string().nullable(),
  action: auditAction,
  purpose: z.enum(purposes),
  outcome: z.enum(['done', 'refused']),
  code: z.string().nullable(),
});

const logRow = told.extend({
  id: z.uuid(),
  /** How many it is about. */
  citizens: z.int(),
  /** Its position in the sealed log; null while it waits. */
  position: z.int().nullable(),
  /** What the rows of one act have in common. */
  requestId: z.string(),
});
const extractedRow = z.strictObject({ entry: logRow });

/** A row of the log, as it is sealed. */
export type LogRow = z.output<typeof logRow>;

const logAct = told.extend({
  /** Of its first row. */
  id: z.uuid(),
  rows: z.int(),
  citizens: z.int(),
  position: z.int().nullable(),
});
const actEntry = z.strictObject({ entry: logAct, place: z.string(), request: z.string() });

/** All rows that one statement wrote, or the one of a look at many: one act, however many citizens it concerned. */
export type LogAct = z.output<typeof logAct>;

/** One row of an act. */
export type ActRow = NonNullable<z.output<typeof rowEntry>['entry']>;

const rowEntry = z.strictObject({
  entry: z.strictObject({ id: z.uuid(), aboutCitizen: z.boolean(), position: z.int().nullable() }).nullable(),
});

/** Who asks for what. An administrator is given what the own municipality did, whatever is asked for (R28). */
export type LogQuestion = { caller: LogReader; filter: LogFilter; at: Date };

export type LogPage = { items: LogAct[]; nextCursor: string | null };
export type ActPage = { items: ActRow[]; nextCursor: string | null };

type Page = { limit: number; cursor?: string };

/** Who asks for an employee is given the own ones alone: others' names are not to be tried out. */
const isAboutCitizens = ({ subjects, actorId, employee }: LogFilter) =>
  subjects !== undefined && actorId === undefined && employee === undefined;

type Order = (row: SQL) => SQL;
const orderOfActs: Order = (row) =>
  sql`${row}.at desc, ${row}.request_id desc, ${row}.action desc, ${row}.outcome desc`;
const orderOfRows: Order = (row) => sql`${row}.at desc, ${row}.request_id desc, ${row}.id desc`;

const columnsOfAct = sql`log.at, log.request_id, log.action, log.outcome, log.code, log.purpose, log.actor_id, log.role,
  log.organisation_cvr, log.organisation_name`;
const columnsOfRow = sql`log.id, log.subject, ${columnsOfAct}`;

/** What is wanted of the rows that match, from where on, and how many. */
type Wanted = {
  readonly caller: PlacedReader;
  /** Whether it is asked about those of `asked`, and by who may see what others did about them. */
  readonly about: { readonly asked: boolean; readonly citizens: boolean };
  readonly matches: SQL;
  readonly columns: SQL;
  readonly order: Order;
  readonly limit: number;
};

/**
 * What is asked for and seen, each once, the first of it in an order that begins with the time. About a citizen the rows
 * about them alone and those of looks at many are read each in the order of their index, no further than to the limit.
 */
function readWanted({ caller, about, matches, columns, order, limit }: Wanted): SQL {
  const seen = readsLogRow(caller, about.citizens ? sql`asked.subject` : 'nobody');
  const first = (from: SQL, isAbout: SQL) => sql`
    select distinct ${columns} from ${from} where ${isAbout} and ${seen} and ${matches}
    order by ${order(sql`log`)} limit ${limit}`;
  if (!about.asked) return first(sql`audit_log log`, sql`true`);
  return sql`
    select distinct log.* from asked cross join lateral (
      (${first(sql`audit_log log`, sql`log.subject = asked.subject`)})
      union all
      (${first(rowsSeenTogether, sql`log.seen = asked.subject`)})
    ) log
    order by ${order(sql`log`)} limit ${limit}`;
}

type PageInput<Reader extends LogReader = LogReader> = {
  caller: Reader;
  at: Date;
  /** See {@link subjectsText}. */
  subjects: string;
  after: After | undefined;
};

type From = 'first' | 'next';

/**
 * What a citizen's log begins with: to plan it, over each month of the log and of the citizens beside it, takes longer
 * than to read it. Whatever narrows it further is planned for its values.
 */
const listAboutCitizen = {
  operator: statements((from: From) =>
    statement<PageInput<OperatorCaller>, typeof actEntry>(
      `list-log-about-citizen operator ${from}`,
      actEntry,
      (placed) => aboutCitizenText(known(placed.caller, { role: 'operator' } as const), placed, from),
    ),
  ),
  administrator: statements((from: From) =>
    statement<PageInput<AdministratorCaller>, typeof actEntry>(
      `list-log-about-citizen administrator ${from}`,
      actEntry,
      (placed) => aboutCitizenText(known(placed.caller, { role: 'administrator' } as const), placed, from),
    ),
  ),
};

const aboutCitizenText = (caller: PlacedReader, placed: Omit<ActsText, 'caller'>, from: From): SQL =>
  actsText(
    { caller, at: placed.at, subjects: placed.subjects, after: from === 'next' ? placed.after : undefined },
    { about: { asked: true, citizens: true }, matches: sql`true`, limit: defaultLimit },
  );

async function readAboutCitizen(db: Executor, { caller, ...input }: PageInput) {
  const from = input.after ? 'next' : 'first';
  return caller.role === 'operator'
    ? await listAboutCitizen.operator(from)(db, { caller, ...input })
    : await listAboutCitizen.administrator(from)(db, { caller, ...input });
}

/** Reads a page of acts, latest first, and logs that it was read: about the citizen when one was asked for. */
export async function listLog(
  db: Executor,
  { caller, filter, at }: LogQuestion,
  { limit, cursor }: Page,
): Promise<LogPage> {
  const after = cursor === undefined ? undefined : afterOf(cursor);
  const input = { caller, at, subjects: subjectsText(filter.subjects), after };
  const isPlain = Object.keys(filter).every((part) => part === 'subjects') && limit === defaultLimit;
  const rows =
    filter.subjects && isPlain
      ? await readAboutCitizen(db, input)
      : await query(
          db,
          actEntry,
          actsText(input, {
            about: { asked: filter.subjects !== undefined, citizens: isAboutCitizens(filter) },
            matches: matchesFilter(await findActors(db, filter)),
            limit,
          }),
        );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const place = last && [last.place, last.request, last.entry.action, last.entry.outcome];
  return {
    items: shown.map(({ entry }) => entry),
    nextCursor: rows.length > limit && place ? encodeCursor(place) : null,
  };
}

type ActsText = Placed<Pick<PageInput, 'at' | 'subjects'>> & {
  readonly caller: PlacedReader;
  readonly after: Placed<After> | undefined;
};

function actsText(
  { caller, at, subjects, after }: ActsText,
  { about, matches, limit }: Pick<Wanted, 'about' | 'matches' | 'limit'>,
): SQL {
  const wanted = {
    caller,
    about,
    columns: columnsOfAct,
    order: orderOfActs,
    matches: sql`${matches} and ${after === undefined ? sql`true` : isAfter(after)}`,
    limit: limit + 1,
  };
  // Counted once for each row: without `offset` the count would stand, and be planned, wherever it is used.
  const counted = sql`cross join lateral (select ${citizensTold(caller)} as citizens offset 0) told`;
  const told = about.citizens ? sql`told.citizens` : citizensOfRow(sql`log`);
  return sql`
    with ${useLogged({ caller, action: 'log-viewed', at }, subjects)}, acts as (${readWanted(wanted)})
    select json_build_object(${toldOf(sql`act`)}, 'id', written.id, 'rows', written.rows,
        'citizens', written.citizens, 'position', place.position) as entry,
      ${placeOfInstant.text(sql`act.at`)} as place, act.request_id as request
    from acts act
    cross join lateral (
      select min(log.id::text)::uuid as id, count(*)::int as rows,
        (count(distinct log.subject) filter (where not ${isOfMany(sql`log`)})
          + coalesce(sum(${told}) filter (where ${isOfMany(sql`log`)}), 0))::int as citizens
      from audit_log log ${about.citizens ? counted : sql``}
      where log.at = act.at and log.request_id = act.request_id and log.action = act.action
        and log.outcome = act.outcome
        and ${readsLogRow(caller, about.citizens ? { told } : 'nobody')}
    ) written
    left join actors on actors.id = act.actor_id and actors.kind in ('professional', 'system')
    left join audit_sealed_rows place on place.row_id = written.id and place.row_at = act.at
    order by ${orderOfActs(sql`act`)}`;
}

const actPlace = z.tuple([
  placeOfInstant.form,
  z.string().max(100),
  z.string().refine((action) => Object.hasOwn(auditActions, action)),
  z.enum(['done', 'refused']),
]);

/** Where a page begins: after the act with these, which the order is by. */
type After = { at: string; requestId: string; action: string; outcome: string };

/** @throws ProblemError `validation-failed` for a cursor of another list */
function afterOf(cursor: string): After {
  const [at, requestId, action, outcome] = decodeCursor(cursor, actPlace);
  return { at, requestId, action, outcome };
}

const isAfter = ({ at, requestId, action, outcome }: Placed<After>) =>
  sql`(log.at, log.request_id, log.action, log.outcome)
    < (${at}::timestamptz, ${requestId}::text, ${action}::text, ${outcome}::text)`;

/**
 * Reads the rows of the act that a row belongs to, and logs it.
 * @returns nothing when there is no such row for the caller
 */
export async function listActRows(
  db: Executor,
  { caller, at }: Omit<LogQuestion, 'filter'>,
  id: string,
  { limit, cursor }: Page,
): Promise<ActPage | undefined> {
  const seen = readsLogRow(caller, { told: citizensTold(caller) });
  const after =
    cursor === undefined ? sql`true` : sql`log.id > ${decodeCursor(cursor, z.tuple([z.uuid()]))[0]}::uuid`;
  const rows = await query(
    db,
    rowEntry,
    sql`
    with act as (
      select log.at, log.request_id, log.action, log.outcome from audit_log log
      where log.id = ${id}::uuid and ${seen}
    ), logged as (
      ${auditInStatement({ caller, action: 'log-viewed', at }, { from: sql`act` })}
    )
    select json_build_object('id', log.id, 'aboutCitizen', log.subject is not null,
      'position', place.position) as entry
    from act join audit_log log on log.at = act.at and log.request_id = act.request_id
      and log.action = act.action and log.outcome = act.outcome
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    where ${seen} and ${after}
    order by log.id
    limit ${limit + 1}`,
  );
  const found = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  if (found.length === 0 && cursor === undefined) return undefined;
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? encodeCursor([last.id]) : null };
}

/** Reads every row that is asked for, as a file, and logs that it was extracted. */
export function extractRows(
  db: Database,
  { caller, filter, at }: LogQuestion,
  bounds: ListBounds,
): Parts<LogRow> {
  const wanted = {
    caller,
    about: { asked: filter.subjects !== undefined, citizens: isAboutCitizens(filter) },
    matches: matchesFilter(filter),
    columns: columnsOfRow,
    order: orderOfRows,
  };
  const statementFor = (limit: number) => sql`
    with ${useLogged({ caller, action: 'log-extracted', at }, subjectsText(filter.subjects))},
    wanted as (${readWanted({ ...wanted, limit })})
    select json_build_object(${toldOf(sql`log`)}, 'id', log.id, 'citizens', ${citizensTold(caller)},
        'position', place.position, 'requestId', log.request_id) as entry
    from wanted log
    left join actors on actors.id = log.actor_id and actors.kind in ('professional', 'system')
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    order by ${orderOfRows(sql`log`)}`;
  return wholeList(db, extractedRow, statementFor, ({ entry }) => entry, bounds);
}

/** How a statement is given whom it is asked about: JSON, in hex; null for nobody. */
const subjectsText = (subjects: readonly Buffer[] = []): string =>
  JSON.stringify(subjects.length > 0 ? subjects.map((subject) => subject.toString('hex')) : [null]);

/** The CTEs that log the use: once for each citizen of `asked`, who was asked for, or once. */
function useLogged(act: Act, subjects: Placed<string>): SQL {
  return sql`asked as (
      select decode(hex, 'hex') as subject from json_array_elements_text(${subjects}::json) as hex
    ), logged as (
      ${auditInStatement(act, { from: sql`asked`, subject: sql`asked.subject` })}
    )`;
}

/** The members that a row and an act have alike, for `json_build_object`. @param of their alias; `actors` is joined */
function toldOf(of: SQL): SQL {
  return sql`'at', ${of}.at, 'actorId', actors.id, 'actorName', actors.name,
    'systemOf', case when actors.kind = 'system' then
      json_build_object('cvr', actors.cvr, 'name', actors.organisation_name) end, 'role', ${of}.role,
    'organisationCvr', ${of}.organisation_cvr, 'organisationName', ${of}.organisation_name,
    'action', ${of}.action, 'purpose', ${of}.purpose, 'outcome', ${of}.outcome, 'code', ${of}.code`;
}
