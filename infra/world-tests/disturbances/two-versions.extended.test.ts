import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { migrate } from '@frikort/api/database/migrate';
import { projectRoot } from '@frikort/local/project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnSystem, openOwnSystem, registered } from './own-system.ts';

/*
 * A deployment as manifests have it: the database is migrated while the process of the former version serves, one of the
 * next is started beside it, the former is told to stop. The database is a version ahead of the former process; that both
 * are of one source says nothing of statements, which former-version.integration.test.ts holds.
 */

const patience = 300_000;

let system: OwnSystem;
beforeAll(async () => {
  system = await openOwnSystem();
}, patience);
afterAll(() => system?.close(), patience);

/** Sends people to those processes that say that they are ready, as a load balancer does. */
function startBalancer() {
  const addresses: string[] = [];
  let ready: string[] = [];
  let nth = 0;
  const isReady = (address: string) =>
    system.get(address, '/health/ready').then(
      ({ status }) => status === 200,
      () => false,
    );
  return {
    /** @returns who is ready, of those there are and one more */
    async look(more: readonly string[] = []): Promise<readonly string[]> {
      addresses.push(...more);
      const answers = await Promise.all(addresses.map(isReady));
      ready = addresses.filter((_address, place) => answers[place]);
      return ready;
    },
    next(): string {
      nth += 1;
      return ready[nth % ready.length] ?? '';
    },
  };
}

it('two versions side by side: no request fails, a key and a login count at both', {
  timeout: patience,
}, async () => {
  const former = await system.start({ STOP_GRACE_SECONDS: '10' });
  const balancer = startBalancer();
  await balancer.look([former.address]);
  const statuses: number[] = [];
  const ended = new AbortController();
  const people = Array.from({ length: 4 }, async () => {
    while (!ended.signal.aborted) statuses.push((await system.register(balancer.next(), 1)).status);
  });

  await migrate(system.databaseUrl, { folder: path.join(projectRoot, 'infra/bench/trial-migrations') });
  const next = await system.start();
  expect(await balancer.look([next.address])).toHaveLength(2);
  const key = randomUUID();
  const here = await system.register(former.address, 1, key);
  const there = await system.register(next.address, 1, key);
  expect([here.status, there.status, there.body]).toEqual([201, 201, here.body]);

  former.process.kill('SIGTERM');
  await former.logged('"stopping"');
  expect(await balancer.look()).toEqual([next.address]);
  expect((await former.ended).code).toBe(0);
  const before = statuses.length;
  while (statuses.length < before + 20) await system.get(next.address, '/health/live');
  ended.abort();
  await Promise.all(people);

  expect(statuses.filter((status) => status !== 201)).toEqual([]);
  const count = statuses.length + 1;
  expect(await system.look(registered)).toEqual({ count, sum: count, used: count });
});
