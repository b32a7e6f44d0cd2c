// `npm run bench`: what the API does beside its own statements in pgbench and in a bare server, in turn, in one run.
// `--large` for the data of many years, `--again` for the data of the run before, `--route=TEXT` for some routes only,
// `--seconds=N` of each measurement, `--rounds=N` of all.

import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { deletePostgres } from '@frikort/local/postgres';
import { defaultLocalFolder } from '@frikort/local/project';
import { startBareServer } from './bare-process.ts';
import { type Bare, valuesFor } from './captured.ts';
import { measureCounting } from './counting.ts';
import { type Driven, drive, type Load } from './drive.ts';
import { pgbench } from './pgbench.ts';
import { requirePgbench } from './pgbench-package.ts';
import { large, small } from './places.ts';
import { memoryOf } from './processes.ts';
import { type Counting, type Measured, reportOf, type Telling } from './report.ts';
import { type MeasuredRoute, measuredRoutes } from './routes.ts';
import { driveServer } from './server-load.ts';
import { statementsOf } from './statements.ts';
import { type System, startSystem } from './system.ts';

const { values: options } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    route: { type: 'string', default: '' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
  },
});
const size = options.large ? large : small;
const load: Load = { connections: 32, seconds: Number(options.seconds) };
/** As many as the API opens unless told otherwise. */
const poolSize = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Measures a bare Fastify route that sends the same statements, named. */
async function driveBare(system: System, statements: readonly Bare[]): Promise<Driven> {
  const bare = await startBareServer(
    system.databaseUrl,
    poolSize,
    statements.map(({ text }) => text),
  );
  try {
    return await drive(
      bare.origin,
      (n) => bare.ask(statements.map((statement) => valuesFor(statement, n))),
      load,
    );
  } finally {
    await bare.stop();
  }
}

/** @param settled what is waited for before the CPU is read */
const driveApi = (system: System, route: MeasuredRoute, load: Load, settled?: () => Promise<void>) =>
  driveServer(
    { origin: system.origin, pid: system.api.pid, postgresPid: system.serverPid },
    route.ask,
    load,
    settled,
  );

/** What telling other systems (R31) adds to a route, in many short turns: others on the machine then disturb both alike. */
async function measureTelling(system: System, route: MeasuredRoute): Promise<Telling> {
  const telling: Record<keyof Telling, Measured['api']> = { told: [], untold: [] };
  for (let turn = 1; turn <= turnsOfTelling; turn += 1) {
    const first = turn % 2 === 0;
    for (const isTold of [first, !first]) {
      telling[isTold ? 'told' : 'untold'].push(await driveTelling(system, route, isTold));
    }
  }
  return telling;
}

const turnsOfTelling = 10;
const trigger = 'trigger history_events_queue';

/** Until everything has its place in its streams: that is a part of telling. */
async function driveTelling({ admin, ...system }: System, route: MeasuredRoute, isTold: boolean) {
  await admin.query(`alter table history_events ${isTold ? 'enable' : 'disable'} ${trigger}`);
  try {
    return await driveApi({ admin, ...system }, route, { ...load, seconds: 1 }, () => allPlaced(admin));
  } finally {
    await admin.query(`alter table history_events enable ${trigger}`);
  }
}

/** Waits until the API has placed everything that was queued. */
const allPlaced = (admin: System['admin']) => unless(admin, 'exists(select from event_queue)');

/** Waits until the API has counted its figures (R37), which it does once it has started: no request sends that. */
const figuresCounted = (admin: System['admin']) => unless(admin, 'not exists(select from statistics_counts)');

/** Waits while a condition of the database holds. */
async function unless(admin: System['admin'], condition: string): Promise<void> {
  for (;;) {
    const { rows } = await admin.query<{ waits: boolean }>(`select ${condition} as waits`);
    if (!rows[0]?.waits) return;
    await wait(50);
  }
}

async function measure(system: System): Promise<Measured[]> {
  const routes = measuredRoutes(size).filter(({ name }) => name.includes(options.route));
  await figuresCounted(system.admin);
  const all: (Measured & { statements: Bare[]; telling?: Telling; counting?: Counting })[] = [];
  for (const route of routes) {
    const statements = await statementsOf(system, route);
    all.push({ route, statements, api: [], bare: [], prepared: [], planned: [] });
  }
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    for (const { route, statements, api, bare, prepared, planned } of all) {
      api.push(await driveApi(system, route, load));
      if (statements.length > 0) {
        prepared.push(await pgbench(system.databaseUrl, statements, 'prepared', load));
        bare.push(await driveBare(system, statements));
        planned.push(await pgbench(system.databaseUrl, statements, 'extended', load));
      }
      say(`  round ${round}  ${route.name}: ${Math.round(api.at(-1)?.perSecond ?? 0)} requests/s`);
    }
  }
  const tells = all.find(({ route }) => route.tellsOthers);
  if (tells) {
    tells.telling = await measureTelling(system, tells.route);
    const short = { ...load, seconds: 1 };
    tells.counting = await measureCounting(tells.statements, {
      databaseUrl: system.databaseUrl,
      driveApi: () => driveApi(system, tells.route, short, () => allPlaced(system.admin)),
      // Few connections, so that what each has to prepare is no part of so short a turn.
      pgbench: (statements) =>
        pgbench(system.databaseUrl, statements, 'prepared', { connections: 4, seconds: 2 }),
    });
  }
  return all;
}

await requirePgbench(say);
const folder = join(defaultLocalFolder, 'bench', options.large ? 'large' : 'small');
if (!options.again) await deletePostgres(join(folder, 'postgres'));
const system = await startSystem(folder, size, say);
try {
  const measured = await measure(system);
  const [processor] = cpus();
  say(
    reportOf(measured, {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, Node ${process.versions.node}`,
      load,
      size,
      readySeconds: system.readySeconds,
      memoryMb: memoryOf(system.api.pid),
    }),
  );
} finally {
  await system.stop();
}
