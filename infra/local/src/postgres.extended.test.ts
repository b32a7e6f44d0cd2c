import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deletePostgres, startPostgres } from './postgres.ts';

const asRoot = userInfo().uid === 0;
let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'frikort-test-'));
  await chmod(parent, 0o755);
  folder = join(parent, 'postgres');
});

afterEach(async () => {
  await deletePostgres(folder);
  await rm(parent, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts a server on `folder` in another process, which is then killed without a chance to stop it. */
async function startAndKill(): Promise<string> {
  const script = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))};
    const server = await startPostgres({ folder: ${JSON.stringify(folder)} });
    process.stdout.write(server.url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'pipe' });
  const [url]: unknown[] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return String(url);
}

describe('the embedded PostgreSQL', () => {
  it('listens on 127.0.0.1 only, wants its password, and keeps the data from one start to the next', async () => {
    const first = await startPostgres({ folder });
    await query(first.url, 'create table kept as select 7 as seven');
    expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const wrong = new URL(first.url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    await first.stop();
    await first.stop();

    const second = await startPostgres({ folder });
    expect(await query(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await second.stop();
  });

  it('takes over from a server that a killed run left behind, nothing lost', async () => {
    const leftBehind = await startAndKill();
    await query(leftBehind, 'create table kept as select 7 as seven');

    const next = await startPostgres({ folder });
    expect(await query(next.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await expect(query(leftBehind, 'select 1')).rejects.toThrow();
    await next.stop();
  });

  it('is not fooled by the mark of a server that is gone and whose process id another program now has', async () => {
    const first = await startPostgres({ folder });
    await first.stop();
    await writeFile(join(first.folder, 'data/postmaster.pid'), `${process.pid}\n${first.folder}/data\n`);
    const second = await startPostgres({ folder });
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('says which port is taken', async () => {
    const first = await startPostgres({ folder });
    const port = Number(new URL(first.url).port);
    const other = join(parent, 'other');
    await expect(startPostgres({ folder: other, port })).rejects.toThrow(`Port ${port} is taken`);
    await first.stop();
    await deletePostgres(other);
  });

  it.runIf(asRoot)(
    'goes where the user postgres may go when a parent folder is private, and says so',
    async () => {
      await chmod(parent, 0o700);
      const said: string[] = [];
      const server = await startPostgres({ folder, say: (line) => said.push(line) });
      expect(server.folder.startsWith(parent)).toBe(false);
      expect(said).toEqual([expect.stringContaining('may not enter this checkout')]);
      await server.stop();
      await deletePostgres(folder);
      expect(existsSync(server.folder)).toBe(false);
    },
  );
});
