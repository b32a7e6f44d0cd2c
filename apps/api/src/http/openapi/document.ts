import type { OpenAPIV3_1 } from 'openapi-types';
import { retirements } from '../retirements.ts';
import { answerHeadersOf, headerParametersOf, headers, parameters } from './headers.ts';
import { withoutInputTwins } from './input-twins.ts';
import { introduction } from './introduction.ts';
import { refusalAnswersOf } from './refusal-answers.ts';
import { operationName, type RouteCatalogue, type RouteFacts } from './route-facts.ts';
import { securityOf, securitySchemes } from './security-schemes.ts';
import { tags } from './tags.ts';
import { webhooks } from './webhooks.ts';

type Document = OpenAPIV3_1.Document;
type Operation = OpenAPIV3_1.OperationObject;
type Answers = NonNullable<Operation['responses']>;

/** What the document says about the API as a whole. */
export const preamble = {
  openapi: '3.1.0',
  info: {
    title: 'Socialt Frikort',
    version: '1.0.0',
    description: introduction,
    contact: { name: 'Support of this installation, as its front page names it' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'The server that this document was read from' }],
  tags,
  components: { securitySchemes, parameters, headers },
} satisfies Partial<Document>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The document as the routes' schemas make it, completed by what follows from what each route is: who may call it,
 * with which headers, and every refusal with its codes.
 */
export function completedDocument(made: Document, catalogue: RouteCatalogue): Document {
  const shared: Answers = {};
  const paths = Object.entries(made.paths ?? {}).map(([url, item]) => {
    const operations = methods.flatMap((method) => {
      const operation = item?.[method];
      const route = catalogue.get(operationName(method, url));
      return operation && route ? [[method, completedOperation(operation, route, shared)]] : [];
    });
    return [url, { ...item, ...Object.fromEntries(operations) }];
  });
  const components = { ...made.components, responses: sorted(shared) };
  const document = withoutEmptyBounds(
    withoutInputTwins({ ...made, paths: Object.fromEntries(paths), components, webhooks: webhooks() }),
  );
  dateRetirements(document);
  return document;
}

/**
 * Puts to each member that retires from when on it may be missing (`x-sunset`): the comparison with a release lets it go
 * then.
 */
function dateRetirements({ components }: Document): void {
  for (const { schema, members, until } of Object.values(retirements)) {
    for (const name of members) {
      const member = components?.schemas?.[schema]?.properties?.[name];
      if (!member || !('deprecated' in member)) throw new Error(`${schema} has no deprecated ${name}`);
      Object.assign(member, { 'x-sunset': until });
    }
  }
}

/** Every whole number has the bounds of JavaScript's; to name them would say nothing. */
function withoutEmptyBounds(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    ['minimum', 'maximum'].includes(key) && Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value,
  );
}

function completedOperation(operation: Operation, route: RouteFacts, shared: Answers): Operation {
  const { requestBody, responses = {}, ...rest } = operation;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const resource = successes
    .map(([, answer]) => ('content' in answer ? answer.content?.['application/json']?.schema : undefined))
    .find((schema) => schema !== undefined);
  return {
    ...rest,
    security: securityOf(route),
    parameters: [...headerParametersOf(route), ...(operation.parameters ?? [])],
    // `refuseUnknownInput` declares an empty body where there is none: to require it would puzzle every reader.
    ...(route.takesBody && requestBody ? { requestBody: withCsv(requestBody, route) } : {}),
    responses: {
      ...Object.fromEntries(
        successes.map(([status, answer]) => [
          status,
          { ...withDescription(answer, status), headers: answerHeadersOf(route, status) },
        ]),
      ),
      ...refusalAnswersOf(route, shared, resource),
    },
  };
}

/** A body that may be a table too, as the bytes of a file. */
function withCsv(body: NonNullable<Operation['requestBody']>, { csvBody }: RouteFacts): typeof body {
  if (!csvBody || '$ref' in body) return body;
  return { ...body, content: { ...body.content, 'text/csv': { schema: { type: 'string' } } } };
}

/** What a success means where its schema does not say. */
const meaningOf: Readonly<Record<string, string>> = {
  200: 'Answered',
  201: 'Created',
  204: 'Done; there is nothing to tell',
};

type Answer = Answers[string];

function withDescription(answer: Answer, status: string): Answer {
  const meaning = meaningOf[status];
  // What @fastify/swagger says where nothing was said.
  const isDescribed = '$ref' in answer || answer.description !== 'Default Response';
  return isDescribed || meaning === undefined ? answer : { ...answer, description: meaning };
}

function sorted(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
