import type { Client } from 'openapi-fetch';
import { networkProblem, ProblemError, readProblem } from './problem.ts';
import type { paths } from './schema.gen.ts';
import { sendingBy } from './send.ts';

/** A browser session's entrance; each has a cookie of its own. */
export type Entrance = 'caseworker' | 'company' | 'citizen';

/** Answers are typed as JSON; a list as CSV is asked for with `Accept: text/csv` and `parseAs: 'blob'`. */
export type ApiClient = Pick<Client<paths, Json>, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>;

type Json = 'application/json';

export type ClientOptions = {
  /** Names the browser session that counts (header `Frikort-Entrance`); left out by public pages. */
  readonly entrance?: Entrance;
  /**
   * The `fingerprint` of the session that the page acts for (header `Frikort-Session`), asked for before every call. The
   * API refuses with `session-changed` when the browser has another one by then; a change has to name it.
   */
  readonly session?: () => string | undefined;
  /** Where the API is, without `/api/v1`. Default: the page's own origin. */
  readonly baseUrl?: string;
  /** For tests and for runtimes with a fetch of their own. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

function identify(request: Request, { entrance, session }: ClientOptions): void {
  if (entrance !== undefined) request.headers.set('Frikort-Entrance', entrance);
  const fingerprint = session?.();
  if (fingerprint !== undefined) request.headers.set('Frikort-Session', fingerprint);
}

/**
 * The typed client of the REST API. Wrap its calls in `answer` to get the value, or the problem thrown. A call that
 * needs an `Idempotency-Key` or `If-Match` does not compile without it (`params.header`).
 */
export function createClient(options: ClientOptions = {}): ApiClient {
  return sendingBy({
    baseUrl: options.baseUrl ?? '',
    fetch: options.fetch ?? ((request) => fetch(request)),
    identify: (request) => identify(request, options),
  }) as ApiClient;
}

type Answered<T> = { data?: T; error?: unknown; response: Response };

/** A call that is answered with something: one that is not does not compile here, and is for `done`. */
type WithBody<T> = [T] extends [undefined] ? never : Promise<Answered<T>>;

async function reached<T>(call: Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await call;
  } catch (error) {
    // A call that the caller itself gave up is not a failure to show.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(networkProblem);
  }
}

async function accepted<T>(call: Promise<Answered<T>>): Promise<Answered<T>> {
  const result = await reached(call);
  if (!result.response.ok) throw new ProblemError(readProblem(result.response, result.error));
  return result;
}

/**
 * The value of a call, with the entity tag of what was read; an edit sends it back as `If-Match`.
 * @throws ProblemError when the API refuses, or cannot be reached (`status` 0, code `network`).
 */
export async function answerWithVersion<T>(
  call: WithBody<T>,
): Promise<{ value: NonNullable<T>; etag: string | undefined }> {
  const { data, response } = await accepted(call);
  if (data === undefined || data === null) throw new Error(`${response.url} answered without a body`);
  return { value: data, etag: response.headers.get('etag') ?? undefined };
}

/**
 * The value of a call: `answer(api.GET('/api/v1/session'))`.
 * @throws ProblemError as `answerWithVersion`.
 */
export async function answer<T>(call: WithBody<T>): Promise<NonNullable<T>> {
  return (await answerWithVersion(call)).value;
}

/** A file that a call was answered with, under the name that the API gives it. */
export type AnsweredFile = { readonly content: Blob; readonly name: string };

/**
 * The file of a call that was made with `parseAs: 'blob'`, such as a list with `Accept: text/csv`.
 * @throws ProblemError as `answerWithVersion`.
 */
export async function answerAsFile(call: Promise<Answered<Blob>>): Promise<AnsweredFile> {
  const { data, response } = await accepted(call);
  if (data === undefined) throw new Error(`${response.url} answered without a body`);
  const disposition = response.headers.get('content-disposition') ?? '';
  return { content: data, name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'frikort' };
}

/**
 * For a call that answers nothing (204).
 * @throws ProblemError as `answerWithVersion`.
 */
export async function done(call: Promise<Answered<unknown>>): Promise<void> {
  await accepted(call);
}
