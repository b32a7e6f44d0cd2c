import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownInstant } from '@frikort/ui/format';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConnectionNotice } from '../citizen/connection.tsx';
import { MyMunicipality } from '../citizen/my-municipality.tsx';
import { accessLogQuery } from '../queries/access-log.ts';
import type { AccessLogTexts } from './access-log.da.ts';
import { useAccessLogTexts } from './access-log-texts.ts';
import './access-log.scss';

type Query = ReturnType<typeof useAccessLog>;
type Entry = NonNullable<Query['data']>['pages'][number]['items'][number];

function useAccessLog(withOwn: boolean) {
  return useInfiniteQuery(accessLogQuery(withOwn));
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function Who({ entry, texts }: { entry: Entry; texts: AccessLogTexts }) {
  const role = wordOf(texts.roles, entry.role);
  if (entry.own === true) return texts.you;
  if (entry.organisation === undefined) return role;
  return (
    <div>
      {entry.organisation.name}
      <p className="access-log__role">{role}</p>
    </div>
  );
}

function What({ entry, texts }: { entry: Entry; texts: AccessLogTexts }) {
  const action = wordOf(texts.actions, entry.action);
  if (entry.outcome === 'done') return action;
  return (
    <div>
      {action} <Badge kind="warning">{texts.refused}</Badge>
    </div>
  );
}

function columnsOf(texts: AccessLogTexts): readonly Column<Entry>[] {
  return [
    {
      key: 'time',
      header: texts.time,
      cell: (entry) => <span className="nowrap">{shownInstant(entry.at)}</span>,
    },
    {
      key: 'who',
      header: texts.who,
      rowHeader: true,
      cell: (entry) => <Who entry={entry} texts={texts} />,
    },
    { key: 'what', header: texts.what, cell: (entry) => <What entry={entry} texts={texts} /> },
    { key: 'purpose', header: texts.purpose, cell: (entry) => wordOf(texts.purposes, entry.purpose) },
  ];
}

function Entries({ query }: { query: Query }) {
  const texts = useAccessLogTexts();
  const { data, hasNextPage, isFetchNextPageError } = query;
  if (data === undefined) return null;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    return (
      <EmptyState heading={texts.nothing}>
        <p>{texts.nothingText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="access-log__table">
        <Table
          caption={texts.caption}
          captionHidden
          columns={columnsOf(texts)}
          rows={entries}
          rowKey={({ id }) => id}
        />
      </div>
      {isFetchNextPageError && <ErrorState error={query.error} />}
      <ShowMore query={query}>{texts.shown({ count: entries.length, more: hasNextPage })}</ShowMore>
    </>
  );
}

function Questions() {
  const texts = useAccessLogTexts();
  return (
    <section className="access-log__questions">
      <h2>{texts.questions}</h2>
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
      {query.isPending && query.fetchStatus !== 'paused' && <Loading />}
      {query.isError && query.data === undefined && <ErrorState error={query.error} retry={query.refetch} />}
      <Entries query={query} />
      <Questions />
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
