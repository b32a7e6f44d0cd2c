import type { SaidIn } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as log } from './log.en.ts';
import type { logGuide as outline } from './log-guide.ts';

/** How the log is read, for the guides of the operator and the administrator, in English. */
export const logGuide: SaidIn<typeof outline> = [
  <>
    Choose what you want to see and press <Name>{log.show}</Name>. A field that you leave empty does not
    narrow the search. Your own visits to the log are logged too.
  </>,
  'Choose what you are looking for',
  [
    [
      log.citizen,
      'Shows only what concerns one citizen. The number does not appear in the address, and the citizen can see that you have viewed the log.',
    ],
    [
      log.kind,
      `“${log.kinds.changes}” leaves out everything that was only looked at. “${log.kinds.refused}” shows what someone tried to do and was not allowed to.`,
    ],
    [log.action, 'Shows only one kind of action, for example searches.'],
    [log.employee, 'Shows only employees whose name contains what you enter.'],
    [log.names, 'Show the names only when you need them.'],
  ],
  'Read a line',
  [
    [log.who, 'Organisation and role, and the employee’s name if you have chosen to show names.'],
    [
      log.what,
      'What was done. A look at a list is shown as one line with the number of citizens. Open it to see a line for each citizen.',
    ],
    [log.purpose, 'It follows from the action. Nobody can choose another.'],
    [
      log.place,
      'The number of the line in the sealed log. If a line is changed, deleted or moved, this can be detected. New lines are sealed shortly afterwards.',
    ],
  ],
  'The log never identifies a citizen. If you need to know whether a certain citizen was on a list, search for the citizen: the list is shown if the citizen was on it.',
  'Download the log as a file',
  <>
    <Name>{log.download}</Name> gives you everything you have chosen, with one row for each line of the sealed
    log. Rows that belong to the same act have the same id in the last column.
  </>,
];
