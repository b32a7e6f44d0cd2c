import type { FieldError } from '@frikort/domain/field-errors';
import { type ProblemCode, problemStatus, type Refusal } from '@frikort/domain/refusal';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/**
 * The log's row about a refusal (R26): still owed; written already, by the statement that refused; or waived, because
 * there is nothing to write it to or it would be one of endless many.
 */
export type RefusalRow = 'owed' | 'written' | 'waived';

declare module 'fastify' {
  interface FastifyReply {
    /** What the request was refused with, and whether the log has it. */
    problem: { code: ProblemCode; row: RefusalRow } | undefined;
  }
}

/** One field of the input that was refused: where, and why. */
export type FieldProblem = FieldError;

/**
 * The body of every error (RFC 9457): `code` is from the closed list of the domain, `errors` name fields, and
 * further members are the facts that help, such as `remainingOere`.
 */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details with a stable code' });

/** A refusal of the domain, or a technical one that only a code and perhaps facts tell. */
export type Problem = Refusal | TechnicalProblem;

export type TechnicalProblem = {
  code: ProblemCode;
  errors?: FieldProblem[];
  retryAfterSeconds?: number;
  [fact: string]: unknown;
};

/** Thrown where no value can be returned, such as in a hook or while parsing a header; becomes the answer. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly row: RefusalRow;
  constructor(problem: Problem, row: RefusalRow = 'owed') {
    super(problem.code);
    this.problem = problem;
    this.row = row;
  }
}

/** Answers with a problem: the one place where codes become HTTP. */
export function sendProblem(reply: FastifyReply, problem: Problem, row: RefusalRow = 'owed'): FastifyReply {
  const { code, retryAfterSeconds, ...facts } = problem as TechnicalProblem;
  reply.problem = { code, row };
  const status = problemStatus[code];
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  reply.serializer((body: unknown) => JSON.stringify(body));
  return (
    reply
      .code(status)
      .header('cache-control', 'no-store')
      // Errors before routing pass no hook.
      .header('x-request-id', reply.request.id)
      .header('x-content-type-options', 'nosniff')
      .type('application/problem+json')
      .send({ type: `urn:frikort:problem:${code}`, title: titleOf(code), status, code, ...facts })
  );
}

/** `amount-exceeds-remaining` → "Amount exceeds remaining": for people who read logs; apps have their own texts. */
function titleOf(code: ProblemCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const problemAnswer = {
  description: 'A problem with its code',
  content: { 'application/problem+json': { schema: problemSchema } },
};

/** Whoever must be logged in may be refused because somebody else is by now. */
const refusalsOfSessions: readonly ProblemCode[] = ['session-changed', 'session-not-named'];

/** The error answers of a route for the OpenAPI document. */
export function problems(...codes: ProblemCode[]): Record<number, typeof problemAnswer> {
  const always: ProblemCode[] = ['validation-failed', 'too-many-requests', 'internal-error', 'unavailable'];
  const ofSessions = codes.includes('not-authenticated') ? refusalsOfSessions : [];
  return Object.fromEntries(
    [...codes, ...ofSessions, ...always].map((code) => [problemStatus[code], problemAnswer]),
  );
}
