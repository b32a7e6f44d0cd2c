import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { shownPath } from './field-problems.ts';
import { formFieldsOf } from './form-fields.ts';
import { faultIn } from './json-text.ts';
import { invalidRequest, ProblemError, type ProblemOf } from './problem.ts';
import { textOf } from './utf8-text.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The character sets in which a route takes a body; UTF-8 unless told. */
    charsets?: readonly string[];
    /** Whether a route takes a table as `text/csv` beside JSON. */
    csvBody?: true;
  }
}

/*
 * What comes in a body is text in UTF-8, or is refused: what is wrong with its bytes would otherwise be stored as
 * "K�re", and nobody would know. Routes take JSON; those that browsers post a form to, a form.
 */

/** Reads JSON and nothing else, for every route of the instance that asks for no other kind of body. */
export function registerBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('preParsing', async (request, reply) => {
    if (request.is404 || !hasBody(request) || isReadable(request)) return;
    reply.header('accept-encoding', 'identity');
    throw new ProblemError(unsupportedBody(request));
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = textOf(body);
    void parseJson(request, text, (error, value) => {
      const wrong = error ?? refusalOf(text);
      done(wrong, wrong ? undefined : value);
    });
  });
}

/** Has the routes of an instance of their own take a form, and nothing else. */
export function takeForms(app: FastifyInstance, bodyLimit: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit },
    async (_request: FastifyRequest, body: Buffer) => formFieldsOf(body),
  );
}

/** Whether everything that is percent-encoded in a text is text itself; what is not would be read as "�". */
export function isEncodedText(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Says nothing of another coding or another character set; an unknown type of content is Fastify's to refuse. */
function isReadable({ headers, routeOptions }: FastifyRequest): boolean {
  const { charsets: readable = utf8 } = routeOptions.config;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  return ['', 'identity'].includes(coding) && charsetsOf(headers).every((name) => readable.includes(name));
}

const utf8: readonly string[] = ['utf-8', 'utf8'];

const bodyTypes = ['application/json', 'text/csv', 'application/x-www-form-urlencoded'];

/** A body of another kind than the route of a request takes, with those that it does. */
export function unsupportedBody({
  server,
  routeOptions,
}: FastifyRequest): ProblemOf<'unsupported-media-type'> {
  return {
    code: 'unsupported-media-type',
    mediaTypes: bodyTypes.filter((type) => server.hasContentTypeParser(type)),
    charsets: routeOptions.config.charsets ?? ['utf-8'],
  };
}

/** The character sets that the type of the body names, in small letters. */
export function charsetsOf(headers: IncomingHttpHeaders): string[] {
  const named = [...(headers['content-type'] ?? '').matchAll(/;\s*charset\s*=\s*"?([^";]*)/gi)];
  return named.map(([, name = '']) => name.trim().toLowerCase());
}

/** Names, texts and brackets: ten times what any route takes. To check ten thousand takes longer than to read them. */
const mostTokens = 1_000;

/** Refuses a JSON text that has more parts than any body, and one in which an object has a name twice. */
function refusalOf(json: string): ProblemError | null {
  const fault = faultIn(json, mostTokens);
  if (!fault) return null;
  if (fault.repeated === undefined) return new ProblemError(invalidRequest);
  return new ProblemError({
    code: 'validation-failed',
    errors: [{ path: shownPath(fault.repeated), code: 'invalid' }],
  });
}
