import { formatCpr, isCpr } from '@frikort/domain/cpr';
import { AnchorButton } from '@frikort/ui/components/button.tsx';
import { CopyButton } from '@frikort/ui/components/copy-button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import mark from '@frikort/ui/mark.svg';
import { useMessages } from '../messages.ts';
import type { Me } from '../queries/me.ts';

/** The card on the screen, to show at a counter, and as a PDF. No CPR number: nobody at a counter needs it. */
export function CardToShow({ me }: { me: Me }) {
  const { citizen } = useMessages();
  const language = useLanguage();
  const active = me.status === 'active';
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
      <div className="my-frikort__actions">
        <CopyButton text={me.cardNumber} />
        {active && (
          <AnchorButton
            icon="file-pdf"
            href={`/api/v1/me/card.pdf?entrance=citizen&lang=${language}`}
            target="_blank"
          >
            {citizen.showCard}
          </AnchorButton>
        )}
      </div>
    </section>
  );
}

/** Since when, why, and by a decision of which date (R15), each only when there is something to tell. */
function StatusFacts({ me }: { me: Me }) {
  const { citizen } = useMessages();
  const { status, statusSince, statusReason, statusDecisionDate } = me;
  return (
    <>
      <StatusBadge status={status} />
      <p className="small-text">{citizen.since({ instant: shownInstant(statusSince) })}</p>
      {statusReason !== undefined && <p className="small-text">{citizen.reason({ reason: statusReason })}</p>}
      {statusDecisionDate !== undefined && (
        <p className="small-text">{citizen.decision({ date: shownDate(statusDecisionDate) })}</p>
      )}
    </>
  );
}

/** What the citizen has agreed to, and when (R13). */
function Consent({ consent }: { consent: Me['consent'] }) {
  const { citizen } = useMessages();
  const language = useLanguage();
  const given = citizen.consentGiven({ instant: shownInstant(consent.at) });
  if (consent.text === undefined) return <p>{given}</p>;
  return (
    <Details summary={given}>
      <p>{consent.text[language]}</p>
    </Details>
  );
}

/** The facts about the frikort that the citizen sees (R24). */
export function AboutCard({ me }: { me: Me }) {
  const { citizen } = useMessages();
  return (
    <section className="my-frikort__about">
      <h2>{citizen.facts}</h2>
      <DescriptionList
        items={[
          { key: 'status', term: citizen.status, value: <StatusFacts me={me} /> },
          { key: 'authority', term: citizen.authority, value: me.authority.name },
          {
            key: 'caseworker',
            term: citizen.caseworker,
            value: me.assignedCaseworker?.name ?? citizen.noCaseworker,
          },
          { key: 'name', term: citizen.name, value: me.name },
          { key: 'cpr', term: citizen.cpr, value: isCpr(me.cpr) ? formatCpr(me.cpr) : me.cpr },
          { key: 'granted', term: citizen.granted, value: shownDate(me.grantedOn) },
        ]}
      />
      <div className="my-frikort__consent">
        <Consent consent={me.consent} />
      </div>
    </section>
  );
}
