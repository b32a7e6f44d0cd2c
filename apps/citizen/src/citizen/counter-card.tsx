import { Button } from '@frikort/ui/components/button.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { shownInstant } from '@frikort/ui/format';
import mark from '@frikort/ui/mark.svg';
import { useEffect, useRef, useState } from 'react';
import type { Me } from '../queries/me.ts';
import { useCitizenTexts } from './citizen-texts.ts';
import './counter-card.scss';

/** Number and name over the whole screen, to hold out over a counter. The browser's own dialog: Esc leads back. */
export function CounterCard({ me, onClose }: { me: Me; onClose: () => void }) {
  const { counter, cardNumber } = useCitizenTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [openedAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="counter-card" aria-labelledby="counter-card-owner" onClose={onClose}>
      <p className="counter-card__brand">
        <img src={mark} alt="" width="40" height="40" />
        Socialt frikort
        <StatusBadge status={me.status} />
      </p>
      <div className="counter-card__number">
        <p>{cardNumber}</p>
        <p>
          <strong>{me.cardNumber}</strong>
        </p>
      </div>
      <div>
        <p id="counter-card-owner" className="counter-card__owner">
          {me.name}
        </p>
        <p>{me.authority.name}</p>
        <p>{counter.shownAt({ instant: shownInstant(openedAt) })}</p>
      </div>
      <div className="counter-card__foot">
        <p>{counter.hint}</p>
        <Button icon="close" onClick={() => dialog.current?.close()}>
          {counter.close}
        </Button>
      </div>
    </dialog>
  );
}
