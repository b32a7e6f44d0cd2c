// `npm run steady`: 235 mixed requests a second for ten minutes while every job of the system has something to do, over
// the bench's data; `--soak`: a quarter of it for an hour, and whether anything grows meanwhile. `--seconds=N`,
// `--rate=N`, `--large` for the data of many years, `--again` with the data of the run before.

import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openDatabase } from '@frikort/api/database/database';
import { measureOperation } from '@frikort/api/operation/store';
import { startMailServer } from '@frikort/api/test/support/mail-server';
import { deletePostgres } from '@frikort/local/postgres';
import { defaultLocalFolder } from '@frikort/local/project';
import { Pool } from 'undici';
import { large, small } from './places.ts';
import { memoryNowOf } from './processes.ts';
import { measuredRoutes } from './routes.ts';
import { arrive } from './steady/arrivals.ts';
import type { Sample } from './steady/growth.ts';
import { doneByJobs, nightlyWork, orderWebhooks, queueMails, until } from './steady/jobs.ts';
import { type Mixed, mixOf } from './steady/mix.ts';
import { startReceiver } from './steady/receiver.ts';
import { type Fared, steadyReport, verdicts } from './steady/steady-report.ts';
import { type System, startSystem } from './system.ts';

const { values: options } = parseArgs({
  options: {
    soak: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    rate: { type: 'string' },
  },
});
const perSecond = Number(options.rate ?? (options.soak ? 59 : 235));
const seconds = Number(options.seconds ?? (options.soak ? 3_600 : 600));
const size = options.large ? large : small;
/** As many as people's browsers keep open at once: none waits for another's here. */
const connections = 200;
/** Statements are planned, code is compiled and caches are filled: no part of what is steady. */
const warmUp = { perSecond: Math.min(perSecond, 50), seconds: 20 };
const samples = { everyMs: Math.max(1_000, Math.min(30_000, (seconds * 1000) / 24)) };
const mails = { count: 10, everyMs: 5_000 };
const nightlyEveryMs = 60_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Asks and remembers how long each kind took, from when it was to begin. */
function asker(origin: string) {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times = new Map<string, RecordableHistogram>();
  const errors: Record<string, number> = {};
  const record = (kind: string, ms: number) => {
    const histogram = times.get(kind) ?? createHistogram();
    times.set(kind, histogram);
    histogram.record(Math.max(1, Math.round(ms * 1000)));
  };
  const ask = async ({ kind, asked, learn }: Mixed, intended: number): Promise<void> => {
    const failed = (what: string) => {
      errors[`${kind} ${what}`] = (errors[`${kind} ${what}`] ?? 0) + 1;
    };
    try {
      const { method, path, headers, body } = asked;
      const answer = await pool.request({ method, path, headers, body: body ?? null });
      const text = await answer.body.text();
      const took = performance.now() - intended;
      record(kind, took);
      record('all', took);
      if (answer.statusCode >= 300) failed(`${answer.statusCode} ${text.slice(0, 120)}`);
      else learn?.(text, String(answer.headers.etag));
    } catch (error) {
      failed(error instanceof Error ? error.message : String(error));
    }
  };
  const fared = (): Fared[] =>
    [...times].map(([kind, histogram]) => ({
      kind,
      requests: histogram.count,
      p50: histogram.percentile(50) / 1000,
      p99: histogram.percentile(99) / 1000,
      longest: histogram.max / 1000,
    }));
  const forget = () => {
    times.clear();
    for (const what of Object.keys(errors)) delete errors[what];
  };
  return { ask, fared, errors, forget, close: () => pool.close() };
}

/** Looks from time to time at what must not grow. */
async function watchGrowth(system: System, signal: AbortSignal): Promise<Sample[]> {
  const seen: Sample[] = [];
  const db = openDatabase(system.adminUrl, { role: 'login', maxConnections: 1 });
  const began = performance.now();
  try {
    while (!signal.aborted) {
      const { queues } = await measureOperation(db, new Date());
      // Those of the system, and not those that look and queue here.
      const { rows } = await system.admin.query<{ count: string }>(
        'select count(*) from pg_stat_activity where usename = $1',
        [new URL(system.databaseUrl).username],
      );
      seen.push({
        at: (performance.now() - began) / 1000,
        memoryMb: memoryNowOf(system.api.pid),
        connections: Number(rows[0]?.count),
        queues: Object.fromEntries(Object.entries(queues).map(([name, { waiting }]) => [name, waiting])),
      });
      await until(signal, samples.everyMs);
    }
  } finally {
    await db.$client.end();
  }
  return seen;
}

async function giveMails(system: System, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await queueMails(system.admin, mails.count);
    await until(signal, mails.everyMs);
  }
}

async function runSteadily(system: System, receiverUrl: string) {
  const routes = measuredRoutes(size);
  const registering = routes.find(({ name }) => name === 'POST /employments');
  if (!registering) throw new Error('No route registers.');
  await orderWebhooks(system.origin, registering, receiverUrl);
  const next = mixOf(routes);
  const people = asker(system.origin);
  try {
    await arrive(warmUp, (intended) => people.ask(next(), intended));
    people.forget();
    const before = await doneByJobs(system.admin);
    const over = new AbortController();
    const beside = Promise.all([
      watchGrowth(system, over.signal),
      nightlyWork(system, over.signal, nightlyEveryMs),
      giveMails(system, over.signal),
    ]);
    await Promise.race([
      arrive({ perSecond, seconds }, (intended) => people.ask(next(), intended)),
      // What goes on beside ends when it is told to, or when it fails.
      beside.then(() => {}),
    ]);
    over.abort();
    const [seen, nights] = await beside;
    const after = await doneByJobs(system.admin);
    const done = Object.fromEntries(
      Object.entries(after).map(([name, times]) => [name, times - (before[name] ?? 0)]),
    );
    return {
      fared: people.fared(),
      errors: people.errors,
      seen,
      done: { ...done, 'counts of the figures and runs of retention': nights },
    };
  } finally {
    await people.close();
  }
}

const [loadBefore = 0] = loadavg();
const folder = join(defaultLocalFolder, 'bench', options.large ? 'large' : 'small');
if (!options.again) await deletePostgres(join(folder, 'postgres'));
const mailServer = await startMailServer();
const receiver = await startReceiver();
const undo = [() => mailServer.close(), () => receiver.close()];
try {
  const system = await startSystem(folder, size, say, { SMTP_URL: mailServer.url.href });
  undo.push(() => system.stop());
  const { fared, errors, seen, done } = await runSteadily(system, receiver.url);
  const all = fared.find(({ kind }) => kind === 'all');
  if (!all) throw new Error('Nobody was answered.');
  const [processor] = cpus();
  const steady = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, Node ${process.versions.node}`,
    loadBefore,
    size,
    perSecond,
    seconds,
    all,
    kinds: fared.filter((one) => one !== all).toSorted((a, b) => b.requests - a.requests),
    errors,
    done,
    samples: seen,
    isSoak: options.soak,
  };
  say(steadyReport(steady));
  process.exitCode = verdicts(steady).every(({ isMet }) => isMet) ? 0 : 1;
} finally {
  for (const end of undo.toReversed()) await end();
}
