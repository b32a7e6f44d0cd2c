import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { type Description, DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import {
  type Objection,
  objectionsQuery,
  type Reopening,
  reopeningsQuery,
} from '@frikort/ui/corrections/corrections';
import { SaidByCitizen } from '@frikort/ui/corrections/said-by-citizen.tsx';
import { shownAmount, shownDate, shownInstant, shownPeriod } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BackToWork } from '../worklist/back-to-work.tsx';
import { useCorrectionsPageTexts } from './corrections-page-texts.ts';
import './corrections.scss';

// The dialogs read their fields by the API's schemas, which are heavy.
const DecisionDialog = lazyDialog(() =>
  import('./decision-dialog.tsx').then((module) => module.DecisionDialog),
);
const AnswerDialog = lazyDialog(() =>
  import('@frikort/ui/corrections/answer-dialog.tsx').then((module) => module.AnswerDialog),
);

type Asked = { to: 'approve' | 'refuse'; reopening: Reopening } | { to: 'answer'; objection: Objection };

type CardProps = {
  of: Reopening | Objection;
  facts: readonly Description[];
  actions: ReactNode;
  children: ReactNode;
};

/** One thing to answer: the citizen, the employment, and what is asked or said. */
function Card({ of: { id, employment, citizenId = '' }, facts, actions, children }: CardProps) {
  const texts = useCorrectionsPageTexts();
  const { citizenName, company, startDate, endDate, amountOere } = employment;
  return (
    <li>
      <article className="section-card correction" aria-labelledby={`correction-${id}`}>
        <h3 id={`correction-${id}`}>
          <TextLink to="/borger/$citizenId" params={{ citizenId }}>
            {citizenName}
          </TextLink>
        </h3>
        {children}
        <DescriptionList
          items={[
            { key: 'company', term: texts.company, value: company.name },
            { key: 'period', term: texts.period, value: shownPeriod(startDate, endDate) },
            { key: 'amount', term: texts.amount, value: shownAmount(amountOere) },
            ...facts,
          ]}
        />
        <ButtonGroup>{actions}</ButtonGroup>
      </article>
    </li>
  );
}

function About({ of: { employment } }: { of: Reopening | Objection }) {
  const texts = useCorrectionsPageTexts();
  return (
    <span className="sr-only">
      {texts.about({ name: employment.citizenName, company: employment.company.name })}
    </span>
  );
}

function Requests({ ask }: { ask: (asked: Asked) => void }) {
  const texts = useCorrectionsPageTexts();
  const { data, error, refetch } = useQuery(reopeningsQuery('caseworker', { state: 'waiting' }));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  if (data.items.length === 0) return <p>{texts.noRequests}</p>;
  return (
    <>
      <p>{texts.requestsText}</p>
      <ul className="corrections-list no-max-width">
        {data.items.map((reopening) => (
          <Card
            key={reopening.id}
            of={reopening}
            facts={[
              { key: 'asked', term: texts.askedOn, value: shownInstant(reopening.requestedAt) },
              { key: 'lapses', term: texts.lapsesOn, value: shownInstant(reopening.lapsesAt ?? '') },
            ]}
            actions={
              <>
                <Button look="primary" onClick={() => ask({ to: 'approve', reopening })}>
                  {texts.approve}
                  <About of={reopening} />
                </Button>
                <Button onClick={() => ask({ to: 'refuse', reopening })}>
                  {texts.refuse}
                  <About of={reopening} />
                </Button>
              </>
            }
          >
            <p>
              {texts.its} <Typed>{reopening.reason}</Typed>
            </p>
          </Card>
        ))}
      </ul>
    </>
  );
}

function Objections({ ask }: { ask: (asked: Asked) => void }) {
  const texts = useCorrectionsPageTexts();
  const { data, error, refetch } = useQuery(
    objectionsQuery('caseworker', { state: 'open', side: 'authority' }),
  );
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  if (data.items.length === 0) return <p>{texts.noObjections}</p>;
  return (
    <>
      <p>{texts.objectionsText}</p>
      <ul className="corrections-list no-max-width">
        {data.items.map((objection) => (
          <Card
            key={objection.id}
            of={objection}
            facts={[{ key: 'said', term: texts.saidOn, value: shownInstant(objection.raisedAt) }]}
            actions={
              <Button look="primary" onClick={() => ask({ to: 'answer', objection })}>
                {texts.answer}
                <About of={objection} />
              </Button>
            }
          >
            <SaidByCitizen objection={objection} />
          </Card>
        ))}
      </ul>
    </>
  );
}

function Decided() {
  const texts = useCorrectionsPageTexts();
  const { data, error, refetch } = useQuery(reopeningsQuery('caseworker', {}));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const decided = data.items.filter(({ state }) => state !== 'waiting');
  if (decided.length === 0) return <p>{texts.decidedNone}</p>;
  return (
    <ul>
      {decided.map(({ id, state, decidedAt, editableUntil, answer, employment, citizenId = '' }) => (
        <li key={id}>
          <TextLink to="/borger/$citizenId" params={{ citizenId }}>
            {employment.citizenName}
          </TextLink>
          {', '}
          {texts.decidedLine({
            company: employment.company.name,
            period: shownPeriod(employment.startDate, employment.endDate),
          })}
          {': '}
          <strong>{texts.states[state]}</strong>
          {decidedAt !== undefined && `, ${texts.decidedOn({ instant: shownInstant(decidedAt) })}`}
          {editableUntil !== undefined && `, ${texts.until({ until: shownDate(editableUntil) })}`}
          {answer !== undefined && (
            <>
              {'. '}
              <Typed>{`“${answer}”`}</Typed>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What companies ask and citizens say, to be answered by the municipality (R30). */
export function CorrectionsPage() {
  const texts = useCorrectionsPageTexts();
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<{ text: string; times: number }>();
  const close = () => setAsked(undefined);
  const finish = (text: string) => {
    close();
    setDone({ text, times: (done?.times ?? 0) + 1 });
  };
  return (
    <Page title={texts.title} before={<BackToWork always />}>
      <p className="font-lead">{texts.lead}</p>
      {done !== undefined && <Outcome of={done.times}>{done.text}</Outcome>}
      <h2>{texts.requests}</h2>
      <Requests ask={setAsked} />
      <h2>{texts.objections}</h2>
      <Objections ask={setAsked} />
      <Details summary={texts.decided}>
        <Decided />
      </Details>
      {asked !== undefined && asked.to !== 'answer' && (
        <DecisionDialog
          to={asked.to}
          reopening={asked.reopening}
          onDone={() => finish(asked.to === 'approve' ? texts.approvedDone : texts.refusedDone)}
          onClose={close}
        />
      )}
      {asked?.to === 'answer' && (
        <AnswerDialog
          entrance="caseworker"
          objection={asked.objection}
          onAnswered={() => finish(texts.answeredDone)}
          onClose={close}
        />
      )}
    </Page>
  );
}
