import { currentTime } from '@frikort/ui/current-time';
import type { EnteredYear } from './queries/years.ts';

/** Whether the year is open by now; one that is opened in advance opens by itself (R1). */
export function isOpen({ openedAt }: Pick<EnteredYear, 'openedAt'>): boolean {
  return openedAt !== null && new Date(openedAt) <= currentTime();
}
