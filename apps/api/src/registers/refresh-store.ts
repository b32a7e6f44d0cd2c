import { randomUUID } from 'node:crypto';
import type { Cpr } from '@frikort/domain/cpr';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import { citizenColumns, citizenRow, type StoredCitizen, toStoredCitizen } from '../citizens/citizen.ts';
import type { Database, Executor } from '../database/database.ts';
import type { CprVault, EncryptedCpr } from '../database/encryption.ts';
import { instantText } from '../database/instant-text.ts';
import { bytes, query } from '../database/query.ts';
import { eventInStatement } from '../events/outbox.ts';
import type { RegisterPerson } from './cpr-register.ts';

/** A citizen whose register entry is to be read again, on behalf of the responsible authority. */
export type Refreshed = { id: string; cpr: EncryptedCpr; authorityCode: string };

/** What the register says now. One that it does not know has the status 0, which no list of it names (R21). */
export type Entry = Pick<RegisterPerson, 'registerStatus'> &
  Partial<Pick<RegisterPerson, 'name' | 'nameProtected'>>;

/** The citizens whose entry was read before an instant, longest ago first, behind a place in that order. */
export async function listStale(
  db: Executor,
  readBefore: Date,
  after: { readAt: string; id: string } | undefined,
  limit: number,
): Promise<(Refreshed & { readAt: string })[]> {
  const behind = after
    ? sql`(register_read_at, id) > (${after.readAt}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  const rows = await query(
    db,
    z.strictObject({
      id: z.string(),
      cpr_ciphertext: bytes,
      cpr_key_id: z.string(),
      authority_code: z.string(),
      read_at: z.string(),
    }),
    sql`
    select id, cpr_ciphertext, cpr_key_id, authority_code, ${instantText(sql`register_read_at`)} as read_at from citizens
    where anonymised_at is null and register_read_at < ${readBefore.toISOString()}::timestamptz and ${behind}
    order by register_read_at, id limit ${limit}`,
  );
  return rows.map((row) => ({
    id: row.id,
    cpr: { ciphertext: row.cpr_ciphertext, keyId: row.cpr_key_id },
    authorityCode: row.authority_code,
    readAt: row.read_at,
  }));
}

/**
 * Stores what the register says, and logs it when it is something new (R21); other systems are told when a flag may have
 * come or gone (R31). Status and access stay as they are.
 * @param options.isNews it is news whatever the entry says
 * @returns the citizen as they are now; nothing when a later reading is stored already
 */
export async function storeEntry(
  db: Executor,
  citizenId: string,
  entry: Entry,
  at: Date,
  options: { isNews?: boolean } = {},
): Promise<StoredCitizen | undefined> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const isNews = sql`${options.isNews === true}::boolean`;
  const rows = await query(
    db,
    citizenRow,
    sql`
    with before as (
      select id, name, name_protected, register_status from citizens
      where id = ${citizenId}::uuid and anonymised_at is null and register_read_at <= ${now}
      for no key update
    ), citizen as (
      update citizens as c
      set name = coalesce(${entry.name ?? null}, c.name),
        name_protected = coalesce(${entry.nameProtected ?? null}, c.name_protected),
        name_changed_at = case when coalesce(${entry.name ?? null}, c.name) = c.name then c.name_changed_at else ${now} end,
        protection_changed_at = case when coalesce(${entry.nameProtected ?? null}, c.name_protected) = c.name_protected
          then c.protection_changed_at else ${now} end,
        register_status = ${entry.registerStatus}, register_read_at = ${now},
        register_status_since = case c.register_status when ${entry.registerStatus} then c.register_status_since else ${now} end
      from before where c.id = before.id
      returning c.*
    ), logged as (
      ${auditInStatement(
        { system: 'register-refresh', action: 'register-entry-changed', at },
        { from: sql`citizen, before`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` },
      )}
      where ${isNews} or (before.name, before.name_protected, before.register_status)
        is distinct from (citizen.name, citizen.name_protected, citizen.register_status)
    ), told as (
      ${eventInStatement(
        { id: uuidv7(), type: 'citizen.flagged', at },
        { from: sql`citizen, before`, citizen: sql`citizen.id` },
      )}
      where ${isNews} or (before.name, before.name_protected, before.register_status)
        is distinct from (citizen.name, citizen.name_protected, citizen.register_status)
    )
    select ${citizenColumns(at)} from citizen`,
  );
  const [row] = rows;
  return row && toStoredCitizen(row);
}

/**
 * Gives a citizen the number that the register has now (R21), and keeps the former one, so that both find them.
 * @returns `taken` when the number is another citizen's here: then two enrolments are the same person's, which
 *   somebody has to look at; `outdated` when the stored number is another than `former` by now
 */
export async function changeNumber(
  db: Database,
  vault: CprVault,
  change: { citizenId: string; former: Cpr; current: Cpr; entry: Entry; at: Date },
): Promise<StoredCitizen | 'taken' | 'outdated' | undefined> {
  const { citizenId, former, current, entry, at } = change;
  return await db.transaction(async (transaction) => {
    const rows = await query(
      transaction,
      z.strictObject({ cpr_ciphertext: bytes, cpr_key_id: z.string(), cpr_index_key_id: z.string() }),
      sql`
      select cpr_ciphertext, cpr_key_id, cpr_index_key_id from citizens
      where id = ${citizenId}::uuid and anonymised_at is null for no key update`,
    );
    const [row] = rows;
    if (!row) return 'outdated';
    const stored = vault.decrypt({ ciphertext: row.cpr_ciphertext, keyId: row.cpr_key_id }, citizenId);
    if (stored !== former) return 'outdated';
    if (!(await letBeFound(transaction, vault, citizenId, current))) return 'taken';
    const kept = randomUUID();
    const { ciphertext, keyId } = vault.encrypt(former, kept);
    await transaction.execute(sql`
      insert into former_cpr_numbers (id, citizen_id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, replaced_at)
      values (${kept}::uuid, ${citizenId}::uuid, ${ciphertext}, ${keyId}, ${row.cpr_index_key_id},
        ${at.toISOString()}::timestamptz)`);
    const fresh = vault.encrypt(current, citizenId);
    await transaction.execute(sql`
      update citizens set cpr_ciphertext = ${fresh.ciphertext}, cpr_key_id = ${fresh.keyId},
        cpr_index_key_id = ${vault.currentKeys.index}, changed_at = clock_timestamp()
      where id = ${citizenId}::uuid`);
    return await storeEntry(transaction, citizenId, entry, at, { isNews: true });
  });
}

/** Adds the indexes of a number. @returns false when another citizen is found by it; then none is the citizen's */
async function letBeFound(db: Executor, vault: CprVault, citizenId: string, number: Cpr): Promise<boolean> {
  const indexes = vault.indexes(number).toSorted((a, b) => Buffer.compare(a.index, b.index));
  const values = sql.param(indexes.map(({ index }) => index));
  const taken = sql`select from cpr_indexes where cpr_index = any(${values}::bytea[]) and citizen_id <> ${citizenId}::uuid`;
  // Asked before, so that nothing has to be taken back; a grant in between makes the insert wait and then do nothing.
  if ((await db.execute(taken)).rows.length > 0) return false;
  await db.execute(sql`
    insert into cpr_indexes (cpr_index, key_id, citizen_id)
    select cpr_index, key_id, ${citizenId}::uuid
    from unnest(${values}::bytea[], ${sql.param(indexes.map(({ keyId }) => keyId))}::text[]) as made (cpr_index, key_id)
    on conflict (cpr_index) do nothing`);
  if ((await db.execute(taken)).rows.length === 0) return true;
  throw new Error('Somebody was granted a frikort with the number at this moment');
}
