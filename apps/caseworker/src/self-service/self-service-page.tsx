import { ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { downloadReport, type SelfServiceWeek, weekQuery } from '../queries/self-service.ts';
import { FlowFunnel } from './flow-funnel.tsx';
import { FlowTable } from './flow-table.tsx';
import { useSelfServiceTexts } from './self-service-texts.ts';
import { ShareOfWeeks } from './share-of-weeks.tsx';
import { WeekChoice } from './week-choice.tsx';
import { lastWeek } from './weeks.ts';
import './self-service.scss';

const route = getRouteApi('/logged-in/selvbetjening');

/** The report of the chosen week first: it is what one comes for, each week. */
function Report({ shown, download }: { shown: SelfServiceWeek; download: () => Promise<void> }) {
  const texts = useSelfServiceTexts();
  const administrator = useSession('caseworker').data?.role === 'administrator';
  return (
    <section aria-label={texts.report}>
      {!shown.complete && <p>{texts.lasting}</p>}
      <DownloadButton look="primary" download={download} done={texts.reported}>
        {texts.report}
      </DownloadButton>
      <p>{texts.reportText}</p>
      <ButtonGroup>
        <ButtonLink to="/selvbetjening/optaelling">{texts.toCounts}</ButtonLink>
        {administrator && <ButtonLink to="/selvbetjening/indberetning">{texts.toSettings}</ButtonLink>}
      </ButtonGroup>
    </section>
  );
}

/** What the own municipality's self-service came to (R38): the report, the figures, how far users get, and the share. */
export function SelfServicePage() {
  const texts = useSelfServiceTexts();
  const { uge = lastWeek(), med, opgave = 'register' } = route.useSearch();
  const report = () => downloadReport(uge);
  const { data, error, refetch } = useQuery(weekQuery(uge));
  const beside = useQuery({ ...weekQuery(med ?? uge), enabled: med !== undefined }).data;
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <WeekChoice week={uge} compared={med} />
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <Report shown={data} download={report} />
          <FlowTable shown={data} />
          <FlowFunnel flow={opgave} shown={data} compared={med === undefined ? undefined : beside} />
        </>
      )}
      <ShareOfWeeks last={uge} />
    </Page>
  );
}
