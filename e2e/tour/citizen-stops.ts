import { letLogIn, open, type Stop, type Tour } from './stop.ts';

async function openOwnPage(tour: Tour): Promise<void> {
  await open(tour, '/borger');
  await tour.page.locator('.balance__figure').first().waitFor();
}

/** Opens everything that is closed; what is inside of a panel comes when it is opened, and may hold panels itself. */
async function openAll({ page }: Tour): Promise<void> {
  for (let closed = page.locator('details:not([open]) > summary'); (await closed.count()) > 0; ) {
    await closed.first().click();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  }
}

async function openAccessLog(tour: Tour): Promise<void> {
  await open(tour, '/borger/hvem-har-set');
  await tour.page.locator('.panel').first().waitFor();
}

const lone = ['lone-hansentest', 'citizen'] as const;

/** The citizen's own pages. */
export const citizenStops: readonly Stop[] = [
  {
    name: 'citizen',
    as: lone,
    go: async (tour) => {
      await openOwnPage(tour);
      await tour.page.locator('.months').first().waitFor();
    },
  },
  {
    name: 'citizen-all-open',
    as: lone,
    go: async (tour) => {
      await openOwnPage(tour);
      await tour.page.locator('.my-frikort__years details').first().waitFor();
      await openAll(tour);
    },
  },
  {
    name: 'citizen-card-on-screen',
    as: lone,
    go: async (tour) => {
      await openOwnPage(tour);
      await tour.page.getByRole('button', { name: tour.say('Vis på skærmen', 'Show on the screen') }).click();
      await tour.page.getByRole('dialog').waitFor();
    },
  },
  { name: 'citizen-inactive', as: ['finn-stoptest', 'citizen'], go: openOwnPage },
  {
    name: 'citizen-nothing-earned',
    as: ['frederik-hansentest', 'citizen'],
    go: openOwnPage,
  },
  {
    name: 'citizen-other-logged-in',
    as: lone,
    go: async (tour) => {
      await openOwnPage(tour);
      await letLogIn(tour, ['frederik-hansentest', 'citizen']);
    },
  },
  {
    name: 'citizen-story',
    as: lone,
    go: async (tour) => {
      await open(tour, '/borger/forloeb');
      await tour.page.locator('.story__point').first().waitFor();
    },
  },
  { name: 'citizen-access-log', as: lone, go: openAccessLog },
  {
    name: 'citizen-access-log-how-whole',
    as: lone,
    go: async (tour) => {
      await openAccessLog(tour);
      await tour.page.getByText(tour.say('Er alt med på listen?', 'Is everything on the list?')).click();
    },
  },
  {
    name: 'citizen-access-log-own-acts',
    as: lone,
    go: async (tour) => {
      await openAccessLog(tour);
      const { page, say } = tour;
      await page.getByRole('checkbox').check();
      await page
        .locator('.panel', { hasText: say('Dig selv', 'Yourself') })
        .first()
        .waitFor();
      await openAll(tour);
    },
  },
  {
    name: 'citizen-my-data',
    as: lone,
    go: async (tour) => {
      await open(tour, '/borger/oplysninger');
      await tour.page.getByRole('term').first().waitFor();
      await openAll(tour);
    },
  },
  {
    // Who takes part in an effort by name sees it, and what they have signed (R42).
    name: 'citizen-my-efforts',
    as: lone,
    go: async (tour) => {
      await open(tour, '/borger/oplysninger');
      const { page, say } = tour;
      await page.getByText(say('Vis, hvad du skrev under på', 'Show what you signed')).first().click();
    },
  },
];
