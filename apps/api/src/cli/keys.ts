import { parseArgs } from 'node:util';
import { type Database, keeperRole, openDatabase } from '../database/database.ts';
import { type CprKeys, createCprVault, type NamedKeys } from '../database/encryption.ts';
import { requireFittingKeys } from '../database/key-marks.ts';
import { isRotated, type KeyUse, readKeyUse } from '../database/key-status.ts';
import { retireIndexKey } from '../database/retire-index-key.ts';
import { ordinaryPace, type Rotation, rotateKeys } from '../database/rotate-keys.ts';
import {
  readAddressKeyUse,
  requireFittingAddressKeys,
  rotateAddresses,
} from '../messages/mail/address-keys.ts';
import { readSecretKeyUse, requireFittingSecretKeys, rotateSecrets } from '../webhooks/secret-keys.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { readClock, readKeyConfig, readRetentionConfig, readRotationConfig } from './settings.ts';

/** `frikort keys rotate`: brings every CPR number, secret of webhooks and address to the current keys while the system serves. */
export const rotateCommand: Command = {
  name: 'keys rotate',
  about:
    'encrypts every CPR number, every secret of webhooks and every address that news is sent to with the current keys, and indexes the numbers anew; may be stopped and begun again',
  usage: [
    `--batch N   numbers in a transaction (${ordinaryPace.batchSize})`,
    `--pause MS  rest between two (${ordinaryPace.pauseMs})`,
  ],
  async run(args) {
    const pace = readPace(args);
    return await withKeys(async (db, keys) => {
      const rotation = await rotateKeys(db, createCprVault(keys.cpr), pace, (soFar) =>
        console.error(`${soFar.reencrypted} encrypted anew, ${soFar.reindexed} indexed anew`),
      );
      console.log(`Encrypted anew: ${rotation.reencrypted}. Indexed anew: ${rotation.reindexed}.`);
      const secrets = await rotateSecrets(db, keys.webhooks, pace);
      console.log(`Secrets of webhooks encrypted anew: ${secrets.reencrypted}.`);
      const addresses = await rotateAddresses(db, keys.webhooks, pace);
      console.log(`Addresses that news is sent to encrypted anew: ${addresses.reencrypted}.`);
      const use = await readUse(db, keys);
      console.log(describeUse(use));
      return complainOf(rotation, secrets.unreadable, addresses.unreadable) || !isRotated(use) ? 1 : 0;
    });
  },
};

/** `frikort keys status`: how much is on which key. */
export const statusCommand: Command = {
  name: 'keys status',
  about:
    'tells how many CPR numbers, secrets of webhooks and addresses are on which key; ends with 1 while some are not on the current ones',
  usage: [],
  async run() {
    return await withKeys(async (db, keys) => {
      const use = await readUse(db, keys);
      console.log(describeUse(use));
      return isRotated(use) ? 0 : 1;
    });
  },
};

/** `frikort keys retire`: the last step of an exchange of index keys. */
export const retireCommand: Command = {
  name: 'keys retire',
  about:
    'deletes the indexes of a former index key, when the rotation is done and the key out of CPR_INDEX_KEYS',
  usage: ['KEY-ID                the name of the key', 'KEEPER_DATABASE_URL   with the right to delete them'],
  async run([keyId, ...others]) {
    if (keyId === undefined || others.length > 0) throw new UsageError('Name one key.');
    const { keeperDatabaseUrl } = readRetentionConfig();
    const keeper = openDatabase(keeperDatabaseUrl, { maxConnections: 1, role: keeperRole });
    try {
      const retired = await retireIndexKey(keeper, readKeyConfig().cprKeys, keyId);
      if (typeof retired === 'number') console.log(`${retired} indexes of ${keyId} deleted.`);
      if (retired === 'configured')
        console.error(`${keyId} stands in CPR_INDEX_KEYS. Take it out everywhere first.`);
      if (retired === 'still-needed')
        console.error('Not every number has a newer index: run `frikort keys rotate`.');
      return typeof retired === 'number' ? 0 : 1;
    } finally {
      await keeper.$client.end();
    }
  },
};

function readPace(args: readonly string[]): typeof ordinaryPace {
  const options = { batch: { type: 'string' }, pause: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return {
      batchSize: whole(values.batch, ordinaryPace.batchSize, 1, 5_000),
      pauseMs: whole(values.pause, ordinaryPace.pauseMs, 0, 60_000),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function whole(text: string | undefined, ordinary: number, lowest: number, highest: number): number {
  if (text === undefined) return ordinary;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= lowest && value <= highest) return value;
  throw new UsageError(`${text} is not a whole number from ${lowest} to ${highest}.`);
}

type Keys = { readonly cpr: CprKeys; readonly webhooks: NamedKeys };

/** Runs with the keys and the database of the environment, when they fit each other. */
async function withKeys(run: (db: Database, keys: Keys) => Promise<ExitCode>): Promise<ExitCode> {
  const { databaseUrl, ...keys } = readRotationConfig();
  const db = openDatabase(databaseUrl, { maxConnections: 2 });
  try {
    await requireFittingKeys(db, keys.cpr, readClock()());
    await requireFittingSecretKeys(db, keys.webhooks);
    await requireFittingAddressKeys(db, keys.webhooks);
    return await run(db, keys);
  } finally {
    await db.$client.end();
  }
}

async function readUse(db: Database, { cpr, webhooks }: Keys): Promise<KeyUse[]> {
  return [
    ...(await readKeyUse(db, cpr)),
    ...(await readSecretKeyUse(db, webhooks)),
    ...(await readAddressKeyUse(db, webhooks)),
  ];
}

const countedAs: Readonly<Record<KeyUse['purpose'], string>> = {
  encryption: 'numbers',
  index: 'numbers',
  webhook: 'secrets',
  address: 'addresses',
};

function describeUse(use: readonly KeyUse[]): string {
  const lines = use.map(({ purpose, keyId, state, count, indexes }) => {
    const what = countedAs[purpose];
    const beside = indexes === undefined ? '' : `, ${indexes} indexes in all`;
    return `  ${purpose} ${keyId} (${state}): ${count} ${what}${beside}`;
  });
  const all = isRotated(use)
    ? 'Everything is on the current keys.'
    : 'Not everything is on the current keys.';
  return ['Keys:', ...lines, all].join('\n');
}

/** @returns whether there was anything to complain of */
function complainOf(
  { unreadable, doubled }: Rotation,
  secrets: readonly string[],
  addresses: readonly string[],
): boolean {
  for (const id of unreadable) console.error(`No configured key decrypts the number of row ${id}.`);
  for (const id of doubled) console.error(`The number of row ${id} is another citizen's too.`);
  for (const name of secrets) console.error(`No configured key decrypts the secret of webhook ${name}.`);
  for (const id of addresses) console.error(`No configured key decrypts the address of row ${id}.`);
  return unreadable.length + doubled.length + secrets.length + addresses.length > 0;
}
