import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { OwnStatistics } from '@frikort/ui/statistics/own-statistics.tsx';
import { useStatisticsTexts } from '@frikort/ui/statistics/statistics-texts';
import { useQuery } from '@tanstack/react-query';
import { downloadOwnStatistics, ownStatisticsQuery } from '../queries/figures.ts';

/** What the municipality's frikort lead to (R37): its own figures, small ones too. */
export function FiguresPage() {
  const { own } = useStatisticsTexts();
  const { data, error, refetch } = useQuery(ownStatisticsQuery);
  return (
    <Page title={own.title}>
      <p className="font-lead">{own.lead}</p>
      <p>
        <a href="/tal">{own.country}</a>
      </p>
      {data && <OwnStatistics statistics={data} download={downloadOwnStatistics} />}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <ErrorState error={error} retry={refetch} />}
    </Page>
  );
}
