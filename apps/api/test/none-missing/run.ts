import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isToldTo, publishedAs, streamKinds } from '@frikort/domain/published-event';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { query } from '../../src/database/query.ts';
import { createWorld, type TestWorld } from '../support/citizens.ts';
import { testWebhookKey } from '../support/fixtures.ts';
import { judge, type Told } from './judge.ts';
import { keepRunning, killAtRandom, startProcess } from './kept-process.ts';
import { type Scene, setScene } from './scene.ts';
import { afterFileOf } from './settings.ts';

/** How much happens, and how often who is killed: once in a while between so many and so many milliseconds. */
export type Storm = {
  readonly events: number;
  readonly apiEveryMs: readonly [number, number];
  readonly otherSideEveryMs: readonly [number, number];
  /** How long what was killed is away, at most. */
  readonly downMs: number;
};

/** What came of it. */
export type AfterStorm = {
  readonly events: number;
  readonly streams: number;
  readonly read: number;
  readonly delivered: number;
  readonly killed: { readonly api: number; readonly follower: number; readonly receiver: number };
  readonly repeated: { readonly read: number; readonly delivered: number };
  readonly failedAttempts: number;
  readonly seconds: number;
  /** What should never be, in words: something missing, told in two ways, out of order, a process that ended. */
  readonly faults: readonly string[];
};

/**
 * Two processes of the API give events their places and send them, and are killed at random; so are whoever follows the
 * feeds and whoever the events are sent to. Meanwhile two others write events. When all is told, what both sides got is
 * held against what stands in the histories.
 */
export async function weather(storm: Storm, signal: AbortSignal): Promise<AfterStorm> {
  const world = await createWorld();
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-none-missing-'));
  try {
    return await weatherIn(world, folder, storm, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await world.close();
  }
}

async function weatherIn(
  world: TestWorld,
  folder: string,
  storm: Storm,
  signal: AbortSignal,
): Promise<AfterStorm> {
  const [receiverPort = 0, ...apiPorts] = await freePorts(3);
  const scene = await setScene(world, `http://127.0.0.1:${receiverPort}`);
  const streams = Object.keys(scene.followed);
  const clockFile = path.join(folder, 'clock.json');
  await writeFile(clockFile, JSON.stringify({ aheadMs: 0 }));
  const began = performance.now();
  const sides = startSides(world, scene, { folder, clockFile, apiPorts, receiverPort, downMs: storm.downMs });
  const all = [...sides.apis, sides.follower, sides.receiver];
  const calm = new AbortController();
  const killing = Promise.all([
    killAtRandom(sides.apis, storm.apiEveryMs, calm.signal),
    killAtRandom([sides.follower, sides.receiver], storm.otherSideEveryMs, calm.signal),
  ]);
  try {
    await write(world, scene, storm.events, signal);
    await until(
      async () => (await isRead(world, folder, streams)) && !(await whatWaits(world, 0)).due,
      signal,
    );
    calm.abort();
    await killing;
    await waitOutPauses(world, clockFile, signal);
    await until(() => isRead(world, folder, streams), signal);
  } finally {
    calm.abort();
    await Promise.all(all.map((one) => one.letGo()));
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const ended = all.filter((one) => one.ends() > 0).map(() => 'a process ended by itself');
  const judged = await judgeAll(world, folder, scene);
  return {
    ...judged,
    killed: {
      api: sides.apis.reduce((sum, one) => sum + one.kills(), 0),
      follower: sides.follower.kills(),
      receiver: sides.receiver.kills(),
    },
    seconds,
    faults: [...ended, ...judged.faults],
  };
}

type Places = {
  readonly folder: string;
  readonly clockFile: string;
  readonly apiPorts: readonly number[];
  readonly receiverPort: number;
  readonly downMs: number;
};

function startSides({ database }: TestWorld, { followed, secrets }: Scene, places: Places) {
  const { folder, clockFile, apiPorts, receiverPort, downMs } = places;
  const webhookKey = testWebhookKey.key.toString('base64');
  const apiEnv = (port: number) => ({
    databaseUrl: database.adminUrl,
    clockFile,
    port: String(port),
    webhookKey,
  });
  const addresses = apiPorts.map((port) => `http://127.0.0.1:${port}`);
  const followerEnv = { folder, apis: JSON.stringify(addresses), streams: JSON.stringify(followed) };
  const receiverEnv = { folder, port: String(receiverPort), secrets: JSON.stringify(secrets) };
  return {
    apis: apiPorts.map((port) => keepRunning('api-process.ts', apiEnv(port), downMs)),
    follower: keepRunning('follower-process.ts', followerEnv, downMs),
    receiver: keepRunning('receiver-process.ts', receiverEnv, downMs),
  };
}

/** Has two processes write the events. */
async function write(
  { database }: TestWorld,
  { actorId }: Scene,
  events: number,
  signal: AbortSignal,
): Promise<void> {
  const half = Math.floor(events / 2);
  const writers = [half, events - half].map((count) =>
    startProcess('writer-process.ts', {
      databaseUrl: database.adminUrl,
      actorId,
      events: String(count),
    }),
  );
  const end = () => writers.map((writer) => writer.kill('SIGKILL'));
  signal.addEventListener('abort', end);
  const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
  signal.removeEventListener('abort', end);
  if (codes.some((code) => code !== 0)) throw new Error(`A writer ended with ${codes.join(' and ')}`);
}

const lookEveryMs = 100;

async function until(isSo: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!(await isSo())) await wait(lookEveryMs, undefined, { signal });
}

/** Everything that happened has its place, and was read there. */
async function isRead({ database }: TestWorld, folder: string, streams: readonly string[]): Promise<boolean> {
  const row = z.strictObject({ queued: z.boolean(), ends: z.record(z.string(), z.int()) });
  const [found] = await query(
    database.admin,
    row,
    sql`select exists (select from event_queue) as queued,
      (select coalesce(json_object_agg(stream, last_position), '{}') from event_streams) as ends`,
  );
  if (!found || found.queued) return false;
  return streams.every((stream) => placeOf(folder, stream) === (found.ends[stream] ?? 0));
}

/** Where the follower goes on. */
function placeOf(folder: string, stream: string): number {
  const file = afterFileOf(folder, stream);
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

/** What is still to be sent: at all, and now, with a clock that is so far ahead. */
async function whatWaits({ database }: TestWorld, aheadMs: number): Promise<{ any: boolean; due: boolean }> {
  const [found] = await query(
    database.admin,
    z.strictObject({ any: z.boolean(), due: z.boolean() }),
    sql`select count(*) > 0 as any,
      count(*) filter (where due_at <= now() + ${aheadMs} * interval '1 millisecond') > 0 as due
    from webhook_deliveries where status = 'waiting'`,
  );
  return found ?? { any: false, due: false };
}

/** What failed twice is tried again after minutes: the clock is moved on until nothing waits. */
async function waitOutPauses(world: TestWorld, clockFile: string, signal: AbortSignal): Promise<void> {
  let aheadMs = 0;
  await until(async () => {
    const waiting = await whatWaits(world, aheadMs);
    if (waiting.any && !waiting.due) {
      aheadMs += minuteMs;
      await writeFile(`${clockFile}.new`, JSON.stringify({ aheadMs }));
      await rename(`${clockFile}.new`, clockFile);
    }
    return !waiting.any;
  }, signal);
}

const minuteMs = 60_000;

const toldRow = z.strictObject({
  id: z.string(),
  citizen: z.string(),
  authority: z.string(),
  company: z.string(),
});

/** What the histories say must be told, by stream: nothing of it comes from what places and sends events. */
async function readTold({ database }: TestWorld, streams: readonly string[]): Promise<Map<string, Told[]>> {
  const told = new Map(streams.map((stream): [string, Told[]] => [stream, []]));
  for (const kind of streamKinds) {
    const events = Object.entries(publishedAs).filter(([, type]) => isToldTo(kind, type));
    const rows = await query(
      database.admin,
      toldRow,
      sql`select history.id, citizen.id as citizen, citizen.authority_code as authority,
        coalesce(employment.company_cvr, '') as company
      from history_events history join citizens citizen on citizen.id = history.citizen_id
        left join employments employment on employment.id = history.employment_id
      where history.event <> 'employment-registered' and history.event = any(${sql.param(events.map(([event]) => event))}::text[])`,
    );
    for (const { id, citizen, ...owner } of rows) told.get(`${kind}:${owner[kind]}`)?.push({ id, citizen });
  }
  return told;
}

async function judgeAll(world: TestWorld, folder: string, { followed, secrets }: Scene) {
  const streams = Object.keys(followed);
  const told = await readTold(world, streams);
  const sideOf = (side: 'feed' | 'webhook', names: readonly string[]) =>
    names.map((stream) => ({ side, stream, ...judge(folder, side, stream, told.get(stream) ?? []) }));
  const read = sideOf('feed', streams);
  const delivered = sideOf('webhook', Object.keys(secrets));
  const [attempts] = await query(
    world.database.admin,
    z.strictObject({ failed: z.int() }),
    sql`select count(*)::int as failed from webhook_attempts where outcome <> 'accepted'`,
  );
  const count = (of: typeof read) => of.reduce((sum, { events }) => sum + events.size, 0);
  const repeats = (of: typeof read) => of.reduce((sum, one) => sum + one.repeats, 0);
  return {
    events: new Set([...told.values()].flat().map(({ id }) => id)).size,
    streams: streams.length,
    read: count(read),
    delivered: count(delivered),
    repeated: { read: repeats(read), delivered: repeats(delivered) },
    failedAttempts: attempts?.failed ?? 0,
    faults: [...read, ...delivered].flatMap(({ side, stream, faults }) =>
      faults.slice(0, 5).map((fault) => `${side} of ${stream}: ${fault}`),
    ),
  };
}

/** Ports that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  return await Promise.all(
    servers.map(async (server) => {
      const address = server.address();
      server.close();
      await once(server, 'close');
      return typeof address === 'object' && address !== null ? address.port : 0;
    }),
  );
}
