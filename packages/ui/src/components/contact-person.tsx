import { mailtoLink, telLink } from '@frikort/domain/contact';
import { useUiMessages } from '../messages.ts';

export type Contact = { readonly name: string; readonly email: string; readonly phone: string };

/** Whom to ask about an employment (R9). */
export function ContactPerson({ contact, headless = false }: { contact: Contact; headless?: boolean }) {
  const { contactPerson } = useUiMessages();
  return (
    <address className="contact-person">
      {!headless && <p className="contact-person__heading">{contactPerson.heading}</p>}
      <p className="contact-person__name">{contact.name}</p>
      <p>
        <span className="sr-only">{contactPerson.email}: </span>
        <a href={mailtoLink(contact.email)}>{contact.email}</a>
      </p>
      <p>
        <span className="sr-only">{contactPerson.phone}: </span>
        <a href={telLink(contact.phone)}>{contact.phone}</a>
      </p>
    </address>
  );
}
