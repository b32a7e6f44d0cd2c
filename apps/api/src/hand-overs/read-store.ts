import { handOverKinds } from '@frikort/domain/hand-over';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import type { EncryptedCpr } from '../database/encryption.ts';
import { instantText } from '../database/instant-text.ts';
import { bigintText, day, query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { reachesCitizen } from '../rules/reach.ts';
import type { HandedOverEmployment, HandedOverTotal, HandOver } from './hand-over.ts';

const handOverRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(handOverKinds),
  from: day,
  to: day,
  made_at: z.string(),
  made_by: z.string(),
  by_system: z.boolean(),
  employments: z.int(),
  citizens: z.int(),
  amount: bigintText,
  position: z.string(),
});

const columns = sql`hand_over.id, hand_over.kind, hand_over.from_date as "from", hand_over.to_date as "to", hand_over.made_at,
  actors.name as made_by, actors.kind = 'system' as by_system, hand_over.employments, hand_over.citizens, hand_over.amount_oere as amount,
  ${placeOfInstant.text(sql`hand_over.made_at`)} as position`;

const ownHandOvers = ({ authority }: CaseworkerCaller) => sql`
  hand_overs hand_over join actors on actors.id = hand_over.made_by
  where hand_over.authority_code = ${authority.code}`;

function toHandOver({
  made_at,
  made_by,
  by_system: bySystem,
  amount,
  position: _,
  ...row
}: z.output<typeof handOverRow>): HandOver {
  return {
    ...row,
    madeAt: new Date(made_at).toISOString(),
    madeBy: made_by,
    ...(bySystem ? { bySystem } : {}),
    amountOere: Number(amount),
  };
}

/** One of the caller's municipality; reading what it came to is no act. */
export async function findHandOver(
  db: Executor,
  caller: CaseworkerCaller,
  id: string,
): Promise<HandOver | undefined> {
  const [row] = await query(
    db,
    handOverRow,
    sql`select ${columns} from ${ownHandOvers(caller)} and hand_over.id = ${id}::uuid`,
  );
  return row && toHandOver(row);
}

export type HandOverPage = { items: HandOver[]; nextCursor: string | null };

/** A page of those of the caller's municipality, the latest first, and the look is logged. */
export async function listHandOvers(
  db: Executor,
  { caller, at }: { caller: CaseworkerCaller; at: Date },
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<HandOverPage> {
  const after =
    cursor === undefined ? undefined : decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const isAfter =
    after === undefined
      ? sql`true`
      : sql`(hand_over.made_at, hand_over.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const rows = await query(
    db,
    handOverRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'hand-overs-listed', at }, { from: sql`act` })}
    )
    select ${columns} from ${ownHandOvers(caller)} and ${isAfter}
    order by hand_over.made_at desc, hand_over.id desc limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor([last.position, last.id]) : null;
  return { items: shown.map(toHandOver), nextCursor };
}

/** Whose a line is; without name and number once the municipality does not reach the citizen any more. */
export type Person = {
  readonly id: string;
  readonly cardNumber: string;
  readonly name: string | null;
  readonly cpr: EncryptedCpr | null;
};

type HandedOver<Line> = Omit<Line, 'citizen'> & { readonly citizen: Person };

const personRow = {
  citizen_id: z.uuid(),
  card_number: z.string(),
  name: z.string().nullable(),
  cpr_ciphertext: z.instanceof(Buffer).nullable(),
  cpr_key_id: z.string().nullable(),
};

const personColumns = (
  caller: CaseworkerCaller,
) => sql`line.citizen_id, citizen.card_number, citizen.audit_subject,
  case when ${reachesCitizen(caller)} then citizen.name end as name,
  case when ${reachesCitizen(caller)} then citizen.cpr_ciphertext end as cpr_ciphertext,
  case when ${reachesCitizen(caller)} then citizen.cpr_key_id end as cpr_key_id`;

function toPerson(row: z.output<z.ZodObject<typeof personRow>>): Person {
  const {
    citizen_id: id,
    card_number: cardNumber,
    name,
    cpr_ciphertext: ciphertext,
    cpr_key_id: keyId,
  } = row;
  return { id, cardNumber, name, cpr: ciphertext && keyId !== null ? { ciphertext, keyId } : null };
}

const employmentRow = z.strictObject({
  ...personRow,
  employment_id: z.uuid(),
  version: z.int(),
  company_cvr: z.string(),
  company_name: z.string(),
  start_date: day,
  end_date: day,
  in_period: z.boolean(),
  amount: bigintText,
  status: z.enum(['registered', 'cancelled']),
  registered_at: z.string(),
  changed_at: z.string(),
});

/** What is read, by whom, and when. */
type Reading = { readonly id: string; readonly caller: CaseworkerCaller; readonly at: Date };

/** The employments of a hand-over as they were; the disclosure is logged, with each citizen (R26). */
export function readLines(
  db: Database,
  reading: Reading,
  bounds: ListBounds,
): Parts<HandedOver<HandedOverEmployment>> {
  // A cursor gives days and instants as the driver reads them, so they are asked for as texts.
  const own = sql`line.employment_id, line.version, line.company_cvr, line.company_name,
    line.start_date::text as start_date, line.end_date::text as end_date,
    line.end_date between hand_over.from_date and hand_over.to_date as in_period, line.amount_oere as amount,
    line.status, ${instantText(sql`line.registered_at`)} as registered_at,
    ${instantText(sql`line.changed_at`)} as changed_at`;
  const shown = sql`citizen_id, card_number, name, cpr_ciphertext, cpr_key_id, employment_id, version, company_cvr,
    company_name, start_date, end_date, in_period, amount, status, registered_at, changed_at`;
  const order = sql`end_date, employment_id`;
  const statementFor = (limit: number) =>
    disclosed(reading, { table: sql`hand_over_lines`, own, shown, order, limit });
  return wholeList(db, employmentRow, statementFor, toEmployment, bounds);
}

function toEmployment(row: z.output<typeof employmentRow>): HandedOver<HandedOverEmployment> {
  return {
    employmentId: row.employment_id,
    version: row.version,
    citizen: toPerson(row),
    company: { cvr: row.company_cvr, name: row.company_name },
    startDate: row.start_date,
    endDate: row.end_date,
    inPeriod: row.in_period,
    amountOere: Number(row.amount),
    status: row.status,
    registeredAt: new Date(row.registered_at).toISOString(),
    changedAt: new Date(row.changed_at).toISOString(),
  };
}

const totalRow = z.strictObject({ ...personRow, employments: z.int(), amount: bigintText });

/** What each citizen's employments of the period came to; logged as {@link readLines} is. */
export function readTotals(
  db: Database,
  reading: Reading,
  bounds: ListBounds,
): Parts<HandedOver<HandedOverTotal>> {
  const own = sql`line.employments, line.amount_oere as amount`;
  const shown = sql`citizen_id, card_number, name, cpr_ciphertext, cpr_key_id, employments, amount`;
  const statementFor = (limit: number) =>
    disclosed(reading, { table: sql`hand_over_totals`, own, shown, order: sql`card_number`, limit });
  const toTotal = (row: z.output<typeof totalRow>) => ({
    citizen: toPerson(row),
    employments: row.employments,
    amountOere: Number(row.amount),
  });
  return wholeList(db, totalRow, statementFor, toTotal, bounds);
}

type Disclosed = {
  readonly table: SQL;
  /** Columns of the alias `line`, and all that are read, by name. */
  readonly own: SQL;
  readonly shown: SQL;
  readonly order: SQL;
  readonly limit: number;
};

function disclosed({ id, caller, at }: Reading, { table, own, shown, order, limit }: Disclosed): SQL {
  return sql`
    with hand_over as (
      select id, from_date, to_date from hand_overs
      where id = ${id}::uuid and authority_code = ${caller.authority.code}
    ), page as (
      select ${personColumns(caller)}, ${own}
      from hand_over join ${table} line on line.hand_over_id = hand_over.id
      join citizens citizen on citizen.id = line.citizen_id
      limit ${limit}
    ), ${lookInStatement(
      { caller, action: 'hand-over-exported', at },
      { shown: sql`page`, from: sql`hand_over`, object: sql`hand_over.id` },
    )}
    select ${shown} from page order by ${order}`;
}
