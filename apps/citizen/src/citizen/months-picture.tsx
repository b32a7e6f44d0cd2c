import { Details } from '@frikort/ui/components/details.tsx';
import { Table } from '@frikort/ui/components/table.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { myEmploymentsQuery } from '../queries/my-employments.ts';
import { useCitizenTexts } from './citizen-texts.ts';
import { payByMonth } from './months.ts';
import './months-picture.scss';

/** A bar has some height as soon as there is anything. */
const lowestBar = 2;

function Bar({ share }: { share: number }) {
  const height = share === 0 ? 0 : Math.max(lowestBar, share * 100);
  return (
    <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="months__track" width="10" height="100" />
      <rect className="months__bar" y={100 - height} width="10" height={height} />
    </svg>
  );
}

function Picture({ year, amounts }: { year: number; amounts: readonly number[] }) {
  const { months: texts } = useCitizenTexts();
  const months = texts.names.map((name, position) => ({ name, amount: amounts[position] ?? 0 }));
  const most = months.reduce((highest, month) => (month.amount > highest.amount ? month : highest));
  const known = most.amount > 0;
  return (
    <>
      <p className="months__most">
        {known ? texts.most({ month: most.name, amount: shownAmount(most.amount) }) : '\u00a0'}
      </p>
      <div className="months__bars" aria-hidden="true">
        {months.map(({ name, amount }) => (
          <div key={name} className="months__month">
            <Bar share={known ? amount / most.amount : 0} />
            <span>
              {name.slice(0, 1)}
              <span>{name.slice(1, 3)}</span>
            </span>
          </div>
        ))}
      </div>
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
              cell: ({ amount }) => shownAmount(amount),
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

const noMonths: readonly number[] = Array.from({ length: 12 }, () => 0);

/**
 * How much was registered in each month: a picture, and the same as a table. Nothing while there is nothing to
 * show; the list of employments below says why.
 * @param used whether anything has been registered in the year: the picture then has its place before it is there
 */
export function MonthsPicture({ year, level, used }: MonthsPictureProps) {
  const { months: texts } = useCitizenTexts();
  const { data, isPending } = useQuery(myEmploymentsQuery(year));
  const amounts = data === undefined ? noMonths : payByMonth(data.items);
  if (isPending ? !used : amounts.every((amount) => amount === 0)) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="months">
      <Heading className="months__heading">{texts.heading}</Heading>
      <Picture year={year} amounts={amounts} />
    </section>
  );
}
