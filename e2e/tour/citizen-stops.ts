import { open, type Stop, type Tour } from './stop.ts';

async function openOwnPage(tour: Tour): Promise<void> {
  await open(tour, '/borger');
  await tour.page.locator('.balance__figure').first().waitFor();
}

/** The citizen's own page. */
export const citizenStops: readonly Stop[] = [
  { name: 'citizen', as: ['lone-hansentest', 'citizen'], go: openOwnPage },
  {
    name: 'citizen-all-open',
    as: ['lone-hansentest', 'citizen'],
    go: async (tour) => {
      await openOwnPage(tour);
      const { page } = tour;
      await page.locator('.my-frikort__years details').first().waitFor();
      // What is inside of a panel comes when it is opened, and may hold panels itself.
      for (let closed = page.locator('details:not([open]) > summary'); (await closed.count()) > 0; ) {
        await closed.first().click();
        await page.locator('.loading').first().waitFor({ state: 'detached' });
      }
    },
  },
  { name: 'citizen-inactive', as: ['finn-stoptest', 'citizen'], go: openOwnPage },
  {
    name: 'citizen-nothing-earned',
    as: ['frederik-hansentest', 'citizen'],
    go: openOwnPage,
  },
];
