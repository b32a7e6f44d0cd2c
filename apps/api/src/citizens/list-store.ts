import { type CalendarDate, yearOf } from '@frikort/domain/calendar';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type AuditSource, auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import type { EncryptedCpr } from '../database/encryption.ts';
import { decodeCursor, encodeCursor, type Place, placeOfDate, placeOfOere } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { nameHolds } from '../rules/name-search.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { numberChanged } from './citizen.ts';

/** The orders a caseworker's list can have; a leading minus is descending. */
export const citizenSorts = [
  'name',
  '-name',
  'cardNumber',
  '-cardNumber',
  'lastEmploymentEnd',
  '-lastEmploymentEnd',
  'remainingOere',
  '-remainingOere',
  'status',
  '-status',
  'assignedCaseworker',
  '-assignedCaseworker',
] as const;
export type CitizenSort = (typeof citizenSorts)[number];

export type CitizenFilter = {
  /** Assigned to the caller, or to nobody (R17). */
  assigned?: 'me' | 'none';
  status?: EnrolmentStatus;
  /** Words of the name, or the card number. */
  text?: string;
};

/** A row of the list. */
export type ListedCitizen = {
  id: string;
  cpr: EncryptedCpr;
  name: string;
  nameProtected: boolean;
  registerStatus: number;
  numberChanged: boolean;
  cardNumber: string;
  status: EnrolmentStatus;
  assignedCaseworker: { id: string; name: string } | null;
  /** Of this year's card; null without one. */
  remainingOere: number | null;
  /** The latest end among the employments that are not cancelled. */
  lastEmploymentEnd: CalendarDate | null;
};

export type CitizenPage = { items: ListedCitizen[]; nextCursor: string | null };

/** Which of a municipality's citizens, in which order, and as of when. */
export type CitizenSelection = {
  filter: CitizenFilter;
  sort: CitizenSort;
  today: CalendarDate;
  at: Date;
};

type ListRow = { citizen: Omit<ListedCitizen, 'cpr'> & { cprCiphertext: string; cprKeyId: string } };
type PlacedRow = ListRow & { position: string };

/** Reads a page of the citizens of the caller's municipality (R14, R17) and logs each citizen that was shown, or that none was. */
export async function listCitizens(
  db: Executor,
  caller: CaseworkerCaller,
  query: CitizenSelection & { limit: number; cursor?: string },
): Promise<CitizenPage> {
  const { limit, cursor, at } = query;
  const direction = directionOf(query.sort);
  const { rows } = await db.execute<PlacedRow>(sql`
    with page as (${selectCitizens(caller, query, limit + 1, cursor)}
    ), shown as (
      select id, audit_subject from page order by position ${direction}, id ${direction} limit ${limit}
    ), logged as (
      ${auditInStatement({ caller, action: 'citizens-listed', at }, shownOrNobody)}
    )
    select citizen, ${orderOf(query).placeOf(sql`page.position`)} as position from page order by page.position ${direction}, id ${direction}`);
  const items = rows.slice(0, limit).map(toListedCitizen);
  const last = rows[items.length - 1];
  return { items, nextCursor: rows.length > limit && last ? orderOf(query).cursorAt(last) : null };
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
    with page as (${selectCitizens(caller, query, limit)}
    ), logged as (
      ${auditInStatement({ caller, action: 'citizens-exported', at: query.at }, actAndShown)}
    )
    select citizen from page order by page.position ${direction}, id ${direction}`;
  return wholeList(db, statementFor, toListedCitizen, bounds);
}

/** One row for each citizen shown; one without a subject when there was nobody to show. */
const shownOrNobody: AuditSource = {
  from: sql`(select 1) act left join shown on true`,
  subject: sql`shown.audit_subject`,
  object: sql`shown.id`,
};

/** One row for the act, and one for each citizen in the file. */
const actAndShown: AuditSource = {
  from: sql`(
    select null::bytea as audit_subject, null::uuid as id union all select audit_subject, id from page) seen`,
  subject: sql`seen.audit_subject`,
  object: sql`seen.id`,
};

const directionOf = (sort: CitizenSort) => (sort.startsWith('-') ? sql`desc` : sql`asc`);

/** The rows of a list in their order, with what the log and the cursor need. */
function selectCitizens(
  caller: CaseworkerCaller,
  query: CitizenSelection,
  limit: number,
  cursor?: string,
): SQL {
  const { filter, sort } = query;
  const order = orderOf(query);
  const direction = directionOf(sort);
  const beyond = sort.startsWith('-') ? sql`<` : sql`>`;
  const after =
    cursor === undefined
      ? sql`true`
      : sql`(${order.column}, citizen.id) ${beyond} (${order.positionIn(cursor)})`;
  return sql`
    select ${listColumns(query)}, ${order.column} as position, citizen.id, citizen.audit_subject
    from citizens citizen
    where ${reachesCitizen(caller)} and ${conditions(filter, caller)} and ${after}
    order by ${order.column} ${direction}, citizen.id ${direction}
    limit ${limit}`;
}

/** How a list is ordered, and how its cursor tells where it goes on. */
type Order = {
  column: SQL;
  /** What the cursor says of a row beside its id, as an expression over the column. */
  placeOf: (column: SQL) => SQL;
  cursorAt: (row: PlacedRow) => string;
  /** The position that a cursor names, as two expressions: the column's value and the id. */
  positionIn: (cursor: string) => SQL;
};

function orderOf({ sort, at, today }: CitizenSelection): Order {
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
    case 'remainingOere':
    case '-remainingOere':
      return orderByComputed(sql`coalesce(${remainingThisYear(at, today)}, -1)`, placeOfOere);
  }
}

/** The cursor is the last citizen's id alone: a name or a card number in it would stand in an address. */
function orderByStored(name: ReturnType<typeof sql.identifier>): Order {
  return {
    column: sql`citizen.${name}`,
    placeOf: () => sql`null`,
    cursorAt: ({ citizen }) => encodeCursor([citizen.id]),
    positionIn: (cursor) => {
      const [id] = decodeCursor(cursor, z.tuple([z.uuid()]));
      return sql`(select ${name} from citizens where id = ${id}::uuid), ${id}::uuid`;
    },
  };
}

/** By a text that many citizens share, and then by their names. The cursor is the last citizen's id alone, as above. */
function orderByText(textOf: (citizen: SQL) => SQL): Order {
  const placeOf = (citizen: SQL) => sql`((${textOf(citizen)} || ', ' || ${citizen}.name) collate "da-x-icu")`;
  return {
    column: placeOf(sql`citizen`),
    placeOf: () => sql`null`,
    cursorAt: ({ citizen }) => encodeCursor([citizen.id]),
    positionIn: (cursor) => {
      const [id] = decodeCursor(cursor, z.tuple([z.uuid()]));
      return sql`(select ${placeOf(sql`placed`)} from citizens placed where placed.id = ${id}::uuid), ${id}::uuid`;
    },
  };
}

function orderByComputed(column: SQL, place: Place): Order {
  return {
    column,
    placeOf: place.text,
    cursorAt: ({ citizen, position }) => encodeCursor([position, citizen.id]),
    positionIn: (cursor) => {
      const [position, id] = decodeCursor(cursor, z.tuple([place.form, z.uuid()]));
      return sql`${position}::${place.type}, ${id}::uuid`;
    },
  };
}

const lastEmploymentEnd = sql`(
  select max(employment.end_date) from employments employment
  where employment.citizen_id = citizen.id and employment.status = 'registered')`;

function remainingThisYear(at: Date, today: CalendarDate): SQL {
  return sql`(
    select opened.allowance_oere - coalesce(card.used_oere, 0)
    from (${openedYears(at)}) opened
    left join cards card on card.citizen_id = citizen.id and card.year = opened.year
    where opened.year = ${yearOf(today)} and ${citizenHasCard})`;
}

function listColumns({ at, today }: CitizenSelection): SQL {
  return sql`json_build_object(
    'id', citizen.id, 'cprCiphertext', encode(citizen.cpr_ciphertext, 'base64'), 'cprKeyId', citizen.cpr_key_id,
    'name', citizen.name, 'nameProtected', citizen.name_protected, 'registerStatus', citizen.register_status,
    'numberChanged', ${numberChanged},
    'cardNumber', citizen.card_number, 'status', citizen.status,
    'assignedCaseworker', (
      select json_build_object('id', actors.id, 'name', actors.name)
      from actors where actors.id = citizen.assigned_caseworker_id),
    'remainingOere', ${remainingThisYear(at, today)},
    'lastEmploymentEnd', ${lastEmploymentEnd}) as citizen`;
}

function toListedCitizen({ citizen }: ListRow): ListedCitizen {
  const { cprCiphertext, cprKeyId, ...listed } = citizen;
  return { ...listed, cpr: { ciphertext: Buffer.from(cprCiphertext, 'base64'), keyId: cprKeyId } };
}

function conditions({ assigned, status, text }: CitizenFilter, caller: CaseworkerCaller): SQL {
  const parts: SQL[] = [sql`true`];
  if (assigned === 'me') parts.push(sql`citizen.assigned_caseworker_id = ${caller.actorId}::uuid`);
  if (assigned === 'none') parts.push(sql`citizen.assigned_caseworker_id is null`);
  if (status !== undefined) parts.push(sql`citizen.status = ${status}`);
  if (text !== undefined && text !== '') {
    parts.push(sql`(${nameHolds(sql`citizen.name`, text)} or citizen.card_number = ${text})`);
  }
  return sql.join(parts, sql` and `);
}
