import { Badge } from '../components/status.tsx';
import { shownDate, shownInstant } from '../format.ts';
import { countsOn, daysToWarn, type Lasting, today } from './system-state.ts';
import { useSystemsTexts } from './systems-texts.ts';

/** Until when a key or an approval counts, with a warning before it ends; or since when it does not. */
export function LastDay({ of }: { of: Lasting }) {
  const texts = useSystemsTexts();
  if (of.endedAt !== undefined) return texts.closedAt({ at: shownInstant(of.endedAt) });
  const date = shownDate(of.endsOn);
  if (!countsOn(of, today())) return texts.overSince({ date });
  const days = daysToWarn(of.endsOn, today());
  return (
    <span className="last-day">
      <span>{texts.endsOn({ date })}</span>
      {days !== undefined && <Badge kind="warning">{texts.daysLeft({ days })}</Badge>}
    </span>
  );
}
