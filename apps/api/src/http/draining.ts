import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How a process that was told to stop takes leave of its clients. */
export type Draining = {
  /** Whether it has begun: the process is not ready any more, and each answer ends its connection. */
  readonly hasBegun: () => boolean;
  /** Begins it. Requests are still answered, because a load balancer needs a while to notice. */
  readonly begin: () => void;
  /** Takes no new connections, and comes back when every request is answered and every connection closed. */
  readonly end: () => Promise<void>;
};

declare module 'fastify' {
  interface FastifyInstance {
    draining: Draining;
  }
}

const sweepEveryMs = 50;

/** Lets a process stop without cutting anybody off: Fastify closes the connections that are idle when it is told, and no later. */
export function registerDraining(app: FastifyInstance): void {
  let begun = false;
  let underWay = 0;
  app.addHook('onRequest', async (_request, { raw }) => {
    underWay += 1;
    raw.once('close', () => {
      underWay -= 1;
    });
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (begun) reply.header('connection', 'close');
    return payload;
  });
  app.addHook('preClose', async () => {
    begun = true;
  });
  app.decorate('draining', {
    hasBegun: () => begun,
    begin: () => {
      begun = true;
    },
    end: async () => {
      // An answer that had begun before is followed by nothing, but its connection stays.
      const sweep = setInterval(() => app.server.closeIdleConnections(), sweepEveryMs);
      await app.close();
      clearInterval(sweep);
      // Where a name has several addresses, Fastify does not wait for the servers of the others.
      while (underWay > 0) await wait(sweepEveryMs);
    },
  });
}
