import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../../test/support/citizens.ts';
import { createEmployee, testWebhookKey as former, newTestKey } from '../../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../../auth/caller.ts';
import { isRotated } from '../../database/key-status.ts';
import { createKeyVault } from '../../webhooks/signing-keys.ts';
import { readAddressKeyUse, requireFittingAddressKeys, rotateAddresses } from './address-keys.ts';
import { openAddress } from './sealed-address.ts';

const quick = { batchSize: 2, pauseMs: 0 };
const current = newTestKey('w2');

let world: TestWorld;
let people: EmployeeCaller[];
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  people = await Promise.all(Array.from({ length: 5 }, () => createEmployee(world.database.db)));
  for (const [place, caller] of people.entries())
    await world.send(caller, 'PUT', '/message-mail', { body: { email: `p${place}@post.example` } });
});
afterAll(() => world.close());

it('addresses are exchanged to the current key, each once, and what cannot be read is told of', async () => {
  const { db, admin } = world.database;
  await requireFittingAddressKeys(db, [former]);
  await expect(requireFittingAddressKeys(db, [current])).rejects.toThrow(/WEBHOOK_SECRET_KEYS lacks w1/);
  await admin.execute(sql`
    update message_addresses set ciphertext = set_byte(ciphertext, 30, 1 + get_byte(ciphertext, 30) % 255)
    where actor_id = ${people[0]?.actorId}::uuid`);
  const runs = await Promise.all([1, 2].map(() => rotateAddresses(db, [current, former], quick)));
  expect(runs.reduce((sum, { reencrypted }) => sum + reencrypted, 0)).toBe(4);
  expect(runs.map(({ unreadable }) => unreadable.length)).toEqual([1, 1]);
  expect(isRotated(await readAddressKeyUse(db, [current, former]))).toBe(false);
  await admin.execute(sql`delete from message_addresses where key_id = 'w1'`);
  expect(isRotated(await readAddressKeyUse(db, [current, former]))).toBe(true);
  await requireFittingAddressKeys(db, [current]);
  const { rows } = await admin.execute<{ id: string; ciphertext: Buffer }>(
    sql`select id, ciphertext from message_addresses`,
  );
  const opened = rows.map(({ id, ciphertext }) =>
    openAddress(createKeyVault([current]), { ciphertext, keyId: 'w2' }, id),
  );
  expect(opened.map(({ email }) => email).sort()).toEqual(
    [1, 2, 3, 4].map((place) => `p${place}@post.example`),
  );
});
