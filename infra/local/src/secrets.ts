import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CprKeys } from '@frikort/api/database/encryption';
import { localKeyPrefix } from '@frikort/domain/local-system';

/** What a local system must not share with any other: made at its first start, kept in its folder. */
export interface LocalSecrets {
  /** Base64 of 32 bytes: encrypts CPR numbers. */
  readonly cprEncryptionKey: string;
  /** Base64 of 32 bytes: makes the index by which a CPR number is found again. */
  readonly cprIndexKey: string;
  /** Base64 of 32 bytes: makes the index by which the log names a citizen. */
  readonly cprSubjectKey: string;
  /** Base64 of 32 bytes: seals the audit log. */
  readonly auditSealKey: string;
  /** Base64 of the prefix that production refuses and 48 bytes: signs the login cookie. */
  readonly loginCookieKey: string;
  /** Base64 of 32 bytes: encrypts the messages of login that are kept. */
  readonly loginMessageKey: string;
  /** Base64 of 32 bytes: signs the tokens of outside systems. */
  readonly accessTokenKey: string;
  /** Base64 of 32 bytes: encrypts the secrets of webhooks. */
  readonly webhookKey: string;
  /** Password of the database login that the API uses. */
  readonly databasePassword: string;
  /** Password of the database login that retention uses. */
  readonly keeperPassword: string;
}

function newSecrets(): LocalSecrets {
  return {
    cprEncryptionKey: randomBytes(32).toString('base64'),
    cprIndexKey: randomBytes(32).toString('base64'),
    cprSubjectKey: randomBytes(32).toString('base64'),
    auditSealKey: randomBytes(32).toString('base64'),
    loginCookieKey: Buffer.concat([Buffer.from(localKeyPrefix), randomBytes(48)]).toString('base64'),
    loginMessageKey: randomBytes(32).toString('base64'),
    accessTokenKey: randomBytes(32).toString('base64'),
    webhookKey: randomBytes(32).toString('base64'),
    databasePassword: randomBytes(24).toString('base64url'),
    keeperPassword: randomBytes(24).toString('base64url'),
  };
}

/** The secrets of a folder, made on first use; readable by their owner only. */
export async function localSecrets(folder: string): Promise<LocalSecrets> {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) {
    const kept: Partial<LocalSecrets> = JSON.parse(readFileSync(file, 'utf8'));
    const secrets = { ...newSecrets(), ...kept };
    // A folder of an older version lacks the secrets that came since.
    if (Object.keys(kept).length !== Object.keys(secrets).length) await keepSecrets(folder, file, secrets);
    return secrets;
  }
  const secrets = newSecrets();
  await keepSecrets(folder, file, secrets);
  return secrets;
}

async function keepSecrets(folder: string, file: string, secrets: LocalSecrets): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The name of the local keys; it is stored beside what they made, and production refuses it. */
const KEY_ID = `${localKeyPrefix}1`;

/** The CPR keys as the API's functions take them. */
export function cprKeysOf(secrets: LocalSecrets): CprKeys {
  return {
    encryption: [{ id: KEY_ID, key: Buffer.from(secrets.cprEncryptionKey, 'base64') }],
    index: [{ id: KEY_ID, key: Buffer.from(secrets.cprIndexKey, 'base64') }],
    subject: { id: KEY_ID, key: Buffer.from(secrets.cprSubjectKey, 'base64') },
  };
}

/** The CPR keys as the API's settings take them: `id:base64`. */
export function cprKeySettings(secrets: LocalSecrets): Record<string, string> {
  return {
    CPR_ENCRYPTION_KEYS: `${KEY_ID}:${secrets.cprEncryptionKey}`,
    CPR_INDEX_KEYS: `${KEY_ID}:${secrets.cprIndexKey}`,
    CPR_SUBJECT_KEY: `${KEY_ID}:${secrets.cprSubjectKey}`,
  };
}

/** The key of the audit log's seals as the API's setting takes it. */
export function sealKeySettings(secrets: LocalSecrets): Record<string, string> {
  return { AUDIT_SEAL_KEYS: `${KEY_ID}:${secrets.auditSealKey}` };
}

/** The key of the kept messages of login as the API's setting takes it. */
export function messageKeySettings(secrets: LocalSecrets): Record<string, string> {
  return { LOGIN_MESSAGE_KEYS: `${KEY_ID}:${secrets.loginMessageKey}` };
}

/** The key of the tokens of outside systems as the API's setting takes it. */
export function tokenKeySettings(secrets: LocalSecrets): Record<string, string> {
  return { ACCESS_TOKEN_KEYS: `${KEY_ID}:${secrets.accessTokenKey}` };
}

/** The key of webhooks' secrets as the API's setting takes it. */
export function webhookKeySettings(secrets: LocalSecrets): Record<string, string> {
  return { WEBHOOK_SECRET_KEYS: `${KEY_ID}:${secrets.webhookKey}` };
}

/** A mark that tells one set of CPR keys from another and says nothing else about them. */
export function cprKeyMark(secrets: LocalSecrets): string {
  return createHash('sha256')
    .update(`mark ${secrets.cprEncryptionKey} ${secrets.cprIndexKey}`)
    .digest('hex')
    .slice(0, 16);
}
