import type { components } from '@frikort/api-client/schema';
import type { ReactNode } from 'react';
import { Unbroken } from '../components/unbroken.tsx';
import { shownDate } from '../format.ts';
import { useLettersTexts } from './letters-texts.ts';
import './letters.scss';

type ListedLetter = components['schemas']['ListedLetter'];

type LetterListProps = {
  letters: readonly ListedLetter[];
  /** A link to one of them, in the app that shows the list. */
  link: (letter: ListedLetter, name: ReactNode) => ReactNode;
};

/** Letters, each by what it is and the date of its decision (R36). */
export function LetterList({ letters, link }: LetterListProps) {
  const texts = useLettersTexts();
  return (
    <ul className="letter-list nobullet-list">
      {letters.map((letter) => (
        <li key={letter.id}>
          {link(
            letter,
            <Unbroken>{texts.ofDate({ kind: letter.kind, date: shownDate(letter.decidedOn) })}</Unbroken>,
          )}
        </li>
      ))}
    </ul>
  );
}
