import { Badge } from '@frikort/ui/components/status.tsx';
import { shownInstant } from '@frikort/ui/format';
import { isOpen } from './is-open.ts';
import { useOperatorTexts } from './operator-texts.ts';
import type { EnteredYear } from './queries/years.ts';

/** Whether a year is open, will be, or has not been opened. */
export function YearStatus({ entered }: { entered: EnteredYear }) {
  const { years: texts } = useOperatorTexts();
  const { openedAt } = entered;
  if (openedAt === null) return <Badge kind="warning">{texts.notOpen}</Badge>;
  if (isOpen(entered)) return <Badge kind="success">{texts.open}</Badge>;
  return <Badge kind="info">{texts.opensAt({ at: shownInstant(openedAt) })}</Badge>;
}
