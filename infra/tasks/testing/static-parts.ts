import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocalFolder, projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { readProjectFiles } from '../boundaries/project-files.ts';
import { checkBoundaries, describeViolation } from '../boundaries.ts';
import { type Outcome, one, type Say, sum } from './outcome.ts';

/** How many type checkers run side by side. */
const TYPE_CHECKERS = 2;

/** Format and lint of everything, warnings included. */
export async function lint(say: Say): Promise<Outcome> {
  const { code, output } = await runTool(
    '@biomejs/biome',
    'biome',
    ['check', '--error-on-warnings', '--max-diagnostics=50'],
    { output: 'capture' },
  );
  say(output);
  return one('biome check', code === 0);
}

/** A project of the type checker: its configuration, and the folders of the workspace that it covers. */
interface TypedProject {
  readonly config: string;
  readonly folders: readonly string[];
}

/** Every folder of the workspace that has a tsconfig.json. */
function typedFolders(): string[] {
  const groups = ['packages', 'apps', 'infra'];
  const folders = groups.flatMap((group) =>
    readdirSync(join(projectRoot, group)).map((name) => `${group}/${name}`),
  );
  return [...folders, 'e2e'].filter((folder) => existsSync(configOf(folder)));
}

const configOf = (folder: string): string => join(projectRoot, folder, 'tsconfig.json');

interface TypedFolder {
  readonly folder: string;
  readonly include: readonly string[];
  /** Whether the type checker is told more than the base tells it. */
  readonly hasOwnRules: boolean;
}

function readTypedFolder(folder: string): TypedFolder {
  const config: unknown = JSON.parse(readFileSync(configOf(folder), 'utf8'));
  if (
    typeof config !== 'object' ||
    config === null ||
    !('include' in config) ||
    !Array.isArray(config.include)
  )
    throw new Error(`${configOf(folder)} does not list what it includes.`);
  const hasOwnRules = Object.keys(config).some((key) => key !== 'extends' && key !== 'include');
  return { folder, include: config.include.map(String), hasOwnRules };
}

/**
 * What is checked by the base's rules alone is one project, in which each file is read once, however many folders import
 * it. A folder with rules of its own (the apps, each with its own addresses) is a project by itself.
 */
function typedProjects(): TypedProject[] {
  const folders = typedFolders().map(readTypedFolder);
  const plain = folders.filter(({ hasOwnRules }) => !hasOwnRules);
  const config = join(defaultLocalFolder, `types-${process.pid}.json`);
  const together = {
    extends: join(projectRoot, 'tsconfig.base.json'),
    include: plain.flatMap(({ folder, include }) => include.map((glob) => join(projectRoot, folder, glob))),
  };
  mkdirSync(defaultLocalFolder, { recursive: true });
  writeFileSync(config, JSON.stringify(together));
  return [
    { config, folders: plain.map(({ folder }) => folder) },
    ...folders
      .filter(({ hasOwnRules }) => hasOwnRules)
      .map(({ folder }) => ({ config: configOf(folder), folders: [folder] })),
  ];
}

async function checkTypesOf({ config, folders }: TypedProject, say: Say): Promise<Outcome> {
  const { code, output } = await runTool('typescript', 'tsc', ['--project', config, '--pretty', 'false'], {
    output: 'capture',
  });
  const name = folders.join(', ');
  say(`  ${code === 0 ? '✓' : '✗'} ${name}\n${output}`);
  return one(name, code === 0);
}

/** The types of every package and app. */
export async function types(say: Say): Promise<Outcome> {
  const projects = typedProjects();
  const together = projects[0]?.config ?? '';
  const waiting = [...projects];
  const done: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      done.push(await checkTypesOf(project, say));
    }
  };
  try {
    await Promise.all(Array.from({ length: TYPE_CHECKERS }, worker));
  } finally {
    rmSync(together, { force: true });
  }
  return sum(done);
}

/** Who may import whom, and what no file may hold. */
export async function boundaries(say: Say): Promise<Outcome> {
  const checks = checkBoundaries(readProjectFiles(projectRoot));
  for (const { name, violations } of checks) {
    say(`  ${violations.length === 0 ? '✓' : '✗'} ${name}\n`);
    for (const violation of violations) say(`      ${describeViolation(violation)}\n`);
  }
  return sum(checks.map(({ name, violations }) => one(name, violations.length === 0)));
}
