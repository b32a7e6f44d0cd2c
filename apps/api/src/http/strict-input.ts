import type { FastifyInstance, RouteOptions } from 'fastify';
import { z } from 'zod';
import { isEncodedText } from './bodies.ts';
import { invalidRequest, ProblemError } from './problem.ts';

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

/**
 * Refuses an address whose query is no text in UTF-8, percent-encoded; what is wrong in a path is refused by the router.
 * A page is shown whatever others have hung on its address.
 */
export function refuseMalformedAddresses(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url, routeOptions }) => {
    const [, ...query] = url.split('?');
    if (query.length === 0 || routeOptions.url === undefined || routeOptions.config.isOfApp) return;
    const encoded = query.join('?').replaceAll('+', ' ');
    if (!isEncodedText(encoded) || /[^\x20-\x7e]/.test(encoded)) throw new ProblemError(invalidRequest);
  });
}
