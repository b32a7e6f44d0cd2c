import type { FastifyInstance, RouteOptions } from 'fastify';
import { z } from 'zod';

const nothing = z.strictObject({});
const noBody = nothing.nullish();

/**
 * Gives every API route that declares no query or no body a schema that refuses any: an unknown filter or field
 * is never ignored.
 */
export function refuseUnknownInput(app: FastifyInstance): void {
  app.addHook('onRoute', (route: RouteOptions) => {
    if (!route.url.startsWith('/api/v1/')) return;
    const takesBody = [route.method]
      .flat()
      .some((method) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method));
    route.schema = {
      ...route.schema,
      querystring: route.schema?.querystring ?? nothing,
      ...(takesBody ? { body: route.schema?.body ?? noBody } : {}),
    };
  });
}
