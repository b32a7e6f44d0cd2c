import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { readProjectFiles } from '../boundaries/project-files.ts';
import { checkBoundaries, describeViolation } from '../boundaries.ts';
import { type Outcome, one, sum } from './outcome.ts';

/** How many type checkers run side by side. */
const TYPE_CHECKERS = 2;

/** Format and lint of everything, warnings included. */
export async function lint(): Promise<Outcome> {
  const { code } = await runTool('@biomejs/biome', 'biome', [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=50',
  ]);
  return one('biome check', code === 0);
}

/** Every folder of the workspace that has a tsconfig.json. */
function typedFolders(): string[] {
  const groups = ['packages', 'apps', 'infra'];
  const folders = groups.flatMap((group) =>
    readdirSync(join(projectRoot, group)).map((name) => `${group}/${name}`),
  );
  return [...folders, 'e2e'].filter((folder) => existsSync(join(projectRoot, folder, 'tsconfig.json')));
}

async function checkTypesOf(folder: string): Promise<Outcome> {
  const { code, output } = await runTool(
    'typescript',
    'tsc',
    ['--project', join(projectRoot, folder), '--pretty', 'false'],
    {
      output: 'capture',
    },
  );
  process.stdout.write(`  ${code === 0 ? '✓' : '✗'} ${folder}\n${output}`);
  return one(folder, code === 0);
}

/** The types of every package and app, each a check of its own. */
export async function types(): Promise<Outcome> {
  const waiting = typedFolders();
  const done: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      done.push(await checkTypesOf(folder));
    }
  };
  await Promise.all(Array.from({ length: TYPE_CHECKERS }, worker));
  return sum(done);
}

/** Who may import whom, and what no file may hold. */
export async function boundaries(): Promise<Outcome> {
  const checks = checkBoundaries(readProjectFiles(projectRoot));
  for (const { name, violations } of checks) {
    process.stdout.write(`  ${violations.length === 0 ? '✓' : '✗'} ${name}\n`);
    for (const violation of violations) process.stdout.write(`      ${describeViolation(violation)}\n`);
  }
  return sum(checks.map(({ name, violations }) => one(name, violations.length === 0)));
}
