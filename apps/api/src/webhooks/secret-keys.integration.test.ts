import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testWebhookKey as former, newTestKey } from '../../test/support/fixtures.ts';
import { setWebhookScene } from '../../test/support/webhook-scene.ts';
import type { NamedKeys } from '../database/encryption.ts';
import { isRotated } from '../database/key-status.ts';
import { readSecretKeyUse, requireFittingSecretKeys, rotateSecrets } from './secret-keys.ts';
import { createKeyVault } from './signing-keys.ts';

const scene = setWebhookScene();
const { made, order, send, verified } = scene;
const quick = { batchSize: 2, pauseMs: 0 };
const current = newTestKey('w2');
const exchanged: NamedKeys = [current, former];

const use = (keys: NamedKeys) => readSecretKeyUse(scene.world.database.db, keys);
const rotate = (keys: NamedKeys = exchanged) => rotateSecrets(scene.world.database.db, keys, quick);

describe('exchanging the key that secrets of webhooks are kept with', () => {
  it('brings every secret to the current key, the former ones of webhooks too, and each signs as before', async () => {
    const first = await made(scene.bente);
    const rotated = (await order(scene.bente, first.id, 'secret-rotation')).json();
    for (let turn = 0; turn < 3; turn += 1) await made(scene.other);
    expect(isRotated(await use(exchanged))).toBe(false);
    expect(await rotate()).toEqual({ reencrypted: 5, unreadable: [] });
    expect(await use(exchanged)).toEqual([
      { purpose: 'webhook', keyId: 'w2', state: 'current', count: 5 },
      { purpose: 'webhook', keyId: 'w1', state: 'former', count: 0 },
    ]);
    await order(scene.bente, first.id, 'test-delivery');
    await send(0, { vault: createKeyVault([current]) });
    verified(first);
    verified(rotated);
    expect(await rotate()).toEqual({ reencrypted: 0, unreadable: [] });
  });

  it('may run twice at once: each secret is done once', async () => {
    for (let turn = 0; turn < 6; turn += 1) await made(scene.other);
    const runs = await Promise.all([rotate(), rotate()]);
    expect(runs.reduce((sum, { reencrypted }) => sum + reencrypted, 0)).toBe(6);
  });

  it('leaves a secret that cannot be read as it is, tells of it, and does the others', async () => {
    const broken = await made(scene.bente);
    for (let turn = 0; turn < 3; turn += 1) await made(scene.other);
    await scene.world.database.admin.execute(sql`
      update webhook_secrets set ciphertext = set_byte(ciphertext, 30, 1 + get_byte(ciphertext, 30) % 255)
      where webhook_id = ${broken.id}::uuid`);
    expect(await rotate()).toEqual({ reencrypted: 3, unreadable: [`${broken.id} 1`] });
  });

  it('nothing starts with keys that do not fit what is kept', async () => {
    const { db } = scene.world.database;
    await requireFittingSecretKeys(db, [current]);
    await made(scene.bente);
    await requireFittingSecretKeys(db, exchanged);
    await expect(requireFittingSecretKeys(db, [current])).rejects.toThrow(/WEBHOOK_SECRET_KEYS lacks w1/);
    const other = { id: former.id, key: current.key };
    await expect(requireFittingSecretKeys(db, [other])).rejects.toThrow(/w1 .* is not the one used before/);
    await rotate();
    await requireFittingSecretKeys(db, [current]);
  });
});
