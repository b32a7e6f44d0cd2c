import { inflateRawSync } from 'node:zlib';
import { demand, SamlRejected } from './rejected.ts';

/* How a message is packed: into an address (SAML bindings 3.4) or into the field of a form (3.5). */

/** A signed logout request takes some 1,500 characters. */
const maxQueryLength = 8 * 1024;

/** Longer than any logout message, shorter than what could hold anybody up. */
const maxInflatedLength = 64 * 1024;

/** The parameters of a message by HTTP-Redirect, as they came. */
export type RawParameters = {
  readonly has: (name: string) => boolean;
  readonly decoded: (name: string) => string;
  /** Those that are there of the names, in that order, not decoded: what a signature covers. */
  readonly text: (names: readonly string[]) => string;
};

/**
 * The parameters of the binding, each at most once and no other (SAML bindings 3.4.4.1).
 * @throws SamlRejected with `query`
 */
export function rawParameters(rawQuery: string): RawParameters {
  demand(rawQuery.length <= maxQueryLength, 'query');
  const known = ['SAMLRequest', 'SAMLResponse', 'RelayState', 'SigAlg', 'Signature'];
  const raw = new Map<string, string>();
  for (const pair of rawQuery.split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    demand(at > 0 && known.includes(name) && !raw.has(name), 'query');
    raw.set(name, pair.slice(at + 1));
  }
  return {
    has: (name) => raw.has(name),
    decoded: (name) => decoded(raw.get(name) ?? ''),
    text: (names) =>
      names
        .filter((name) => raw.has(name))
        .map((name) => `${name}=${raw.get(name)}`)
        .join('&'),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new SamlRejected('query');
  }
}

/** The document in a redirect's parameter. @throws SamlRejected with `unreadable` */
export function inflated(base64: string): string {
  try {
    const options = { maxOutputLength: maxInflatedLength };
    return inflateRawSync(Buffer.from(base64, 'base64'), options).toString();
  } catch {
    throw new SamlRejected('unreadable');
  }
}

/**
 * The document in a form's field: base64 of UTF-8, strictly, however other decoders would read it.
 * @throws SamlRejected with `unreadable`
 */
export function postedXml(field: string, maxCharacters: number): string {
  // Base64 takes four for three, and up to two for the end of a line.
  demand(field.length <= maxCharacters * 1.5, 'unreadable');
  // Blanks are taken out first: a pattern that allows them in two places tries every division of them.
  const base64 = field.replaceAll(/\s/g, '');
  demand(/^[A-Za-z0-9+/]+={0,2}$/.test(base64), 'unreadable');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw new SamlRejected('unreadable');
  }
}
