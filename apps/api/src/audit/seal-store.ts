import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { bigintText, bytes, query } from '../database/query.ts';
import type { Seal, SealedEntry } from './seal.ts';
import { auditRow } from './sealed-row.ts';

/** Only one process seals at a time: an arbitrary number that all agree on. */
const sealingLock = 4_218_002;

/** Takes the right to seal until the transaction ends. @returns false when another process has it */
export async function takeSealingLock(transaction: Executor): Promise<boolean> {
  const rows = await query(
    transaction,
    z.strictObject({ taken: z.boolean() }),
    sql`select pg_try_advisory_xact_lock(${sealingLock}) as taken`,
  );
  return rows[0]?.taken === true;
}

/** A row of the log under the alias `log`, as {@link AuditRow}; null when it is not there. */
export const auditRowJson = sql`case when log.id is not null then json_build_object(
  'id', log.id, 'at', ${instantText(sql`log.at`)}, 'actorId', log.actor_id, 'role', log.role,
  'entrance', log.entrance, 'organisationCvr', log.organisation_cvr, 'organisationName', log.organisation_name,
  'action', log.action, 'purpose', log.purpose, 'outcome', log.outcome, 'code', log.code,
  'subject', encode(log.subject, 'hex'), 'objectId', log.object_id, 'requestId', log.request_id) end`;

/** A row taken from the queue; `row` is null when it is gone from the log already. */
const queuedRow = z.strictObject({ id: z.uuid(), at: z.string(), row: auditRow.nullable() });
export type QueuedRow = z.output<typeof queuedRow>;

/** Takes rows out of the queue, in an order that is the same however they came. */
export async function takeFromQueue(transaction: Executor, most: number): Promise<QueuedRow[]> {
  const rows = await query(
    transaction,
    queuedRow,
    sql`
    with taken as (
      delete from audit_queue where ctid = any (array(select ctid from audit_queue limit ${most}))
      returning row_id, row_at
    )
    select taken.row_id as id, ${instantText(sql`taken.row_at`)} as at, ${auditRowJson} as row
    from taken left join audit_log log on log.id = taken.row_id and log.at = taken.row_at
    order by taken.row_at, taken.row_id`,
  );
  return rows;
}

const sealRow = z.strictObject({
  number: bigintText,
  firstPosition: bigintText,
  lastPosition: bigintText,
  root: bytes,
  previous: bytes,
  sealedAt: z.string(),
  keyId: z.string(),
  hash: bytes,
  mac: bytes,
});

const sealColumns = sql`number, first_position as "firstPosition", last_position as "lastPosition", root, previous,
  ${instantText(sql`sealed_at`)} as "sealedAt", key_id as "keyId", hash, mac`;

function toSeal(stored: z.output<typeof sealRow>): Seal {
  const { number, firstPosition, lastPosition, ...rest } = stored;
  return {
    ...rest,

    number: Number(number),
    firstPosition: Number(firstPosition),
    lastPosition: Number(lastPosition),
  };
}

/** The newest seal, if there is one. */
export async function findNewestSeal(db: Executor): Promise<Seal | undefined> {
  const rows = await query(
    db,
    sealRow,
    sql`select ${sealColumns} from audit_seals order by number desc limit 1`,
  );
  return rows[0] && toSeal(rows[0]);
}

/** Seals after a number, in order. */
export async function listSeals(db: Executor, after: number, most: number): Promise<Seal[]> {
  const rows = await query(
    db,
    sealRow,
    sql`
    select ${sealColumns} from audit_seals where number > ${after} order by number limit ${most}`,
  );
  return rows.map(toSeal);
}

/** Adds a seal and the places of its rows, in the transaction that took them from the queue. */
export async function storeSeal(
  transaction: Executor,
  seal: Seal,
  entries: readonly (SealedEntry & { rowId: string; rowAt: string })[],
): Promise<void> {
  const places = entries.map(({ position, rowId, rowAt, leaf, mark }) => ({
    position,
    row_id: rowId,
    row_at: rowAt,

    leaf: leaf.toString('hex'),
    mark: mark.toString('hex'),
  }));
  await transaction.execute(sql`
    with sealed as (
      insert into audit_sealed_rows (position, row_id, row_at, leaf, mark)
      select position, row_id, row_at, decode(leaf, 'hex'), decode(mark, 'hex')
      from json_to_recordset(${JSON.stringify(places)}::json)
        as place (position bigint, row_id uuid, row_at timestamptz, leaf text, mark text)
    )
    insert into audit_seals (number, first_position, last_position, root, previous, sealed_at, key_id, hash, mac)
    values (${seal.number}, ${seal.firstPosition}, ${seal.lastPosition}, ${seal.root}, ${seal.previous},
      ${seal.sealedAt}::timestamptz, ${seal.keyId}, ${seal.hash}, ${seal.mac})`);
}

const sealingState = z.strictObject({
  waiting: z.int(),
  waitingSince: z.string().nullable(),
  newest: z
    .strictObject({ number: z.int(), sealedAt: z.string(), lastPosition: z.int(), hash: z.string() })
    .nullable(),
});

/** How far sealing is: what waits, since when the oldest of it (null when nothing does), and the newest seal. */
export type SealingState = z.output<typeof sealingState>;

/** Reads how far sealing is, in one statement. */
export async function readSealingState(db: Executor): Promise<SealingState> {
  const rows = await query(
    db,
    sealingState,
    sql`
    select (select count(*)::int from audit_queue) as waiting,
      (select ${instantText(sql`min(row_at)`)} from audit_queue) as "waitingSince",
      (select json_build_object('number', number, 'sealedAt', ${instantText(sql`sealed_at`)},
        'lastPosition', last_position, 'hash', encode(hash, 'hex'))
       from audit_seals order by number desc limit 1) as newest`,
  );
  return rows[0] ?? { waiting: 0, waitingSince: null, newest: null };
}

/** The seal that covers a position. */
export async function findSealOf(db: Executor, position: number): Promise<Seal | undefined> {
  const rows = await query(
    db,
    sealRow,
    sql`
    select ${sealColumns} from audit_seals
    where first_position <= ${position} and last_position >= ${position}
    order by number desc limit 1`,
  );
  return rows[0] && toSeal(rows[0]);
}
