import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AllowanceHistory } from './allowance-history.tsx';
import { ChangeAllowance } from './change-allowance.tsx';
import { DoneMessage, useDone } from './done-message.tsx';
import { isOpen } from './is-open.ts';
import { OpenYear } from './open-year.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import { ProposalHistory } from './proposal-history.tsx';
import { type EnteredYear, yearsQuery } from './queries/years.ts';
import { WaitingProposal } from './waiting-proposal.tsx';
import { YearStatus } from './year-status.tsx';

const route = getRouteApi('/drift/ordningsaar/$year');

function YearFacts({ entered }: { entered: EnteredYear }) {
  const { year: texts } = useOperatorTexts();
  const { allowanceOere, openedAt, cardsInUse, highestUsedOere } = entered;
  return (
    <>
      <h2>{texts.facts}</h2>
      <DescriptionList
        items={[
          { key: 'allowance', term: texts.allowanceNow, value: shownAmount(allowanceOere) },
          {
            key: 'opened',
            term: openedAt === null || isOpen(entered) ? texts.opened : texts.opens,
            value:
              openedAt === null ? texts.notOpened : <span className="nowrap">{shownInstant(openedAt)}</span>,
          },
          { key: 'in-use', term: texts.cardsInUse, value: cardsInUse },
          { key: 'highest', term: texts.highestUsed, value: shownAmount(highestUsedOere) },
        ]}
      />
    </>
  );
}

function YearMissing() {
  const { year: texts, enterYear } = useOperatorTexts();
  return (
    <>
      <p className="font-lead">{texts.notFoundText}</p>
      <ButtonLink to="/drift/ordningsaar/nyt">{enterYear.title}</ButtonLink>
    </>
  );
}

/** One programme year: how it stands, opening it, another amount, and all that was entered (R1). */
export function YearPage() {
  const { year: texts, years } = useOperatorTexts();
  const year = Number(route.useParams().year);
  const { data, error, refetch } = useQuery(yearsQuery);
  const arrived = useReceipt();
  const [done, setDone] = useDone();
  const entered = data?.items.find((item) => item.year === year);
  const takesTwo = data?.confirmation === 'two-people';
  const waiting = entered?.proposals.find(({ outcome }) => outcome === null);
  const missing = data !== undefined && entered === undefined;
  return (
    <Page
      title={missing ? texts.notFoundTitle : texts.title({ year })}
      before={<BackLink to="/drift/ordningsaar">{years.title}</BackLink>}
      beside={
        entered && (
          <>
            <YearStatus entered={entered} />
            {entered.example === true && <Badge>{years.example}</Badge>}
          </>
        )
      }
    >
      <DoneMessage done={done} before={arrived === 'created' ? texts.entered({ year }) : undefined} />
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {missing && <YearMissing />}
      {entered !== undefined && (
        <>
          {entered.example === true && <p>{years.exampleText}</p>}
          <YearFacts entered={entered} />
          {waiting !== undefined && <WaitingProposal entered={entered} proposal={waiting} onDone={setDone} />}
          {waiting === undefined && !isOpen(entered) && (
            <OpenYear year={year} takesTwo={takesTwo} onDone={setDone} />
          )}
          {waiting === undefined && (
            <ChangeAllowance entered={entered} takesTwo={takesTwo} onDone={setDone} />
          )}
          <AllowanceHistory entered={entered} />
          {entered.proposals.length > 0 && <ProposalHistory proposals={entered.proposals} />}
        </>
      )}
    </Page>
  );
}
