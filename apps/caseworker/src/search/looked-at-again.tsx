import { FunctionButton } from '@frikort/ui/components/button.tsx';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { useState } from 'react';
import { useWorklistTexts } from '../worklist/worklist-texts.ts';
import { lastLookedAt } from './last-looked-at.ts';
import { useSearch } from './search.tsx';
import '../worklist/worklist.scss';

/** The last citizens that one looked at, by card number only: a press searches, and is logged as every search (R26). */
export function LookedAtAgain() {
  const texts = useWorklistTexts();
  const { identity } = useOwnSession();
  const { search } = useSearch();
  const [cardNumbers] = useState(() => lastLookedAt(identity));
  if (cardNumbers.length === 0) return null;
  return (
    <section className="looked-at" aria-labelledby="looked-at">
      <h2 id="looked-at">{texts.lookedAt}</h2>
      <ul className="looked-at__numbers">
        {cardNumbers.map((cardNumber) => (
          <li key={cardNumber}>
            <FunctionButton icon="search" onClick={() => void search(cardNumber)}>
              <span className="sr-only">{texts.searchFor} </span>
              {cardNumber}
            </FunctionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
