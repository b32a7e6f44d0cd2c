import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findFreePort } from '@frikort/local/ports';
import type { Asked } from './routes.ts';

/** A bare Fastify in a process of its own that sends the statements it was given, named, for each request. */
export type BareServer = {
  readonly origin: string;
  readonly pid: number;
  /** A request; a statement's values are texts, as the driver sends them. */
  readonly ask: (values: readonly (readonly (string | null)[])[]) => Asked;
  stop(): Promise<void>;
};

/** @param connections how many the server opens to the database */
export async function startBareServer(
  databaseUrl: string,
  connections: number,
  statements: readonly string[],
): Promise<BareServer> {
  const port = await findFreePort();
  const server = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  server.stdin.end(JSON.stringify({ port, databaseUrl, connections, statements }));
  await once(server.stdout, 'data');
  if (server.pid === undefined) throw new Error('The bare server did not start.');
  const headers = { 'content-type': 'application/json' };
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: server.pid,
    ask: (values) => ({ method: 'POST', path: '/', headers, body: JSON.stringify(values) }),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
