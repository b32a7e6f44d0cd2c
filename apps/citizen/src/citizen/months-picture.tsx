import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Details } from '@frikort/ui/components/details.tsx';
import { Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { myEmploymentsQuery } from '../queries/my-employments.ts';
import { useCitizenTexts } from './citizen-texts.ts';
import { type MonthOfPay, payByMonth } from './months.ts';
import './months-picture.scss';

/** A bar has some height as soon as there is anything. */
const lowestBar = 2;

/** What is earned and, on top of it, what is to come, as shares of the highest month. */
function Bar({ ended, coming }: { ended: number; coming: number }) {
  const heightOf = (share: number) => (share === 0 ? 0 : Math.max(lowestBar, share * 100));
  const top = 100 - heightOf(ended);
  return (
    <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="months__track" width="10" height="100" />
      <rect className="months__bar" y={top} width="10" height={heightOf(ended)} />
      <rect className="months__coming" y={top - heightOf(coming)} width="10" height={heightOf(coming)} />
    </svg>
  );
}

function sumOf({ endedOere, comingOere }: MonthOfPay): number {
  return endedOere + comingOere;
}

/** What the two colours of the bars mean; needed only when there are two. */
function Legend() {
  const { months: texts } = useCitizenTexts();
  return (
    <p className="months__legend">
      <span className="months__key months__key--ended">{texts.ended}</span>
      <span className="months__key months__key--coming">{texts.comingMeans}</span>
    </p>
  );
}

/** The pay of a month, and how much of it is to come. */
function PayOfMonth({ month }: { month: MonthOfPay }) {
  const { months: texts } = useCitizenTexts();
  return (
    <>
      <span className="months__sum">{shownAmount(sumOf(month))}</span>
      {month.comingOere > 0 && (
        <span className="months__of">{texts.coming({ amount: shownAmount(month.comingOere) })}</span>
      )}
    </>
  );
}

function Picture({ year, amounts }: { year: number; amounts: readonly MonthOfPay[] }) {
  const { months: texts } = useCitizenTexts();
  const months = texts.names.map((name, position) => ({
    name,
    ...(amounts[position] ?? { endedOere: 0, comingOere: 0 }),
  }));
  const most = months.reduce((highest, month) => (sumOf(month) > sumOf(highest) ? month : highest));
  const highest = sumOf(most);
  const anyComing = months.some(({ comingOere }) => comingOere > 0);
  const share = (part: number) => (highest > 0 ? part / highest : 0);
  return (
    <>
      <p className="months__most">
        {highest > 0 ? texts.most({ month: most.name, amount: shownAmount(highest) }) : '\u00a0'}
      </p>
      <div className="months__bars" aria-hidden="true">
        {months.map(({ name, endedOere, comingOere }) => (
          <div key={name} className="months__month">
            <Bar ended={share(endedOere)} coming={share(comingOere)} />
            <span>
              {name.slice(0, 1)}
              <span>{name.slice(1, 3)}</span>
            </span>
          </div>
        ))}
      </div>
      {anyComing && <Legend />}
      <p className="small-text">{texts.rule}</p>
      <Details summary={texts.table}>
        <Table
          caption={texts.caption({ year })}
          captionHidden
          stacked={false}
          columns={[
            { key: 'month', header: texts.month, rowHeader: true, cell: ({ name }) => name },
            {
              key: 'amount',
              header: texts.amount,
              align: 'number',
              cell: (month) => <PayOfMonth month={month} />,
            },
          ]}
          rows={months}
          rowKey={({ name }) => name}
        />
      </Details>
    </>
  );
}

type MonthsPictureProps = { year: number; level: 2 | 3; used: boolean };

/**
 * How much was registered in each month: a picture, and the same as a table. Nothing while there is nothing to
 * show; the list of employments below says why.
 * @param used whether anything has been registered in the year: the picture then has its place before it is there
 */
export function MonthsPicture({ year, level, used }: MonthsPictureProps) {
  const { months: texts } = useCitizenTexts();
  const { data, isPending } = useQuery(myEmploymentsQuery(year));
  const amounts = payByMonth(data?.items ?? [], todayInCopenhagen(currentTime()));
  if (isPending ? !used : amounts.every((month) => sumOf(month) === 0)) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="months">
      <Heading className="months__heading">{texts.heading}</Heading>
      <Picture year={year} amounts={amounts} />
    </section>
  );
}
