import { BarChart } from '../charts/bar-chart.tsx';
import type { ChartTable } from '../charts/chart-table.ts';
import { LineChart } from '../charts/line-chart.tsx';
import { RowBars } from '../charts/row-bars.tsx';
import { shownAmount, shownCount } from '../format.ts';
import { changeInPercent, type Figure, highestOf, type ShownYear, withYearBefore } from './figures.ts';
import { useShownFigures } from './shown-figures.ts';
import { useStatisticsTexts } from './statistics-texts.ts';

type QuestionProps = { readonly years: readonly ShownYear[]; readonly year: number };

type MonthFigure = 'granted' | 'active' | 'employments' | 'amountOere';

function monthTable(years: readonly ShownYear[], of: MonthFigure): Pick<ChartTable, 'series'> {
  return {
    series: years.map(({ year, months }) => ({
      name: String(year),
      values: months.map((month) => month[of]),
    })),
  };
}

/** A figure of each month of a year, beside the year before. */
function useMonths({ years, year }: QuestionProps, of: MonthFigure) {
  const texts = useStatisticsTexts();
  const shown = useShownFigures();
  const both = withYearBefore(years, year);
  const [own] = both;
  const rows = (own?.months ?? []).map(({ month }) => texts.months[month - 1] ?? '');
  const isAmount = of === 'amountOere';
  const table: ChartTable = {
    rowTitle: texts.month,
    rows,
    ...monthTable(both, of),
    show: isAmount ? shownAmount : shownCount,
    ...(isAmount && { showShort: shown.shortAmount, cell: shown.amountCell }),
  };
  const most = highestOf((own?.months ?? []).map((month) => month[of]));
  const monthName = texts.longMonths[(own?.months[most?.at ?? 0]?.month ?? 1) - 1] ?? '';
  return { table, both, most, monthName, texts, shown };
}

const nameOf = (of: string, year: number) => `frikort-${of}-${year}`;

/** What is said of a year and the year before in one figure. */
function useChange(
  { years, year }: QuestionProps,
  of: keyof ShownYear & ('granted' | 'employments' | 'amountOere'),
) {
  const [own, before] = withYearBefore(years, year);
  const now: Figure = own?.[of];
  return { now, percent: changeInPercent(now, before?.[of]), before: year - 1, year };
}

export function ActiveByMonth(props: QuestionProps) {
  const { table, most, monthName, texts } = useMonths(props, 'active');
  const { year } = props;
  const says = most
    ? texts.says.active({ month: monthName, year, value: shownCount(most.value) })
    : texts.says.nothing({ year });
  return (
    <LineChart
      title={texts.questions.have}
      says={says}
      table={table}
      caption={texts.captions.active}
      fileName={nameOf('active', year)}
    />
  );
}

export function GrantedByMonth(props: QuestionProps) {
  const { table, texts } = useMonths(props, 'granted');
  const { now, ...change } = useChange(props, 'granted');
  const says =
    now === null ? texts.says.hidden(props) : texts.says.granted({ value: shownCount(now ?? 0), ...change });
  return (
    <BarChart
      title={texts.questions.granted}
      says={says}
      table={table}
      fileName={nameOf('granted', props.year)}
    />
  );
}

export function EmploymentsByMonth(props: QuestionProps) {
  const { table, most, monthName, texts } = useMonths(props, 'employments');
  const { now, ...change } = useChange(props, 'employments');
  const whole =
    now === null
      ? texts.says.hidden(props)
      : texts.says.employments({ value: shownCount(now ?? 0), ...change });
  const inMonth = most && texts.says.mostInMonth({ month: monthName, value: shownCount(most.value) });
  return (
    <BarChart
      title={texts.questions.work}
      says={[whole, inMonth].filter(Boolean).join(' ')}
      table={table}
      caption={texts.captions.ending}
      fileName={nameOf('employments', props.year)}
    />
  );
}

export function PayByMonth(props: QuestionProps) {
  const { table, most, monthName, texts } = useMonths(props, 'amountOere');
  const { now, ...change } = useChange(props, 'amountOere');
  const whole =
    now === null ? texts.says.hidden(props) : texts.says.pay({ value: shownAmount(now ?? 0), ...change });
  const inMonth = most && texts.says.mostPay({ month: monthName, value: shownAmount(most.value) });
  return (
    <BarChart
      title={texts.questions.pay}
      says={[whole, inMonth].filter(Boolean).join(' ')}
      table={table}
      caption={texts.captions.ending}
      fileName={nameOf('pay', props.year)}
    />
  );
}

export function Use({ years, year }: QuestionProps) {
  const texts = useStatisticsTexts();
  const both = withYearBefore(years, year);
  const [own] = both;
  const shown = (figure: Figure) => (figure === null ? texts.hidden : shownCount(figure ?? 0));
  const table: ChartTable = {
    rowTitle: texts.figure,
    rows: [texts.activeAtEnd, texts.measures.used],
    series: both.map(({ year: of, active, used }) => ({
      name: String(of),
      values: [active, used],
    })),
    show: shownCount,
  };
  return (
    <RowBars
      title={texts.questions.use}
      says={texts.says.use({ used: shown(own?.used), active: shown(own?.active), year })}
      table={table}
      caption={texts.captions.used}
      fileName={nameOf('use', year)}
    />
  );
}

/** A figure of each year, the earliest first. */
function byYear(years: readonly ShownYear[], name: string, of: (year: ShownYear) => Figure) {
  const upward = years.toReversed();
  return {
    rows: upward.map(({ year }) => String(year)),
    series: [{ name, values: upward.map(of) }],
  };
}

export function Average({ years, year }: QuestionProps) {
  const texts = useStatisticsTexts();
  const shown = useShownFigures();
  const own = years.find((one) => one.year === year);
  const value = own?.averageOere;
  const table: ChartTable = {
    rowTitle: texts.year,
    ...byYear(years, texts.measures.averageOere, ({ averageOere }) => averageOere),
    show: shownAmount,
    showShort: shown.shortAmount,
    cell: shown.amountCell,
  };
  return (
    <BarChart
      title={texts.questions.average}
      says={
        value === null || value === undefined
          ? texts.says.hidden({ year })
          : texts.says.average({ year, value: shownAmount(value) })
      }
      table={table}
      caption={texts.captions.used}
      fileName={nameOf('average', year)}
    />
  );
}

export function Start({ years, year }: QuestionProps) {
  const texts = useStatisticsTexts();
  const both = withYearBefore(years, year).filter(({ daysToFirst }) => daysToFirst !== null);
  const own = both.find((one) => one.year === year)?.daysToFirst;
  const days = (value: number) => shownCount(Math.round(value));
  const table: ChartTable = {
    rowTitle: texts.quartiles.row,
    rows: [texts.quartiles.lower, texts.quartiles.median, texts.quartiles.upper],
    series: both.map(({ year: of, daysToFirst }) => ({
      name: String(of),
      values: [daysToFirst?.lower, daysToFirst?.median, daysToFirst?.upper],
    })),
    show: (value) => texts.days({ days: days(value) }),
    cell: days,
  };
  const says = own ? texts.says.start({ year, median: days(own.median) }) : texts.says.startUnknown({ year });
  return (
    <RowBars
      title={texts.questions.start}
      says={says}
      table={both.length === 0 ? { ...table, rows: [] } : table}
      caption={texts.captions.start}
      fileName={nameOf('start', year)}
    />
  );
}

export function Companies({ years, year }: QuestionProps) {
  const texts = useStatisticsTexts();
  const value = years.find((one) => one.year === year)?.companies;
  const table: ChartTable = {
    rowTitle: texts.year,
    ...byYear(years, texts.measures.companies, ({ companies }) => companies),
    show: shownCount,
  };
  return (
    <BarChart
      title={texts.questions.companies}
      says={
        value === null || value === undefined
          ? texts.says.hidden({ year })
          : texts.says.companies({ year, value: shownCount(value) })
      }
      table={table}
      fileName={nameOf('companies', year)}
    />
  );
}

/** What is asked, and cannot be answered from here. */
export function Onward() {
  const { questions, onward } = useStatisticsTexts();
  return (
    <section>
      <h2>{questions.onward}</h2>
      {onward.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  );
}
