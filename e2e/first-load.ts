import type { Entrance } from '@frikort/domain/access';

/**
 * What the start page of each app may fetch as script before anything is pressed: kB as sent (Brotli). The caseworker's
 * app has the most pages: its first script names the areas that not every morning leads to, and each names its own pages.
 */
export const firstLoadScriptKb: Readonly<Record<Entrance, number>> = {
  caseworker: 113.5,
  company: 113.5,
  citizen: 113,
};
