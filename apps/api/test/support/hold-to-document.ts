import type { ProblemCode } from '@frikort/domain/refusal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalsOf } from '../../src/http/openapi/general-refusals.ts';
import { answerHeadersOf, refusalHeadersOf } from '../../src/http/openapi/headers.ts';
import { factsOf, isDocumented } from '../../src/http/openapi/route-facts.ts';
import { factsOf as problemFactsOf } from '../../src/http/problem-facts.ts';

/**
 * Has every answer of an application under test keep its word: a refusal has one of the codes that its operation
 * lists, and no header is sent that is not declared, nor one declared that is not sent. What does not is printed, and
 * answered with 500, so that the test that provoked it fails.
 */
export function holdToDocument(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const broken = isDocumented(request.routeOptions) ? brokenPromise(request, reply, payload) : undefined;
    if (broken === undefined) return payload;
    const message = `${request.method} ${request.routeOptions.url} answers ${reply.statusCode}: ${broken}`;
    process.stderr.write(`${message}\n`);
    throw new Error(message);
  });
}

function brokenPromise(request: FastifyRequest, reply: FastifyReply, payload: unknown): string | undefined {
  const { statusCode } = reply;
  const route = factsOf(request.method === 'HEAD' ? 'GET' : request.method, request.routeOptions);
  if (statusCode >= 400) {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    const problem = isPage ? { code: reply.problem?.code } : problemOf(payload);
    const code = refusalsOf(route).find((known) => known === problem.code);
    if (code === undefined) return `${problem.code} is not among its codes`;
    // The document is for programs: what a person reads in its place is no part of it.
    if (isPage) return undefined;
    return undeclaredFact(problem, code) ?? wrongHeader(reply, refusalHeadersOf(statusCode));
  }
  return wrongHeader(reply, answerHeadersOf(route, String(statusCode)));
}

function problemOf(payload: unknown): { code?: unknown } {
  const problem: unknown = typeof payload === 'string' ? JSON.parse(payload) : undefined;
  return typeof problem === 'object' && problem !== null ? problem : {};
}

/** What every problem says, and what an outdated change is told. */
const members = new Set(['type', 'title', 'status', 'detail', 'code', 'errors', 'current']);

function undeclaredFact(problem: object, code: ProblemCode): string | undefined {
  const facts = problemFactsOf(code);
  const unknown = Object.keys(problem).find((name) => !members.has(name) && !(name in facts));
  return unknown && `${code} tells ${unknown}, which is not declared`;
}

/** The headers that are declared where they are sent. */
const watched = [
  'RateLimit-Policy',
  'RateLimit',
  'Deprecation',
  'Sunset',
  'Link',
  'ETag',
  'Location',
  'Retry-After',
  'Content-Disposition',
  'Content-Language',
  'Idempotent-Replayed',
];

/** Those that go with some answers of an operation only. */
const sometimes = new Set([
  // What is refused before it is counted has none.
  'RateLimit-Policy',
  'RateLimit',
  'Retry-After',
  'Content-Disposition',
  'Content-Language',
  'Idempotent-Replayed',
]);

function wrongHeader(reply: FastifyReply, declared: object): string | undefined {
  for (const name of watched) {
    if (reply.hasHeader(name) && !(name in declared)) return `the header ${name} is not declared`;
    if (name in declared && !sometimes.has(name) && !reply.hasHeader(name)) return `no header ${name}`;
  }
  return undefined;
}
