import type { AuthorityContact } from '@frikort/domain/authority-contact';
import type { FilledLetter } from '@frikort/domain/letter';
import { ContactFacts } from '../authority/contact-facts.tsx';
import { DescriptionList } from '../components/description-list.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import type { Language } from '../language.ts';
import { useLettersTexts } from './letters-texts.ts';
import './letters.scss';

/** What a letter says beside its title. */
export type ShownLetter = {
  filled: FilledLetter;
  authority: string;
  name: string;
  cardNumber: string;
  /** As it is shown. */
  date: string;
  contact: AuthorityContact | undefined;
};

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text, place) => (
    // Two paragraphs may be alike, and their places never change while a letter is shown.
    <p key={place} className="letter__paragraph">
      <Unbroken>{text}</Unbroken>
    </p>
  ));
}

type LetterBodyProps = {
  letter: ShownLetter;
  /** Of the text, which may be another than that of the page. */
  language: Language;
  /** Of the headings within it. */
  level: 'h2' | 'h3' | 'h4';
};

/** A letter as it is read on a page: who writes to whom, the text, where to complain, how to reach the municipality. */
export function LetterBody({ letter, language, level: Heading }: LetterBodyProps) {
  const texts = useLettersTexts();
  const { filled, authority, name, cardNumber, date, contact } = letter;
  return (
    <div className="letter">
      <DescriptionList
        items={[
          { key: 'from', term: texts.from, value: authority },
          { key: 'to', term: texts.to, value: name },
          { key: 'date', term: texts.date, value: <span className="nowrap">{date}</span> },
          { key: 'number', term: texts.cardNumber, value: cardNumber },
        ]}
      />
      <div lang={language}>
        <Paragraphs texts={filled.paragraphs} />
      </div>
      {filled.complaint !== undefined && (
        <>
          <Heading>{texts.complaint}</Heading>
          <div lang={language}>
            <Paragraphs texts={filled.complaint} />
          </div>
        </>
      )}
      {contact !== undefined && (
        <>
          <Heading>{texts.contact}</Heading>
          <ContactFacts contact={contact} />
        </>
      )}
    </div>
  );
}
