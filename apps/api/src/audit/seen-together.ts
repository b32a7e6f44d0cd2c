import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';

/*
 * A look at many citizens is one row of the log, with whom it showed beside it, in `audit_log_subjects` (R26). What stands
 * for them in the row itself, in the place of one citizen's `subject`, is made of all of them. So the row's hash covers
 * them, whichever version of the system seals it. For each citizen a hash with the row's id goes into it: an extract about
 * one of them is checked with the hashes of the others, which differ from look to look and name nobody.
 *
 * Form 2 of a subject: the byte 2, how many they are (4 bytes), and the SHA-256 of their hashes one after another, in the
 * order of these. Form 1 is a citizen's own, of 32 bytes.
 */

const length = 37;
const form = '02';
const ofCitizen = 'frikort-audit-seen-1';

/** Whether a row is one of a look at many. @param row its alias */
export const isOfMany = (row: SQL): SQL => sql`octet_length(${row}.subject) = ${sql.raw(String(length))}`;

/** How many citizens a row is about. @param row its alias */
export const citizensOfRow = (row: SQL): SQL => sql`case when ${isOfMany(row)}
    then ('x' || encode(substring(${row}.subject from 2 for 4), 'hex'))::bit(32)::int
    else (${row}.subject is not null)::int end`;

/** A citizen's hash with the id of a row. */
export const hashOfSeen = (rowId: SQL, subject: SQL): SQL =>
  sql`sha256(${sql.raw(`'${ofCitizen}'`)}::bytea || uuid_send(${rowId}) || ${subject})`;

/** Over one row for each citizen: their subject of form 2; null for nobody. @param hash see {@link hashOfSeen} */
export const subjectOfMany = (hash: SQL): SQL =>
  sql`case when count(*) > 0 then decode(${sql.raw(`'${form}'`)}, 'hex') || int4send(count(*)::int)
    || sha256(string_agg(${hash}, ''::bytea order by ${hash})) end`;

/** The same as {@link isOfMany}. @param subject in hex */
export const standsForMany = (subject: string | null): subject is string => subject?.length === 2 * length;

/** The same as {@link hashOfSeen}, both in hex. */
export function hashOfSeenSubject(rowId: string, subject: string): string {
  const id = Buffer.from(rowId.replaceAll('-', ''), 'hex');
  return createHash('sha256').update(ofCitizen).update(id).update(Buffer.from(subject, 'hex')).digest('hex');
}

/** The same as {@link subjectOfMany} of at least one, all in hex. */
export function subjectOfHashes(hashes: readonly string[]): string {
  const sorted = hashes.toSorted();
  const digest = createHash('sha256')
    .update(Buffer.from(sorted.join(''), 'hex'))
    .digest('hex');
  return `${form}${hashes.length.toString(16).padStart(8, '0')}${digest}`;
}

/**
 * The citizens of looks at many, each as a row of the log under the alias `log`, with the citizen as `log.seen`. Each look
 * is found by itself, so that what is beside is read in the order of its index, by citizen and time, no further than to a
 * limit; a join would be planned as one of whole months.
 */
export const rowsSeenTogether: SQL = sql`(
    select beside.subject as seen, beside.at, beside.row_id as id, look.*
    from audit_log_subjects beside cross join lateral (
      select actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose, outcome, code, subject,
        object_id, request_id
      from audit_log where audit_log.at = beside.at and audit_log.id = beside.row_id limit 1
    ) look
  ) log`;
