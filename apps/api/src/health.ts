import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Database } from './database/database.ts';
import { query } from './database/query.ts';
import { sendProblem } from './http/problem.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, which needs the database; not ready
 * while stopping, so that a load balancer sends new requests elsewhere.
 */
export function registerHealth(app: FastifyInstance, deps: { db: Database }): void {
  const schema = { hide: true };
  app.get('/health/live', { schema }, async () => ({ status: 'live' }));
  app.get('/health/ready', { schema }, async (_request, reply) => {
    const ready = !app.draining.hasBegun() && (await takesChanges(deps.db));
    return ready ? { status: 'ready' } : sendProblem(reply, { code: 'unavailable', retryAfterSeconds: 1 });
  });
}

/** Whether the database takes changes: a standby does not, nor a primary that has become one. */
async function takesChanges(db: Database): Promise<boolean> {
  try {
    const rows = await query(
      db,
      z.strictObject({ writable: z.boolean() }),
      sql`select current_setting('transaction_read_only') = 'off' as writable`,
    );
    if (rows[0]?.writable) return true;
    db.$client.renew();
    return false;
  } catch {
    return false;
  }
}
