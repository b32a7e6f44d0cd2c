import { formatCpr, isCpr } from '@frikort/domain/cpr';
import { AuthorityContact } from '@frikort/ui/authority/authority-contact.tsx';
import { type Description, DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { MyLetters } from '../letters/my-letters.tsx';
import type { Me } from '../queries/me.ts';
import { useCitizenTexts } from './citizen-texts.ts';

/** Why, and by a decision of which date (R15), each only when there is something to tell. */
function StatusReason({ me: { statusReason, statusDecisionDate } }: { me: Me }) {
  const citizen = useCitizenTexts();
  return (
    <>
      {statusReason !== undefined && (
        <p className="small-text">
          {citizen.reason} <Typed>{statusReason}</Typed>
        </p>
      )}
      {statusDecisionDate !== undefined && (
        <p className="small-text">{citizen.decision({ date: shownDate(statusDecisionDate) })}</p>
      )}
    </>
  );
}

/** The status and since when. @param why whether the reason is told too */
function StatusFacts({ me, why = true }: { me: Me; why?: boolean }) {
  const citizen = useCitizenTexts();
  return (
    <>
      <StatusBadge status={me.status} />
      <p className="small-text">{citizen.since({ instant: shownInstant(me.statusSince) })}</p>
      {why && <StatusReason me={me} />}
    </>
  );
}

/** What the citizen has agreed to, and when (R13). */
function Consent({ consent }: { consent: Me['consent'] }) {
  const citizen = useCitizenTexts();
  const language = useLanguage();
  const given = (
    <>
      {citizen.consentGiven} <span className="nowrap">{shownInstant(consent.at)}</span>
    </>
  );
  if (consent.text === undefined) return <p>{given}</p>;
  return (
    <Details summary={given}>
      <p>{citizen.confirmed}</p>
      <blockquote className="my-data__consent">{consent.text[language]}</blockquote>
      {consent.textFrom !== undefined && (
        <p className="small-text">
          <Unbroken>{citizen.confirmedSince({ date: shownDate(consent.textFrom) })}</Unbroken>
        </p>
      )}
    </Details>
  );
}

function useCardFacts(me: Me): Description[] {
  const citizen = useCitizenTexts();
  const caseworker = me.assignedCaseworker?.name ?? citizen.noCaseworker;
  return [
    { key: 'authority', term: citizen.authority, value: me.authority.name },
    ...me.moves.map(({ on, from, to }) => ({
      key: `moved-${on}-${to.code}`,
      term: citizen.moved,
      value: citizen.movedBetween({ date: shownDate(on), from: from.name, to: to.name }),
    })),
    { key: 'caseworker', term: citizen.caseworker, value: caseworker },
    { key: 'granted', term: citizen.granted, value: shownDate(me.grantedOn) },
    ...(me.controlledOn === undefined
      ? []
      : [{ key: 'controlled', term: citizen.controlled, value: shownDate(me.controlledOn) }]),
    ...(me.controlDue === undefined
      ? []
      : [{ key: 'control-due', term: citizen.controlDue, value: shownDate(me.controlDue) }]),
    ...(me.letters.length === 0
      ? []
      : [{ key: 'letters', term: citizen.letters, value: <MyLetters letters={me.letters} /> }]),
  ];
}

/**
 * Who to turn to, and the ways to everything else about oneself.
 * @param contactAbove whether the page says further up how the municipality is reached
 */
export function AboutCard({ me, contactAbove }: { me: Me; contactAbove: boolean }) {
  const citizen = useCitizenTexts();
  const facts = useCardFacts(me);
  return (
    <section className="my-frikort__about">
      <h2>{citizen.facts}</h2>
      <DescriptionList
        items={[
          // Why it is inactive stands on top of the page.
          {
            key: 'status',
            term: citizen.status,
            value: <StatusFacts me={me} why={me.status === 'active'} />,
          },
          ...facts,
        ]}
      />
      {!contactAbove && <AuthorityContact authority={me.authority} />}
      <p className="my-frikort__ways">
        <FunctionLink icon="account" to="/borger/oplysninger">
          {citizen.toMyData}
        </FunctionLink>
        <FunctionLink icon="time" to="/borger/forloeb">
          {citizen.toStory}
        </FunctionLink>
        <FunctionLink icon="visibility" to="/borger/hvem-har-set">
          {citizen.toAccessLog}
        </FunctionLink>
      </p>
    </section>
  );
}

/** The facts about the citizen and the frikort (R24), consent included. */
export function PersonFacts({ me }: { me: Me }) {
  const citizen = useCitizenTexts();
  const facts = useCardFacts(me);
  return (
    <>
      <DescriptionList
        items={[
          { key: 'name', term: citizen.name, value: me.name },
          { key: 'cpr', term: citizen.cpr, value: isCpr(me.cpr) ? formatCpr(me.cpr) : me.cpr },
          { key: 'number', term: citizen.cardNumber, value: me.cardNumber },
          { key: 'status', term: citizen.status, value: <StatusFacts me={me} /> },
          ...facts,
        ]}
      />
      <Consent consent={me.consent} />
    </>
  );
}
