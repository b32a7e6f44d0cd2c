import { TextLink } from '@frikort/ui/components/link.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useIsWide } from '@frikort/ui/use-is-wide';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { daysOfMonth, shownMonth } from '../months.ts';
import {
  citizenTotalsQuery,
  type EmploymentTotals,
  employmentTotalsByMonthQuery,
} from '../queries/employment-totals.ts';
import { filterOf } from '../queries/employments.ts';
import type { OverviewSearch } from './overview-search.ts';
import type { PeriodTexts } from './period.da.ts';
import { usePeriodTexts } from './period-texts.ts';

type TotalsPanelProps = { search: OverviewSearch; text: string };

/** What the list comes to, by the month in which employments end and by citizen; cancelled ones count nothing. */
export function TotalsPanel({ search, text }: TotalsPanelProps) {
  const texts = usePeriodTexts();
  return (
    <div className="overview__totals">
      <section aria-labelledby="totals-by-month">
        <h2 id="totals-by-month">{texts.byMonth}</h2>
        <ByMonth search={search} text={text} />
      </section>
      <section aria-labelledby="totals-by-citizen">
        <h2 id="totals-by-citizen">{texts.byCitizen}</h2>
        <ByCitizen search={search} text={text} />
      </section>
    </div>
  );
}

/** How many there are, and what they come to. */
function sumColumns<Row extends EmploymentTotals>(texts: PeriodTexts): Column<Row>[] {
  return [
    {
      key: 'count',
      header: texts.count,
      align: 'number',
      cell: ({ count, cancelledCount }) => (
        <>
          {count}
          {cancelledCount > 0 && (
            <div className="cell-note">{texts.cancelled({ count: cancelledCount })}</div>
          )}
        </>
      ),
    },
    {
      key: 'amount',
      header: texts.amount,
      align: 'number',
      cell: ({ amountOere }) => shownAmount(amountOere),
    },
  ];
}

function ByMonth({ search, text }: TotalsPanelProps) {
  const texts = usePeriodTexts();
  // Three columns have room where two tables stand side by side; on a phone they have not.
  const isWide = useIsWide();
  const query = useQuery({
    ...employmentTotalsByMonthQuery(filterOf(search, text)),
    placeholderData: keepPreviousData,
  });
  if (query.data === undefined) {
    return query.isError ? <ErrorState error={query.error} retry={query.refetch} /> : <Loading />;
  }
  return (
    <Table
      caption={texts.byMonth}
      captionHidden
      stacked={!isWide}
      rows={query.data.items}
      rowKey={({ month }) => month}
      columns={[
        {
          key: 'month',
          header: texts.month,
          rowHeader: true,
          cell: ({ month }) => {
            const { from: endsFrom, until: endsUntil } = daysOfMonth(month);
            return (
              <TextLink to="/" search={{ ...search, endsFrom, endsUntil }} resetScroll={false}>
                {shownMonth(month)}
              </TextLink>
            );
          },
        },
        ...sumColumns(texts),
      ]}
    />
  );
}

function ByCitizen({ search, text }: TotalsPanelProps) {
  const texts = usePeriodTexts();
  const isWide = useIsWide();
  const query = useInfiniteQuery({ ...citizenTotalsQuery(search, text), placeholderData: keepPreviousData });
  if (query.data === undefined) {
    return query.isError ? <ErrorState error={query.error} retry={query.refetch} /> : <Loading />;
  }
  return (
    <>
      <Table
        caption={texts.byCitizen}
        captionHidden
        stacked={!isWide}
        rows={query.data.pages.flatMap(({ items }) => items)}
        rowKey={({ cardNumber }) => cardNumber}
        columns={[
          {
            key: 'citizen',
            header: texts.citizen,
            rowHeader: true,
            cell: ({ citizenName, cardNumber }) => (
              <>
                {citizenName}
                <div className="cell-note">{texts.number({ cardNumber })}</div>
              </>
            ),
          },
          ...sumColumns(texts),
        ]}
      />
      <ShowMore query={query} />
    </>
  );
}
