import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from '../../database/database.ts';
import type { NamedKeys } from '../../database/encryption.ts';
import { KeysDoNotFit } from '../../database/key-marks.ts';
import { type KeyUse, keyUseOf } from '../../database/key-status.ts';
import { bytes, query } from '../../database/query.ts';
import type { RotationPace } from '../../database/rotate-keys.ts';
import { type EncryptedRows, orNothing, type RowRotation, rotateRows } from '../../database/rotate-rows.ts';
import { createKeyVault, type KeyVault } from '../../webhooks/signing-keys.ts';
import { type MailAddress, openAddress, sealAddress } from './sealed-address.ts';

/* Addresses are encrypted with the keys of webhooks' secrets, and exchanged together with them. */

const addressRow = z.strictObject({ id: z.uuid(), ciphertext: bytes, key_id: z.string() });
type AddressRow = z.output<typeof addressRow>;

/**
 * Asks whether the configured keys are those that addresses are kept with: with other ones nobody could be written to.
 * @throws KeysDoNotFit
 */
export async function requireFittingAddressKeys(db: Executor, keys: NamedKeys): Promise<void> {
  const vault = createKeyVault(keys);
  const rows = await query(
    db,
    addressRow,
    sql`select distinct on (key_id) id, ciphertext, key_id from message_addresses order by key_id`,
  );
  const unread = rows.filter((row) => !opened(vault, row)).map(({ key_id }) => key_id);
  if (unread.length > 0)
    throw new KeysDoNotFit(
      `WEBHOOK_SECRET_KEYS lacks ${unread.join(', ')}, or has another key of that name: addresses that news is sent to are encrypted with it.`,
    );
}

/** How many addresses are on which key; every configured key is told, with 0 too. */
export async function readAddressKeyUse(db: Executor, keys: NamedKeys): Promise<KeyUse[]> {
  const rows = await query(
    db,
    z.strictObject({ key_id: z.string(), count: z.int() }),
    sql`select key_id, count(*)::int as count from message_addresses group by key_id`,
  );
  return keyUseOf('address', keys, new Map(rows.map(({ key_id, count }) => [key_id, count])));
}

/** Encrypts every address with the current key, while mails are sent. */
export function rotateAddresses(db: Database, keys: NamedKeys, pace: RotationPace): Promise<RowRotation> {
  const [current] = keys;
  const vault = createKeyVault(keys);
  const addresses: EncryptedRows<AddressRow, MailAddress> = {
    outdated: (transaction, unreadable, limit) =>
      query(
        transaction,
        addressRow,
        sql`select id, ciphertext, key_id from message_addresses
          where key_id <> ${current.id} and id <> all(${sql.param(unreadable)}::uuid[])
          order by id limit ${limit} for update`,
      ),
    nameOf: ({ id }) => id,
    opened: (row) => opened(vault, row),
    async keep(transaction, { id }, address) {
      const { ciphertext, keyId } = sealAddress(vault, address, id);
      await transaction.execute(sql`update message_addresses set ciphertext = ${ciphertext}, key_id = ${keyId}
        where id = ${id}::uuid`);
    },
  };
  return rotateRows(db, addresses, pace);
}

/** @returns nothing when no configured key decrypts it */
function opened(vault: KeyVault, { id, ciphertext, key_id: keyId }: AddressRow): MailAddress | undefined {
  return orNothing(() => openAddress(vault, { ciphertext, keyId }, id));
}
