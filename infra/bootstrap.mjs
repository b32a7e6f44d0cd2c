// The one file that runs on the machine's own Node. It installs what is missing and hands over to the
// project's Node (the npm package `node`), which runs the TypeScript sources as they are. Plain Node APIs
// only, and nothing newer than the oldest supported Node: nothing is installed yet when this starts.
//
//   node infra/bootstrap.mjs <command> [arguments]

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const OLDEST_NODE = [20, 19];

/** What can be run, and the file that does it. */
const COMMANDS = {
  start: 'infra/local/src/start.ts',
  reset: 'infra/local/src/reset.ts',
  build: 'infra/local/src/build.ts',
  serve: 'apps/api/src/server.ts',
  frikort: 'infra/local/src/frikort.ts',
  test: 'infra/tasks/test.ts',
  generate: 'infra/tasks/generate.ts',
  format: 'infra/tasks/format.ts',
  sbom: 'infra/tasks/sbom.ts',
  screenshots: 'e2e/make-screenshots.ts',
  lighthouse: 'e2e/measure-pages.ts',
  bench: 'infra/bench/src/bench.ts',
  compare: 'infra/bench/src/compare.ts',
  steady: 'infra/bench/src/steady.ts',
  migrations: 'infra/bench/src/migrations-under-load.ts',
  mutation: 'infra/mutation/src/check-mutations.ts',
  model: 'infra/model/src/check-model.ts',
  images: 'infra/deployment/src/build-images.ts',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const installedStamp = join(root, 'node_modules/.frikort-installed');

/** Stops with a message for the person at the keyboard, without a stack trace. */
function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(
    `Node ${OLDEST_NODE.join('.')} or newer is needed to start; this is ${process.versions.node}. ` +
      'Install a newer Node and try again. (The project brings the Node it runs on itself.)',
  );
}

/** The folders of all workspace packages, as pnpm-workspace.yaml lists them. */
function packageFolders() {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const patterns = [...workspace.matchAll(/^ {2}- (\S+)$/gm)].map((match) => match[1]);
  return patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    if (!existsSync(join(root, parent))) return [];
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
}

/** A fingerprint of everything that decides what an installation holds. */
function wantedInstallation() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const folder of packageFolders().sort()) files.push(`${folder}/package.json`);
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}\n`);
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** npx beside the npm that runs us; started by name only where we were not started by npm. */
function npxCommand() {
  const npmScript = process.env.npm_execpath ?? '';
  const npxScript = join(dirname(npmScript), 'npx-cli.js');
  if (npmScript.endsWith('npm-cli.js') && existsSync(npxScript)) {
    return { file: process.execPath, leading: [npxScript], shell: false };
  }
  const windows = process.platform === 'win32';
  return { file: windows ? 'npx.cmd' : 'npx', leading: [], shell: windows };
}

function installWhenNeeded() {
  const wanted = wantedInstallation();
  const installed = existsSync(installedStamp) ? readFileSync(installedStamp, 'utf8') : '';
  if (installed === wanted && existsSync(projectNode)) return;
  process.stdout.write('Installing the packages the project needs …\n');
  const started = Date.now();
  const { file, leading, shell } = npxCommand();
  const result = spawnSync(file, [...leading, '--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // CI: nothing may ask a question. Fewer warnings: npm repeats those of the machine's settings.
    env: { ...process.env, CI: 'true', npm_config_loglevel: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error || result.status !== 0 || !existsSync(projectNode)) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\n`);
    giveUp(
      `The packages could not be installed${result.error ? ` (${result.error.message})` : ''}. ` +
        'Is the npm registry reachable? After a change to a package.json, bring the lockfile along with: ' +
        `npx --yes ${PNPM} install`,
    );
  }
  writeFileSync(installedStamp, wanted);
  process.stdout.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** What Node is told to run a package's file: the API's says how little memory it gathers before it looks for garbage. */
function nodeOptionsOf(file) {
  let folder = dirname(join(root, file));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { config } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return ['--disable-warning=ExperimentalWarning', ...(config?.nodeOptions ?? [])];
}

/** Runs the task on the project's Node and ends as it ends. */
function run(file, args) {
  const child = spawn(projectNode, [...nodeOptionsOf(file), join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: pathWithProjectTools() },
  });
  // The task decides when it is done; until then this process only passes on what it is told.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`${file} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

/**
 * npm passes a SIGTERM to the shell it started us with, and most shells die of it without a word to us. The
 * parent that is gone is then the only sign that we were meant to stop.
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/** The project's own Node and tools before the machine's, for whatever a task starts in turn. */
function pathWithProjectTools() {
  const separator = process.platform === 'win32' ? ';' : ':';
  const own = [dirname(projectNode), join(root, 'node_modules/.bin')];
  return [...own, process.env.PATH ?? process.env.Path ?? ''].join(separator);
}

checkNodeVersion();
const [command = '', ...args] = process.argv.slice(2);
const file = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (file === undefined) giveUp(`Unknown command "${command}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
installWhenNeeded();
run(file, args);
