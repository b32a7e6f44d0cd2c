import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Bare, scriptOf } from './captured.ts';
import type { Load } from './drive.ts';
import { numbers } from './routes.ts';

/** Whether statements are planned once for each connection, or each time. */
export type Planned = 'prepared' | 'extended';

/** Runs statements in pgbench. @returns how many requests' worth a second */
export async function pgbench(
  databaseUrl: string,
  statements: readonly Bare[],
  planned: Planned,
  { connections, seconds }: Load,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'frikort-bench-'));
  try {
    const { script, variables } = scriptOf(statements);
    const file = join(folder, 'script.sql');
    await writeFile(file, `\\set n random(0, ${numbers - 1})\n${script}\n`);
    const given = Object.entries(variables).flatMap(([name, value]) => ['--define', `${name}=${value}`]);
    const { hostname, port, username, password, pathname } = new URL(databaseUrl);
    const { stdout } = await promisify(execFile)(
      'pgbench',
      [
        ...['--no-vacuum', '--protocol', planned, '--client', String(connections), '--time', String(seconds)],
        ...[
          '--host',
          hostname,
          '--port',
          port,
          '--username',
          username,
          '--file',
          file,
          ...given,
          pathname.slice(1),
        ],
      ],
      { env: { ...process.env, PGPASSWORD: decodeURIComponent(password) } },
    );
    const [, tps] = /^tps = ([\d.]+)/m.exec(stdout) ?? [];
    if (tps === undefined) throw new Error(`pgbench said nothing of its speed:\n${stdout}`);
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
