import { type CalendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { cardStanding } from '@frikort/domain/card';
import { BalanceBar } from '@frikort/ui/components/balance-bar.tsx';
import { Panel } from '@frikort/ui/components/details.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount } from '@frikort/ui/format';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useSavedCard } from '../offline/use-saved-card.ts';
import { type Me, meQuery } from '../queries/me.ts';
import { CardToShow } from './card-to-show.tsx';
import { useCitizenTexts } from './citizen-texts.ts';
import { ConnectionNotice } from './connection.tsx';
import { InactiveNotice } from './inactive-notice.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { MyMunicipality } from './my-municipality.tsx';
import './citizen-page.scss';
import { useEffect } from 'react';

// What is left comes first; what stands below it is fetched beside the answer that it waits for.
const EmploymentsOfYear = lazyPart(() =>
  import('./employments-of-year.tsx').then((module) => module.EmploymentsOfYear),
);
const AboutCard = lazyPart(() => import('./about-card.tsx').then((module) => module.AboutCard));
void EmploymentsOfYear.preload();
void AboutCard.preload();

type Card = Me['cards'][number];

function isUsed({ allowanceOere, remainingOere }: Card): boolean {
  return remainingOere < allowanceOere;
}

function ThisYear({ card, year, active }: { card: Card | undefined; year: number; active: boolean }) {
  const citizen = useCitizenTexts();
  const { balance } = useUiMessages();
  if (card === undefined) {
    return (
      <div className="my-frikort__now">
        <EmptyState heading={citizen.noCardThisYear({ year })}>
          <p>{citizen.noCardThisYearText}</p>
          {active && <MyMunicipality />}
        </EmptyState>
      </div>
    );
  }
  return (
    <section className="section-card my-frikort__now">
      <BalanceBar
        size="large"
        level={2}
        // Nothing more can be earned on an inactive frikort, whatever is left of it.
        label={active ? citizen.balance({ year }) : balance.left({ year })}
        allowanceOere={card.allowanceOere}
        remainingOere={card.remainingOere}
        usable={active}
      />
      <p className="small-text">{active ? citizen.resets : citizen.notUsable}</p>
      <MonthsPicture year={year} level={2} used={isUsed(card)} />
    </section>
  );
}

type OtherYearProps = { card: Card; today: CalendarDate; active: boolean; authority: string };

function OtherYear({ card, today, active, authority }: OtherYearProps) {
  const citizen = useCitizenTexts();
  const { year, allowanceOere, remainingOere } = card;
  const over = year < yearOf(today);
  const used = shownAmount(allowanceOere - remainingOere);
  return (
    <Panel
      heading={citizen.year({ year })}
      // What is left of a year that is over can neither be earned nor moved.
      aside={
        <>
          <StatusBadge status={cardStanding(year, card.status, yearOf(today))} />{' '}
          {over
            ? citizen.used({ used, allowance: shownAmount(allowanceOere) })
            : citizen.left({ amount: shownAmount(remainingOere) })}
        </>
      }
    >
      <BalanceBar allowanceOere={allowanceOere} remainingOere={remainingOere} usable={active && !over} />
      <MonthsPicture year={year} level={3} used={isUsed(card)} />
      <EmploymentsOfYear year={year} authority={authority} />
    </Panel>
  );
}

type OtherYearsProps = Omit<OtherYearProps, 'card'> & { cards: readonly Card[] };

function OtherYears({ cards, ...shared }: OtherYearsProps) {
  const citizen = useCitizenTexts();
  return (
    <section>
      <h2>{citizen.otherYears}</h2>
      {cards.map((card) => (
        <OtherYear key={card.year} card={card} {...shared} />
      ))}
    </section>
  );
}

function MyFrikort({ me }: { me: Me }) {
  const citizen = useCitizenTexts();
  const active = me.status === 'active';
  const today = todayInCopenhagen(currentTime());
  const thisYear = yearOf(today);
  const shared = { today, active, authority: me.authority.name };
  const card = me.cards.find(({ year }) => year === thisYear);
  const others = me.cards
    .filter(({ year }) => year !== thisYear)
    .toSorted((one, other) => other.year - one.year);
  return (
    <>
      {!active && <InactiveNotice me={me} />}
      <div className="my-frikort">
        <ThisYear card={card} year={thisYear} active={active} />
        <CardToShow me={me} />
        <div className="my-frikort__years">
          {card !== undefined && (
            <section>
              <h2>{citizen.employments({ year: thisYear })}</h2>
              <EmploymentsOfYear year={thisYear} authority={me.authority.name} />
            </section>
          )}
          {others.length > 0 && <OtherYears cards={others} {...shared} />}
        </div>
        <AboutCard me={me} contactAbove={!active || card === undefined} />
      </div>
    </>
  );
}

/** A citizen's look is told of once they are in (R38); it is counted by the answer itself. */
function useOwnLook(authority: string | undefined): void {
  useEffect(() => {
    if (authority === undefined) return;
    void import('@frikort/ui/counting/flow-steps').then(({ startFlow }) =>
      startFlow('own-look')('cpr-login', { authority }),
    );
  }, [authority]);
}

function Content() {
  const citizen = useCitizenTexts();
  const query = useQuery(meQuery);
  useSavedCard(query.data, query.dataUpdatedAt);
  useOwnLook(query.data?.authority.code);
  return (
    <Page title={citizen.title}>
      <ConnectionNotice fetchedAt={query.dataUpdatedAt} />
      {query.isPending && query.fetchStatus !== 'paused' && <Loading />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data !== undefined && <MyFrikort me={query.data} />}
    </Page>
  );
}

/** The citizen's own page (R24): what is left this year first, then who registered what, and the card to show. */
export function CitizenPage() {
  return (
    <RequireSession entrance="citizen">
      <Content />
    </RequireSession>
  );
}
