import { calendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { type Quarter, quarters, toldQuarters } from '@frikort/domain/effort-quarter';
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

/** A figure as it is shown: hidden, or not told of such a period. */
function useShown(): (value: number | null | undefined) => string {
  const texts = useReportTexts();
  return (value) => (value === undefined ? '–' : value === null ? texts.hiddenCell : shownCount(value));
}

function WhoChart({ rows, of }: { rows: readonly ReportRow[]; of: ReportOf }) {
  const texts = useReportTexts();
  const nameOf = useNameOf();
  const shown = useShown();
  const count = shown(sumOf(rows.map(({ participants }) => participants)));
  return (
    <RowBars
      title={texts.whoChart}
      says={texts.whoSays({ period: texts.inPeriod({ year: of.year, quarter: of.quarter }), count })}
      fileName={`indsatser-deltagere-${fileEnd(of)}`}
      table={{
        rowTitle: of.organisation === undefined ? texts.category : texts.effort,
        rows: rows.map(nameOf),
        series: [
          { name: texts.women, values: rows.map(({ women }) => women) },
          { name: texts.men, values: rows.map(({ men }) => men) },
        ],
        show: shownCount,
      }}
    />
  );
}

const fileEnd = ({ year, quarter }: ReportOf) =>
  quarter === undefined ? String(year) : `${year}-${quarter}-kvartal`;

function ChangeChart({ rows, of }: { rows: readonly ReportRow[]; of: ReportOf }) {
  const texts = useReportTexts();
  const words = useEffortWords();
  const shown = useShown();
  const sums = (state: 'benefitBefore' | 'benefitAfter', value: string) =>
    sumOf(rows.map((row) => row[state]?.find((one) => one.value === value)?.participants ?? 0));
  const benefits = Object.entries(words.benefits);
  return (
    <RowBars
      title={texts.changeChart}
      says={texts.changeSays({ count: shown(sumOf(rows.map(({ finished }) => finished ?? null))) })}
      fileName={`indsatser-foer-og-efter-${fileEnd(of)}`}
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
  );
}

/** What is told of a period: of a quarter no more than days tell, and of one across organisations only who took part. */
function useColumns(of: ReportOf): Column<ReportRow>[] {
  const texts = useReportTexts();
  const effortTexts = useEffortTexts();
  const nameOf = useNameOf();
  const shown = useShown();
  const isOwn = of.organisation !== undefined;
  const isYear = of.quarter === undefined;
  type Counted = 'participants' | 'women' | 'men' | 'counted' | 'finished' | 'withFrikort' | 'withEmployment';
  const count = (key: Counted): Column<ReportRow> => ({
    key,
    header: texts[key],
    align: 'number',
    cell: ({ [key]: value }) => shown(value),
  });
  const perParticipant: Column<ReportRow> = {
    key: 'perParticipant',
    header: texts.perParticipant,
    align: 'number',
    cell: ({ budgetPerParticipantKroner: kroner }) =>
      kroner === undefined ? '–' : <span className="nowrap">{shownKroner(kroner, effortTexts)}</span>,
  };
  const days: Column<ReportRow> = {
    key: 'days',
    header: texts.days,
    align: 'number',
    cell: ({ medianDaysToEmployment: value }) => (value === undefined ? '–' : shownCount(Math.round(value))),
  };
  const name: Column<ReportRow> = {
    key: 'name',
    header: isOwn ? texts.effort : texts.category,
    rowHeader: true,
    cell: nameOf,
  };
  if (!isOwn && !isYear) return [name, count('participants'), count('women'), count('men')];
  const ofYear = isYear ? [count('counted')] : [];
  const money = isYear ? [perParticipant] : [];
  return [
    ...[name, count('participants'), ...ofYear, count('finished'), ...money],
    ...[count('withFrikort'), count('withEmployment'), days],
  ];
}

function ReportTable({ rows, of }: { rows: readonly ReportRow[]; of: ReportOf }) {
  const texts = useReportTexts();
  const columns = useColumns(of);
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
  const isAcross = of.organisation === undefined;
  const isQuarter = of.quarter !== undefined;
  return (
    <>
      {isQuarter && <p>{texts.ofQuarter}</p>}
      {isAcross && isQuarter && <p>{texts.acrossQuarter}</p>}
      {isAcross && <p>{texts.hidden}</p>}
      <p>
        <DownloadButton download={() => downloadReport(of)} done={texts.downloaded}>
          {texts.download}
        </DownloadButton>
      </p>
      <WhoChart rows={data.items} of={of} />
      {!(isAcross && isQuarter) && <ChangeChart rows={data.items} of={of} />}
      <ReportTable rows={data.items} of={of} />
    </>
  );
}

/** A quarter as it stands in an address: `3-kvartal`. */
const quarterAt = (part: string | undefined): Quarter | undefined =>
  quarters.find((quarter) => part === `${quarter}-kvartal`);

type ChosenProps = {
  organisations: readonly EffortOrganisation[];
  chosen: string | undefined;
  year: number;
  quarter: Quarter | undefined;
};

/** The own organisation first: what most come for. */
function Chosen({ organisations, chosen, year, quarter }: ChosenProps) {
  const texts = useReportTexts();
  const navigate = useNavigate();
  const what = chosen ?? organisations[0]?.id ?? 'alle';
  const today = todayInCopenhagen(currentTime());
  const thisYear = yearOf(today);
  const first = Math.min(thisYear, ...organisations.map(({ startDate }) => yearOf(calendarDate(startDate))));
  const years = Array.from({ length: thisYear - first + 1 }, (_, at) => thisYear - at);
  const told = toldQuarters(year, today);
  const shownQuarter = told.find((one) => one === quarter);
  const show = (next: { what?: string; year?: number; period?: string }) => {
    const period = next.period ?? (shownQuarter === undefined ? '' : `${shownQuarter}-kvartal`);
    const place = [next.year ?? year, next.what ?? what, ...(period === '' ? [] : [period])].join('/');
    void navigate({ ...effortPlace(`rapporter/${place}`), replace: true });
  };
  return (
    <>
      <div className="report-choice">
        <Select label={texts.what} value={what} onChange={({ target }) => show({ what: target.value })}>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="alle">{texts.all}</option>
        </Select>
        <Select
          label={texts.year}
          value={year}
          onChange={({ target }) => show({ year: Number(target.value) })}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        {told.length > 0 && (
          <Select
            label={texts.period}
            value={shownQuarter === undefined ? '' : `${shownQuarter}-kvartal`}
            onChange={({ target }) => show({ period: target.value })}
          >
            <option value="">{texts.wholeYear}</option>
            {told.map((one) => (
              <option key={one} value={`${one}-kvartal`}>
                {texts.quarter({ quarter: one })}
              </option>
            ))}
          </Select>
        )}
      </div>
      <Report
        key={`${what} ${year} ${shownQuarter}`}
        of={{ year, quarter: shownQuarter, organisation: what === 'alle' ? undefined : what }}
      />
    </>
  );
}

/** What efforts led to in a year or a quarter: pictures, the figures, and a file (R43). */
export function ReportsPage({ parts: [year, chosen, period] }: { parts: readonly string[] }) {
  const texts = useReportTexts();
  const { back } = useEffortTexts();
  const { data, error, refetch } = useQuery(organisationsQuery);
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  return (
    <Page title={texts.title} before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <Chosen
          organisations={data.items}
          chosen={chosen}
          year={Number(year ?? thisYear) || thisYear}
          quarter={quarterAt(period)}
        />
      )}
    </Page>
  );
}
