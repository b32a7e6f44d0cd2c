import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { completedDocument, preamble } from './openapi/document.ts';
import { registerReference } from './openapi/reference-page.ts';
import type { RouteCatalogue } from './openapi/route-facts.ts';

/** Serves the OpenAPI 3.1 document made from the routes' own schemas: `/api/v1/openapi.json`, to read `/api/docs/reference`. */
export async function registerOpenApi(app: FastifyInstance, catalogue: RouteCatalogue): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: preamble,
    transform: jsonSchemaTransform,
    transformObject: (made) => completedDocument(asDocument(jsonSchemaTransformObject(made)), catalogue),
  });
  await registerReference(app);
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(app.swagger()),
  );
}

/** The libraries type it as part of a document of any version; it is a whole one, of our version. */
function asDocument(made: object): OpenAPIV3_1.Document {
  const isOurs = (document: object): document is OpenAPIV3_1.Document =>
    'openapi' in document && document.openapi === preamble.openapi && 'info' in document;
  if (!isOurs(made)) throw new Error(`No OpenAPI ${preamble.openapi} document was made`);
  return made;
}
