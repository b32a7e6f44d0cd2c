import { type ConsentFileType, consentFileTypes } from '@frikort/domain/effort-consent';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import type { CprVault } from '../../database/encryption.ts';
import { bytes, query } from '../../database/query.ts';

/** Keeps a signed consent, encrypted for the participant; another one replaces it. */
export async function writeFile(
  efforts: Executor,
  vault: CprVault,
  caller: EffortCaller,
  { id, type, content, at }: { id: string; type: ConsentFileType; content: Buffer; at: Date },
): Promise<void> {
  const { ciphertext, keyId } = vault.encryptFile(content, id);
  await efforts.execute(sql`
    insert into effort_consent_files (participant_id, type, ciphertext, key_id, filed_at, filed_by)
    values (${id}::uuid, ${type}, ${ciphertext}::bytea, ${keyId}, ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid)
    on conflict (participant_id) do update set type = excluded.type, ciphertext = excluded.ciphertext,
      key_id = excluded.key_id, filed_at = excluded.filed_at, filed_by = excluded.filed_by`);
}

const fileRow = z.strictObject({ type: z.enum(consentFileTypes), ciphertext: bytes, keyId: z.string() });

/** The signed consent of a participant. */
export async function readFile(efforts: Executor, vault: CprVault, id: string) {
  const [row] = await query(
    efforts,
    fileRow,
    sql`select type, ciphertext, key_id as "keyId" from effort_consent_files where participant_id = ${id}::uuid`,
  );
  return row && { type: row.type, content: vault.decryptFile(row, id) };
}
