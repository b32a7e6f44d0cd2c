import { expect, it, onTestFinished } from 'vitest';
import { createTestDatabase } from '../../test/support/database.ts';
import { ConnectionPool } from './connection-pool.ts';

it('a connection that the server ends is replaced, whether it is idle or held', async () => {
  const { adminUrl, admin, close } = await createTestDatabase();
  const pool = new ConnectionPool({ connectionString: adminUrl, max: 1, role: 'login' });
  onTestFinished(async () => {
    await pool.end();
    await close();
  });
  const askPid = async () =>
    (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
  const end = async (pid: unknown) => admin.$client.query('select pg_terminate_backend($1)', [pid]);

  const idle = await askPid();
  const gone = new Promise((resolve) => pool.once('remove', resolve));
  await end(idle);
  await gone;

  const held = await pool.connect();
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
  const ended = new Promise((resolve) => held.once('end', () => resolve(undefined)));
  await end(rows[0]?.pid);
  await ended;
  await expect(held.query('select 1')).rejects.toThrow();
  held.release();

  expect([idle, rows[0]?.pid]).not.toContain(await askPid());
});

it('the server asks within a minute whether a process that says nothing is still there', async () => {
  const { db, close } = await createTestDatabase({ onlyRowsChange: true });
  onTestFinished(close);
  const { rows } = await db.$client.query<Record<string, string>>(`
    select current_setting('tcp_keepalives_idle') as idle, current_setting('tcp_keepalives_interval') as interval,
      current_setting('tcp_keepalives_count') as count`);
  expect(rows).toEqual([{ idle: '30', interval: '10', count: '3' }]);
});
