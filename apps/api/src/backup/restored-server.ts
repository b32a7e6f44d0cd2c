import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createZstdDecompress } from 'node:zlib';
import { ConfigError } from '../config-error.ts';

const run = promisify(execFile);

/** Unpacks a whole copy into an empty folder. @throws ConfigError when it is not empty, or the copy cannot be unpacked */
export async function unpack(copy: AsyncIterable<Buffer>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new ConfigError(`${folder} is not empty.`);
  await chmod(folder, 0o700);
  const tar = spawn('tar', ['--extract', '--directory', folder, '--file', '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  tar.stderr.on('data', (text) => {
    said += String(text);
  });
  const ended = once(tar, 'close');
  await pipeline(Readable.from(copy), createZstdDecompress(), tar.stdin);
  const [code] = await ended;
  if (code !== 0) throw new ConfigError(`The copy could not be unpacked: ${said.trim()}`);
}

export type Recovery = {
  readonly folder: string;
  readonly port: number;
  /** What PostgreSQL asks for each piece of the write-ahead log, `%f` and `%p` in it. */
  readonly restoreCommand: string;
  /** To which instant; to the end of what is kept without one. */
  readonly until: Date | undefined;
  readonly programs: string;
};

/** Asks until it has read everything. @throws when it has ended */
async function untilItTakesChanges({
  folder,
  port,
  programs,
}: Pick<Recovery, 'folder' | 'port' | 'programs'>) {
  const isReady = () =>
    run(path.join(programs, 'pg_isready'), ['--quiet', '--host', '127.0.0.1', '--port', String(port)]).then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    // Its mark is there from its first moment to its last.
    await access(path.join(folder, 'postmaster.pid'));
    await wait(lookEveryMs);
  }
}

const lookEveryMs = 200;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Starts what was unpacked, on this machine alone, and has it read the write-ahead log until it takes changes. What the
 * server was told elsewhere (files outside of its folder) is not asked for.
 * @throws ConfigError with the end of its log when it does not come that far
 */
export async function startRecovered({ folder, port, restoreCommand, until, programs }: Recovery) {
  const log = path.join(folder, 'restore.log');
  const settings = [
    ['listen_addresses', '127.0.0.1'],
    ['port', String(port)],
    ['unix_socket_directories', ''],
    ['hba_file', path.join(folder, 'restore_hba.conf')],
    ['ident_file', path.join(folder, 'restore_ident.conf')],
    ['data_directory', folder],
    ['archive_mode', 'off'],
    // Nobody reads before it is done, so limits of the server that was copied need not be met.
    ['hot_standby', 'off'],
    ['restore_command', restoreCommand],
    ['recovery_target_action', 'promote'],
    ...(until ? [['recovery_target_time', until.toISOString().replace('T', ' ').replace('Z', '+00')]] : []),
  ];
  await writeFile(path.join(folder, 'restore_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  await writeFile(path.join(folder, 'restore_ident.conf'), '');
  const text = settings.map(([name = '', value = '']) => `${name} = ${quoted(value)}\n`).join('');
  await writeFile(path.join(folder, 'restore.conf'), text);
  // What was changed by ALTER SYSTEM, such as how it archives, comes after and would win.
  await writeFile(path.join(folder, 'postgresql.auto.conf'), '');
  await writeFile(path.join(folder, 'recovery.signal'), '');
  const control = path.join(programs, 'pg_ctl');
  const options = `-c config_file=${quoted(path.join(folder, 'restore.conf'))}`;
  try {
    await run(control, [
      'start',
      '--pgdata',
      folder,
      '--log',
      log,
      '--wait',
      '--timeout',
      '86400',
      '--options',
      options,
    ]);
    await untilItTakesChanges({ folder, port, programs });
  } catch {
    const { stdout } = await run('tail', ['--lines', '15', log]).catch(() => ({ stdout: '' }));
    throw new ConfigError(`The restored database did not start:\n${stdout.trim()}`);
  }
  return {
    stop: async () => void (await run(control, ['stop', '--pgdata', folder, '--mode', 'fast', '--wait'])),
  };
}
