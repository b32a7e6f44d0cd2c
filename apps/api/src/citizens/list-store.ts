import type { CalendarDate } from '@frikort/domain/calendar';
import type { CitizenSort } from '@frikort/domain/citizen-list';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { lookInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, PlacedCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import type { EncryptedCpr } from '../database/encryption.ts';
import { instantText } from '../database/instant-text.ts';
import { day, query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import {
  decodeCursor,
  defaultLimit,
  encodeCursor,
  type Place,
  placeOfDate,
  placeOfInstant,
  placeOfOere,
} from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { controlDueOf } from '../rules/control-due.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { newsFacts, numberChanged } from '../rules/register-flags.ts';
import { citizenRow } from './citizen.ts';
import {
  balanceYear,
  type CitizenFilter,
  conditionsOf,
  isAssigned,
  isNarrowing,
  remainingInYear,
} from './list-filter.ts';
import { type StoredNews, toStoredNews } from './register-news/news.ts';

/** A row of the list. */
export type ListedCitizen = {
  id: string;
  cpr: EncryptedCpr;
  name: string;
  nameProtected: boolean;
  registerStatus: number;
  numberChanged: boolean;
  news: StoredNews;
  cardNumber: string;
  status: EnrolmentStatus;
  assignedCaseworker: { id: string; name: string } | null;
  /** Of the year's card; null without one. */
  remainingOere: number | null;
  /** The latest end among the employments that are not cancelled. */
  lastEmploymentEnd: CalendarDate | null;
  /** The last day of the next control; null while none is due (R18). */
  controlDue: CalendarDate | null;
};

/** `changedAt` is the order of a list of what has changed, and of no other. */
type CitizenOrder = CitizenSort | 'changedAt';

export type CitizenPage = { items: ListedCitizen[]; nextCursor: string | null };

/** Which of a municipality's citizens, in which order, and as of when. */
export type CitizenSelection = {
  filter: CitizenFilter;
  sort: CitizenOrder;
  /** The year whose remaining balance is shown, sorted and filtered by. */
  year: number;
  at: Date;
};

const listRow = z.strictObject({
  citizen: citizenRow.shape.citizen
    .pick({
      id: true,
      cprCiphertext: true,
      cprKeyId: true,
      name: true,
      nameProtected: true,
      registerStatus: true,
      numberChanged: true,
      news: true,
      cardNumber: true,
      status: true,
      assignedCaseworker: true,
    })
    .extend({
      remainingOere: z.int().nullable(),
      lastEmploymentEnd: day.nullable(),
      controlDue: day.nullable(),
    }),
});
type ListRow = z.output<typeof listRow>;
const placedRow = listRow.extend({ position: z.string().nullable() });
type PlacedRow = z.output<typeof placedRow>;

/** Where a page begins: after the citizen with that id; with the value that is sorted by, where the cursor has it. */
type After = { position?: string; id: string };

type PageInput = Pick<CitizenSelection, 'at' | 'year'> & {
  caller: CaseworkerCaller;
  after: After | undefined;
};

/**
 * Pages of the usual length. One that a status or a text narrows is planned for its values: how many rows a filter leaves
 * is what tells whether to read in the order of an index or to sort.
 */
const listPage = statements(
  (
    role: CaseworkerCaller['role'],
    sort: CitizenOrder,
    from: 'first' | 'next',
    assigned: 'me' | 'none' | 'anybody',
  ) =>
    statement<PageInput, typeof placedRow>(
      `list-citizens ${[role, sort, from, assigned].join(' ')}`,
      placedRow,
      (placed) => {
        const { year, at } = placed;
        const caller = known(placed.caller, { role });
        const conditions = assigned === 'anybody' ? sql`true` : isAssigned(assigned, caller);
        const after = from === 'next' ? placed.after : undefined;
        return pageText({ caller, sort, year, at, limit: defaultLimit, conditions, after });
      },
    ),
);

/** Reads a page of the citizens of the caller's municipality (R14, R17) and logs the look with each citizen that was shown. */
export async function listCitizens(
  db: Executor,
  caller: CaseworkerCaller,
  wanted: CitizenSelection & { limit: number; cursor?: string },
): Promise<CitizenPage> {
  const { limit, cursor, filter, sort } = wanted;
  const order = orderOf(sort);
  const after = cursor === undefined ? undefined : order.afterOf(cursor);
  const input = { ...wanted, caller, after };
  const { assigned = 'anybody', ...narrowed } = filter;
  const isUsual = assigned === 'me' || assigned === 'none' || assigned === 'anybody';
  const rows =
    limit === defaultLimit && isUsual && !isNarrowing(narrowed)
      ? await listPage(caller.role, sort, after ? 'next' : 'first', assigned)(db, input)
      : await query(db, placedRow, pageText({ ...input, conditions: conditionsOf(filter, caller) }));
  const items = rows.slice(0, limit).map(toListedCitizen);
  const last = rows[items.length - 1];
  return { items, nextCursor: rows.length > limit && last ? order.cursorAt(last) : null };
}

/** The time by the clock that stamps changes of citizens, which is the database's. */
export async function readChangeClock(db: Executor): Promise<Date> {
  const clockRow = z.strictObject({ now: z.string() });
  const [row] = await query(db, clockRow, sql`select ${instantText(sql`clock_timestamp()`)} as now`);
  if (!row) throw new Error('The database tells no time');
  return new Date(row.now);
}

function pageText({ limit, ...rows }: RowsText): SQL {
  const { caller, at, sort } = rows;
  const direction = directionOf(sort);
  return sql`
    with ${selectCitizens({ ...rows, limit: limit + 1 })}, shown as (
      select audit_subject from page order by position ${direction}, id ${direction} limit ${limit}
    ), ${lookInStatement({ caller, action: 'citizens-listed', at }, { shown: sql`shown` })}
    select citizen, ${orderOf(sort).placeOf(sql`page.position`)} as position from page order by page.position ${direction}, id ${direction}`;
}

/** Reads the whole list, and logs the export and each citizen in it (R26). */
export function exportCitizens(
  db: Database,
  caller: CaseworkerCaller,
  query: CitizenSelection,
  bounds: ListBounds,
): Parts<ListedCitizen> {
  const direction = directionOf(query.sort);
  const statementFor = (limit: number) => sql`
    with ${selectCitizens({ ...query, caller, limit, conditions: conditionsOf(query.filter, caller) })},
    ${lookInStatement({ caller, action: 'citizens-exported', at: query.at }, { shown: sql`page` })}
    select citizen from page order by page.position ${direction}, id ${direction}`;
  return wholeList(db, listRow, statementFor, toListedCitizen, bounds);
}

const directionOf = (sort: CitizenOrder) => (sort.startsWith('-') ? sql`desc` : sql`asc`);

type RowsText = Placed<Pick<CitizenSelection, 'at' | 'year'>> & {
  readonly sort: CitizenOrder;
  readonly caller: Extract<PlacedCaller, { role: CaseworkerCaller['role'] }>;
  readonly limit: number;
  readonly conditions: SQL;
  readonly after?: Placed<After> | undefined;
};

/** The statement parts that are the rows of a list, `page`: in their order, with what the log and the cursor need. */
function selectCitizens({ caller, sort, at, year, limit, conditions, after }: RowsText): SQL {
  const { column, positionOf } = orderOf(sort);
  const direction = directionOf(sort);
  const beyond = sort.startsWith('-') ? sql`<` : sql`>`;
  const isAfter =
    after === undefined
      ? sql`true`
      : sql`(${column}, citizen.id) ${beyond} (${positionOf(after)}, ${after.id}::uuid)`;
  return sql`${balanceYear({ at, year })}, page as (
      select ${listColumns}, ${column} as position, citizen.id, citizen.audit_subject
      from citizens citizen
      where ${reachesCitizen(caller)} and ${conditions} and ${isAfter}
      order by ${column} ${direction}, citizen.id ${direction}
      limit ${limit}
    )`;
}

/** How a list is ordered, and how its cursor tells where it goes on. */
type Order = {
  column: SQL;
  /** What the cursor says of a row beside its id, as an expression over the column. */
  placeOf: (column: SQL) => SQL;
  cursorAt: (row: PlacedRow) => string;
  /** @throws ProblemError `validation-failed` for a cursor of another list */
  afterOf: (cursor: string) => After;
  /** The column's value in the row that a page begins after. */
  positionOf: (after: Placed<After>) => SQL;
};

function orderOf(sort: CitizenOrder): Order {
  switch (sort) {
    case 'name':
    case '-name':
      return orderByStored(sql.identifier('name'));
    case 'cardNumber':
    case '-cardNumber':
      return orderByStored(sql.identifier('card_number'));
    case 'status':
    case '-status':
      return orderByText((citizen) => sql`${citizen}.status`);
    case 'assignedCaseworker':
    case '-assignedCaseworker':
      return orderByText(
        (citizen) => sql`coalesce((
          select actors.name from actors where actors.id = ${citizen}.assigned_caseworker_id), '')`,
      );
    case 'lastEmploymentEnd':
    case '-lastEmploymentEnd':
      return orderByComputed(sql`coalesce(${lastEmploymentEnd}, '0001-01-01'::date)`, placeOfDate);
    case 'controlDue':
    case '-controlDue':
      // Nothing is due of those that come last.
      return orderByComputed(sql`coalesce(${controlDueOf}, '9999-12-31'::date)`, placeOfDate);
    case 'remainingOere':
    case '-remainingOere':
      return orderByComputed(sql`coalesce(${remainingInYear}, -1)`, placeOfOere);
    case 'changedAt':
      return orderByComputed(sql`citizen.changed_at`, placeOfInstant);
  }
}

/** The cursor is the last citizen's id alone: a name or a card number in it would stand in an address. */
function orderByStored(name: ReturnType<typeof sql.identifier>): Order {
  return {
    ...byIdAlone,
    column: sql`citizen.${name}`,
    positionOf: ({ id }) => sql`(select ${name} from citizens where id = ${id}::uuid)`,
  };
}

/** By a text that many citizens share, and then by their names. The cursor is the last citizen's id alone, as above. */
function orderByText(textOf: (citizen: SQL) => SQL): Order {
  const placeOf = (citizen: SQL) => sql`((${textOf(citizen)} || ', ' || ${citizen}.name) collate "da-x-icu")`;
  return {
    ...byIdAlone,
    column: placeOf(sql`citizen`),
    positionOf: ({ id }) =>
      sql`(select ${placeOf(sql`placed`)} from citizens placed where placed.id = ${id}::uuid)`,
  };
}

const byIdAlone: Pick<Order, 'placeOf' | 'cursorAt' | 'afterOf'> = {
  placeOf: () => sql`null`,
  cursorAt: ({ citizen }) => encodeCursor([citizen.id]),
  afterOf: (cursor) => {
    const [id] = decodeCursor(cursor, z.tuple([z.uuid()]));
    return { id };
  },
};

function orderByComputed(column: SQL, place: Place): Order {
  return {
    column,
    placeOf: place.text,
    cursorAt: ({ citizen, position }) => encodeCursor([String(position), citizen.id]),
    afterOf: (cursor) => {
      const [position, id] = decodeCursor(cursor, z.tuple([place.form, z.uuid()]));
      return { position, id };
    },
    positionOf: ({ position }) => sql`${position ?? null}::${place.type}`,
  };
}

/** An employment ends in its year (R5), so that the index of a card's employments has the latest last. */
const lastEmploymentEnd = sql`(
  select employment.end_date from employments employment
  where employment.citizen_id = citizen.id and employment.status = 'registered'
  order by employment.year desc, employment.end_date desc limit 1)`;

const listColumns = sql`json_build_object(
    'id', citizen.id, 'cprCiphertext', encode(citizen.cpr_ciphertext, 'base64'), 'cprKeyId', citizen.cpr_key_id,
    'name', citizen.name, 'nameProtected', citizen.name_protected, 'registerStatus', citizen.register_status,
    'numberChanged', ${numberChanged}, 'news', ${newsFacts},
    'cardNumber', citizen.card_number, 'status', citizen.status,
    'assignedCaseworker', (
      select json_build_object('id', actors.id, 'name', actors.name)
      from actors where actors.id = citizen.assigned_caseworker_id),
    'remainingOere', ${remainingInYear},
    'lastEmploymentEnd', ${lastEmploymentEnd},
    'controlDue', ${controlDueOf}) as citizen`;

function toListedCitizen({ citizen }: ListRow): ListedCitizen {
  const { cprCiphertext, cprKeyId, ...listed } = citizen;
  return {
    ...listed,
    news: toStoredNews(listed.news),
    cpr: { ciphertext: Buffer.from(cprCiphertext, 'base64'), keyId: cprKeyId },
  };
}
