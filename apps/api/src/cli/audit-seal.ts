import { sealAll } from '../audit/sealing.ts';
import { ConfigError } from '../config-error.ts';
import { openDatabase } from '../database/database.ts';
import type { Command } from './command.ts';
import { readClock, readSealConfig } from './settings.ts';

/** `frikort audit seal`: seals now what waits, where the API's processes do not (AUDIT_SEALING=off). */
export const auditSealCommand: Command = {
  name: 'audit seal',
  about: 'seals what waits, once; the API does it by itself unless AUDIT_SEALING is off',
  usage: [],
  async run() {
    const { databaseUrl, sealKeys } = readSealConfig();
    if (databaseUrl === undefined || !sealKeys)
      throw new ConfigError('DATABASE_URL and AUDIT_SEAL_KEYS must be set.');
    const db = openDatabase(databaseUrl, { maxConnections: 2 });
    try {
      const seal = await sealAll(db, sealKeys, readClock());
      if (!seal) console.log('Nothing waits, or another process is sealing.');
      else {
        const { number, lastPosition, sealedAt, keyId } = seal;
        const auditSeal = { number, lastPosition, hash: seal.hash.toString('hex'), sealedAt, keyId };
        console.log(JSON.stringify({ auditSeal, msg: 'audit log sealed' }));
      }
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};
