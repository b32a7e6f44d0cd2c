import { open, type Stop } from './stop.ts';

/** The citizen's own page. */
export const citizenStops: readonly Stop[] = [
  { name: 'citizen', as: ['lone-hansentest', 'citizen'], go: (tour) => open(tour, '/borger') },
  {
    name: 'citizen-all-open',
    as: ['lone-hansentest', 'citizen'],
    go: async (tour) => {
      await open(tour, '/borger');
      const { page } = tour;
      await page.locator('details').first().waitFor();
      // What is inside of a panel comes when it is opened, and may hold panels itself.
      for (let closed = page.locator('details:not([open]) > summary'); (await closed.count()) > 0; ) {
        await closed.first().click();
        await page.locator('.loading').first().waitFor({ state: 'detached' });
      }
    },
  },
  { name: 'citizen-inactive', as: ['finn-stoptest', 'citizen'], go: (tour) => open(tour, '/borger') },
  {
    name: 'citizen-nothing-earned',
    as: ['frederik-hansentest', 'citizen'],
    go: (tour) => open(tour, '/borger'),
  },
];
