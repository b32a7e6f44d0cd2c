import { initialsOf } from '@frikort/domain/protection';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/choice.tsx';
import { DownloadButton } from '../components/download-button.tsx';
import { StatusBadge } from '../components/status.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { currentTime } from '../current-time.ts';
import { shownInstant } from '../format.ts';
import mark from '../mark.svg';
import { CardRefused } from './card-refused.tsx';
import { useCardTexts } from './card-texts.ts';
import './counter-card.scss';

/** How a card names its owner: companies see the initials where the name is protected (R20). */
export type CardNaming = 'full' | 'initials';

/** What stands on a card that is shown. */
export type CounterCardFacts = {
  readonly cardNumber: string;
  readonly name: string;
  readonly nameProtected: boolean;
  readonly status: 'active' | 'inactive';
  readonly authority: { readonly name: string };
};

type CounterCardProps = {
  card: CounterCardFacts;
  /** Saves the card as a PDF. */
  save: (named: CardNaming) => Promise<void>;
  onClose: () => void;
};

type OwnerProps = { card: CounterCardFacts; named: CardNaming };

function Owner({ card, named }: OwnerProps) {
  const texts = useCardTexts();
  const [openedAt] = useState(() => currentTime().toISOString());
  const initials = initialsOf(card.name);
  return (
    <div>
      <p id="counter-card-owner" className="counter-card__owner">
        {named === 'full' ? card.name : initials}
      </p>
      {card.nameProtected && named === 'full' && <p>{texts.protectedName({ initials })}</p>}
      <p>{card.authority.name}</p>
      <p>
        <Unbroken>{texts.shownAt({ instant: shownInstant(openedAt) })}</Unbroken>
      </p>
    </div>
  );
}

/**
 * Number and name over the whole screen, to hold out over a counter. The browser's own dialog: Esc leads back. A
 * protected name may be shown as initials for as long as it is open. It hangs on the page itself: where the page is drawn
 * anew for another width, as when a phone is turned, what is moved leaves the browser's top layer.
 */
export function CounterCard({ card, save, onClose }: CounterCardProps) {
  const texts = useCardTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [named, setNamed] = useState<CardNaming>('full');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="counter-card"
      aria-labelledby="counter-card-owner"
      aria-describedby="counter-card-hint"
      onClose={onClose}
    >
      <p className="counter-card__brand">
        <img src={mark} alt="" width="40" height="40" />
        Socialt frikort
        <StatusBadge status={card.status} />
      </p>
      <div className="counter-card__number">
        <p>{texts.cardNumber}</p>
        <p>
          <strong>{card.cardNumber}</strong>
        </p>
      </div>
      <Owner card={card} named={named} />
      <div className="counter-card__foot">
        <p id="counter-card-hint">
          {named === 'full' && !card.nameProtected ? texts.hint : texts.hintInitials}
        </p>
        {card.nameProtected && (
          <Checkbox
            label={texts.initialsOnly}
            checked={named === 'initials'}
            onChange={(event) => setNamed(event.currentTarget.checked ? 'initials' : 'full')}
          />
        )}
        <div className="counter-card__actions">
          <DownloadButton
            icon="file-pdf"
            download={() => save(named)}
            done={texts.downloaded}
            problem={(error) => <CardRefused error={error} />}
          >
            {texts.pdf}
          </DownloadButton>
          <Button icon="close" onClick={() => dialog.current?.close()}>
            {texts.close}
          </Button>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
