import { inflated } from '../saml/bindings.ts';
import { attributeOf, messageLimits, parseXml } from '../saml/xml.ts';
import type { LoginMessage } from './login-message.ts';

/** What a message calls itself and what it answers; a part that cannot be read is missing. */
export type MessageIds = { readonly samlId?: string; readonly inResponseTo?: string };

/** Longer texts are not kept: base64 of the longest document that is read. */
export const maxKeptLength = Math.ceil((messageLimits.characters * 4) / 3);

const maxIdLength = 200;

/** The IDs of a message, which need not be believed and may be anything. */
export function idsOf({ binding, text }: LoginMessage['content']): MessageIds {
  try {
    const root = parseXml(binding === 'redirect' ? xmlOfQuery(text) : xmlOfField(text));
    return {
      ...ofAttribute('samlId', attributeOf(root, 'ID')),
      ...ofAttribute('inResponseTo', attributeOf(root, 'InResponseTo')),
    };
  } catch {
    return {};
  }
}

function ofAttribute<Name extends keyof MessageIds>(name: Name, value: string | undefined) {
  return value !== undefined && value.length <= maxIdLength ? { [name]: value } : {};
}

/** The document in a form's field. */
export function xmlOfField(field: string): string {
  return Buffer.from(field, 'base64').toString();
}

/** The document in the query of a redirect (SAML bindings 3.4.4.1). @throws Error when there is none */
export function xmlOfQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  const base64 = parameters.get('SAMLRequest') ?? parameters.get('SAMLResponse') ?? '';
  return inflated(base64);
}

/** The part that is kept of an address the browser is sent to: its query, which holds the message and its signature. */
export function queryOf(location: string): string {
  const at = location.indexOf('?');
  return at < 0 ? '' : location.slice(at + 1);
}
