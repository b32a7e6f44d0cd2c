import type { ReactNode } from 'react';
import { useUiMessages } from '../messages.ts';

export type BadgeKind = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** A word or two about state; the words carry the meaning, the colour only helps. */
export function Badge({ kind = 'neutral', children }: { kind?: BadgeKind; children: ReactNode }) {
  return <span className={`badge badge-${kind}`}>{children}</span>;
}

const kinds = {
  active: 'success',
  inactive: 'warning',
  registered: 'success',
  cancelled: 'neutral',
  over: 'neutral',
  coming: 'info',
} as const;

/**
 * The status of a frikort (active, inactive), of one of its years (over and coming too: `cardStanding` of the domain) or
 * of an employment (registered, cancelled).
 */
export function StatusBadge({ status }: { status: keyof typeof kinds }) {
  const messages = useUiMessages();
  return <Badge kind={kinds[status]}>{messages.status[status]}</Badge>;
}
