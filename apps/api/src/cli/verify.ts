import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import type { SealKeys } from '../audit/seal.ts';
import { ConfigError } from '../config-error.ts';
import { openDatabase } from '../database/database.ts';
import { checkDatabase } from './audit-verify.ts';
import { checkBalances } from './balance-check.ts';
import type { Command, ExitCode } from './command.ts';
import { readSealConfig } from './settings.ts';

/** `frikort verify`: the audit log (R26), and every card's balance (R2), over the whole database. */
export const verifyCommand: Command = {
  name: 'verify',
  about: 'checks every balance (R2) and the audit log (R26) of the database of DATABASE_URL',
  usage: [],
  async run() {
    const { databaseUrl, sealKeys } = readSealConfig();
    if (databaseUrl === undefined) throw new ConfigError('DATABASE_URL must name the database.');
    return await verifyDatabaseAt(databaseUrl, sealKeys);
  },
};

/** Balances and log of a database, told line by line. */
export async function verifyDatabaseAt(databaseUrl: string, keys: SealKeys | undefined): Promise<ExitCode> {
  const balances = await verifyBalances(databaseUrl);
  const log = await checkDatabase(databaseUrl, { ...present({ keys }), printed: [] });
  return balances === 0 && log === 0 ? 0 : 1;
}

async function verifyBalances(databaseUrl: string): Promise<ExitCode> {
  const db = openDatabase(databaseUrl, { maxConnections: 1 });
  try {
    const { cards, wrong } = await db.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('statement_timeout', '0', true)`);
      return checkBalances(transaction);
    });
    for (const { citizenId, year, usedOere, allowanceOere, registeredOere } of wrong) {
      console.error(
        `BROKEN (R2): citizen ${citizenId}, ${year}: used ${usedOere}, registered ${registeredOere}, allowance ${allowanceOere} øre`,
      );
    }
    if (wrong.length > 0) return 1;
    console.log(`Every balance is right: ${cards} cards.`);
    return 0;
  } finally {
    await db.$client.end();
  }
}
