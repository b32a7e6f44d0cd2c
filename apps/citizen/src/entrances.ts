import type { Entrance } from '@frikort/api-client';

/** Where each entrance leads after login. */
export const homeOf: Readonly<Record<Entrance, string>> = {
  caseworker: '/sagsbehandler/',
  company: '/virksomhed/',
  citizen: '/borger',
};

export function isEntrance(text: string): text is Entrance {
  return Object.hasOwn(homeOf, text);
}
