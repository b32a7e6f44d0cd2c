import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { DoneMessage, useDone } from './done-message.tsx';
import { isOpen } from './is-open.ts';
import { NoticeList } from './notice-list.tsx';
import { OperationPanel } from './operation-panel.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import { noticesQuery } from './queries/notices.ts';
import { type EnteredYear, yearsQuery } from './queries/years.ts';

/** How this year and the next one stand, in a line each. */
function YearLines({ years }: { years: readonly EnteredYear[] }) {
  const { start } = useOperatorTexts();
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const current = years.find(({ year }) => year === thisYear);
  const next = years.find(({ year }) => year === thisYear + 1);
  const facts = ({ year, allowanceOere }: EnteredYear) => ({ year, amount: shownAmount(allowanceOere) });
  return (
    <ul>
      <li>
        {current === undefined || !isOpen(current)
          ? start.thisYearMissing({ year: thisYear })
          : start.thisYear(facts(current))}
      </li>
      <li>
        {next === undefined
          ? start.nextMissing({ year: thisYear + 1 })
          : next.openedAt === null
            ? start.nextEntered(facts(next))
            : isOpen(next)
              ? start.nextOpen(facts(next))
              : start.nextOpens({ ...facts(next), at: shownInstant(next.openedAt) })}
      </li>
    </ul>
  );
}

function Years() {
  const { data, error, refetch } = useQuery(yearsQuery);
  if (data !== undefined) return <YearLines years={data.items} />;
  return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
}

/** Where the operator begins: what users see now, what comes, and how the years stand. */
export function OperatorStartPage() {
  const { start } = useOperatorTexts();
  const [done, setDone] = useDone();
  const waiting = useInfiniteQuery(noticesQuery('waiting')).data?.pages[0]?.items.length ?? 0;
  return (
    <Page title={start.title}>
      <DoneMessage done={done} />
      <h2>{start.now}</h2>
      <NoticeList state="shown" empty={start.nothingNow} onDone={setDone} />
      <ButtonGroup>
        <ButtonLink look="primary" icon="warning" to="/drift/meddelelser/ny" search={{ type: 'disruption' }}>
          {start.reportDisruption}
        </ButtonLink>
        <ButtonLink icon="time" to="/drift/meddelelser/ny" search={{ type: 'planned' }}>
          {start.planWindow}
        </ButtonLink>
      </ButtonGroup>
      {waiting > 0 && (
        <>
          <h2>{start.later}</h2>
          <NoticeList state="waiting" onDone={setDone} />
        </>
      )}
      <p>
        <FunctionLink icon="arrow-forward" to="/drift/meddelelser">
          {start.allNotices}
        </FunctionLink>
      </p>
      <OperationPanel />
      <h2>{start.years}</h2>
      <Years />
      <p>
        <FunctionLink icon="arrow-forward" to="/drift/ordningsaar">
          {start.allYears}
        </FunctionLink>
      </p>
    </Page>
  );
}
