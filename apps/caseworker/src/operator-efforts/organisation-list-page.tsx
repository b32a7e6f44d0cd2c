import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { FunctionLink, TextLink } from '@frikort/ui/components/link.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type EffortOrganisation, organisationsQuery } from '../queries/efforts.ts';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';
import { operatorPlace } from './places.ts';

/** Who administers an organisation, or whom it waits for. */
function AdministratorCell({ organisation }: { organisation: EffortOrganisation }) {
  const { list: texts } = useOperatorEffortTexts();
  const { firstAdministrator, codeExpiresAt, appointments } = organisation;
  if (firstAdministrator === undefined) {
    return appointments
      .filter(({ right }) => right === 'effort-administrator')
      .map(({ name }) => name)
      .join(', ');
  }
  return (
    <div>
      {texts.waits({ name: firstAdministrator })}
      <p className="effort-more">
        <Unbroken>
          {codeExpiresAt === undefined
            ? texts.noCode
            : texts.codeUntil({ date: shownInstant(codeExpiresAt) })}
        </Unbroken>
      </p>
    </div>
  );
}

function OrganisationTable({ organisations }: { organisations: readonly EffortOrganisation[] }) {
  const { list: texts } = useOperatorEffortTexts();
  const language = useLanguage();
  const columns: Column<EffortOrganisation>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ id, name }) => <TextLink {...operatorPlace(id)}>{name}</TextLink>,
    },
    { key: 'form', header: texts.form, cell: ({ form }) => form.name[language] },
    {
      key: 'members',
      header: texts.members,
      cell: ({ members }) => members.map(({ name }) => name).join(', '),
    },
    {
      key: 'start',
      header: texts.start,
      cell: ({ startDate }) => <span className="nowrap">{shownDate(startDate)}</span>,
    },
    {
      key: 'administrator',
      header: texts.administrator,
      cell: (organisation) => <AdministratorCell organisation={organisation} />,
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

/** Every organisation of efforts, and the way to a new one (R40). */
export function OrganisationListPage() {
  const texts = useOperatorEffortTexts();
  const { data, error, refetch } = useQuery(organisationsQuery);
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <p>
        <ButtonLink look="primary" icon="plus" {...operatorPlace('ny')}>
          {texts.create}
        </ButtonLink>
      </p>
      <p>
        <FunctionLink icon="arrow-forward" {...operatorPlace('kategorier')}>
          {texts.categories}
        </FunctionLink>
      </p>
      <h2>{texts.list.heading}</h2>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined &&
        (data.items.length === 0 ? (
          <EmptyState heading={texts.list.none} />
        ) : (
          <OrganisationTable organisations={data.items} />
        ))}
    </Page>
  );
}
