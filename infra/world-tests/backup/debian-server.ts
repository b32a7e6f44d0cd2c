import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installDebianPackages, mayInstallDebianPackages } from '@frikort/local/debian-packages';
import { findFreePort } from '@frikort/local/ports';

const run = promisify(execFile);
const parent = '/usr/lib/postgresql';

/** The folder of Debian's PostgreSQL, which has pg_basebackup as the embedded one has not; `undefined`, said in a line, without. */
export async function findDebianPostgres(): Promise<string | undefined> {
  const found = await newest();
  if (found !== undefined || !mayInstallDebianPackages()) return found ?? missing();
  try {
    await installDebianPackages(['postgresql'], (line) => console.log(line));
    return (await newest()) ?? missing();
  } catch {
    return missing();
  }
}

async function newest(): Promise<string | undefined> {
  const versions = await readdir(parent).catch(() => []);
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(parent, version, 'bin'))
    .find((programs) => existsSync(join(programs, 'pg_basebackup')) && existsSync(join(programs, 'initdb')));
}

function missing(): undefined {
  console.log('Left out: backups, which need PostgreSQL with pg_basebackup, such as Debian’s.');
}

/** Whoever PostgreSQL runs as: this user, or `postgres` where this is root. */
export type RunAs = { uid?: number; gid?: number };

async function whoever(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** A machine of its own: a folder, and a PostgreSQL in it that archives by a command. */
export async function openMachine(programs: string) {
  const runAs = await whoever();
  const folder = await mkdtemp(join(tmpdir(), 'frikort-backup-'));
  await chmod(folder, 0o755);
  if (runAs.uid !== undefined && runAs.gid !== undefined) await chown(folder, runAs.uid, runAs.gid);
  const data = join(folder, 'data');
  const port = await findFreePort();
  const as = { ...runAs, cwd: folder };
  const password = join(folder, 'password');
  await writeFile(password, 'superuser', { mode: 0o644 });
  await run(
    join(programs, 'initdb'),
    [
      '--pgdata',
      data,
      '--username',
      'postgres',
      '--pwfile',
      password,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
    ],
    as,
  );
  const control = (...args: string[]) =>
    run(join(programs, 'pg_ctl'), [...args, '--pgdata', data, '--wait'], as);
  return {
    folder,
    programs,
    url: (login: string, name: string) => `postgres://${login}@127.0.0.1:${port}/${name}`,
    start: async (archiveCommand: string) => {
      const settings = {
        port: String(port),
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        archive_mode: 'on',
        archive_timeout: '60',
        archive_command: archiveCommand,
      };
      const options = Object.entries(settings).map(
        ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
      );
      await writeFile(join(folder, 'server.conf'), options.join(''));
      await run('sh', ['-c', 'cat server.conf >> data/postgresql.conf'], as);
      await control('start', '--log', join(folder, 'log'));
    },
    stop: () => control('stop', '--mode', 'immediate'),
    /** Stops a server that a restore has left running. */
    stopOther: (other: string) =>
      run(join(programs, 'pg_ctl'), ['stop', '--pgdata', other, '--mode', 'immediate', '--wait'], as),
    /** Runs `frikort` as the user of PostgreSQL. */
    frikort: (args: readonly string[], env: Readonly<Record<string, string>>) =>
      frikort(args, { ...as, env }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export type Machine = Awaited<ReturnType<typeof openMachine>>;

async function frikort(
  args: readonly string[],
  options: RunAs & { cwd: string; env: Readonly<Record<string, string>> },
): Promise<{ code: number; output: string }> {
  const script = new URL(import.meta.resolve('@frikort/api/cli/frikort')).pathname;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += String(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
