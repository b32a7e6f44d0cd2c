import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { present } from '@frikort/domain/present';
import { problemStatus } from '@frikort/domain/refusal';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isHeldUp, whyUnavailable } from '../database/failures.ts';
import { unsupportedBody } from './bodies.ts';
import { fieldProblems } from './field-problems.ts';
import {
  invalidRequest,
  type Problem,
  ProblemError,
  type ProblemOf,
  problemBody,
  type RefusalRow,
  sendProblem,
} from './problem.ts';
import { isOpenedByPerson, problemPage, problemPagePolicy } from './problem-page.ts';

/** Turns everything that can go wrong into problem+json; nothing internal reaches the answer. */
export function registerErrorHandling(app: FastifyInstance): void {
  app.decorateReply('problem', undefined);
  app.decorate('pageStyles', []);
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
}

/** For errors before routing, such as a malformed address; Fastify's option `frameworkErrors`. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  request.log.info({ code: error.code }, 'refused before routing');
  return sendProblem(reply, { code: 'not-found' });
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request);
  if (problem.code === 'internal-error') logUnexpected(error, request);
  const unavailable = whyUnavailable(error);
  if (unavailable !== undefined) request.log.warn({ code: unavailable }, 'the database is unavailable');
  return sendProblem(reply, problem, rowOf(error));
}

/** Whether the log is owed a row: not while the database cannot be reached, which would only make the answer wait. */
function rowOf(error: FastifyError): RefusalRow {
  if (error instanceof ProblemError) return error.row;
  return whyUnavailable(error) === undefined || isHeldUp(error) ? 'owed' : 'waived';
}

function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return { code: 'validation-failed', errors: fieldProblems(error) };
  }
  if (whyUnavailable(error) !== undefined) return { code: 'unavailable', retryAfterSeconds: 5 };
  if (error.statusCode === 415) return unsupportedBody(request);
  const problem = problemOfStatus(error.statusCode);
  const { bodyLimit: mostBytes } = request.routeOptions;
  return problem.code === 'payload-too-large' ? { ...problem, ...present({ mostBytes }) } : problem;
}

const isOfClient = (status: number | undefined) => status !== undefined && status >= 400 && status < 500;

/** What a library says is wrong with a request, such as a file's name or the form of a header. */
function problemOfStatus(status: number | undefined): Problem {
  switch (status) {
    case 403:
    case 404:
      return { code: 'not-found' };
    case 408:
      return { code: 'request-timeout' };
    case 412:
      return { code: 'version-outdated' };
    case 413:
      return { code: 'payload-too-large' };
    case 414:
    case 431:
      return { code: 'not-found' };
    case 429:
      return { code: 'too-many-requests', retryAfterSeconds: 60 };
    case 503:
      return { code: 'unavailable', retryAfterSeconds: 5 };
    default:
      return isOfClient(status) ? invalidRequest : { code: 'internal-error' };
  }
}

/** Logs what happened without the message of database errors, which may quote values. */
function logUnexpected(error: FastifyError, request: FastifyRequest): void {
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const codeOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : undefined;
  request.log.error(
    {
      error: error.name,
      code: codeOf(cause) ?? codeOf(error),
      stack: error.stack
        ?.split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .join('\n'),
    },
    'unexpected error',
  );
}

function brokenRequestProblem(code: string | undefined): ProblemOf<'request-timeout' | 'validation-failed'> {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { code: 'request-timeout' };
  return {
    code: 'validation-failed',
    errors: [{ path: '', code: code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'invalid' }],
  };
}

/** What of a request's headers came along with what could not be read, such as an address that is too long. */
function headersIn(packet: unknown): IncomingHttpHeaders {
  const lines = Buffer.isBuffer(packet) ? packet.toString('latin1').split('\r\n').slice(1) : [];
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

type BrokenRequest = Error & { code?: string; rawPacket?: unknown };

function brokenRequestAnswer({ code, ...facts }: Problem, headers: IncomingHttpHeaders) {
  if (!isOpenedByPerson(headers)) {
    const body = JSON.stringify(problemBody(code, facts));
    return { body, lines: ['content-type: application/problem+json'] };
  }
  const body = problemPage({ code, headers, url: '', requestId: undefined, styles: [] });
  return {
    body,
    lines: ['content-type: text/html; charset=utf-8', `content-security-policy: ${problemPagePolicy}`],
  };
}

/** For bytes that are no HTTP request, or come too slowly; Fastify's option `clientErrorHandler`. The connection is closed. */
export function answerBrokenRequest(error: BrokenRequest, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = brokenRequestProblem(error.code);
  const status = problemStatus[problem.code];
  const { body, lines } = brokenRequestAnswer(problem, headersIn(error.rawPacket));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines,
    `content-length: ${Buffer.byteLength(body)}`,
    ...['cache-control: no-store', 'x-content-type-options: nosniff', 'connection: close'],
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
