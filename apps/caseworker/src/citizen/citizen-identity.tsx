import { CopyButton } from '@frikort/ui/components/copy-button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { shownDate } from '@frikort/ui/format';
import { useLettersTexts } from '@frikort/ui/letters/letters-texts';
import type { CitizenMessages } from '../citizen-messages.da.ts';
import { useCitizenMessages } from '../citizen-messages.ts';
import { LetterLinks } from '../letters/letter-links.tsx';
import type { Citizen } from '../queries/citizen.ts';
import { shownCpr } from '../shown-cpr.ts';
import { useStoryPageTexts } from '../story/story-page-texts.ts';

function CardNumber({ cardNumber, toCopy }: { cardNumber: string; toCopy: boolean }) {
  const { citizen: texts } = useCitizenMessages();
  return (
    <span className="identity__number">
      <strong>{cardNumber}</strong>
      {toCopy && <CopyButton text={cardNumber} label={texts.copyNumber} />}
    </span>
  );
}

function HandOver() {
  const { citizen: texts } = useCitizenMessages();
  return (
    <Details summary={texts.handOver}>
      <ul>
        {texts.handOverSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Details>
  );
}

/** When the citizen was controlled, and is to be (R18). */
function controlFacts({ controlledOn, controlDue }: Citizen, texts: CitizenMessages['citizen']) {
  return [
    { key: 'controlled', term: texts.controlledOn, date: controlledOn },
    { key: 'control-due', term: texts.controlDue, date: controlDue },
  ].flatMap(({ key, term, date }) => (date === undefined ? [] : [{ key, term, value: shownDate(date) }]));
}

/** When the citizen came from another municipality, and from which (R19). */
function arrivalFact({ moves }: Citizen, texts: CitizenMessages['citizen']) {
  const last = moves.at(-1);
  if (last === undefined) return [];
  const value = texts.arrivedFrom({ date: shownDate(last.on), authority: last.from.name });
  return [{ key: 'arrived', term: texts.arrived, value }];
}

type CitizenIdentityProps = {
  citizen: Citizen;
  /** The number is offered above already. */
  handingOver: boolean;
  children: React.ReactNode;
};

/** Who it is, the number to hand over, and who is responsible. */
export function CitizenIdentity({ citizen, handingOver, children }: CitizenIdentityProps) {
  const story = useStoryPageTexts();
  const lettersTexts = useLettersTexts();
  const { citizen: texts } = useCitizenMessages();
  const { assignedCaseworker: assigned } = citizen;
  const caseworker =
    assigned === undefined
      ? texts.noCaseworker
      : assigned.isCaller === true
        ? texts.you(assigned)
        : assigned.name;
  return (
    <section className="section-card identity" aria-label={texts.facts}>
      <DescriptionList
        items={[
          {
            key: 'cpr',
            term: texts.cpr,
            value: <strong className="identity__cpr">{shownCpr(citizen.cpr)}</strong>,
          },
          {
            key: 'number',
            term: texts.cardNumber,
            value: <CardNumber cardNumber={citizen.cardNumber} toCopy={!handingOver} />,
          },
          { key: 'caseworker', term: texts.caseworker, value: caseworker },
          { key: 'authority', term: texts.authority, value: citizen.authority.name },
          { key: 'granted', term: texts.grantedOn, value: shownDate(citizen.grantedOn) },
          ...arrivalFact(citizen, texts),
          ...controlFacts(citizen, texts),
          ...(citizen.letters.length === 0
            ? []
            : [{ key: 'letters', term: lettersTexts.letters, value: <LetterLinks citizen={citizen} /> }]),
        ]}
      />
      <HandOver />
      <p className="identity__story">
        <FunctionLink icon="time" to="/borger/$citizenId/forloeb" params={{ citizenId: citizen.id }}>
          {story.open}
        </FunctionLink>
      </p>
      {children}
    </section>
  );
}
