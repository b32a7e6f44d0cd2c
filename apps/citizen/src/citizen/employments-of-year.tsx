import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { EmploymentPanels } from '@frikort/ui/components/employment-panel.tsx';
import { HistoryTable } from '@frikort/ui/components/history-table.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownDate } from '@frikort/ui/format';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useQuery } from '@tanstack/react-query';
import { employmentHistoryQuery } from '../queries/employment-history.ts';
import { downloadMyEmployments, myEmploymentsQuery } from '../queries/my-employments.ts';
import type { CitizenTexts } from './citizen.da.ts';
import { useCitizenTexts } from './citizen-texts.ts';

// What is said about one comes after what is known of it.
const MyObjection = lazyPart(() =>
  import('../objection/my-objection.tsx').then((module) => module.MyObjection),
);

function History({ id }: { id: string }) {
  const query = useQuery(employmentHistoryQuery(id));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  return <HistoryTable items={query.data.items} />;
}

type Employment = Awaited<
  ReturnType<NonNullable<ReturnType<typeof myEmploymentsQuery>['queryFn']>>
>['items'][number];

/** Who can put right what is wrong in an employment: the company until it is locked (R7), then nobody here. */
function questionsAbout(employment: Employment, authority: string, { questions }: CitizenTexts): string {
  const { status, editable, editableUntil } = employment;
  if (status === 'cancelled') return questions.cancelled;
  return editable ? questions.editable({ date: shownDate(editableUntil) }) : questions.locked({ authority });
}

type EmploymentsOfYearProps = {
  year: number;
  /** The name of the citizen's municipality. */
  authority: string;
};

/** Who has registered what in one year, newest first, each with contact person and history. */
export function EmploymentsOfYear({ year, authority }: EmploymentsOfYearProps) {
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
      <EmploymentPanels
        employments={query.data.items}
        hintOf={(employment) => questionsAbout(employment, authority, citizen)}
        correctionsOf={(employment) => <MyObjection employment={employment} />}
        historyOf={(id) => <History id={id} />}
      />
      <DownloadButton download={() => downloadMyEmployments(year)} done={citizen.downloaded}>
        {citizen.download} <span className="sr-only">{citizen.downloadOf({ year })}</span>
      </DownloadButton>
    </div>
  );
}
