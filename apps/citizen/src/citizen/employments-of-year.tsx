import { ContactPerson } from '@frikort/ui/components/contact-person.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details, Panel } from '@frikort/ui/components/details.tsx';
import { HistoryTable } from '@frikort/ui/components/history-table.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { shownAmount, shownInstant, shownPeriod } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages.ts';
import { employmentHistoryQuery } from '../queries/employment-history.ts';
import { myEmploymentsQuery } from '../queries/my-employments.ts';

type Employment = Awaited<
  ReturnType<NonNullable<ReturnType<typeof myEmploymentsQuery>['queryFn']>>
>['items'][number];

function History({ id }: { id: string }) {
  const query = useQuery(employmentHistoryQuery(id));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  return <HistoryTable items={query.data.items} />;
}

function EmploymentPanel({ employment }: { employment: Employment }) {
  const { citizen } = useMessages();
  const { company, startDate, endDate, amountOere, status } = employment;
  return (
    <Panel
      heading={
        <>
          {company.name}
          <span className="employment__period">{shownPeriod(startDate, endDate)}</span>
        </>
      }
      aside={
        <>
          {status === 'cancelled' && <StatusBadge status="cancelled" />}{' '}
          <span className={status === 'cancelled' ? 'employment__amount is-cancelled' : 'employment__amount'}>
            {shownAmount(amountOere)}
          </span>
        </>
      }
    >
      <DescriptionList
        items={[
          {
            key: 'company',
            term: citizen.company,
            value: (
              <>
                {company.name}
                <br />
                <span className="small-text">{citizen.cvr({ cvr: company.cvr })}</span>
              </>
            ),
          },
          { key: 'registered', term: citizen.registered, value: shownInstant(employment.createdAt) },
        ]}
      />
      <div className="employment__contact">
        <ContactPerson contact={employment.contact} />
        <p className="small-text">{citizen.questions}</p>
      </div>
      <Details summary={citizen.history}>
        <History id={employment.id} />
      </Details>
    </Panel>
  );
}

/** Who has registered what in one year, newest first, each with contact person and history. */
export function EmploymentsOfYear({ year }: { year: number }) {
  const { citizen } = useMessages();
  const query = useQuery(myEmploymentsQuery(year));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  if (query.data.items.length === 0) {
    return (
      <EmptyState heading={citizen.noEmployments}>
        <p>{citizen.noEmploymentsText}</p>
      </EmptyState>
    );
  }
  return (
    <div className="employments">
      {query.data.items.map((employment) => (
        <EmploymentPanel key={employment.id} employment={employment} />
      ))}
    </div>
  );
}
