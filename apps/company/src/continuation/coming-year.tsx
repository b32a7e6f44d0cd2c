import { calendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownDate } from '@frikort/ui/format';
import type { Continuation } from '../queries/continuations.ts';
import { useContinuationTexts } from './continuation-texts.ts';

/** Of a part whose year is not open: from when it can be registered, as far as that is planned, and what can be done until then (R1). */
export function ComingYear({ continuation: { startDate, coming } }: { continuation: Continuation }) {
  const texts = useContinuationTexts();
  const year = yearOf(calendarDate(startDate));
  if (coming === undefined) return <p>{texts.notOpen({ year })}</p>;
  const on = shownDate(todayInCopenhagen(new Date(coming.opensAt)));
  return (
    <>
      <p>
        <Unbroken>{texts.opens({ year, on, amount: shownAmount(coming.allowanceOere) })}</Unbroken>{' '}
        {coming.example === true && texts.example}
      </p>
      <p>{texts.untilThen({ year: year - 1 })}</p>
    </>
  );
}
