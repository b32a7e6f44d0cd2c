import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from './database.ts';
import type { CprKeys, NamedKey } from './encryption.ts';
import { bytes, query } from './query.ts';

/** The configured keys do not fit what is stored; the message names keys, never a value. */
export class KeysDoNotFit extends Error {}

const purposes = ['encryption', 'index', 'subject'] as const satisfies readonly (keyof CprKeys)[];
type Purpose = (typeof purposes)[number];

/**
 * Asks whether the configured keys are those that the database was written with. With other ones CPR numbers could
 * not be read, or citizens would not be found and be granted a second frikort; so nothing starts with them.
 * @throws KeysDoNotFit
 */
export async function requireFittingKeys(db: Executor, keys: CprKeys, now: Date): Promise<void> {
  await requireKnownMarks(db, keys, now);
  const rows = await query(
    db,
    z.strictObject({ key_id: z.string() }),
    sql`
    select cpr_key_id as key_id from citizens where anonymised_at is null union select cpr_key_id from former_cpr_numbers`,
  );
  const known = new Set(keys.encryption.map(({ id }) => id));
  const missing = rows.map(({ key_id }) => key_id).filter((id) => !known.has(id));
  if (missing.length > 0) {
    throw new KeysDoNotFit(
      `CPR_ENCRYPTION_KEYS lacks ${missing.join(', ')}, which CPR numbers are encrypted with.`,
    );
  }
  const indexIds = sql.param(keys.index.map(({ id }) => id));
  const unfound = await db.execute(sql`
    select from (select id as citizen_id, cpr_index_key_id from citizens
      union all select citizen_id, cpr_index_key_id from former_cpr_numbers) number
    where number.cpr_index_key_id <> all(${indexIds}::text[])
      and not exists (
        select from cpr_indexes made where made.citizen_id = number.citizen_id and made.key_id = any(${indexIds}::text[]))
    limit 1`);
  if (unfound.rows.length > 0) {
    throw new KeysDoNotFit('CPR_INDEX_KEYS lacks a key that citizens are found by.');
  }
}

/** A name once used means the same key for ever; the subject key is one for good. */
async function requireKnownMarks(db: Executor, keys: CprKeys, now: Date): Promise<void> {
  const known = [
    ...marksOf('encryption', keys.encryption),
    ...marksOf('index', keys.index),
    ...marksOf('subject', [keys.subject]),
  ];
  const mark = z.strictObject({ purpose: z.enum(purposes), key_id: z.string(), mark: bytes });
  const rows = await query(db, mark, sql`select purpose, key_id, mark from cpr_key_marks`);
  for (const stored of rows) {
    const same = known.find(({ purpose, keyId }) => purpose === stored.purpose && keyId === stored.key_id);
    const isOther = same ? !same.mark.equals(stored.mark) : stored.purpose === 'subject';
    if (isOther)
      throw new KeysDoNotFit(`The ${stored.purpose} key ${stored.key_id} is not the one used before.`);
  }
  await db.execute(sql`
    insert into cpr_key_marks (purpose, key_id, mark, first_used_at)
    select purpose, key_id, mark, ${now.toISOString()}::timestamptz
    from unnest(${sql.param(known.map(({ purpose }) => purpose))}::text[], ${sql.param(known.map(({ keyId }) => keyId))}::text[],
      ${sql.param(known.map(({ mark }) => mark))}::bytea[]) as made (purpose, key_id, mark)
    on conflict (purpose, key_id) do nothing`);
}

function marksOf(purpose: Purpose, keys: readonly NamedKey[]) {
  return keys.map(({ id, key }) => ({
    purpose,
    keyId: id,
    mark: createHmac('sha256', key).update(`frikort key mark:${purpose}`).digest(),
  }));
}
