import { numberOf, week } from '@frikort/domain/week';
import { uiMessages } from './messages.ts';

/** `uge 48 2026` of `2026-W48`, in English `week 48 of 2026`. Beside `format.ts`, which each first script holds. */
export function shownWeek(named: string): string {
  return uiMessages().writing.week({ number: numberOf(week(named)), year: Number(named.slice(0, 4)) });
}
