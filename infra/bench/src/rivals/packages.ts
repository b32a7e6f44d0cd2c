import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocalFolder } from '@frikort/local/project';
import { z } from 'zod';

/** What we wrote of the rivals, beside the bench. */
export const rivalSources: string = join(import.meta.dirname, '../../rivals');

/** The ignored folder that packages and data of the comparison lie in. */
export const compareFolder: string = join(defaultLocalFolder, 'compare');

const exact = z.record(z.string(), z.string().regex(/^\d+\.\d+\.\d+$/));
/** What `packages.json` of a rival holds: exact versions, of what it uses and of what is to be taken instead. */
const packagesFile = z.strictObject({ dependencies: exact, overrides: exact.optional() });

/**
 * Installs a rival's packages from npm into an ignored folder, unless they are there, and puts our sources beside them.
 * No script of a package runs.
 * @returns the folder
 * @throws Error with the last lines of what npm said
 */
export async function installRival(name: 'directus' | 'nest', say: (line: string) => void): Promise<string> {
  const folder = join(compareFolder, name);
  const sources = join(rivalSources, name);
  const { dependencies, overrides } = packagesFile.parse(
    JSON.parse(await readFile(join(sources, 'packages.json'), 'utf8')),
  );
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies, overrides }, null, 2);
  const stamp = join(folder, 'installed');
  await mkdir(folder, { recursive: true });
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) {
    say(`Installing ${name} from npm, which takes minutes …`);
    await writeFile(join(folder, 'package.json'), wanted);
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    await writeFile(stamp, wanted);
  }
  await cp(sources, folder, { recursive: true, filter: (path) => !path.endsWith('packages.json') });
  return folder;
}

/**
 * Runs a program to its end.
 * @throws Error with the last lines of what it said, when it does not succeed
 */
export async function run(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(file, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4_000);
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} ${args[0] ?? ''} ended with ${code}:\n${said}`);
}
