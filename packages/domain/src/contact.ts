import { textLimits } from './text-limits.ts';

/** R9: whom to ask about an employment; mandatory on every one, copied when registering. */
export type Contact = { name: string; email: string; phone: string };

/** Letters of any language, digits, and the signs that providers of mail give out addresses with. */
const localPart = /^[\p{L}\p{M}\p{Nd}!#$&'*+/^_{|}~-]+(?:\.[\p{L}\p{M}\p{Nd}!#$&'*+/^_{|}~-]+)*$/u;
const domainLabel = /^[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}])?$/u;

/**
 * True for text of the form of an e-mail address (RFC 5321, RFC 6531 for letters beyond ASCII): at most 64 characters
 * before the @, a domain with a dot, 254 in all. Narrower than the RFCs where a sign means something in an address or
 * a header: no quotes, brackets, `?`, `=`, `%`. Delivery is the only real proof.
 */
export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    text.length <= textLimits.email &&
    local.length <= 64 &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** What a phone number is written with. */
export const phoneForm = /^[ (]*\+?[\d ().\-/‐‑–]*$/;

/** R9: 5-15 digits however written: blanks, hyphens, dots, slashes, brackets, a leading + or 00. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return text.length <= textLimits.phone && phoneForm.test(text) && digits >= 5 && digits <= 15;
}

/** The digits alone, with a leading + kept: for `tel:` links and comparison. What was typed is what is shown. */
export function normalisePhone(text: string): string {
  return `${/^[ (]*\+/.test(text) ? '+' : ''}${text.replace(/\D/g, '')}`;
}

/** The address of a link that writes to somebody (RFC 6068): what stands in an e-mail address adds no field to it. */
export function mailtoLink(email: string): string {
  return `mailto:${encodeURIComponent(email.toWellFormed()).replace('%40', '@')}`;
}

/** The address of a link that calls somebody (RFC 3966). */
export function telLink(phone: string): string {
  return `tel:${normalisePhone(phone)}`;
}
