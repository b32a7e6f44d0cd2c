import type { Entrance } from '@frikort/api-client';
import { homeOf } from '@frikort/ui/session/session';

export function isEntrance(text: string): text is Entrance {
  return Object.hasOwn(homeOf, text);
}
