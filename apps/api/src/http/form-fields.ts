import { invalidRequest, ProblemError } from './problem.ts';
import { textOf } from './utf8-text.ts';

/** A form of ours has three. */
const mostFields = 10;

/**
 * The fields of a posted form; one that stands there several times is a list of its values. Half a megabyte could be a
 * hundred thousand fields or blanks, which take the parsers that there are a tenth of a second: fields are counted
 * first, and blanks are written where they stand.
 * @throws ProblemError `payload-too-large` when there are more than any form of ours has, `validation-failed` when
 *   something in it is no UTF-8
 */
export function formFieldsOf(body: Buffer): Record<string, string | string[]> {
  const fields = new Map<string, string[]>();
  for (const pair of textOf(withBlanks(body)).split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decoded(pair.slice(at + 1));
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    Array.from(fields, ([name, [value = '', ...more]]) => [
      name,
      more.length === 0 ? value : [value, ...more],
    ]),
  );
}

/** Writes the blanks that stand there as `+`, and counts the fields on the way. */
function withBlanks(body: Buffer): Buffer {
  let separators = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] === plus) body[at] = blank;
    else if (body[at] === ampersand) separators += 1;
  }
  if (separators >= mostFields) throw new ProblemError({ code: 'payload-too-large' });
  return body;
}

const [plus, blank, ampersand] = [0x2b, 0x20, 0x26];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ProblemError(invalidRequest);
  }
}
