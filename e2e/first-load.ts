import type { Entrance } from '@frikort/domain/access';

/**
 * What the start page of each app may fetch as script before anything is pressed: kB as sent (Brotli). The caseworker's
 * app has the most pages, and names each of them in its first script.
 */
export const firstLoadScriptKb: Readonly<Record<Entrance, number>> = {
  caseworker: 115,
  company: 113.5,
  citizen: 113,
};
