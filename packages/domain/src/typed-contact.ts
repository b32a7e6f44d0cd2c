import type { Contact } from './contact.ts';
import { cleanLine } from './text.ts';
import { typedEmail, typedPhone } from './typed-number.ts';

/** A contact person as it stands in the fields, without what was pasted along with it; judged by its schema (R9). */
export function typedContact({ name, email, phone }: Contact): Contact {
  return { name: cleanLine(name), email: typedEmail(email), phone: typedPhone(phone) };
}
