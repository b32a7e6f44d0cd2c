import { open, type Stop } from './stop.ts';

/** The pictures of a page with figures. */
const drawn = '.chart svg[role="img"]';

/** What is counted (R37): for everybody, a municipality's own, the operator's. */
export const statisticsStops: readonly Stop[] = [
  {
    name: 'figures-for-everybody',
    go: async (tour) => {
      await open(tour, '/tal');
      await tour.page.locator(drawn).last().waitFor();
    },
  },
  {
    name: 'figures-with-table',
    go: async (tour) => {
      await open(tour, '/tal');
      await tour.page.locator(drawn).last().waitFor();
      await tour.page.locator('.chart .details-summary').last().click();
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'caseworker-figures',
    as: ['ib-iversen', 'caseworker'],
    go: async (tour) => {
      await open(tour, '/sagsbehandler/tal');
      await tour.page.locator(drawn).last().waitFor();
    },
  },
  {
    name: 'operator-figures',
    as: ['dorte-drift', 'caseworker'],
    go: async (tour) => {
      await open(tour, '/sagsbehandler/drift/tal');
      await tour.page.locator(drawn).last().waitFor();
      await tour.page.locator('.details-summary').first().click();
      await tour.page.getByRole('table').waitFor();
    },
  },
];
