import type { FastifyInstance, FastifyRequest } from 'fastify';
import { shownPath } from './field-problems.ts';
import { formFieldsOf } from './form-fields.ts';
import { invalidRequest, ProblemError } from './problem.ts';
import { textOf } from './utf8-text.ts';

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
    throw new ProblemError({ code: 'unsupported-media-type' });
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = textOf(body);
    void parseJson(request, text, (error, value) => {
      const wrong = error ?? faultIn(text);
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
function isReadable({ headers }: FastifyRequest): boolean {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  const charsets = [...(headers['content-type'] ?? '').matchAll(/;\s*charset\s*=\s*"?([^";]*)/gi)];
  return (
    ['', 'identity'].includes(coding) &&
    charsets.every(([, name = '']) => ['utf-8', 'utf8'].includes(name.trim().toLowerCase()))
  );
}

/** Names, texts and brackets: ten times what any route takes. To check ten thousand takes longer than to read them. */
const mostTokens = 1_000;

/** An object of the JSON text that is being read: the names it has had so far. */
type Open = { readonly names: Set<string>; at: string };

/**
 * Refuses a JSON text that has more parts than any body, and one in which an object has a name twice: of the two values
 * one would be left out, and another reader of the same bytes may leave out the other (RFC 7493, section 2.3).
 */
function faultIn(json: string): ProblemError | null {
  const open: (Open | 'array')[] = [];
  let tokens = 0;
  for (const [token, quoted, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    tokens += 1;
    if (tokens > mostTokens) return new ProblemError(invalidRequest);
    const within = open.at(-1);
    if (token === '{') open.push({ names: new Set(), at: '' });
    else if (token === '[') open.push('array');
    else if (token === '}' || token === ']') open.pop();
    else if (quoted && colon && within && within !== 'array') {
      within.at = JSON.parse(quoted);
      if (within.names.has(within.at)) return repeated(open);
      within.names.add(within.at);
    }
  }
  return null;
}

function repeated(open: readonly (Open | 'array')[]): ProblemError {
  const path = open.flatMap((part) => (part === 'array' ? [] : [part.at])).join('.');
  return new ProblemError({
    code: 'validation-failed',
    errors: [{ path: shownPath(path), code: 'invalid' }],
  });
}
