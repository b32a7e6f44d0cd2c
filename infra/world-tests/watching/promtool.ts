import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { mayInstallDebianPackages } from '@frikort/local/debian-packages';
import { defaultLocalFolder } from '@frikort/local/project';

const run = promisify(execFile);
const unpacked = join(defaultLocalFolder, 'promtool/usr/bin/promtool');

/**
 * Prometheus' program that tries rules: the machine's own, or one taken out of Debian's package, which is not installed,
 * because it would start a server.
 * @returns its path, or `undefined` where it cannot be had; that is said in a line
 */
export async function findPromtool(): Promise<string | undefined> {
  for (const found of ['promtool', unpacked]) {
    if (await answers(found)) return found;
  }
  if (mayInstallDebianPackages()) {
    try {
      await unpack();
      return unpacked;
    } catch (error) {
      console.log(`promtool could not be unpacked: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log('Left out: the alerts as Prometheus decides them; promtool is in Debian’s package prometheus.');
  return undefined;
}

async function answers(program: string): Promise<boolean> {
  return await run(program, ['--version']).then(
    () => true,
    () => false,
  );
}

async function unpack(): Promise<void> {
  const target = dirname(dirname(dirname(unpacked)));
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}-`);
  try {
    await run('apt-get', ['update']);
    await run('apt-get', ['download', 'prometheus'], { cwd: folder });
    const archive = (await readdir(folder)).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error('nothing was downloaded');
    await run('dpkg-deb', ['--extract', join(folder, archive), join(folder, 'unpacked')]);
    if (!existsSync(unpacked)) await rename(join(folder, 'unpacked'), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
