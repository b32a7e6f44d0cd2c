import { type FieldError, fieldErrorCodes } from '@frikort/domain/field-errors';
import {
  isProblemCode,
  type Plain,
  type ProblemCode,
  type ProblemRefusal,
  problemCodes,
  problemStatus,
} from '@frikort/domain/refusal';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  isOpenedByPerson,
  languageOf,
  problemPage,
  problemPagePolicy,
  problemVaries,
} from './problem-page.ts';

/**
 * The log's row about a refusal (R26): still owed; written already, by the statement that refused; or waived, because
 * there is nothing to write it to or it would be one of endless many.
 */
export type RefusalRow = 'owed' | 'written' | 'waived';

declare module 'fastify' {
  interface FastifyInstance {
    /** The style sheets of our pages, for a refusal that is shown as one. */
    pageStyles: readonly string[];
  }
  interface FastifyReply {
    /** What the request was refused with, and whether the log has it. */
    problem: { code: ProblemCode; row: RefusalRow } | undefined;
  }
}

/** One field of the input that was refused: where, and why. */
export type FieldProblem = FieldError;

export const codeSchema = z.enum(problemCodes).meta({
  id: 'ProblemCode',
  description: 'Closed list; a later version may add to it, so a client meets an unknown one by its status',
});

const fieldProblemSchema = z
  .strictObject({
    path: z.string().meta({ description: 'Dotted, such as `contact.phone`; empty for the whole input' }),
    code: z.enum(fieldErrorCodes),
  })
  .meta({ id: 'FieldProblem' });

export const fieldProblemsSchema = z.array(fieldProblemSchema);

/**
 * The body of every error (RFC 9457): `code` is from the closed list of the domain, `errors` name fields, and
 * further members are the facts that help, such as `remainingOere`.
 */
const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string().meta({ description: 'The code in words, in English; apps have their own texts' }),
    status: z.int(),
    detail: z.string().optional(),
    code: codeSchema,
    errors: fieldProblemsSchema.optional().meta({ description: 'With `validation-failed`' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details with a stable code' });

/** What no rule of the domain refuses: it lies in the request as such, or in the system. */
type TechnicalProblem =
  | { code: 'unavailable'; retryAfterSeconds?: number }
  /** `mostBytes`: what a body of the route has at most. */
  | { code: 'payload-too-large'; mostBytes?: number }
  /** `mostRows`: what a file holds at most. */
  | { code: 'export-too-large'; mostRows: number }
  /** What the route takes, and the character sets of text in it. */
  | { code: 'unsupported-media-type'; mediaTypes: readonly string[]; charsets: readonly string[] }
  /** What the route answers. */
  | { code: 'not-acceptable'; mediaTypes: readonly string[] }
  /** `current`: the resource as it is now, as the route answers it; left out for a file. */
  | { code: 'version-outdated'; current?: unknown }
  | Plain<
      | 'session-changed'
      | 'session-not-named'
      | 'origin-refused'
      | 'request-timeout'
      | 'idempotency-key-missing'
      | 'precondition-required'
      | 'internal-error'
    >;

/** Every refusal of a request, told apart by `code`; each code of the closed list has its facts here. */
export type Problem = ProblemRefusal | TechnicalProblem;

/** The problems of some codes. */
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** Something is wrong with a request as a whole, and there is no more to say. */
export const invalidRequest: ProblemOf<'validation-failed'> = {
  code: 'validation-failed',
  errors: [{ path: '', code: 'invalid' }],
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

/**
 * Answers with a problem: the one place where codes become HTTP. A person who opened the address gets a page.
 * @param problem has a code that the route of the reply may answer, where that is known
 */
export function sendProblem<Reply extends FastifyReply>(
  reply: Reply,
  problem: ProblemOf<CodesOf<Reply>>,
  row: RefusalRow = 'owed',
): FastifyReply {
  return send(reply, problem, row);
}

/** Answers with the resource as it is now, whoever wanted to change it from an older version. */
export function sendOutdated(reply: FastifyReply, current: unknown): FastifyReply {
  return send(reply, { code: 'version-outdated', current }, 'owed');
}

function send(reply: FastifyReply, problem: Problem, row: RefusalRow): FastifyReply {
  const { code, retryAfterSeconds, ...facts } = { retryAfterSeconds: undefined, ...problem };
  reply.problem = { code, row };
  const status = problemStatus[code];
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('vary', problemVaries)
    // Errors before routing pass no hook.
    .header('x-request-id', reply.request.id)
    .header('x-content-type-options', 'nosniff');
  const challenge = challengeOf(problem);
  if (challenge !== undefined) reply.header('www-authenticate', challenge);
  if (isOpenedByPerson(reply.request.headers)) return sendPage(reply, code);
  reply.serializer((body: unknown) => JSON.stringify(body));
  return reply.type('application/problem+json').send(problemBody(code, facts));
}

/** What a caller is to present instead (RFC 9110, 11.6.1; RFC 6750, 3). */
function challengeOf(problem: Problem): string | undefined {
  switch (problem.code) {
    case 'not-authenticated':
      return 'Bearer realm="frikort"';
    case 'token-invalid':
      return `Bearer realm="frikort", error="invalid_token", error_description="${problem.reason}"`;
    case 'scope-missing':
      return `Bearer realm="frikort", error="insufficient_scope", scope="${problem.scope}"`;
    default:
      return undefined;
  }
}

function sendPage(reply: FastifyReply, code: ProblemCode): FastifyReply {
  const { headers, url, id: requestId } = reply.request;
  const { pageStyles: styles } = reply.server;
  return reply
    .header('content-security-policy', problemPagePolicy)
    .header('content-language', languageOf(headers))
    .serializer(String)
    .type('text/html; charset=utf-8')
    .send(problemPage({ code, url, requestId, headers, styles }));
}

/** What a problem with this code says, in the order in which it says it. */
export function problemBody(code: ProblemCode, facts: object = {}) {
  const title = titleOf(code);
  return { type: `urn:frikort:problem:${code}`, title, status: problemStatus[code], code, ...facts };
}

/** `amount-exceeds-remaining` → "Amount exceeds remaining": for people who read logs; apps have their own texts. */
function titleOf(code: ProblemCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const problemContent = { 'application/problem+json': { schema: problemSchema } };

type ProblemAnswer<Code extends ProblemCode> = {
  description: string;
  content: typeof problemContent;
  /** Which of the closed list this status may mean on this route. */
  codes: readonly Code[];
};

/** The answers of a route that refuse, by their status. */
type Problems<Code extends ProblemCode> = {
  [Status in (typeof problemStatus)[Code]]: ProblemAnswer<CodeWith<Status, Code>>;
};

type CodeWith<Status, Code extends ProblemCode> = Code extends unknown
  ? (typeof problemStatus)[Code] extends Status
    ? Code
    : never
  : never;

/** What routes answer because of what they are, without listing it: `openapi/general-refusals.ts` says when. */
export type GeneralCode = Extract<
  ProblemCode,
  | 'validation-failed'
  | 'too-many-requests'
  | 'internal-error'
  | 'unavailable'
  | 'not-authenticated'
  | 'token-invalid'
  | 'scope-missing'
  | 'on-behalf-of-missing'
  | 'not-delegated'
  | 'session-changed'
  | 'session-not-named'
  | 'not-permitted'
  | 'origin-refused'
  | 'request-timeout'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'not-found'
  | 'not-acceptable'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'precondition-required'
  | 'version-outdated'
>;

/** The schema of the route that a reply belongs to; of any route, where that is not known. */
type SchemaOf<Reply> =
  // biome-ignore lint/suspicious/noExplicitAny: the others may be whatever they are
  Reply extends FastifyReply<any, any, any, any, any, infer Schema, any, any> ? Schema : never;

/** The codes that {@link problems} put among a route's answers. */
type OwnCodesOf<Answers> =
  Extract<Answers[keyof Answers], { codes: readonly ProblemCode[] }> extends {
    codes: readonly (infer Code extends ProblemCode)[];
  }
    ? Code
    : never;

/** The codes that a route may answer: those that it lists, and those of its kind; of any route: all. */
export type CodesOf<Reply> =
  SchemaOf<Reply> extends { response: infer Answers } ? GeneralCode | OwnCodesOf<Answers> : ProblemCode;

/**
 * The refusals of a route for its schema: those that are its own. What any route of its kind refuses with
 * (`general-refusals.ts`) comes by itself.
 */
export function problems<const Code extends ProblemCode>(...codes: Code[]): Problems<Code> {
  const withStatus = (status: number) => codes.filter((code) => problemStatus[code] === status);
  const answers = codes.map((code) => {
    const status = problemStatus[code];
    return [status, { description: 'Refused', content: problemContent, codes: withStatus(status) }];
  });
  // Each status has the codes that are of it, which the compiler cannot follow through a list of entries.
  return Object.fromEntries(answers) as Problems<Code>;
}

/** The codes that {@link problems} put into a route's answers. */
export function ownRefusalsOf(answers: unknown): ProblemCode[] {
  return Object.values(answers ?? {}).flatMap((answer: object) =>
    'codes' in answer && Array.isArray(answer.codes) ? answer.codes.map(String).filter(isProblemCode) : [],
  );
}
