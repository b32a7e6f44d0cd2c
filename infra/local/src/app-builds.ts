import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocalFolder, projectRoot } from './project.ts';
import { runTool } from './tools.ts';

const APPS = ['citizen', 'caseworker', 'company'] as const;
type App = (typeof APPS)[number];

/** Vite builds this many apps side by side. */
const BUILDERS = 2;

const NO_SOURCE = new Set(['node_modules', 'dist', 'test-results']);

/** Where an app's built files are served from. */
export function builtFolder(app: App): string {
  return join(projectRoot, 'apps', app, 'dist');
}

function hashFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !NO_SOURCE.has(entry.name)) hashFolder(hash, path);
    else if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) {
      hash.update(path).update(readFileSync(join(projectRoot, path)));
    }
  }
}

/** A fingerprint of everything an app is built from: its own sources, the packages, the exact dependencies. */
function sourcesOf(app: App): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'pnpm-lock.yaml')));
  hashFolder(hash, 'packages');
  hashFolder(hash, `apps/${app}`);
  return hash.digest('hex');
}

const stampFile = (app: App): string => join(builtFolder(app), '.built-from');

function isCurrent(app: App, sources: string): boolean {
  return existsSync(stampFile(app)) && readFileSync(stampFile(app), 'utf8') === sources;
}

/** Builds beside the served folder and swaps at the end: a build that fails leaves the old files in place. */
async function build(app: App, sources: string): Promise<void> {
  const fresh = join(defaultLocalFolder, 'builds', `${app}-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  try {
    const { code, output } = await runTool(
      'vite',
      'vite',
      ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'],
      { folder: `apps/${app}`, output: 'capture' },
    );
    if (code !== 0) throw new Error(`The app ${app} could not be built:\n${output}`);
    await writeFile(join(fresh, '.built-from'), sources);
    await rm(builtFolder(app), { recursive: true, force: true });
    await rename(fresh, builtFolder(app));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Builds those of the three apps whose sources have changed since they were built last. */
export async function buildApps(say: (line: string) => void): Promise<void> {
  const stale = APPS.map((app) => ({ app, sources: sourcesOf(app) })).filter(
    ({ app, sources }) => !isCurrent(app, sources),
  );
  if (stale.length === 0) return;
  say(`Building ${stale.map(({ app }) => app).join(', ')} …`);
  const builder = async (): Promise<void> => {
    for (let next = stale.shift(); next !== undefined; next = stale.shift())
      await build(next.app, next.sources);
  };
  await Promise.all(Array.from({ length: BUILDERS }, builder));
}
