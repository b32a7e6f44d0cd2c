// `npm run compare`: the rule that a card is never used for more than its yearly amount, kept by us and by what a team
// would reach for otherwise: first who is right, then how fast and with how much memory. `--seconds=N` of each
// measurement, `--rounds=N` of all, `--again` with the data of the run before, `--rival=TEXT` for some rivals only.

import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deletePostgres } from '@frikort/local/postgres';
import { type Compared, comparisonOf, verdictsOf } from './compare-report.ts';
import type { Contender } from './contender.ts';
import { type HotCard, rushAt } from './hot-card.ts';
import { registrationParts, registrationWithout } from './parts.ts';
import { pgbench } from './pgbench.ts';
import { requirePgbench } from './pgbench-package.ts';
import { type Size, small } from './places.ts';
import { memoryOf } from './processes.ts';
import { startBare } from './rivals/bare.ts';
import type { RivalSetting } from './rivals/common.ts';
import { startDirectus } from './rivals/directus.ts';
import { startNest } from './rivals/nest.ts';
import { openImis } from './rivals/openimis.ts';
import { ours } from './rivals/ours.ts';
import { compareFolder } from './rivals/packages.ts';
import { measuredRoutes, numbers } from './routes.ts';
import { type DrivenServer, driveServer } from './server-load.ts';
import { statementsOf } from './statements.ts';
import { type System, startSystem } from './system.ts';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    again: { type: 'boolean', default: false },
    rival: { type: 'string', default: '' },
  },
});
const rounds = Number(options.rounds);
const load = { connections: 32, seconds: Number(options.seconds) };
/** For pgbench, so that what each connection has to prepare is no part of so short a measurement. */
const fewer = { ...load, connections: 4 };
/** As many as the rivals have; a log that is not empty. */
const size: Size = { ...small, logRows: 100_000 };
/** The first cards are wanted by everybody, one after the other, the others by all alike. */
const kept = 100;

const say = (line: string) => process.stdout.write(`${line}\n`);

const rivals: Readonly<Record<string, (setting: RivalSetting) => Promise<Contender>>> = {
  'directus counts': (setting) => startDirectus('count-then-insert', setting),
  'directus locks': (setting) => startDirectus('lock-then-count', setting),
  'nest counts': (setting) => startNest('counts', setting),
  'nest locks': (setting) => startNest('locks', setting),
  openimis: (setting) => openImis('as it is', setting),
  'openimis locks': (setting) => openImis('with a lock', setting),
  bare: startBare,
};

async function settingOf(system: System): Promise<RivalSetting> {
  const year = new Date().getUTCFullYear();
  const { rows } = await system.admin.query<{ allowance: string }>(
    'select allowance_oere as allowance from programme_year_allowances where year = $1',
    [year],
  );
  return {
    say,
    database: async (name) => {
      const quoted = system.admin.escapeIdentifier(`rival-${name}`);
      await system.admin.query(`drop database if exists ${quoted} with (force)`);
      await system.admin.query(`create database ${quoted}`);
      const url = new URL(system.adminUrl);
      url.pathname = `/rival-${name}`;
      return url.href;
    },
    filling: {
      cards: size.citizens,
      employments: size.employments,
      allowanceOere: Number(rows[0]?.allowance),
      startDate: `${year}-11-02`,
      endDate: `${year}-11-20`,
    },
  };
}

/** Starts ours and the rivals; one that cannot be had here is told of and left out. */
async function startAll(system: System, undo: (() => Promise<void>)[]): Promise<Contender[]> {
  const setting = await settingOf(system);
  const all = [ours(system, size)];
  for (const [name, start] of Object.entries(rivals)) {
    if (!name.includes(options.rival)) continue;
    try {
      say(`Starting ${name} …`);
      all.push(await start(setting));
    } catch (error) {
      say(
        `Left out: ${name} could not be had here. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  undo.push(...all.map((contender) => () => contender.stop()));
  return all;
}

/** Many cards, drawn by number. */
async function driveMany(system: System, { server }: Contender, seconds: number) {
  if (!server) return undefined;
  const cards = size.citizens - kept;
  return await driveServer(
    { ...server, postgresPid: system.serverPid },
    (n) => server.ask(kept + (n % cards), 1),
    { ...load, seconds },
  );
}

/** Whoever is first in one round is last in the next. */
function inTurn<Thing>(things: readonly Thing[], round: number): Thing[] {
  const first = round % things.length;
  return [...things.slice(first), ...things.slice(0, first)];
}

async function compare(system: System, contenders: readonly Contender[]): Promise<Compared[]> {
  const all = contenders.map((contender) => ({
    contender,
    hotCards: [] as HotCard[],
    runs: [] as DrivenServer[],
  }));
  for (const { contender } of all) await driveMany(system, contender, 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, hotCards } of inTurn(all, round)) {
      const hot = await rushAt(contender, kept);
      hotCards.push(hot);
      say(`  round ${round + 1}  ${contender.name}: ${hot.counts.accepted} accepted of one card`);
    }
    for (const { contender, runs } of inTurn(all, round)) {
      const driven = await driveMany(system, contender, load.seconds);
      if (!driven) continue;
      runs.push(driven);
      say(`  round ${round + 1}  ${contender.name}: ${Math.round(driven.perSecond)} requests/s`);
    }
  }
  return all.map((one) =>
    one.contender.server ? { ...one, memoryMb: memoryOf(one.contender.server.pid) } : one,
  );
}

/** What of a registration is what, in PostgreSQL. */
async function measureParts(system: System): Promise<Record<string, number[]>> {
  const route = measuredRoutes(size).find(({ name }) => name === 'POST /employments');
  if (!route) throw new Error('No route registers.');
  const statements = await statementsOf(system, route);
  const measured: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, parts] of inTurn(Object.entries(registrationParts), round)) {
      const perSecond = await pgbench(
        system.databaseUrl,
        registrationWithout(statements, parts),
        'prepared',
        fewer,
      );
      measured[name] = [...(measured[name] ?? []), perSecond];
    }
  }
  return Object.fromEntries(Object.keys(registrationParts).map((name) => [name, measured[name] ?? []]));
}

const [loadBefore = 0] = loadavg();
await requirePgbench(say);
if (rounds > kept || numbers < size.citizens) throw new Error('There are fewer cards than are asked for.');
const folder = join(compareFolder, 'ours');
if (!options.again) await deletePostgres(join(folder, 'postgres'));
const system = await startSystem(folder, size, say);
const undo = [() => system.stop()];
try {
  const compared = await compare(system, await startAll(system, undo));
  const [processor] = cpus();
  const parts = await measureParts(system);
  say(
    comparisonOf({
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, Node ${process.versions.node}`,
      loadBefore,
      load,
      cards: size.citizens,
      employments: size.employments,
      compared,
      parts,
    }),
  );
  process.exitCode = verdictsOf(compared)[0]?.endsWith('met.') ? 0 : 1;
} finally {
  for (const end of undo.toReversed()) await end();
}
