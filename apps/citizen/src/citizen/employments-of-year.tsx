import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { EmploymentPanel } from '@frikort/ui/components/employment-panel.tsx';
import { HistoryTable } from '@frikort/ui/components/history-table.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useQuery } from '@tanstack/react-query';
import { employmentHistoryQuery } from '../queries/employment-history.ts';
import { downloadMyEmployments, myEmploymentsQuery } from '../queries/my-employments.ts';
import { useCitizenTexts } from './citizen-texts.ts';

function History({ id }: { id: string }) {
  const query = useQuery(employmentHistoryQuery(id));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  return <HistoryTable items={query.data.items} />;
}

/** Who has registered what in one year, newest first, each with contact person and history. */
export function EmploymentsOfYear({ year }: { year: number }) {
  const citizen = useCitizenTexts();
  const query = useQuery(myEmploymentsQuery(year));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  if (query.data.items.length === 0) {
    return (
      <EmptyState heading={citizen.noEmployments({ year })}>
        <p>{citizen.noEmploymentsText}</p>
      </EmptyState>
    );
  }
  return (
    <div>
      {query.data.items.map((employment) => (
        <EmploymentPanel
          key={employment.id}
          employment={employment}
          contactHint={citizen.questions}
          history={<History id={employment.id} />}
        />
      ))}
      <DownloadButton download={() => downloadMyEmployments(year)} done={citizen.downloaded}>
        {citizen.download} <span className="sr-only">{citizen.downloadOf({ year })}</span>
      </DownloadButton>
    </div>
  );
}
