import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createZstdCompress } from 'node:zlib';
import { ConfigError } from '../config-error.ts';

/** The address without its password, and the password, which would stand in the list of processes. */
function apart(databaseUrl: string): { address: string; password: string } {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  return { address: url.href, password };
}

/**
 * A whole copy of the running server by pg_basebackup, with the write-ahead log that makes it consistent: a tar,
 * compressed (zstd).
 * @throws ConfigError with what pg_basebackup said when it fails; then the stream breaks off
 */
export async function* baseBackup(programs: string, databaseUrl: string): AsyncGenerator<Buffer> {
  const { address, password } = apart(databaseUrl);
  const child = spawn(
    path.join(programs, 'pg_basebackup'),
    [
      ...['--dbname', address, '--no-password', '--label', 'frikort'],
      ...['--pgdata', '-', '--format', 'tar', '--wal-method', 'fetch', '--checkpoint', 'fast'],
    ],
    { env: { PGPASSWORD: password, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
  });
  const ended = once(child, 'close');
  const failed = ended.then(([code]) => {
    if (code !== 0) throw new ConfigError(`pg_basebackup failed: ${said.trim()}`);
  });
  // It is asked for below.
  failed.catch(() => {});
  for await (const part of child.stdout.pipe(createZstdCompress())) yield part;
  await failed;
}
