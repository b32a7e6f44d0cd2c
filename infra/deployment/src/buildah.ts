import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';

const { version, license }: { version: string; license: string } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);

/** What an image is made of. */
export interface Image {
  readonly name: string;
  /** The image of ours that it is built on; nothing when left out. */
  readonly from?: string;
  /** Folders of this machine, and where they go. */
  readonly copied?: readonly (readonly [from: string, to: string])[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is started; as in the image it is built on when left out. */
  readonly command?: readonly string[];
  readonly about: string;
}

/** The user and group that every image runs as: nobody of the machine's. */
export const user = 10_001;

/** Where the program is in the images. */
export const workingFolder = '/opt/frikort';

export function hasBuildah(): boolean {
  return spawnSync('buildah', ['--version']).error === undefined;
}

/** Runs buildah with a storage of its own: nothing of the machine's is read or left behind. @returns what it printed */
function buildah(folder: string, args: readonly string[]): string {
  const own = [
    '--storage-driver',
    'vfs',
    '--root',
    join(folder, 'storage'),
    '--runroot',
    join(folder, 'run'),
  ];
  return execFileSync('buildah', [...own, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

const tagOf = (name: string) => `localhost/frikort/${name}:${version}`;

/**
 * Makes an image and writes it as an archive.
 * @param folder where images, and what they are made in, lie
 * @throws Error with what buildah said
 */
export async function addImage(
  folder: string,
  { name, from, copied = [], env = {}, command, about }: Image,
): Promise<{ name: string; archive: string; megabytes: number }> {
  const container = buildah(folder, ['from', from === undefined ? 'scratch' : tagOf(from)]);
  for (const [source, target] of copied) buildah(folder, ['copy', '--quiet', container, source, target]);
  const settings = [
    ...['--user', `${user}:${user}`, '--workingdir', workingFolder, '--port', '3000'],
    ...Object.entries({ NODE_ENV: 'production', ...env }).flatMap(([key, value]) => [
      '--env',
      `${key}=${value}`,
    ]),
    ...['--label', 'org.opencontainers.image.title=Socialt Frikort'],
    ...['--label', `org.opencontainers.image.version=${version}`],
    ...['--label', `org.opencontainers.image.description=${about}`],
    ...['--label', `org.opencontainers.image.licenses=${license}`],
    ...(command === undefined ? [] : ['--cmd', '', '--entrypoint', JSON.stringify(command)]),
  ];
  buildah(folder, ['config', ...settings, container]);
  buildah(folder, ['commit', '--quiet', '--format', 'oci', container, tagOf(name)]);
  buildah(folder, ['rm', container]);
  const archive = join(folder, `${name}.tar`);
  buildah(folder, ['push', '--quiet', tagOf(name), `oci-archive:${archive}:${tagOf(name)}`]);
  return { name, archive, megabytes: statSync(archive).size / 1e6 };
}

/** An image as a folder that can be looked into and started from, and the command that it starts. */
export function openImage(folder: string, name: string): { root: string; command: string[]; env: string[] } {
  const container = buildah(folder, ['from', tagOf(name)]);
  const root = buildah(folder, ['mount', container]);
  const { config } = JSON.parse(buildah(folder, ['inspect', container])).OCIv1;
  return { root, command: config.Entrypoint, env: config.Env };
}

/** Takes away what the images were made in; the archives stay. */
export async function removeStorage(folder: string): Promise<void> {
  buildah(folder, ['rm', '--all']);
  buildah(folder, ['rmi', '--all', '--force']);
}
