import path from 'node:path';
import { z } from 'zod';
import { logEnvironment } from '../audit/config.ts';
import type { SealKeys } from '../audit/seal.ts';
import { loginEnvironment } from '../auth/config.ts';
import { privilegeEnvironment } from '../auth/policy/config.ts';
import { backupEnvironment, restoreEnvironment } from '../backup/config.ts';
import { type Clock, clockOf, sandboxEnvironment } from '../clock.ts';
import { type Config, readSettings } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { cprKeysOf, keyEnvironment } from '../config-keys.ts';
import { databaseEnvironment, migrationEnvironment } from '../database/config.ts';
import type { CprKeys, NamedKeys } from '../database/encryption.ts';
import { processEnvironment } from '../environment.ts';
import { type RegisterConfig, registerEnvironment } from '../registers/config.ts';
import { type RetentionConfig, retentionEnvironment } from '../retention/config.ts';
import { webhookEnvironment } from '../webhooks/config.ts';

/*
 * What each command needs of the settings, and no more: whoever runs one need not be given the others. Each throws
 * ConfigError naming every variable that is missing or wrong.
 */

const { DATABASE_URL } = databaseEnvironment;
const { KEEPER_DATABASE_URL, RETENTION_YEARS } = retentionEnvironment;
const { OPERATOR_CVR } = privilegeEnvironment;
const { AUDIT_SEAL_KEYS } = logEnvironment;
const { LOGIN_MESSAGE_KEYS } = loginEnvironment;

/** The clock that the API goes by. */
export function readClock(): Clock {
  const { FRIKORT_MODE } = processEnvironment;
  const given = readSettings(z.object({ FRIKORT_MODE, ...sandboxEnvironment }));
  if (given.FRIKORT_MODE === 'production' && given.SANDBOX_CLOCK_FILE !== undefined)
    throw new ConfigError('SANDBOX_CLOCK_FILE: a clock that can be moved is not allowed in production');
  return clockOf(given);
}

/** `frikort retention` */
export function readRetentionConfig(): RetentionConfig {
  const given = readSettings(
    z.object({ KEEPER_DATABASE_URL: KEEPER_DATABASE_URL.unwrap(), RETENTION_YEARS }),
  );
  return { keeperDatabaseUrl: given.KEEPER_DATABASE_URL, years: given.RETENTION_YEARS };
}

/** What works with CPR numbers: the API's database and its keys. */
export function readKeyConfig(): Pick<Config, 'databaseUrl' | 'cprKeys'> {
  const given = readSettings(z.object({ DATABASE_URL, ...keyEnvironment }));
  return { databaseUrl: given.DATABASE_URL, cprKeys: cprKeysOf(given) };
}

/** What brings things to the current keys: also those of webhooks. */
export function readRotationConfig(): { databaseUrl: string; cpr: CprKeys; webhooks: NamedKeys } {
  const { WEBHOOK_SECRET_KEYS } = webhookEnvironment;
  const given = readSettings(z.object({ DATABASE_URL, WEBHOOK_SECRET_KEYS, ...keyEnvironment }));
  return { databaseUrl: given.DATABASE_URL, cpr: cprKeysOf(given), webhooks: given.WEBHOOK_SECRET_KEYS };
}

/** What extracts the log: also how it names citizens, and who the operator is. */
export function readExportConfig(): Pick<Config, 'databaseUrl' | 'cprKeys'> & { operatorCvr: string } {
  const given = readSettings(z.object({ DATABASE_URL, OPERATOR_CVR, ...keyEnvironment }));
  return { databaseUrl: given.DATABASE_URL, cprKeys: cprKeysOf(given), operatorCvr: given.OPERATOR_CVR };
}

/** What reads the kept messages of login. */
export function readLoginMessageConfig(): {
  databaseUrl: string;
  operatorCvr: string;
  messageKeys: NamedKeys;
} {
  const given = readSettings(z.object({ DATABASE_URL, OPERATOR_CVR, LOGIN_MESSAGE_KEYS }));
  return {
    databaseUrl: given.DATABASE_URL,
    operatorCvr: given.OPERATOR_CVR,
    messageKeys: given.LOGIN_MESSAGE_KEYS,
  };
}

/** What tries the CPR register. */
export function readRegisterConfig(): RegisterConfig {
  return readSettings(registerEnvironment);
}

/** What checks or seals the log; each part may be missing, for a file is checked without a database. */
export function readSealConfig(): { databaseUrl: string | undefined; sealKeys: SealKeys | undefined } {
  const given = readSettings(
    z.object({ DATABASE_URL: DATABASE_URL.optional(), AUDIT_SEAL_KEYS: AUDIT_SEAL_KEYS.optional() }),
  );
  return { databaseUrl: given.DATABASE_URL, sealKeys: given.AUDIT_SEAL_KEYS };
}

/** `frikort backup` */
export function readBackupConfig() {
  const given = readSettings(z.object(backupEnvironment));
  return {
    databaseUrl: given.BACKUP_DATABASE_URL,
    folder: path.resolve(given.BACKUP_FOLDER),
    recipient: given.BACKUP_RECIPIENT,
    programs: given.BACKUP_PROGRAMS,
  };
}

/** `frikort restore`, and the logins and keys that what is restored is proven with. */
export type RestoreConfig = {
  backupUrl: string;
  apiUrl: string;
  sealKeys: SealKeys;
  folder: string;
  identityFile: string;
  programs: string;
};

export function readRestoreConfig(): RestoreConfig {
  const { BACKUP_RECIPIENT: _, ...others } = backupEnvironment;
  const given = readSettings(z.object({ ...others, ...restoreEnvironment, DATABASE_URL, AUDIT_SEAL_KEYS }));
  return {
    backupUrl: given.BACKUP_DATABASE_URL,
    apiUrl: given.DATABASE_URL,
    sealKeys: given.AUDIT_SEAL_KEYS,
    folder: path.resolve(given.BACKUP_FOLDER),
    identityFile: path.resolve(given.BACKUP_IDENTITY_FILE),
    programs: given.BACKUP_PROGRAMS,
  };
}

/** The API's database, for what needs nothing else. */
export function readDatabaseUrl(): string {
  return readSettings(z.object({ DATABASE_URL })).DATABASE_URL;
}

/** The login that may change the structure, for `frikort migrate`. */
export function readMigrationUrl(): string {
  return readSettings(z.object(migrationEnvironment)).MIGRATION_DATABASE_URL;
}
