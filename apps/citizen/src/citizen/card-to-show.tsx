import { initialsOf } from '@frikort/domain/protection';
import { CardRefused } from '@frikort/ui/card/card-refused.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { CopyButton } from '@frikort/ui/components/copy-button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { useLanguage } from '@frikort/ui/language';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import mark from '@frikort/ui/mark.svg';
import { useState } from 'react';
import type { Me } from '../queries/me.ts';
import { downloadMyCard } from '../queries/my-card.ts';
import { useCitizenTexts } from './citizen-texts.ts';

const CounterCard = lazyDialog(() =>
  import('@frikort/ui/card/counter-card.tsx').then((module) => module.CounterCard),
);
// At once, not when it is opened: the connection may be gone by then.
void CounterCard.preload();

/** The card on the screen, to show at a counter, and as a PDF. No CPR number: nobody at a counter needs it. */
export function CardToShow({ me }: { me: Me }) {
  const citizen = useCitizenTexts();
  const language = useLanguage();
  const active = me.status === 'active';
  const [onScreen, setOnScreen] = useState(false);
  return (
    <section aria-labelledby="card-heading" className="my-frikort__card">
      <h2 id="card-heading" className="sr-only">
        {citizen.card}
      </h2>
      <div className={`frikort ${active ? '' : 'frikort--inactive'}`}>
        <p className="frikort__brand">
          <img src={mark} alt="" width="32" height="32" />
          Socialt frikort
          {!active && <StatusBadge status="inactive" />}
        </p>
        <p className="frikort__number">
          <span>{citizen.cardNumber}</span>
          <strong>{me.cardNumber}</strong>
        </p>
        <p className="frikort__owner">
          <strong>{me.name}</strong>
          <span>{me.authority.name}</span>
        </p>
      </div>
      {active && <p className="small-text">{citizen.cardHint}</p>}
      {me.nameProtected && (
        <p className="small-text">{citizen.protectedName({ initials: initialsOf(me.name) })}</p>
      )}
      {active && (
        <div className="my-frikort__actions">
          <Button look="primary" icon="smartphone" onClick={() => setOnScreen(true)}>
            {citizen.showOnScreen}
          </Button>
          <CopyButton text={me.cardNumber} label={citizen.copyNumber} />
          <DownloadButton
            icon="file-pdf"
            download={() => downloadMyCard('full', language)}
            done={citizen.downloaded}
            problem={(error) => <CardRefused error={error} />}
          >
            {citizen.showCard}
          </DownloadButton>
        </div>
      )}
      {onScreen && (
        <CounterCard
          card={me}
          save={(named) => downloadMyCard(named, language)}
          onClose={() => setOnScreen(false)}
        />
      )}
    </section>
  );
}
