import { shownDate } from '../format.ts';

type PeriodProps = { startDate: string; endDate: string };

/** As `shownPeriod`; where there is little room it breaks between its two dates, never inside one. */
export function Period({ startDate, endDate }: PeriodProps) {
  if (startDate === endDate) return <span className="nowrap">{shownDate(startDate)}</span>;
  return (
    <>
      <span className="nowrap">{shownDate(startDate)} –</span>{' '}
      <span className="nowrap">{shownDate(endDate)}</span>
    </>
  );
}
