import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Details } from '@frikort/ui/components/details.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownInstant } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOperatorTexts } from './operator-texts.ts';
import { alarmsQuery, type LookupAlarm } from './queries/alarms.ts';

/** The organisation; the person is named by the log alone, and only when asked for (R28). */
function Who({ alarm: { organisation, role } }: { alarm: LookupAlarm }) {
  const { alarms: texts } = useOperatorTexts();
  return (
    <div className="alarm-cell">
      <p>{organisation.name}</p>
      <p className="alarm-more">{texts.cvr(organisation)}</p>
      <p className="alarm-more">{texts.roles[role]}</p>
    </div>
  );
}

function Numbers({ alarm }: { alarm: LookupAlarm }) {
  const { alarms: texts } = useOperatorTexts();
  const { numbers, limit, missesBefore, organisationMissesBefore, hitsBefore } = alarm;
  // Of a network only the budget is known, which it had used up.
  const counts = { person: missesBefore, organisation: organisationMissesBefore, network: limit.misses };
  return (
    <div className="alarm-cell">
      <p>{texts.kinds[numbers]}</p>
      <p>{texts.wrong[numbers]({ count: counts[limit.of], limit: limit.misses })}</p>
      <p className="alarm-more">{texts.limitOf[limit.of]}</p>
      {limit.of === 'network' && (
        <p className="alarm-more">{texts.ofOrganisation({ count: organisationMissesBefore })}</p>
      )}
      {limit.of !== 'person' && <p className="alarm-more">{texts.ofPerson({ count: missesBefore })}</p>}
      {hitsBefore !== undefined && <p className="alarm-more">{texts.right({ count: hitsBefore })}</p>}
    </div>
  );
}

function Stopped({ until }: { until: string | undefined }) {
  const { alarms: texts } = useOperatorTexts();
  const now = until !== undefined && Date.parse(until) > currentTime().getTime();
  return (
    <div className="alarm-cell">
      <p>{now ? <Badge kind="warning">{texts.stoppedNow}</Badge> : texts.over}</p>
      <p className="alarm-more nowrap">
        {until === undefined ? texts.overText : texts.until({ at: shownInstant(until) })}
      </p>
    </div>
  );
}

/** What was done from that day on, by the person or by everybody there. */
function LogLinks({ alarm: { at, actorId, organisation } }: { alarm: LookupAlarm }) {
  const { alarms: texts } = useOperatorTexts();
  const fra = todayInCopenhagen(new Date(at));
  const about = (
    <span className="sr-only"> {texts.about({ organisation: organisation.name, at: shownInstant(at) })}</span>
  );
  return (
    <div className="alarm-cell">
      <p>
        <TextLink to="/drift/log" search={{ person: actorId, fra }}>
          {texts.logOfPerson}
          {about}
        </TextLink>
      </p>
      <p>
        <TextLink to="/drift/log" search={{ cvr: organisation.cvr, fra }}>
          {texts.logOfOrganisation}
          {about}
        </TextLink>
      </p>
    </div>
  );
}

function AlarmTable({ alarms }: { alarms: readonly LookupAlarm[] }) {
  const { alarms: texts } = useOperatorTexts();
  const columns: Column<LookupAlarm>[] = [
    { key: 'time', header: texts.time, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    { key: 'who', header: texts.who, rowHeader: true, cell: (alarm) => <Who alarm={alarm} /> },
    { key: 'numbers', header: texts.numbers, cell: (alarm) => <Numbers alarm={alarm} /> },
    { key: 'stopped', header: texts.stopped, cell: ({ blockedUntil }) => <Stopped until={blockedUntil} /> },
    { key: 'follow', header: texts.follow, cell: (alarm) => <LogLinks alarm={alarm} /> },
  ];
  return <Table caption={texts.list} captionHidden columns={columns} rows={alarms} rowKey={({ id }) => id} />;
}

function Alarms() {
  const { alarms: texts } = useOperatorTexts();
  const query = useInfiniteQuery(alarmsQuery);
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const alarms = query.data.pages.flatMap(({ items }) => items);
  if (alarms.length === 0) {
    return (
      <EmptyState heading={texts.none}>
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <div>
      <AlarmTable alarms={alarms} />
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
      {(query.hasNextPage || query.data.pages.length > 1) && (
        <ShowMore query={query} said={texts.shownCount({ count: alarms.length, more: query.hasNextPage })} />
      )}
    </div>
  );
}

/** Who has named so many numbers that it may be guessing or snooping (R27), and the way to what else they did. */
export function AlarmsPage() {
  const { alarms: texts } = useOperatorTexts();
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.stops}</p>
      <Details summary={texts.whatToDo}>
        <ul>
          <li>{texts.readLog}</li>
          <li>{texts.network}</li>
          <li>{texts.callThem}</li>
          <li>{texts.endSessions}</li>
        </ul>
      </Details>
      <Alarms />
    </Page>
  );
}
