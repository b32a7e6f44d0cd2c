import { isCprShaped } from './cpr.ts';
import type { FieldError } from './field-errors.ts';

/** R9: whom to ask about an employment; mandatory on every one, copied when registering. */
export type Contact = { name: string; email: string; phone: string };

/** Longest texts, in characters. */
export const contactLimits = { name: 100, email: 254, phone: 40 } as const;

/** One @, something on both sides, a dot in the domain; letters of any language. Delivery is the only real proof. */
export const emailPattern = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/;

/** True for text of the form of an e-mail address, at most 254 characters. */
export function isEmail(text: string): boolean {
  return text.length <= contactLimits.email && emailPattern.test(text);
}

/** R9: 5-15 digits however written: blanks, hyphens, dots, slashes, brackets, a leading + or 00. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    text.length <= contactLimits.phone &&
    /^[\s(]*\+?[\d\s().\-/‐‑–]*$/.test(text) &&
    digits >= 5 &&
    digits <= 15
  );
}

/** The digits alone, with a leading + kept: for `tel:` links and comparison. What was typed is what is shown. */
export function normalisePhone(text: string): string {
  return `${/^[\s(]*\+/.test(text) ? '+' : ''}${text.replace(/\D/g, '')}`;
}

/** True when the text holds a control character, which no single-line field may. */
export function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text) || !text.isWellFormed();
}

/** R9: what is wrong with a contact, by field; empty when it is complete. */
export function contactErrors(contact: Contact): FieldError[] {
  const errors: FieldError[] = [];
  const name = contact.name.trim();
  if (name === '') errors.push({ path: 'name', code: 'missing' });
  else if (name.length > contactLimits.name) errors.push({ path: 'name', code: 'too-long' });
  else if (hasControlCharacter(name)) errors.push({ path: 'name', code: 'control-character' });
  else if (isCprShaped(name)) errors.push({ path: 'name', code: 'cpr-shaped' });
  const email = contact.email.trim();
  if (email === '') errors.push({ path: 'email', code: 'missing' });
  else if (!isEmail(email)) errors.push({ path: 'email', code: 'not-an-email' });
  const phone = contact.phone.trim();
  if (phone === '') errors.push({ path: 'phone', code: 'missing' });
  else if (!isPhone(phone)) errors.push({ path: 'phone', code: 'not-a-phone' });
  return errors;
}
