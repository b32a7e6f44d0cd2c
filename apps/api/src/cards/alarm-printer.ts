import { type KeptLog, logAlarm } from '../http/process-log.ts';
import type { RaiseAlarm } from '../rules/lookup-budget.ts';

/** What the process log says of each alarm. */
const alarmTexts = {
  'card-lookup-alarm-raised': ['card-number-misses', 'a budget of wrong card numbers is spent'],
  'network-alarm-raised': ['card-number-misses-of-network', 'a network has spent its wrong card numbers'],
  'citizen-search-alarm-raised': ['cpr-number-misses', 'a budget of searches by CPR number is spent'],
} as const;

/** Tells whoever watches the process log (R27). */
export function alarmPrinter(log: KeptLog): RaiseAlarm {
  return ({ alarm, ...facts }) => {
    const [name, text] = alarmTexts[alarm];
    logAlarm(log, { alarm: name, ...facts }, text);
  };
}
