import { Alert } from '@frikort/ui/components/alert.tsx';
import { FunctionButton } from '@frikort/ui/components/button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useEffect, useRef } from 'react';
import type { CardLookup } from '../queries/card-lookup.ts';
import { useRegistrationTexts } from './registration-texts.ts';

type PersonPanelProps = {
  lookup: CardLookup;
  /** True when the user has just asked: the question is then read out, and Tab goes on from it. */
  takesFocus: boolean;
  onAnother: () => void;
};

/** Who the number belongs to and what is left, to check before going on (R10); initials when protected (R20). */
export function PersonPanel({ lookup, takesFocus, onAnother }: PersonPanelProps) {
  const texts = useRegistrationTexts();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, [takesFocus]);
  const { cardNumber, name, nameProtected, cards = [] } = lookup;
  return (
    <div className="section-card person-panel">
      <h3 ref={question} tabIndex={-1} className="person-panel__question">
        {texts.isItRight}
      </h3>
      <p className="person-panel__name">{name}</p>
      <p className="person-panel__number">
        {texts.numberIs({ cardNumber })}
        <FunctionButton icon="edit" onClick={onAnother}>
          {texts.anotherNumber}
        </FunctionButton>
      </p>
      {nameProtected === true ? (
        <Alert kind="warning" heading={texts.nameProtected}>
          <p>{texts.checkNumber}</p>
        </Alert>
      ) : (
        <p>{texts.checkName}</p>
      )}
      {cards.length === 0 ? (
        <p>{texts.noCards}</p>
      ) : (
        <DescriptionList
          items={cards
            .toSorted((one, other) => other.year - one.year)
            .map(({ year, remainingOere }) => ({
              key: String(year),
              term: texts.remaining({ year }),
              value: <strong className="amount">{shownAmount(remainingOere)}</strong>,
            }))}
        />
      )}
    </div>
  );
}
