import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';

/** Has each answer tell the time by the clock that it was judged by: pages take "today" from it, not from the device. */
export function registerDateHeader(app: FastifyInstance, clock: Clock): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('date', clock().toUTCString());
  });
}
