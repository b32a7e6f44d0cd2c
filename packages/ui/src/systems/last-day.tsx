import { Badge } from '../components/status.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { shownDate, shownInstant } from '../format.ts';
import { countsOn, daysToWarn, type Lasting, today } from './system-state.ts';
import { useSystemsTexts } from './systems-texts.ts';

/** Until when a key or an approval counts, with a warning before it ends; or since when it does not. */
export function LastDay({ of }: { of: Lasting }) {
  const texts = useSystemsTexts();
  if (of.endedAt !== undefined)
    return <Unbroken>{texts.closedAt({ at: shownInstant(of.endedAt) })}</Unbroken>;
  const date = shownDate(of.endsOn);
  if (!countsOn(of, today())) return <Unbroken>{texts.overSince({ date })}</Unbroken>;
  const days = daysToWarn(of.endsOn, today());
  return (
    <span className="last-day">
      <span>
        <Unbroken>{texts.endsOn({ date })}</Unbroken>
      </span>
      {days !== undefined && <Badge kind="warning">{texts.daysLeft({ days })}</Badge>}
    </span>
  );
}
