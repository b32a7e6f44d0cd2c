import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useReceipt } from '@frikort/ui/receipt';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useIsWide } from '@frikort/ui/use-is-wide';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { type Citizen, citizenQuery } from '../queries/citizen.ts';
import { forgetLookedAt, noteLookedAt } from '../search/last-looked-at.ts';
import { SearchAgain } from '../search/search-again.tsx';
import { CitizenActions } from './citizen-actions.tsx';
import { CitizenIdentity } from './citizen-identity.tsx';
import { type ActionDone, CitizenBadges, CitizenNotices } from './citizen-notices.tsx';
import { ThroughList } from './through-list.tsx';
import { YearPanel } from './year-panel.tsx';
import { inReadingOrder } from './years.ts';
import './citizen-page.scss';

const route = getRouteApi('/logged-in/borger/$citizenId');

function NoYears() {
  const { year } = useCitizenMessages();
  return (
    <EmptyState heading={year.noCards}>
      <p>{year.noCardsText}</p>
    </EmptyState>
  );
}

/** In place of everything about a citizen whose grant was undone (R13). */
function Undone() {
  const { undoGrant } = useCitizenMessages();
  return (
    <Outcome heading={undoGrant.done}>
      <p>{undoGrant.doneText}</p>
      <SearchAgain />
    </Outcome>
  );
}

function CitizenContent({ citizen }: { citizen: Citizen }) {
  const granted = useReceipt() === 'granted';
  const [done, setDone] = useState<ActionDone>();
  const [undone, setUndone] = useState(false);
  const isWide = useIsWide();
  // The box of a new frikort offers the number and the sheet, while they can be used; nothing below repeats that.
  const handingOver = granted && done === undefined && citizen.status === 'active';
  const cards = inReadingOrder(citizen.cards, yearOf(todayInCopenhagen(currentTime())));
  const years = cards.map((card) => <YearPanel key={card.year} citizenId={citizen.id} card={card} />);
  const identity = (
    <CitizenIdentity key="identity" citizen={citizen} handingOver={handingOver}>
      <CitizenActions
        citizen={citizen}
        handingOver={handingOver}
        onDone={(action, outcome) => setDone({ action, outcome, times: (done?.times ?? 0) + 1 })}
      />
    </CitizenIdentity>
  );
  if (undone) return <Undone />;
  return (
    <>
      <CitizenNotices
        citizen={citizen}
        handingOver={handingOver}
        done={done}
        onUndone={() => setUndone(true)}
      />
      <div className="citizen-parts">
        {/* On a phone what is left comes first: the facts would push it out of sight. */}
        {isWide ? [identity, ...years] : [years[0], identity, ...years.slice(1)]}
      </div>
      {years.length === 0 && <NoYears />}
    </>
  );
}

/** Not there, or another municipality's: which of the two is not told. */
function NotShown({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { citizen } = useCitizenMessages();
  if (!(error instanceof ProblemError) || error.problem.status !== 404) {
    return (
      <Page title={citizen.title} before={<ThroughList />}>
        <ErrorState error={error} retry={retry} />
      </Page>
    );
  }
  return (
    <Page title={citizen.notFoundTitle} before={<ThroughList />} width="text">
      <p className="font-lead">{citizen.notFoundText}</p>
      <SearchAgain />
    </Page>
  );
}

/** What the start page offers to open again. */
function useLookedAt(cardNumber: string | undefined, gone: boolean): void {
  const { identity } = useOwnSession();
  useEffect(() => {
    if (cardNumber === undefined) return;
    if (gone) forgetLookedAt(identity, cardNumber);
    else noteLookedAt(identity, cardNumber);
  }, [identity, cardNumber, gone]);
}

/** A citizen with a frikort: everything about it on one page. */
export function CitizenPage() {
  const { citizen } = useCitizenMessages();
  const { citizenId } = route.useParams();
  const query = useQuery(citizenQuery(citizenId));
  const found = query.data;
  // Not there any more: then nothing of it is shown either.
  const gone = isRefusedWith(query.error, 'not-found');
  useLookedAt(found?.cardNumber, gone);
  if (gone || (found === undefined && query.isError))
    return <NotShown error={query.error} retry={query.refetch} />;
  // One heading from loading to loaded, so that focus stays on it. The name is no part of the title: titles end up in
  // the browser's history.
  return (
    <Page
      key={citizenId}
      title={citizen.title}
      heading={found?.name}
      pending={found === undefined}
      before={<ThroughList />}
      beside={found !== undefined && <CitizenBadges citizen={found} />}
    >
      {found === undefined ? <Loading /> : <CitizenContent citizen={found} />}
    </Page>
  );
}
