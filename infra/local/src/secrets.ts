import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a local system must not share with any other: made at its first start, kept in its folder. */
export interface LocalSecrets {
  /** `id:base64` of 32 bytes, as the API's setting CPR_ENCRYPTION_KEYS wants it. */
  readonly cprEncryptionKeys: string;
  /** `id:base64` of 32 bytes, as the API's setting CPR_INDEX_KEYS wants it. */
  readonly cprIndexKeys: string;
  /** Base64 of 48 bytes: signs the login cookie. */
  readonly loginCookieKey: string;
  /** Password of the database login that the API uses. */
  readonly databasePassword: string;
}

function newSecrets(): LocalSecrets {
  return {
    cprEncryptionKeys: `local-1:${randomBytes(32).toString('base64')}`,
    cprIndexKeys: `local-1:${randomBytes(32).toString('base64')}`,
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
