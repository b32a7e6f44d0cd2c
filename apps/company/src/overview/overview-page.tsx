import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownPeriod } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCompanySession } from '../company-session.ts';
import { useMessages } from '../messages.ts';
import type { Employment } from '../queries/employment.ts';
import { employmentsQuery } from '../queries/employments.ts';
import { isRunningOnInactiveCard, shownSum } from './employment-state.ts';
import { EmploymentTable, rowLinkId } from './employment-table.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { isFiltered, type OverviewSearch } from './overview-search.ts';
import { useSearchText } from './search-text.ts';

const route = getRouteApi('/own/');

/** Tells of running employments whose frikort has become inactive, among those shown. */
function InactiveNotice({ employments }: { employments: readonly Employment[] }) {
  const { overview } = useMessages();
  const today = todayInCopenhagen(new Date());
  const affected = employments.filter((employment) => isRunningOnInactiveCard(employment, today));
  if (affected.length === 0) return null;
  return (
    <Alert kind="warning" heading={overview.inactiveHeading({ count: affected.length })}>
      <p>{overview.inactiveText}</p>
      <ul>
        {affected.map(({ id, citizenName, startDate, endDate }) => (
          <li key={id}>
            <TextLink to="/ansaettelser/$id" params={{ id }}>
              {citizenName}, {shownPeriod(startDate, endDate)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function NothingFound({ filtered }: { filtered: boolean }) {
  const { overview } = useMessages();
  return (
    <EmptyState heading={filtered ? overview.noMatch : overview.none}>
      <p>{filtered ? overview.noMatchText : overview.noneText}</p>
    </EmptyState>
  );
}

/** After "show more" the focus goes to the first row that came, for the button may be gone. */
function useFocusOnNewRows(items: readonly Employment[]): (count: number) => void {
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    const first = from.current === undefined ? undefined : items[from.current];
    if (first === undefined) return;
    from.current = undefined;
    document.getElementById(rowLinkId(first.id))?.focus();
  }, [items]);
  return (count) => {
    from.current = count;
  };
}

function Found({ search, text }: { search: OverviewSearch; text: string }) {
  const { overview } = useMessages();
  const query = useInfiniteQuery({ ...employmentsQuery(search, text), placeholderData: keepPreviousData });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const focusFrom = useFocusOnNewRows(items);
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  return (
    <div
      className={query.isPlaceholderData ? 'employment-list is-outdated' : 'employment-list'}
      aria-busy={query.isFetching}
    >
      <InactiveNotice employments={items} />
      <p role="status" className="overview__count">
        {items.length > 0 && (
          <>
            {overview.count({ count: items.length, more: query.hasNextPage })}
            {', '}
            <strong>{overview.sum({ amount: shownSum(items) })}</strong>
            {items.some(({ status }) => status === 'cancelled') && ` (${overview.sumHint})`}
          </>
        )}
      </p>
      {items.length === 0 ? (
        <NothingFound filtered={isFiltered(search, text)} />
      ) : (
        <EmploymentTable employments={items} />
      )}
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
      {query.hasNextPage && (
        <Button
          icon="chevron-down"
          busy={query.isFetchingNextPage}
          onClick={() => {
            focusFrom(items.length);
            void query.fetchNextPage();
          }}
        >
          {overview.more}
        </Button>
      )}
    </div>
  );
}

/** The company's employments, former ones too (R10): what was registered, and what can still be edited. */
export function OverviewPage() {
  const { overview } = useMessages();
  const { organisation } = useCompanySession();
  const search = route.useSearch();
  const [text] = useSearchText();
  return (
    <Page
      title={overview.title}
      beside={
        <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus" className="page__action">
          {overview.register}
        </ButtonLink>
      }
    >
      <p className="font-lead">{overview.lead({ company: organisation?.name ?? '' })}</p>
      <OverviewFilters search={search} />
      <Found search={search} text={text} />
    </Page>
  );
}
