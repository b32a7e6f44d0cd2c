import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { FunctionLink, TextLink } from '@frikort/ui/components/link.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQueries, useQuery } from '@tanstack/react-query';
import {
  type EffortOrganisation,
  effortsQuery,
  financesQuery,
  organisationsQuery,
} from '../queries/efforts.ts';
import { figuresQuery } from '../queries/participants.ts';
import { EffortList } from './effort-list.tsx';
import { useEffortTexts } from './effort-texts.ts';
import type { EffortTexts } from './efforts.da.ts';
import { effortPlace, organisationPlace } from './places.ts';
import { type Todo, todoOfEfforts, todoOfOrganisation, todoOfParticipants } from './todo.ts';

/** The words of what is to be done. */
function textOf(todo: Todo, { todo: texts }: EffortTexts): string {
  switch (todo.what) {
    case 'permissionGone':
      return texts.permissionGone(todo);
    case 'overdue':
      return texts.overdue(todo);
    case 'noBudget':
    case 'overBudget':
    case 'noEffortBudget':
      return texts[todo.what](todo);
    case 'noManager':
    case 'noEfforts':
    case 'noParticipantManager':
      return texts[todo.what](todo);
  }
}

function TodoList({ organisations }: { organisations: readonly EffortOrganisation[] }) {
  const texts = useEffortTexts();
  const year = yearOf(todayInCopenhagen(currentTime()));
  const efforts = useQuery(effortsQuery()).data?.items;
  const administered = organisations.filter(({ rights }) => rights.includes('effort-administrator'));
  const finances = useQueries({ queries: administered.map(({ id }) => financesQuery(id)) });
  const followed = (efforts ?? []).filter(({ rights }) => rights.includes('participant-manager'));
  const figures = useQueries({ queries: followed.map(({ id }) => figuresQuery(id)) });
  if (efforts === undefined || finances.some(({ isPending }) => isPending)) return <Loading />;
  const todo = [
    ...administered.flatMap((organisation, at) =>
      todoOfOrganisation(organisation, finances[at]?.data?.value.years, year),
    ),
    ...todoOfEfforts(organisations, efforts, year),
    ...followed.flatMap((effort, at) => todoOfParticipants(effort, figures[at]?.data?.overdue ?? 0)),
  ];
  if (todo.length === 0) return <p>{texts.todo.nothing}</p>;
  return (
    <ul className="effort-todo">
      {todo.map((one) => (
        <li key={one.key}>
          <TextLink {...one.place}>{textOf(one, texts)}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function OrganisationList({ organisations }: { organisations: readonly EffortOrganisation[] }) {
  const { organisations: texts, rights: rightNames } = useEffortTexts();
  const columns: Column<EffortOrganisation>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ id, name }) => <TextLink {...organisationPlace(id)}>{name}</TextLink>,
    },
    {
      key: 'members',
      header: texts.members,
      cell: ({ members }) => members.map(({ name }) => name).join(', '),
    },
    {
      key: 'rights',
      header: texts.yourRoles,
      cell: ({ rights }) => rights.map((right) => rightNames[right]).join(', '),
    },
  ];
  return (
    <Table
      caption={texts.heading}
      captionHidden
      columns={columns}
      rows={organisations}
      rowKey={({ id }) => id}
    />
  );
}

function Overview({ organisations }: { organisations: readonly EffortOrganisation[] }) {
  const texts = useEffortTexts();
  const mayTakeCode = useOwnSession().effortRights?.includes('effort-administrator') === true;
  if (organisations.length === 0) {
    return (
      <EmptyState heading={texts.organisations.none}>
        <p>{texts.organisations.noneText}</p>
        {mayTakeCode && (
          <p>
            <ButtonLink look="primary" {...effortPlace('kode')}>
              {texts.organisations.useCode}
            </ButtonLink>
          </p>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <h2>{texts.todo.heading}</h2>
      <TodoList organisations={organisations} />
      <EffortList />
      <h2>{texts.organisations.heading}</h2>
      <OrganisationList organisations={organisations} />
      {mayTakeCode && (
        <p>
          <FunctionLink icon="arrow-forward" {...effortPlace('kode')}>
            {texts.organisations.useCode}
          </FunctionLink>
        </p>
      )}
    </>
  );
}

/** Where somebody who works with efforts begins: what needs doing, their efforts and organisations (R39). */
export function OverviewPage() {
  const texts = useEffortTexts();
  const { data, error, refetch } = useQuery(organisationsQuery);
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Overview organisations={data.items} />}
      {data !== undefined && data.items.length > 0 && (
        <p>
          <FunctionLink icon="summary" {...effortPlace('rapporter')}>
            {texts.reports}
          </FunctionLink>
        </p>
      )}
      <p>
        <FunctionLink icon="help" {...effortPlace('hjaelp')}>
          {texts.support.open}
        </FunctionLink>
      </p>
    </Page>
  );
}
