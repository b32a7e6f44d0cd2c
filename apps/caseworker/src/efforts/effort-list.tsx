import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Details } from '@frikort/ui/components/details.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate, shownPeriod } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { useQuery } from '@tanstack/react-query';
import { type Effort, effortsQuery } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import type { EffortTexts } from './efforts.da.ts';
import { ofEffort } from './places.ts';
import { shownKroner } from './shown-kroner.ts';

/** When an effort runs, in words; without an end as long as nobody knows it. */
export function periodText({ startDate, endDate }: Effort, { efforts }: EffortTexts): string {
  return endDate === undefined
    ? efforts.from({ date: shownDate(startDate) })
    : shownPeriod(startDate, endDate);
}

function EffortTable({
  caption,
  efforts,
  named,
}: {
  caption: string;
  efforts: readonly Effort[];
  named: boolean;
}) {
  const texts = useEffortTexts();
  const language = useLanguage();
  const year = yearOf(todayInCopenhagen(currentTime()));
  const columns: Column<Effort>[] = [
    {
      key: 'name',
      header: texts.efforts.name,
      rowHeader: true,
      cell: ({ id, name, organisation }) => (
        <div>
          <TextLink {...ofEffort(id)}>{name}</TextLink>
          {named && <p className="effort-more">{organisation.name}</p>}
        </div>
      ),
    },
    { key: 'category', header: texts.efforts.category, cell: ({ category }) => category.name[language] },
    {
      key: 'period',
      header: texts.efforts.period,
      cell: (effort) => <Unbroken>{periodText(effort, texts)}</Unbroken>,
    },
    {
      key: 'budget',
      header: texts.efforts.budget({ year }),
      align: 'number',
      cell: ({ budgets }) => {
        const budget = budgets.find((one) => one.year === year);
        return budget === undefined ? (
          '–'
        ) : (
          <span className="nowrap">{shownKroner(budget.kroner, texts)}</span>
        );
      },
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={efforts} rowKey={({ id }) => id} />;
}

/** Efforts, those that run first; those that have ended stay, folded away (R41). */
function Efforts({ efforts, named }: { efforts: readonly Effort[]; named: boolean }) {
  const { efforts: texts } = useEffortTexts();
  const of = (state: Effort['state']) => efforts.filter((effort) => effort.state === state);
  const [running, waiting, ended] = [of('running'), of('waiting'), of('ended')];
  if (efforts.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      {running.length === 0 ? (
        <p>{texts.noneRunning}</p>
      ) : (
        <EffortTable caption={texts.running} efforts={running} named={named} />
      )}
      {waiting.length > 0 && (
        <>
          <h3>{texts.waiting}</h3>
          <EffortTable caption={texts.waiting} efforts={waiting} named={named} />
        </>
      )}
      {ended.length > 0 && (
        <Details summary={texts.ended({ count: ended.length })}>
          <EffortTable caption={texts.ended({ count: ended.length })} efforts={ended} named={named} />
        </Details>
      )}
    </>
  );
}

/** The efforts of an organisation, or all that one acts for, each then with its organisation. */
export function EffortList({ organisation }: { organisation?: string }) {
  const { efforts: texts } = useEffortTexts();
  const { data, error, refetch } = useQuery(effortsQuery(organisation));
  return (
    <>
      <h2>{texts.heading}</h2>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Efforts efforts={data.items} named={organisation === undefined} />}
    </>
  );
}
