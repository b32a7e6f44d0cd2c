import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '../components/button.tsx';
import { Details } from '../components/details.tsx';
import { TextLink } from '../components/link.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { type Column, Table } from '../components/table.tsx';
import { Typed } from '../components/typed.tsx';
import { shownInstant } from '../format.ts';
import { Page } from '../shell/page.tsx';
import { LastDay } from './last-day.tsx';
import { placeOf } from './places.ts';
import { ScopeList } from './scope-choice.tsx';
import { countsOn, lastUseOf, standingKind, standingOf, today } from './system-state.ts';
import type { SystemsTexts } from './systems.da.ts';
import { type System, systemsQuery } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';
import './systems.scss';

function Name({ system }: { system: System }) {
  const { forOthers } = useSystemsTexts();
  return (
    <div>
      <TextLink {...placeOf(system.id)}>
        <Typed>{system.name}</Typed>
      </TextLink>
      {system.kind === 'vendor' && <span className="system-note">{forOthers}</span>}
    </div>
  );
}

function Keys({ system }: { system: System }) {
  const texts = useSystemsTexts();
  const counting = system.credentials.filter((credential) => countsOn(credential, today()));
  if (counting.length === 0) return '–';
  return (
    <ul className="plain-list nobullet-list">
      {counting.map((credential) => (
        <li key={credential.id}>
          <span className="system-key">{texts.kinds[credential.kind]}</span>{' '}
          <span className="system-note">
            <LastDay of={credential} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function columnsOf(texts: SystemsTexts): Column<System>[] {
  const { list, never, standing } = texts;
  return [
    { key: 'name', header: list.name, rowHeader: true, cell: (system) => <Name system={system} /> },
    {
      key: 'status',
      header: list.status,
      cell: (system) => {
        const stands = standingOf(system, today());
        return <Badge kind={standingKind[stands]}>{standing[stands]}</Badge>;
      },
    },
    { key: 'may', header: list.may, cell: ({ scopes }) => <ScopeList scopes={scopes} /> },
    { key: 'keys', header: list.keys, cell: (system) => <Keys system={system} /> },
    {
      key: 'lastUse',
      header: list.lastUse,
      cell: (system) => {
        const at = lastUseOf(system);
        return at === undefined ? never : <span className="nowrap">{shownInstant(at)}</span>;
      },
    },
  ];
}

function endedColumns({ list }: SystemsTexts): Column<System>[] {
  return [
    { key: 'name', header: list.name, rowHeader: true, cell: (system) => <Name system={system} /> },
    {
      key: 'endedAt',
      header: list.endedAt,
      cell: ({ endedAt }) => endedAt !== undefined && <span className="nowrap">{shownInstant(endedAt)}</span>,
    },
  ];
}

function Systems({ systems }: { systems: readonly System[] }) {
  const texts = useSystemsTexts();
  const { list } = texts;
  const acting = systems.filter(({ endedAt }) => endedAt === undefined);
  const ended = systems.filter(({ endedAt }) => endedAt !== undefined);
  return (
    <>
      {acting.length === 0 ? (
        <EmptyState heading={list.nothing}>
          <p>{list.nothingText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={list.caption}
          captionHidden
          columns={columnsOf(texts)}
          rows={acting}
          rowKey={({ id }) => id}
        />
      )}
      {ended.length > 0 && (
        <Details summary={list.ended({ count: ended.length })}>
          <Table
            caption={list.endedCaption}
            captionHidden
            columns={endedColumns(texts)}
            rows={ended}
            rowKey={({ id }) => id}
          />
        </Details>
      )}
    </>
  );
}

/** The organisation's own systems (R32). @param children what else there is about systems, below the lead */
export function SystemListPage({ children }: { children?: ReactNode }) {
  const { list } = useSystemsTexts();
  const entrance = useSystemsEntrance();
  const { data, error, refetch } = useQuery(systemsQuery(entrance));
  return (
    <Page title={list.title}>
      <p className="font-lead">{list.lead[entrance]}</p>
      {children}
      <p>
        <ButtonLink {...placeOf('ny')} look="primary" icon="plus">
          {list.create}
        </ButtonLink>
      </p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Systems systems={data.items} />}
    </Page>
  );
}
