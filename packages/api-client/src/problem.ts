import type { components, paths } from './schema.gen.ts';

/** A code of the closed list in the OpenAPI document. */
export type ProblemCode = components['schemas']['ProblemCode'];

/** The codes that an operation may refuse with: `RefusalOf<'/api/v1/employments', 'post'>`. */
export type RefusalOf<Path extends keyof paths, Method extends keyof paths[Path]> = CodeIn<
  paths[Path][Method] extends { responses: infer Answers } ? Answers[keyof Answers] : never
>;
type CodeIn<Answer> = Answer extends { content: { 'application/problem+json': { code: infer Code } } }
  ? Code
  : never;

/** One field that the API refused: where it stands in the request body, and why. */
export type FieldProblem = { readonly path: string; readonly code: string };

/**
 * A refusal as the API answers it (RFC 9457, `application/problem+json`). `facts` are the further members
 * of the answer that help the user on: amounts are whole øre (`remainingOere`), dates `YYYY-MM-DD`.
 */
export type Problem = {
  readonly status: number;
  /**
   * One of the closed list in the OpenAPI document, or a later one; `network` when no answer came at all. Ask with
   * `isRefusedWith`, which knows the list.
   */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** What to quote to support; from the header `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** Seconds to wait, from the header `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** What a call throws when the API refuses, and when it cannot be reached (`status` 0, code `network`). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Whether that is what a call was refused with: one of these codes. */
export function isRefusedWith(error: unknown, ...codes: readonly ProblemCode[]): boolean {
  return error instanceof ProblemError && codes.some((code) => code === error.problem.code);
}

const standardMembers = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'errors']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((one) => ({ path: text(one.path), code: text(one.code) }));
}

function retryAfterSeconds(headers: Headers): number | undefined {
  const header = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

/** Reads a refusal. A body that is not problem+json (a proxy's error page) still gives the status. */
export function readProblem(response: Response, body: unknown): Problem {
  const members = isRecord(body) ? body : {};
  return {
    status: response.status,
    code: text(members.code) || `status-${response.status}`,
    title: text(members.title),
    detail: text(members.detail),
    errors: fieldProblems(members.errors),
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfterSeconds(response.headers),
    facts: Object.fromEntries(Object.entries(members).filter(([name]) => !standardMembers.has(name))),
  };
}

/** The problem of a call that got no answer: no connection, or the server is away. */
export const networkProblem: Problem = {
  status: 0,
  code: 'network',
  title: '',
  detail: '',
  errors: [],
  requestId: undefined,
  retryAfter: undefined,
  facts: {},
};
