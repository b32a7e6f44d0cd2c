import { type AuthorityContact, shownWebPage } from '@frikort/domain/authority-contact';
import { mailtoLink, telLink } from '@frikort/domain/contact';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { useAuthorityTexts } from './authority-texts.ts';
import './authority.scss';
import { Unbroken } from '../components/unbroken.tsx';

type Fact = { readonly key: string; readonly term: string; readonly value: ReactNode };

/** What a municipality has told of how it is reached: to call, to write to, to come to. */
export function ContactFacts({ contact }: { contact: AuthorityContact }) {
  const texts = useAuthorityTexts();
  const language = useLanguage();
  const { phone, email, webPage, address, openingHours } = contact;
  const facts: Fact[] = [{ key: 'phone', term: texts.phone, value: <a href={telLink(phone)}>{phone}</a> }];
  if (email !== undefined) {
    facts.push({ key: 'email', term: texts.email, value: <a href={mailtoLink(email)}>{email}</a> });
  }
  if (webPage !== undefined) {
    const link = (
      <a href={webPage} rel="noreferrer">
        {shownWebPage(webPage)}
      </a>
    );
    facts.push({ key: 'webPage', term: texts.webPage, value: link });
  }
  if (address !== undefined) {
    // Danish, whatever the page is.
    const lines = (
      <span className="authority-contact__lines" lang="da">
        {address}
      </span>
    );
    facts.push({ key: 'address', term: texts.address, value: lines });
  }
  if (openingHours !== undefined) {
    const lines = (
      <span className="authority-contact__lines">
        <Unbroken>{openingHours[language]}</Unbroken>
      </span>
    );
    facts.push({ key: 'openingHours', term: texts.openingHours, value: lines });
  }
  return (
    <>
      <dl className="authority-contact__facts">
        {facts.map(({ key, term, value }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {email !== undefined && <p className="small-text">{texts.noNumbersByEmail}</p>}
    </>
  );
}
