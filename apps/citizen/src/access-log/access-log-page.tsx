import { todayInCopenhagen } from '@frikort/domain/calendar';
import { formatTime } from '@frikort/domain/clock-time';
import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { Details, Panel } from '@frikort/ui/components/details.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { UnderWay } from '@frikort/ui/components/under-way.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConnectionNotice } from '../citizen/connection.tsx';
import { MyMunicipality } from '../citizen/my-municipality.tsx';
import { accessLogQuery } from '../queries/access-log.ts';
import type { AccessLogTexts } from './access-log.da.ts';
import { useAccessLogTexts } from './access-log-texts.ts';
import { byDay, type Group } from './by-day.ts';
import './access-log.scss';

type Query = ReturnType<typeof useAccessLog>;
type Entry = NonNullable<Query['data']>['pages'][number]['items'][number];

function useAccessLog(withOwn: boolean) {
  return useInfiniteQuery(accessLogQuery(withOwn));
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function nameOf({ own, organisation, role }: Entry, texts: AccessLogTexts): string {
  return own === true ? texts.you : (organisation?.name ?? wordOf(texts.roles, role));
}

function What({ entry, texts }: { entry: Entry; texts: AccessLogTexts }) {
  const action = wordOf(texts.actions, entry.action);
  return (
    <div>
      {action} {entry.outcome === 'refused' && <Badge kind="warning">{texts.refused}</Badge>}
      {entry.system && <p className="access-log__system">{texts.system(entry.system)}</p>}
    </div>
  );
}

function columnsOf(texts: AccessLogTexts): readonly Column<Entry>[] {
  return [
    { key: 'time', header: texts.time, cell: ({ at }) => <span className="nowrap">{formatTime(at)}</span> },
    {
      key: 'what',
      header: texts.what,
      rowHeader: true,
      cell: (entry) => <What entry={entry} texts={texts} />,
    },
    {
      key: 'purpose',
      header: texts.purpose,
      cell: ({ purpose, role, system }) => {
        const word = wordOf(texts.purposes, purpose);
        return system ? word : `${word} (${wordOf(texts.roles, role).toLowerCase()})`;
      },
    },
  ];
}

type GroupProps = { group: Group<Entry>; date: string };

/** One organisation on one day; open where something was refused or another municipality looked. */
function GroupPanel({ group, date }: GroupProps) {
  const texts = useAccessLogTexts();
  const { entries, refused, foreign } = group;
  const name = nameOf(entries[0], texts);
  return (
    <Panel
      open={refused > 0 || foreign}
      heading={
        <>
          {name} {foreign && <Badge kind="info">{texts.foreign}</Badge>}{' '}
          {refused > 0 && <Badge kind="warning">{texts.refused}</Badge>}
        </>
      }
      aside={texts.times({ count: entries.length, refused })}
    >
      <div className="access-log__table">
        <Table
          caption={texts.captionOf({ name, date })}
          captionHidden
          columns={columnsOf(texts)}
          rows={entries}
          rowKey={({ id }) => id}
        />
      </div>
    </Panel>
  );
}

type Reach = Pick<NonNullable<Query['data']>['pages'][number], 'loggedSince' | 'completeUntil' | 'sealed'>;

const shownSince = (reach: Reach | undefined) =>
  reach === undefined ? '' : shownDate(todayInCopenhagen(new Date(reach.loggedSince)));

function Entries({ query }: { query: Query }) {
  const texts = useAccessLogTexts();
  const { data, isFetchNextPageError } = query;
  if (data === undefined) return null;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    return (
      <EmptyState heading={texts.nothing}>
        <p>{texts.nothingText({ since: shownSince(data.pages[0]) })}</p>
      </EmptyState>
    );
  }
  const days = byDay(entries);
  return (
    <>
      {days.map(({ date, groups }) => (
        <section key={date} className="access-log__day">
          <h2>{shownDate(date)}</h2>
          {groups.map((group) => (
            <GroupPanel key={group.key} group={group} date={shownDate(date)} />
          ))}
        </section>
      ))}
      {isFetchNextPageError && <ErrorState error={query.error} />}
    </>
  );
}

/** How many there are to see, or that there are none. */
function useSaid({ data, hasNextPage }: Query): { count: number; said: string } {
  const texts = useAccessLogTexts();
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = entries.length;
  if (data === undefined) return { count, said: '' };
  const days = byDay(entries).length;
  return { count, said: count === 0 ? texts.nothing : texts.shown({ count, days, more: hasNextPage }) };
}

/** From when and up to when the list tells everything. */
function HowWhole({ reach }: { reach: Reach }) {
  const texts = useAccessLogTexts();
  const { completeUntil, sealed } = reach;
  return (
    <Details summary={texts.aboutWhole}>
      <p>{texts.aboutWholeText({ since: shownSince(reach), until: shownInstant(completeUntil) })}</p>
      <p>{sealed ? texts.sealed : texts.sealingLate}</p>
    </Details>
  );
}

function Questions({ reach }: { reach: Reach | undefined }) {
  const texts = useAccessLogTexts();
  return (
    <section className="access-log__questions">
      <h2>{texts.questions}</h2>
      {reach && <HowWhole reach={reach} />}
      <Details summary={texts.aboutNames}>
        <p>{texts.aboutNamesText}</p>
      </Details>
      <Details summary={texts.aboutRefused}>
        <p>{texts.aboutRefusedText}</p>
      </Details>
      <Details summary={texts.aboutWrong}>
        <p>{texts.aboutWrongText}</p>
        <MyMunicipality />
      </Details>
    </section>
  );
}

function Content() {
  const texts = useAccessLogTexts();
  const [withOwn, setWithOwn] = useState(false);
  const query = useAccessLog(withOwn);
  const { count, said } = useSaid(query);
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <ConnectionNotice fetchedAt={query.dataUpdatedAt} />
      <div className="access-log__filter">
        <Checkbox
          label={texts.withOwn}
          checked={withOwn}
          onChange={(event) => setWithOwn(event.currentTarget.checked)}
        />
      </div>
      {query.isPending && query.fetchStatus !== 'paused' && <Loading quiet />}
      {query.isError && query.data === undefined && <ErrorState error={query.error} retry={query.refetch} />}
      <div>
        {query.isPlaceholderData && <UnderWay quiet />}
        <Entries query={query} />
        <ShowMore
          query={query}
          said={said}
          onlyHeard={count === 0}
          rows=".access-log__day > .panel"
          waiting={query.isPending || query.isPlaceholderData}
        />
      </div>
      <Questions reach={query.data?.pages[0]} />
    </Page>
  );
}

/** Who has looked at the citizen's data, or tried to (R26). */
export function AccessLogPage() {
  return (
    <RequireSession entrance="citizen">
      <Content />
    </RequireSession>
  );
}
