import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../test/support/citizens.ts';
import { createRunningEffort, namedParticipant } from '../../test/support/efforts.ts';
import { newTestKey, testKeys, testVault } from '../../test/support/fixtures.ts';
import { createCprVault } from './encryption.ts';
import { readKeyUse } from './key-status.ts';
import { rotateEfforts } from './rotate-efforts.ts';
import { rotateKeys } from './rotate-keys.ts';

const quick = { batchSize: 2, pauseMs: 0 };
const fresh = newTestKey('fresh');
const exchanged = { ...testKeys, encryption: [fresh, ...testKeys.encryption] } as const;
const content = Buffer.from('%PDF-1.7 underskrevet');

let world: TestWorld;
/** The number of each participant by name, by their id. */
const numbers = new Map<string, string>();
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { carer, effortId } = await createRunningEffort(world);
  const participants = `/efforts/${effortId}/participants`;
  for (let place = 0; place < 5; place += 1) {
    const body = namedParticipant(world);
    const headers = { 'idempotency-key': randomUUID() };
    const { id } = (await world.send(carer, 'POST', participants, { body, headers })).json();
    numbers.set(id, body.cpr);
    const file = { content: content.toString('base64') };
    const filed = await world.send(carer, 'PUT', `${participants}/${id}/consent-file`, { body: file });
    expect(filed.statusCode).toBe(200);
  }
  const nobody = { kind: 'anonymous', sex: 'woman', startYear: 2026 };
  await world.send(carer, 'POST', participants, {
    body: nobody,
    headers: { 'idempotency-key': randomUUID() },
  });
});
afterAll(() => world.close());

type Stored = { id: string; number: Buffer; number_key: string; file: Buffer; file_key: string };

async function stored(): Promise<Stored[]> {
  const { rows } = await world.database.admin.execute<Stored>(sql`
    select participant.id, cpr_ciphertext as number, cpr_key_id as number_key, ciphertext as file, key_id as file_key
    from effort_participants participant join effort_consent_files file on file.participant_id = participant.id
    where kind = 'identified' order by participant.id`);
  return rows;
}

/** Who is not read with these keys as they were registered. */
function lost(rows: readonly Stored[], vault: typeof testVault): string[] {
  return rows
    .filter(({ id, number, number_key, file, file_key }) => {
      const isNumber = vault.decrypt({ ciphertext: number, keyId: number_key }, id) === numbers.get(id);
      return !isNumber || !vault.decryptFile({ ciphertext: file, keyId: file_key }, id).equals(content);
    })
    .map(({ id }) => id);
}

describe('rotating the keys of what efforts have encrypted', () => {
  it('leaves out, and names, what no configured key decrypts', async () => {
    const { db } = world.database;
    const stranger = createCprVault({ ...testKeys, encryption: [fresh] });
    const done = await rotateEfforts(db, stranger, quick);
    expect(done.reencrypted).toBe(0);
    expect(new Set(done.unreadable)).toEqual(new Set(numbers.keys()));
    expect(lost(await stored(), testVault)).toEqual([]);
  });

  it('leaves what somebody holds for a later round, and waits for it', async () => {
    const { db, admin } = world.database;
    const [held = ''] = numbers.keys();
    let rotated: Promise<{ reencrypted: number }> | undefined;
    await admin.transaction(async (transaction) => {
      await transaction.execute(sql`select from effort_participants where id = ${held}::uuid for update`);
      rotated = rotateEfforts(db, createCprVault(exchanged), quick);
      // The others are done meanwhile.
      await expect
        .poll(async () => (await stored()).filter(({ number_key }) => number_key === 'fresh').length)
        .toBe(4);
    });
    expect(await rotated).toMatchObject({ reencrypted: 10 });
  });

  it('brings each number and each file to the current key, once, with those of citizens', async () => {
    const { db } = world.database;
    const rows = await stored();
    expect(rows.map(({ number_key, file_key }) => [number_key, file_key])).toEqual(
      rows.map(() => ['fresh', 'fresh']),
    );
    expect(rows).toHaveLength(5);
    // The former key is no longer needed for any of them.
    expect(lost(rows, createCprVault({ ...testKeys, encryption: [fresh] }))).toEqual([]);
    expect(await rotateKeys(db, createCprVault(exchanged), quick)).toMatchObject({ reencrypted: 0 });
    const use = await readKeyUse(db, exchanged);
    expect(use.find(({ keyId }) => keyId === 'fresh')).toMatchObject({ state: 'current', count: 10 });
  });
});
