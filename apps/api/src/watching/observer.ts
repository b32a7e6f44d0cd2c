import type { FastifyInstance } from 'fastify';

/** Sees every request of an application; told of it before there is any route. */
export type Observer = (app: FastifyInstance) => void | Promise<void>;
