import { calendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { RowBars } from '@frikort/ui/charts/row-bars.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownCount } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type EffortOrganisation, organisationsQuery } from '../../queries/efforts.ts';
import { downloadReport, type ReportOf, type ReportRow, reportQuery } from '../../queries/reports.ts';
import { useEffortTexts } from '../effort-texts.ts';
import { useEffortWords } from '../participants/participant-texts.ts';
import { effortPlace } from '../places.ts';
import { shownKroner } from '../shown-kroner.ts';
import { useReportTexts } from './report-texts.ts';

/** The sum of some figures; hidden when one of them is. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function useNameOf(): (row: ReportRow) => string {
  const language = useLanguage();
  return ({ name, category }) => name ?? category.name[language];
}

function Charts({ rows, year }: { rows: readonly ReportRow[]; year: number }) {
  const texts = useReportTexts();
  const words = useEffortWords();
  const nameOf = useNameOf();
  const shown = (value: number | null) => (value === null ? texts.hiddenCell : shownCount(value));
  const sums = (state: 'benefitBefore' | 'benefitAfter', value: string) =>
    sumOf(rows.map((row) => row[state].find((one) => one.value === value)?.participants ?? 0));
  const benefits = Object.entries(words.benefits);
  return (
    <>
      <RowBars
        title={texts.whoChart}
        says={texts.whoSays({ year, count: shown(sumOf(rows.map(({ participants }) => participants))) })}
        fileName={`indsatser-deltagere-${year}`}
        table={{
          rowTitle: texts.effort,
          rows: rows.map(nameOf),
          series: [
            { name: texts.women, values: rows.map(({ women }) => women) },
            { name: texts.men, values: rows.map(({ men }) => men) },
          ],
          show: shownCount,
        }}
      />
      <RowBars
        title={texts.changeChart}
        says={texts.changeSays({ count: shown(sumOf(rows.map(({ finished }) => finished))) })}
        fileName={`indsatser-foer-og-efter-${year}`}
        table={{
          rowTitle: texts.benefit,
          rows: benefits.map(([, word]) => word),
          series: [
            { name: texts.before, values: benefits.map(([value]) => sums('benefitBefore', value)) },
            { name: texts.after, values: benefits.map(([value]) => sums('benefitAfter', value)) },
          ],
          show: shownCount,
        }}
      />
    </>
  );
}

function ReportTable({ rows, isOwn }: { rows: readonly ReportRow[]; isOwn: boolean }) {
  const texts = useReportTexts();
  const effortTexts = useEffortTexts();
  const nameOf = useNameOf();
  const count = (
    key: 'participants' | 'counted' | 'finished' | 'withFrikort' | 'withEmployment',
  ): Column<ReportRow> => ({
    key,
    header: texts[key],
    align: 'number',
    cell: ({ [key]: value }) => (value === null ? texts.hiddenCell : shownCount(value)),
  });
  const columns: Column<ReportRow>[] = [
    { key: 'name', header: isOwn ? texts.effort : texts.category, rowHeader: true, cell: nameOf },
    count('participants'),
    count('counted'),
    count('finished'),
    {
      key: 'perParticipant',
      header: texts.perParticipant,
      align: 'number',
      cell: ({ budgetPerParticipantKroner: kroner }) =>
        kroner === undefined ? '–' : <span className="nowrap">{shownKroner(kroner, effortTexts)}</span>,
    },
    count('withFrikort'),
    count('withEmployment'),
    {
      key: 'days',
      header: texts.days,
      align: 'number',
      cell: ({ medianDaysToEmployment: days }) => (days === undefined ? '–' : shownCount(Math.round(days))),
    },
  ];
  return (
    <section aria-labelledby="rows-heading">
      <h2 id="rows-heading">{texts.rows}</h2>
      <Table caption={texts.rows} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
    </section>
  );
}

function Report({ of }: { of: ReportOf }) {
  const texts = useReportTexts();
  const { data, error, refetch } = useQuery(reportQuery(of));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  if (data.items.length === 0) {
    return (
      <EmptyState heading={texts.none}>
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {of.organisation === undefined && <p>{texts.hidden}</p>}
      <p>
        <DownloadButton download={() => downloadReport(of)} done={texts.downloaded}>
          {texts.download}
        </DownloadButton>
      </p>
      <Charts rows={data.items} year={of.year} />
      <ReportTable rows={data.items} isOwn={of.organisation !== undefined} />
    </>
  );
}

type ChosenProps = { organisations: readonly EffortOrganisation[]; chosen: string | undefined; year: number };

/** The own organisation first: what most come for. */
function Chosen({ organisations, chosen, year }: ChosenProps) {
  const texts = useReportTexts();
  const navigate = useNavigate();
  const what = chosen ?? organisations[0]?.id ?? 'alle';
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const first = Math.min(thisYear, ...organisations.map(({ startDate }) => yearOf(calendarDate(startDate))));
  const years = Array.from({ length: thisYear - first + 1 }, (_, at) => thisYear - at);
  const show = (next: string, of: number) =>
    void navigate({ ...effortPlace(`rapporter/${of}/${next}`), replace: true });
  return (
    <>
      <div className="report-choice">
        <Select label={texts.what} value={what} onChange={({ target }) => show(target.value, year)}>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="alle">{texts.all}</option>
        </Select>
        <Select label={texts.year} value={year} onChange={({ target }) => show(what, Number(target.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
      <Report key={`${what} ${year}`} of={{ year, organisation: what === 'alle' ? undefined : what }} />
    </>
  );
}

/** What efforts led to in a year: pictures, the figures, and a file (R43). */
export function ReportsPage({ year, chosen }: { year: string | undefined; chosen: string | undefined }) {
  const texts = useReportTexts();
  const { back } = useEffortTexts();
  const { data, error, refetch } = useQuery(organisationsQuery);
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  return (
    <Page title={texts.title} before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <Chosen organisations={data.items} chosen={chosen} year={Number(year ?? thisYear) || thisYear} />
      )}
    </Page>
  );
}
