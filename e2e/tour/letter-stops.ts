import { open, type Stop, type Tour } from './stop.ts';

const ib = ['ib-iversen', 'caseworker'] as const;
const hanne = ['hanne-admin', 'caseworker'] as const;

const seeLetter = (tour: Tour) =>
  tour.page.getByRole('link', { name: tour.say('Se brevet til borgeren', 'See the letter to the citizen') });

/** The letter whose link is pressed. */
async function letterIsThere({ page }: Tour): Promise<void> {
  await page.locator('.letter').waitFor();
}

async function openText(tour: Tour, address: 'bevilling' | 'afgoerelse'): Promise<void> {
  await open(tour, `/sagsbehandler/kommunens-breve/${address}`);
  await tour.page.locator('#da-title').waitFor();
}

/** The letters of decisions, and what a municipality writes in them (R36). */
export const letterStops: readonly Stop[] = [
  {
    name: 'caseworker-letter-deactivation',
    as: ib,
    go: async (tour) => {
      const frikort = await tour.acts.grant();
      await tour.acts.deactivate(frikort, 'Borgeren er kommet i ordinært arbejde');
      await open(tour, `/sagsbehandler/borger/${frikort.citizenId}`);
      await seeLetter(tour).first().click();
      await letterIsThere(tour);
    },
  },
  {
    name: 'caseworker-letter-grant',
    as: ib,
    go: async (tour) => {
      const { citizenId } = await tour.acts.grant();
      await open(tour, `/sagsbehandler/borger/${citizenId}`);
      await tour.page.locator('.letter-list a').click();
      await letterIsThere(tour);
    },
  },
  {
    name: 'citizen-letter',
    as: ['finn-stoptest', 'citizen'],
    go: async (tour) => {
      await open(tour, '/borger');
      await tour.page.locator('.alert .letter-list a').click();
      await letterIsThere(tour);
    },
  },
  { name: 'administrator-letters', as: hanne, go: (tour) => open(tour, '/sagsbehandler/kommunens-breve') },
  { name: 'administrator-letter-grant', as: hanne, go: (tour) => openText(tour, 'bevilling') },
  {
    name: 'administrator-letter-deactivation',
    as: hanne,
    go: async (tour) => {
      await openText(tour, 'afgoerelse');
      await tour.page.locator('form .details > summary').first().click();
      await letterIsThere(tour);
    },
  },
  {
    name: 'administrator-letter-slips',
    as: hanne,
    go: async (tour) => {
      await openText(tour, 'afgoerelse');
      await tour.page.locator('#da-body').fill('{navn} {cpr}');
      await tour.page.locator('#en-complaint').fill('');
      await tour.page
        .getByRole('button', { name: tour.say('Gem brevets tekst', 'Save the text of the letter') })
        .click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
];
