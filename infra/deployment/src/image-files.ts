import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '@frikort/local/project';
import { user } from './buildah.ts';

const run = promisify(execFile);

/** What Node needs of a system: no shell, no package manager, nothing else that could be started. */
const debianPackages = ['libc6', 'libgcc-s1', 'libstdc++6'];

/** The packages of the workspace that production runs; `boundaries` holds what may import what. */
const workspaces = ['apps/api', 'packages/domain', 'packages/words'];

const isTest = (path: string) => /\.test\.tsx?$|\/test\/|-testing\.ts$/.test(path);

/** The system of the images: three libraries of Debian's, Node, one user, and an empty /tmp. */
export async function fillSystem(folder: string): Promise<void> {
  const downloads = await mkdtemp(join(tmpdir(), 'frikort-debian-'));
  try {
    await chmod(downloads, 0o777);
    await run('apt-get', ['download', ...debianPackages], { cwd: downloads });
    await mkdir(folder, { recursive: true });
    for (const file of await readdir(downloads)) await run('dpkg-deb', ['-x', join(downloads, file), folder]);
  } finally {
    await rm(downloads, { recursive: true });
  }
  for (const unneeded of [
    'usr/share/doc',
    'usr/share/lintian',
    'usr/share/gdb',
    'usr/lib/x86_64-linux-gnu/gconv',
  ])
    await rm(join(folder, unneeded), { recursive: true, force: true });
  const node = join(folder, 'usr/local/bin/node');
  await mkdir(dirname(node), { recursive: true });
  await cp(process.execPath, node, { dereference: true });
  await chmod(node, 0o755);
  await mkdir(join(folder, 'etc'), { recursive: true });
  await writeFile(join(folder, 'etc/passwd'), `frikort:x:${user}:${user}::/opt/frikort:/nowhere\n`);
  await writeFile(join(folder, 'etc/group'), `frikort:x:${user}:\n`);
  await mkdir(join(folder, 'tmp'));
  await chmod(join(folder, 'tmp'), 0o1777);
  // What a container is given by its engine: names of hosts, and what the kernel tells.
  for (const name of ['hosts', 'resolv.conf']) await writeFile(join(folder, 'etc', name), '');
  for (const name of ['proc', 'dev', 'sys', 'etc/frikort'])
    await mkdir(join(folder, name), { recursive: true });
}

/** The program of the images: its sources without tests, what it depends on in production, and the bill of materials. */
export async function fillProgram(folder: string): Promise<void> {
  const { stdout } = await run(
    'git',
    ['ls-files', '--', ...workspaces, 'LICENSE', 'infra/deployment/images'],
    {
      cwd: projectRoot,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  const manifests = (
    await run('git', ['ls-files', '--', '*package.json', 'pnpm-*.yaml', 'infra/patches'], {
      cwd: projectRoot,
    })
  ).stdout;
  const files = [...stdout.split('\n').filter((path) => !isTest(path)), ...manifests.split('\n')].filter(
    Boolean,
  );
  for (const path of new Set(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(projectRoot, path), join(folder, path));
  }
  const bootstrap = await readFile(join(projectRoot, 'infra/bootstrap.mjs'), 'utf8');
  const pnpm = /'(pnpm@[\d.]+)'/.exec(bootstrap)?.[1] ?? '';
  const install = spawn(
    'npx',
    [
      ...['--yes', pnpm, 'install', '--prod', '--frozen-lockfile', '--filter', '@frikort/api...'],
      ...['--config.package-import-method=copy', '--ignore-scripts'],
    ],
    { cwd: folder, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = await once(install, 'exit');
  if (code !== 0) throw new Error('The packages of the image could not be installed');
  await removeOthers(folder, files);
  const bill = join(folder, 'sbom.cdx.json');
  await run('npm', ['run', '--silent', 'sbom', bill], { cwd: projectRoot });
}

/** The manifests of workspaces that production does not run were only there for the installation. */
async function removeOthers(folder: string, files: readonly string[]): Promise<void> {
  const others = files
    .filter((path) => path.endsWith('/package.json'))
    .map((path) => dirname(path))
    .filter((workspace) => !workspaces.includes(workspace) && workspace !== 'infra/deployment');
  for (const workspace of others) await rm(join(folder, workspace), { recursive: true, force: true });
  await rm(join(folder, 'infra/deployment/package.json'));
}
