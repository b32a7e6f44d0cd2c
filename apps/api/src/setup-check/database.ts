import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Database, keeperRole, openDatabase, refuseOverprivilegedLogin } from '../database/database.ts';
import type { CprKeys, NamedKeys } from '../database/encryption.ts';
import { KeysDoNotFit, requireFittingKeys } from '../database/key-marks.ts';
import { missingMigrations } from '../database/migrate.ts';
import { wordsForDatabaseFault } from '../database/plain-words.ts';
import { query } from '../database/query.ts';
import { requireFittingAddressKeys } from '../messages/mail/address-keys.ts';
import { requireFittingSecretKeys } from '../webhooks/secret-keys.ts';
import { type Finding, found, wrong } from './finding.ts';

/** The oldest PostgreSQL that the SQL is written for. */
const oldestVersion = 15;

type DatabaseSettings = {
  readonly url: string;
  readonly cprKeys: CprKeys;
  readonly webhookKeys: NamedKeys;
  readonly production: boolean;
};

/**
 * Whether the API could work with its database: reached, not older than it may be, migrated, with the login's rights and the keys that
 * it was written with. Nothing is changed.
 */
export async function* checkDatabase({
  url,
  cprKeys,
  webhookKeys,
  production,
}: DatabaseSettings): AsyncGenerator<Finding> {
  const db = openDatabase(url, { maxConnections: 2 });
  try {
    yield await checkServer(db);
    const missing = await missingMigrations(db);
    if (missing.length > 0) {
      yield wrong(`DATABASE_URL: the structure lacks ${missing.join(', ')}: run \`frikort migrate\`.`);
      return;
    }
    yield found('DATABASE_URL: every migration has been applied.');
    if (production) await refuseOverprivilegedLogin(db);
    await requireFittingKeysUnmarked(db, cprKeys);
    await requireFittingSecretKeys(db, webhookKeys);
    await requireFittingAddressKeys(db, webhookKeys);
    yield found('DATABASE_URL: the CPR keys are those that it was written with, or it is empty.');
  } catch (error) {
    yield faultOf('DATABASE_URL', error);
  } finally {
    await db.$client.end();
  }
}

/** Whether retention could work: its login acts as the keeper, and cannot act as the API. */
export async function checkKeeper(url: string): Promise<Finding> {
  const db = openDatabase(url, { maxConnections: 1, role: keeperRole });
  try {
    const rows = await query(
      db,
      z.strictObject({ both: z.boolean() }),
      sql`select pg_has_role(session_user, 'frikort_app', 'member') as both`,
    );
    return rows[0]?.both
      ? wrong('KEEPER_DATABASE_URL: its login is a member of frikort_app too: give retention one of its own.')
      : found('KEEPER_DATABASE_URL: retention has a login of its own.');
  } catch (error) {
    return faultOf('KEEPER_DATABASE_URL', error);
  } finally {
    await db.$client.end();
  }
}

async function checkServer(db: Database): Promise<Finding> {
  const rows = await query(
    db,
    z.strictObject({ version: z.number(), standby: z.boolean() }),
    sql`select current_setting('server_version_num')::int / 10000 as version, pg_is_in_recovery() as standby`,
  );
  const { version = 0, standby = false } = rows[0] ?? {};
  if (version < oldestVersion)
    return wrong(`DATABASE_URL: PostgreSQL ${version} is too old: ${oldestVersion} or newer.`);
  if (standby) return wrong('DATABASE_URL: leads to a standby, which cannot be written to.');
  return found(`DATABASE_URL: PostgreSQL ${version} answers.`);
}

class Undone extends Error {}

/** The question also remembers the keys that it was asked with; here it does not. */
async function requireFittingKeysUnmarked(db: Database, cprKeys: CprKeys): Promise<void> {
  try {
    await db.transaction(async (transaction) => {
      await requireFittingKeys(transaction, cprKeys, new Date());
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
}

function faultOf(setting: string, error: unknown): Finding {
  const words = wordsForDatabaseFault(error);
  if (words !== undefined) return wrong(`${setting}: ${words}.`);
  if (error instanceof KeysDoNotFit) return wrong(error.message);
  return wrong(`${setting}: ${error instanceof Error ? error.message : 'unknown fault'}.`);
}
