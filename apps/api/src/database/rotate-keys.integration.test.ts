import { randomUUID } from 'node:crypto';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { type Cpr, cpr } from '@frikort/domain/cpr';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createCitizen, newTestKey } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { findEnrolment } from '../citizens/grant-store.ts';
import { keeperRole, openDatabase } from './database.ts';
import { type CprKeys, createCprVault } from './encryption.ts';
import { KeysDoNotFit, requireFittingKeys } from './key-marks.ts';
import { isRotated, readKeyUse } from './key-status.ts';
import { retireIndexKey } from './retire-index-key.ts';
import { rotateKeys } from './rotate-keys.ts';

const [e1, e2, i1, i2, s1] = ['e1', 'e2', 'i1', 'i2', 's1'].map(newTestKey);
if (!e1 || !e2 || !i1 || !i2 || !s1) throw new Error('A key is missing');
const before: CprKeys = { encryption: [e1], index: [i1], subject: s1 };
const prepared: CprKeys = { encryption: [e1, e2], index: [i1, i2], subject: s1 };
const exchanged: CprKeys = { encryption: [e2, e1], index: [i2, i1], subject: s1 };
const after: CprKeys = { encryption: [e2], index: [i2], subject: s1 };

const now = new Date('2026-11-21T12:00:00Z');
const quick = { batchSize: 7, pauseMs: 0 };

let database: TestDatabase;
let numbers: Map<string, Cpr>;
beforeEach(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  numbers = new Map();
});
afterEach(() => database.close());

async function createCitizens(count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const number = cpr(`150471${String(1000 + place)}`);
    const { id } = await createCitizen(database.db, { cpr: number, vault: createCprVault(before) });
    numbers.set(id, number);
  }
}

/** Every citizen whose number is not read, or not found, with these keys as it was stored. */
async function lost(keys: CprKeys): Promise<string[]> {
  const vault = createCprVault(keys);
  const { rows } = await database.admin.execute<{ id: string; cpr_ciphertext: Buffer; cpr_key_id: string }>(
    sql`select id, cpr_ciphertext, cpr_key_id from citizens`,
  );
  const gone: string[] = [];
  for (const { id, cpr_ciphertext: ciphertext, cpr_key_id: keyId } of rows) {
    const number = vault.decrypt({ ciphertext, keyId }, id);
    const found = await findEnrolment(database.db, vault.indexes(number));
    if (number !== numbers.get(id) || found?.citizenId !== id) gone.push(id);
  }
  return rows.length === numbers.size ? gone : ['a row'];
}

describe('rotating the keys', () => {
  it('brings every number to the current keys, and its owner is found by both until then', async () => {
    await createCitizens(30);
    const vault = createCprVault(exchanged);
    expect(isRotated(await readKeyUse(database.db, exchanged))).toBe(false);
    expect(await lost(exchanged)).toEqual([]);
    expect(await rotateKeys(database.db, vault, quick)).toMatchObject({ reencrypted: 30, reindexed: 30 });
    expect(await lost(after)).toEqual([]);
    expect(await readKeyUse(database.db, exchanged)).toEqual([
      { purpose: 'encryption', keyId: 'e2', state: 'current', count: 30 },
      { purpose: 'encryption', keyId: 'e1', state: 'former', count: 0 },
      { purpose: 'index', keyId: 'i2', state: 'current', count: 30, indexes: 30 },
      { purpose: 'index', keyId: 'i1', state: 'former', count: 0, indexes: 30 },
    ]);
    expect(await rotateKeys(database.db, vault, quick)).toMatchObject({ reencrypted: 0, reindexed: 0 });
  });

  it('may run several times at once: each number is done once', async () => {
    await createCitizens(60);
    const vault = createCprVault(exchanged);
    const runs = await Promise.all([1, 2, 3].map(() => rotateKeys(database.db, vault, quick)));
    expect(runs.reduce((sum, { reencrypted }) => sum + reencrypted, 0)).toBe(60);
    expect(await lost(after)).toEqual([]);
  });

  it('of one purpose leaves the other as it is', async () => {
    await createCitizens(3);
    const read = () => database.admin.execute(sql`select id, cpr_ciphertext from citizens order by id`);
    const { rows } = await read();
    const vault = createCprVault({ ...exchanged, encryption: [e1] });
    expect(await rotateKeys(database.db, vault, quick)).toMatchObject({ reencrypted: 0, reindexed: 3 });
    expect((await read()).rows).toEqual(rows);
  });

  it('rotates the numbers that citizens had before, too', async () => {
    await createCitizens(1);
    const [id = ''] = numbers.keys();
    const former = randomUUID();
    const number = cpr('010160-0000');
    const old = createCprVault(before);
    const { ciphertext, keyId } = old.encrypt(number, former);
    await database.admin.execute(sql`
      with stored as (insert into former_cpr_numbers values (${former}, ${id}, ${ciphertext}, ${keyId}, 'i1', now()))
      insert into cpr_indexes values (${old.indexes(number)[0].index}, 'i1', ${id})`);
    await rotateKeys(database.db, createCprVault(exchanged), quick);
    const found = await findEnrolment(database.db, createCprVault(after).indexes(number));
    expect(found?.citizenId).toBe(id);
    expect(isRotated(await readKeyUse(database.db, after))).toBe(true);
  });

  it('ends with the indexes of the former key gone, and not before they can go', async () => {
    await createCitizens(5);
    const keeper = openDatabase(database.adminUrl, { maxConnections: 1, role: keeperRole });
    try {
      expect(await retireIndexKey(keeper, exchanged, 'i1')).toBe('configured');
      expect(await retireIndexKey(keeper, after, 'i1')).toBe('still-needed');
      await rotateKeys(database.db, createCprVault(exchanged), quick);
      expect(await retireIndexKey(keeper, after, 'i1')).toBe(5);
      expect(await lost(after)).toEqual([]);
      const [number] = numbers.values();
      if (!number) throw new Error('There is no number');
      expect(await findEnrolment(database.db, createCprVault(before).indexes(number))).toBeUndefined();
    } finally {
      await keeper.$client.end();
    }
  });

  it('leaves a number that cannot be read as it is, tells of it, and does the others', async () => {
    await createCitizens(9);
    const [broken = ''] = numbers.keys();
    await database.admin.execute(sql`
      update citizens set cpr_ciphertext = set_byte(cpr_ciphertext, 30, 1 + get_byte(cpr_ciphertext, 30) % 255)
      where id = ${broken}`);
    const rotation = await rotateKeys(database.db, createCprVault(exchanged), { batchSize: 4, pauseMs: 0 });
    expect(rotation).toEqual({ reencrypted: 8, reindexed: 8, unreadable: [broken], doubled: [] });
  });
});

describe('keys that do not fit the database are refused at the start', () => {
  it('a key that numbers are on is missing', async () => {
    await createCitizens(1);
    await requireFittingKeys(database.db, before, now);
    const fit = (keys: CprKeys) => requireFittingKeys(database.db, keys, now);
    await expect(fit({ ...before, encryption: [e2] })).rejects.toThrow(/CPR_ENCRYPTION_KEYS lacks e1/);
    await expect(fit({ ...before, index: [i2] })).rejects.toThrow(/CPR_INDEX_KEYS lacks/);
    await fit(exchanged);
    await rotateKeys(database.db, createCprVault(exchanged), quick);
    await fit(after);
    // A process that was started before still finds everybody.
    await fit({ ...prepared, index: [i1] });
  });

  it('another key under a name that was used, or another for the log', async () => {
    await requireFittingKeys(database.db, before, now);
    const other = { ...e1, key: e2.key };
    for (const wrong of [
      { ...before, encryption: [other] as const },
      { ...before, subject: { ...i1, id: 's2' } },
    ]) {
      await expect(requireFittingKeys(database.db, wrong, now)).rejects.toThrow(KeysDoNotFit);
    }
  });
});

describe('R14: while keys are exchanged, nobody is granted twice', () => {
  let caller: CaseworkerCaller;
  let headers: Record<string, string>;
  let apps: FastifyInstance[];
  beforeEach(async () => {
    caller = await createCaseworker(database.db);
    headers = await logIn(database.db, caller, now);
  });
  afterEach(async () => {
    for (const app of apps) await app.close();
  });

  const start = async (...configurations: CprKeys[]) => {
    const register = {
      lookUp: async () =>
        ({ kind: 'found', person: { name: 'Nora', registerStatus: 1, nameProtected: false } }) as const,
    };
    apps = await Promise.all(
      configurations.map((keys) =>
        createTestApp(database.db, {
          clock: () => now,
          vault: createCprVault(keys),
          register,
          // One caseworker asks more in this second than in an hour of work (R27).
          searchLimits: { perUser: unlimited, perOrganisation: unlimited },
        }),
      ),
    );
  };
  const unlimited = { hits: 1_000, misses: 1_000 };
  const grantAt = (app: FastifyInstance, number: string, key: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/citizens',
      headers: { ...headers, 'idempotency-key': key, 'content-type': 'application/json' },
      payload: { cpr: number, consent: { acknowledged: true, textVersion: currentConsentTextVersion } },
    });
  const people = Array.from({ length: 25 }, (_, place) => `150471${2000 + place}`);

  it('by processes with the old keys, with both in either order, and in parallel', async () => {
    await start(before, prepared, exchanged);
    for (const number of people) {
      const answers = await Promise.all([...apps, ...apps].map((app) => grantAt(app, number, randomUUID())));
      const codes = answers.map((answer) => answer.json().code ?? answer.statusCode).sort();
      expect(codes).toEqual([201, ...Array(5).fill('already-enrolled')]);
    }
  });

  it('would be by processes with no key in common: the negative control', async () => {
    await start(before, after);
    const answers = await Promise.all(apps.map((app) => grantAt(app, people[0] ?? '', randomUUID())));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    // Which is why none starts that lacks a key that citizens are found by.
    await expect(requireFittingKeys(database.db, after, now)).rejects.toThrow(KeysDoNotFit);
  });

  it('and a request that is repeated at another process is the same request', async () => {
    await start(prepared, exchanged);
    const key = randomUUID();
    const answers = await Promise.all(apps.map((app) => grantAt(app, people[0] ?? '', key)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  });
});
