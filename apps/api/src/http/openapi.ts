import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Serves the OpenAPI 3.1 document made from the routes' own schemas: `/api/v1/openapi.json`, to read `/api/docs`. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Socialt Frikort',
        version: '1.0.0',
        description:
          'Grant, register and see the yearly tax-free amount. Money is whole øre, dates are YYYY-MM-DD, ' +
          'instants RFC 3339 UTC. Errors are application/problem+json with a stable code.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'citizens', description: 'Caseworkers: find, grant, follow' },
        { name: 'employments', description: 'Companies: look up, register, correct' },
        { name: 'me', description: 'Citizens about themselves' },
        { name: 'session', description: 'Who is logged in' },
        { name: 'public', description: 'For everyone' },
      ],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'header',
            name: 'Frikort-Entrance',
            description: 'Names the entrance whose session cookie counts: caseworker, company or citizen',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (input) =>
      withCommonRefusals(withoutEmptyBodies(withoutInputTwins(jsonSchemaTransformObject(input)))),
  });
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    // The reader sets styles on its elements; nothing personal is on this page, and scripts stay our own.
    staticCSP: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
    },
  });
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(app.swagger()),
  );
}

/**
 * Every named schema comes out twice, as `X` and as `XInput`, because what goes in and what comes out may
 * differ. Ours never differ, so the twins are taken out and whatever points to them points to `X`.
 */
function withoutInputTwins<Document>(document: Document): Document {
  const text = JSON.stringify(document);
  const parsed = JSON.parse(text);
  const schemas: Record<string, unknown> = parsed.components?.schemas ?? {};
  const used = new Set(
    [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) =>
      baseName(match[1] ?? '', schemas),
    ),
  );
  for (const name of Object.keys(schemas)) {
    if (baseName(name, schemas) !== name || !used.has(name)) delete schemas[name];
  }
  return JSON.parse(JSON.stringify(parsed), (key, value) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    const prefix = '#/components/schemas/';
    const name = value.slice(prefix.length);
    return value.startsWith(prefix) ? `${prefix}${name.replace(/Input$/, '')}` : value;
  });
}

/** The body of a route that takes none, as `refuseUnknownInput` declares it. */
const emptyBody = JSON.stringify({
  anyOf: [{ type: 'object', properties: {}, additionalProperties: false }, { type: 'null' }],
});

/** A route that takes no body says nothing about one: a required body of nothing would puzzle every reader. */
function withoutEmptyBodies<Document>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'requestBody' && JSON.stringify(value?.content?.['application/json']?.schema) === emptyBody
      ? undefined
      : value,
  );
}

/** What can happen to any change before its route is reached: another site's, too large, of another type. */
const refusalsOfChanges = ['403', '413', '415'];

/** Every change is documented with the refusals that it shares with all others. */
function withCommonRefusals<Document>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    const refused = value?.responses?.['400'];
    if (!['post', 'put', 'patch', 'delete'].includes(key) || refused === undefined) return value;
    const shared = Object.fromEntries(refusalsOfChanges.map((status) => [status, refused]));
    return { ...value, responses: { ...shared, ...value.responses } };
  });
}

function baseName(name: string, schemas: Record<string, unknown>): string {
  const stem = name.replace(/Input$/, '');
  return stem !== name && stem in schemas ? stem : name;
}
