import { Details } from '@frikort/ui/components/details.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownCount, shownDate, shownInstant } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { OpenStatistics } from '@frikort/ui/statistics/open-statistics.tsx';
import { useStatisticsTexts } from '@frikort/ui/statistics/statistics-texts';
import { useQuery } from '@tanstack/react-query';
import { type StatisticsCount, statisticsCountsQuery } from './queries/statistics-counts.ts';

/** How counting went: each day, and how long it took. */
function Counts() {
  const { operator: texts } = useStatisticsTexts();
  const { data, error, refetch } = useQuery(statisticsCountsQuery);
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  if (data.counts.length === 0) return <EmptyState heading={texts.none} />;
  const columns: Column<StatisticsCount>[] = [
    { key: 'day', header: texts.day, cell: ({ countedOn }) => shownDate(countedOn), rowHeader: true },
    { key: 'at', header: texts.at, cell: ({ countedAt }) => shownInstant(countedAt) },
    {
      key: 'took',
      header: texts.took,
      align: 'number',
      cell: ({ tookMs }) => texts.seconds({ seconds: shownCount(Math.ceil(tookMs / 1000)) }),
    },
  ];
  return (
    <Table
      caption={texts.counts}
      captionHidden
      columns={columns}
      rows={data.counts}
      rowKey={({ countedOn }) => countedOn}
    />
  );
}

/** The operator sees what everybody sees, and how counting went (R37). */
export function OperatorFiguresPage() {
  const { operator: texts } = useStatisticsTexts();
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <Details summary={texts.counts}>
        <Counts />
      </Details>
      <OpenStatistics />
    </Page>
  );
}
