import type { FastifyInstance, RouteOptions } from 'fastify';
import { z } from 'zod';

/**
 * Refuses to start with a route whose body or query takes a text as it comes, so that none can be forgotten: a text is
 * one of the kinds of `@frikort/domain/text-schemas`, or its form leaves no room for what no text may hold.
 * @throws Error at the registration of such a route
 */
export function requireCleanTexts(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, schema }: RouteOptions) => {
    if (!url.startsWith('/api/v1/')) return;
    const taken = [schema?.body, schema?.querystring].flatMap((input) => uncleanTexts(input, ''));
    if (taken.length > 0) {
      throw new Error(`${method} ${url} takes texts that nobody has looked at: ${taken.join(', ')}`);
    }
  });
}

/** Where a schema takes something that a clean text does not hold; or is of a kind that cannot be looked into. */
export function uncleanTexts(schema: unknown, path: string): string[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    return takesAsItComes(schema) ? [path] : [];
  }
  if (schema instanceof z.ZodObject) {
    const { shape, _zod } = schema;
    const closed = _zod.def.catchall instanceof z.ZodNever;
    const members = Object.entries(shape).flatMap(([name, member]) =>
      uncleanTexts(member, `${path}/${name}`),
    );
    return closed ? members : [...members, `${path}/*`];
  }
  if (schema instanceof z.ZodPipe) return uncleanTexts(schema.in, path);
  if (schema instanceof z.ZodArray) return uncleanTexts(schema.element, `${path}/0`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => uncleanTexts(option, path));
  if (isWrapper(schema)) return uncleanTexts(schema.unwrap(), path);
  return holdsNoText(schema) ? [] : [path];
}

function isWrapper(schema: unknown) {
  return (
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable
  );
}

function holdsNoText(schema: unknown): boolean {
  return (
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodBoolean ||
    schema instanceof z.ZodNumber
  );
}

/** Each must be refused, or come out clean. */
const probes = ['a\0a', 'a\ud800', '\u202ea', 'a\u200ba', 'A\u030a', 'a\u00a0a', ' a'];

function takesAsItComes(schema: z.ZodType): boolean {
  return probes.some((probe) => {
    const { success, data } = schema.safeParse(probe);
    return success && data === probe;
  });
}
