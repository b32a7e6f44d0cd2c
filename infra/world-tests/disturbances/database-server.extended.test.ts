import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from '@frikort/local/processes';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type ApiProcess, spawnApi } from '../running/own-api.ts';
import { type Answer, type OwnSystem, openOwnSystem, registered } from './own-system.ts';

/*
 * The database’s server itself: away at the start, away while people work, and out of room on its disk. People are asked
 * to try again, nothing is half done, and the process goes on by itself.
 */

const patience = 300_000;
const disk = await smallDisk();

let system: OwnSystem;
let api: ApiProcess & { address: string };
beforeAll(async () => {
  system = await openOwnSystem(disk && path.join(disk.folder, 'postgres'));
  api = await system.start();
}, patience);
afterAll(async () => {
  await system?.close();
  await disk?.remove();
}, patience);

/** A disk of its own that is soon full; `undefined`, said in a line, where none may be made. */
async function smallDisk(): Promise<{ folder: string; remove: () => Promise<void> } | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-disk-'));
  const options = ['-t', 'tmpfs', '-o', 'size=256m,mode=0755', 'tmpfs', folder];
  const { code, output } = await runProgram('mount', options).catch((error: Error) => ({
    code: 1,
    output: error.message,
  }));
  const remove = async () => {
    if (code === 0) await runProgram('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  };
  if (code === 0) return { folder, remove };
  console.log(`Left out: a full disk, which needs the right to make a small one (${output.trim()}).`);
  await remove();
  return undefined;
}

function expectToldToWait(answer: Answer | undefined): void {
  expect(answer).toMatchObject({ status: 503, body: { status: 503, code: 'unavailable' } });
  expect(answer?.contentType).toMatch(/^application\/problem\+json/);
  expect(answer?.retryAfter).toBeGreaterThan(0);
}

/** Comes back when the process can do its work again. */
const untilReady = () =>
  expect
    .poll(async () => (await system.get(api.address, '/health/ready')).status, {
      timeout: patience,
      interval: 200,
    })
    .toBe(200);

/** What is registered is what was acknowledged, and nobody need be called. */
async function expectWhole(amounts: readonly number[]): Promise<void> {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  expect(await system.look(registered)).toEqual({ count: amounts.length, sum, used: sum });
  expect(api.process.exitCode).toBeNull();
  expect(
    api
      .log()
      .split('\n')
      .filter((line) => /"level":[56]/.test(line)),
  ).toEqual([]);
}

const amounts: number[] = [];
async function register(amountOere: number, key = randomUUID()): Promise<Answer> {
  const answer = await system.register(api.address, amountOere, key);
  if (answer.status === 201) amounts.push(amountOere);
  return answer;
}

it('a database that is away at the start: the process says so in a sentence and ends', {
  timeout: patience,
}, async () => {
  const away = new URL(system.databaseUrl);
  away.port = '1';
  const { code, log } = await spawnApi({ ...(await system.env()), DATABASE_URL: away.href }).ended;
  expect(code).toBe(1);
  expect(log).toMatch(/^The database cannot be used: [^\n]*nobody answers[^\n]*\.\n$/);
});

it('a database that goes away while people work: they are told to wait, and the process goes on when it is back', {
  timeout: patience,
}, async () => {
  const key = randomUUID();
  expect((await register(100)).status).toBe(201);
  await system.stopPostgres();
  const paths = ['/api/v1/employments', '/api/v1/service-status', '/health/ready'];
  const answers = paths.map((where) => system.get(api.address, where));
  for (const answer of await Promise.all([register(20, key), ...answers])) expectToldToWait(answer);
  expect((await system.get(api.address, '/health/live')).status).toBe(200);

  await system.startPostgres();
  await untilReady();
  const once = await register(20, key);
  const again = await system.register(api.address, 20, key);
  expect([once.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(once.body);
  await expectWhole(amounts);
});

describe.skipIf(disk === undefined)('a disk of the database that is full', () => {
  it('takes no registration, says so, and takes the same ones once there is room', {
    timeout: patience,
  }, async () => {
    const filler = path.join(disk?.folder ?? '', 'filler');
    await runProgram('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
    onTestFinished(() => rm(filler, { force: true }));

    // In pages and segments that were there before there is room yet.
    const keys: ReturnType<typeof randomUUID>[] = [];
    let refused: Answer | undefined;
    while (refused === undefined) {
      const key = randomUUID();
      const answer = await register(1, key);
      if (answer.status !== 201) refused = answer;
      keys.push(key);
    }
    expectToldToWait(refused);
    expect((await system.get(api.address, '/health/live')).status).toBe(200);

    await rm(filler);
    // A server that had no room for its log has ended, and whoever keeps it up starts it again.
    await system.startPostgres();
    await untilReady();
    const last = keys.pop();
    expect((await register(1, last)).status).toBe(201);
    for (const key of keys.slice(-3)) expect((await system.register(api.address, 1, key)).status).toBe(201);
    await expectWhole(amounts);
  });
});
