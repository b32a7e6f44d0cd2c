import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installDebianPackages, mayInstallDebianPackages } from '@frikort/local/debian-packages';

/** Where the programs of a cluster are. */
export interface ClusterPrograms {
  readonly patroni: string;
  readonly patronictl: string;
  readonly etcd: string;
  readonly haproxy: string;
  /** The folder of PostgreSQL's programs, for Patroni's `bin_dir`. */
  readonly postgres: string;
}

const packages = ['patroni', 'etcd-server', 'haproxy', 'postgresql', 'iproute2', 'util-linux'];

/** What Patroni calls; the embedded PostgreSQL has the first three only. */
export const calledByPatroni = [
  'initdb',
  'pg_ctl',
  'postgres',
  'pg_basebackup',
  'pg_controldata',
  'pg_rewind',
];

/** Programs and network that a cluster needs; `undefined`, said in a line, where they cannot be had. */
export async function findPrograms(): Promise<ClusterPrograms | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return leftOut('it takes root on Linux, for networks of their own');
  const found = await lookForPrograms();
  if (found === undefined && mayInstallDebianPackages()) {
    await installDebianPackages(packages, (line) => console.log(line)).catch(() => {});
  }
  const programs = found ?? (await lookForPrograms());
  if (programs === undefined) return leftOut(`it takes Debian’s packages ${packages.join(', ')}`);
  // A network that is gone with its process.
  if (spawnSync('unshare', ['--net', 'true']).status !== 0)
    return leftOut('this machine lets nobody make a network of their own');
  return programs;
}

function leftOut(why: string): undefined {
  console.log(`Left out: failover, for ${why}.`);
}

async function lookForPrograms(): Promise<ClusterPrograms | undefined> {
  const [patroni, patronictl, etcd, haproxy] = ['patroni', 'patronictl', 'etcd', 'haproxy'].map(programIn);
  const postgres = await newestPostgres();
  if (!patroni || !patronictl || !etcd || !haproxy || !postgres || !programIn('ip') || !programIn('setpriv'))
    return undefined;
  return { patroni, patronictl, etcd, haproxy, postgres };
}

function programIn(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function newestPostgres(): Promise<string | undefined> {
  const parent = '/usr/lib/postgresql';
  const versions = await readdir(parent).catch(() => []);
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(parent, version, 'bin'))
    .find((folder) => calledByPatroni.every((name) => existsSync(join(folder, name))));
}
