import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { Checkbox, Select } from '@frikort/ui/components/choice.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { BackLink, TextLink } from '@frikort/ui/components/link.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownDate } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { effortQuery } from '../../queries/efforts.ts';
import {
  downloadParticipants,
  type Participant,
  type ParticipantState,
  participantStates,
  participantsQuery,
} from '../../queries/participants.ts';
import { shownCpr } from '../../shown-cpr.ts';
import { ofEffort } from '../places.ts';
import { useEffortWords, useParticipantTexts } from './participant-texts.ts';

/** What each list is called in the address. */
const statePaths = { now: 'nu', ended: 'sluttet', overdue: 'uden-slutdato' } as const satisfies Record<
  ParticipantState,
  string
>;

export const stateAt = (path: string | undefined): ParticipantState | undefined =>
  path === undefined ? 'now' : participantStates.find((state) => statePaths[state] === path);

function ParticipantTable({ id, participants }: { id: string; participants: readonly Participant[] }) {
  const { list: texts, title } = useParticipantTexts();
  const words = useEffortWords();
  const columns: Column<Participant>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ id: participantId, name, cpr, sex }) => (
        <div>
          <TextLink {...ofEffort(id, `deltagere/${participantId}`)}>{name ?? texts.anonymous}</TextLink>
          <p className="effort-more nowrap">{cpr === undefined ? words.sexes[sex] : shownCpr(cpr)}</p>
        </div>
      ),
    },
    {
      key: 'start',
      header: texts.start,
      cell: ({ startDate, startYear }) => (
        <span className="nowrap">{startDate === undefined ? startYear : shownDate(startDate)}</span>
      ),
    },
    {
      key: 'end',
      header: texts.end,
      cell: ({ endDate, endYear }) => (
        <span className="nowrap">{endDate === undefined ? (endYear ?? '–') : shownDate(endDate)}</span>
      ),
    },
    {
      key: 'before',
      header: texts.before,
      cell: ({ benefitBefore, occupationBefore }) => (
        <div>
          {benefitBefore === undefined ? '–' : words.benefits[benefitBefore]}
          {occupationBefore !== undefined && (
            <p className="effort-more">{words.occupations[occupationBefore]}</p>
          )}
        </div>
      ),
    },
    {
      key: 'after',
      header: texts.after,
      cell: ({ benefitAfter, occupationAfter }) => (
        <div>
          {benefitAfter === undefined ? '–' : words.benefits[benefitAfter]}
          {occupationAfter !== undefined && (
            <p className="effort-more">{words.occupations[occupationAfter]}</p>
          )}
        </div>
      ),
    },
  ];
  return (
    <Table
      caption={title}
      captionHidden
      columns={columns}
      rows={participants}
      rowKey={({ id: participantId }) => participantId}
    />
  );
}

function Export({ id, state }: { id: string; state: ParticipantState }) {
  const { list: texts } = useParticipantTexts();
  const [withCpr, setWithCpr] = useState(false);
  return (
    <section aria-labelledby="export-heading">
      <h2 id="export-heading">{texts.exportHeading}</h2>
      <Checkbox
        label={texts.withCpr}
        checked={withCpr}
        onChange={({ target }) => setWithCpr(target.checked)}
      />
      <p>
        <DownloadButton download={() => downloadParticipants(id, state, withCpr)} done={texts.downloaded}>
          {texts.download}
        </DownloadButton>
      </p>
    </section>
  );
}

function ParticipantList({ id, state }: { id: string; state: ParticipantState }) {
  const { list: texts } = useParticipantTexts();
  const query = useInfiniteQuery(participantsQuery(id, state));
  if (query.data === undefined)
    return query.error === null ? <Loading /> : <ErrorState error={query.error} retry={query.refetch} />;
  const participants = query.data.pages.flatMap(({ items }) => items);
  if (participants.length === 0) {
    return (
      <EmptyState heading={texts.none}>
        <p>{texts.noneText[state]}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ParticipantTable id={id} participants={participants} />
      <ShowMore query={query} />
      <Export id={id} state={state} />
    </>
  );
}

/** Who takes part in an effort, or did, and who has no end after a year; for its participant managers (R42). */
export function ParticipantsPage({ id, state }: { id: string; state: ParticipantState }) {
  const { list: texts, title } = useParticipantTexts();
  const navigate = useNavigate();
  const effort = useQuery(effortQuery(id)).data?.value;
  return (
    <Page title={title} before={<BackLink {...ofEffort(id)}>{effort?.name ?? title}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      <p>
        <ButtonLink look="primary" icon="person-add" {...ofEffort(id, 'deltagere/ny')}>
          {texts.register}
        </ButtonLink>
      </p>
      <Select
        label={texts.which}
        value={statePaths[state]}
        onChange={({ target }) =>
          void navigate({ ...ofEffort(id, `deltagere/${target.value}`), replace: true })
        }
      >
        {participantStates.map((one) => (
          <option key={one} value={statePaths[one]}>
            {texts.states[one]}
          </option>
        ))}
      </Select>
      {state === 'overdue' && <p>{texts.overdueText}</p>}
      <section aria-label={texts.states[state]}>
        <ParticipantList key={state} id={id} state={state} />
      </section>
    </Page>
  );
}
