import { Page } from '@frikort/ui/shell/page.tsx';
import { OpenStatistics } from '@frikort/ui/statistics/open-statistics.tsx';
import { useStatisticsTexts } from '@frikort/ui/statistics/statistics-texts';

/** What everybody may know of the scheme (R37); no login is needed. */
export function FiguresPage() {
  const { title, lead } = useStatisticsTexts();
  return (
    <Page title={title}>
      <p className="font-lead">{lead}</p>
      <OpenStatistics />
    </Page>
  );
}
