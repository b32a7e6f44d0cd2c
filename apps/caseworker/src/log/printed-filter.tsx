import { PrintedChoices } from '@frikort/ui/components/printed-choices.tsx';
import { shownDate } from '@frikort/ui/format';
import type { LogFilter } from '../queries/log.ts';
import { useLogTexts } from './log-texts.ts';

/** What was asked for of the log, on paper. */
export function PrintedFilter({ filter }: { filter: LogFilter }) {
  const texts = useLogTexts();
  const { citizen, employee, action, organisation, changes, outcome, from, to } = filter;
  const kind =
    changes === 'true' ? texts.kinds.changes : outcome === 'refused' ? texts.kinds.refused : undefined;
  return (
    <PrintedChoices
      choices={[
        { label: texts.citizen, chosen: citizen },
        { label: texts.kind, chosen: kind },
        { label: texts.action, chosen: action && texts.actions[action] },
        { label: texts.employee, chosen: employee },
        { label: texts.organisation, chosen: organisation },
        { label: texts.from, chosen: from && shownDate(from) },
        { label: texts.to, chosen: to && shownDate(to) },
      ]}
    />
  );
}
