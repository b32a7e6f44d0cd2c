import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CprKeys } from '@frikort/api/database/encryption';

/** What a local system must not share with any other: made at its first start, kept in its folder. */
export interface LocalSecrets {
  /** Base64 of 32 bytes: encrypts CPR numbers. */
  readonly cprEncryptionKey: string;
  /** Base64 of 32 bytes: makes the index by which a CPR number is found again. */
  readonly cprIndexKey: string;
  /** Base64 of 48 bytes: signs the login cookie. */
  readonly loginCookieKey: string;
  /** Password of the database login that the API uses. */
  readonly databasePassword: string;
}

function newSecrets(): LocalSecrets {
  return {
    cprEncryptionKey: randomBytes(32).toString('base64'),
    cprIndexKey: randomBytes(32).toString('base64'),
    loginCookieKey: randomBytes(48).toString('base64'),
    databasePassword: randomBytes(24).toString('base64url'),
  };
}

/** The secrets of a folder, made on first use; readable by their owner only. */
export async function localSecrets(folder: string): Promise<LocalSecrets> {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) {
    const kept: LocalSecrets = JSON.parse(readFileSync(file, 'utf8'));
    return kept;
  }
  const secrets = newSecrets();
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

/** The name of the local keys; it is stored beside what they made. */
const KEY_ID = 'local-1';

/** The CPR keys as the API's functions take them. */
export function cprKeysOf(secrets: LocalSecrets): CprKeys {
  return {
    encryption: [{ id: KEY_ID, key: Buffer.from(secrets.cprEncryptionKey, 'base64') }],
    index: [{ id: KEY_ID, key: Buffer.from(secrets.cprIndexKey, 'base64') }],
  };
}

/** The CPR keys as the API's settings CPR_ENCRYPTION_KEYS and CPR_INDEX_KEYS take them: `id:base64`. */
export function cprKeySettings(secrets: LocalSecrets): { encryption: string; index: string } {
  return { encryption: `${KEY_ID}:${secrets.cprEncryptionKey}`, index: `${KEY_ID}:${secrets.cprIndexKey}` };
}

/** A mark that tells one set of CPR keys from another and says nothing else about them. */
export function cprKeyMark(secrets: LocalSecrets): string {
  return createHash('sha256')
    .update(`mark ${secrets.cprEncryptionKey} ${secrets.cprIndexKey}`)
    .digest('hex')
    .slice(0, 16);
}
