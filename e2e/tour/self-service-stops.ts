import { randomUUID } from 'node:crypto';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { addWeeks, numberOf, weekOf } from '@frikort/domain/week';
import { expect, request } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { appOrigin } from '../system/running-system.ts';
import { open, type Stop, type Tour } from './stop.ts';

const as = ['hanne-admin', 'caseworker'] as const;
const home = '/sagsbehandler/selvbetjening';
const lastWeek = addWeeks(weekOf(today), -1);

let told: Promise<void> | undefined;

/** Steps and receipts of this week, once for all stops: so many came in, began, saw the summary. */
function somethingCounted({ acts }: Tour): Promise<void> {
  told ??= (async () => {
    const frikort = await acts.grant();
    for (const amountOere of [10_000, 20_000, 30_000]) await acts.register(frikort, { amountOere });
    const app = await request.newContext({ baseURL: appOrigin });
    const counts = { introduction: 9, 'cvr-login': 8, started: 6, summary: 4 };
    for (const [step, count] of Object.entries(counts)) {
      for (let place = 0; place < count; place += 1) {
        const where = step === 'introduction' ? {} : { authority: '0751' };
        const data = { flow: 'register', step, flowId: randomUUID(), ...where };
        expect((await app.post('/api/v1/self-service/steps', { data })).status()).toBe(204);
      }
    }
    await app.dispose();
  })();
  return told;
}

async function openFigures(tour: Tour, query = ''): Promise<void> {
  await somethingCounted(tour);
  await open(tour, `${home}${query}`);
  await tour.page.locator('figure.chart').nth(1).waitFor();
}

/** A count of each channel, so that there is something to list; each time it is gone to there is one more. */
async function saveCount(tour: Tour, count: string): Promise<void> {
  const { page, say } = tour;
  await open(tour, `${home}/optaelling`);
  await page.locator('#count-0').fill(count);
  await page.getByRole('button', { name: say('Gem tallene', 'Save the figures') }).click();
  await page.getByRole('table').waitFor();
}

/** The pages about self-service (R38). */
export const selfServiceStops: readonly Stop[] = [
  { name: 'self-service', as, go: (tour) => openFigures(tour) },
  { name: 'self-service-this-week', as, go: (tour) => openFigures(tour, `?uge=${weekOf(today)}`) },
  {
    name: 'self-service-compared',
    as,
    go: (tour) => openFigures(tour, `?uge=${weekOf(today)}&med=${lastWeek}`),
  },
  { name: 'self-service-own-looks', as, go: (tour) => openFigures(tour, '?opgave=own-look') },
  {
    name: 'self-service-without-report',
    as: ['karen-holm', 'caseworker'],
    go: async (tour) => {
      await openFigures(tour);
      await tour.page.getByRole('button', { name: tour.say('Hent ugens', 'Download the week’s') }).click();
      await tour.page.locator('.alert').waitFor();
    },
  },
  { name: 'self-service-counts', as, go: (tour) => saveCount(tour, '4') },
  {
    name: 'self-service-counts-slips',
    as,
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, `${home}/optaelling`);
      await page.locator('#count-0').fill('fire');
      await page.getByRole('button', { name: say('Tilføj en linje', 'Add a line') }).click();
      await page.locator('#count-1').fill('2');
      await page.getByRole('button', { name: say('Gem tallene', 'Save the figures') }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'self-service-counts-delete',
    as,
    go: async (tour) => {
      await saveCount(tour, '5');
      await tour.page
        .getByRole('button', { name: tour.say('Slet', 'Delete'), exact: true })
        .first()
        .click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'self-service-settings',
    as,
    go: async (tour) => {
      await open(tour, `${home}/indberetning`);
      await tour.page.locator('#kle-grant').waitFor();
    },
  },
  {
    name: 'self-service-settings-slips',
    as,
    go: async (tour) => {
      await open(tour, `${home}/indberetning`);
      await tour.page.locator('#kle-grant').fill('32.3');
      await tour.page.getByRole('button', { name: tour.say('Gem', 'Save'), exact: true }).click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'self-service-settings-refused',
    as: ['ib-iversen', 'caseworker'],
    go: (tour) => open(tour, `${home}/indberetning`),
  },
  {
    name: 'operator-counting',
    as: ['dorte-drift', 'caseworker'],
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, '/sagsbehandler/drift/taelling');
      await page.locator('#weeks').fill(String(numberOf(weekOf(todayInCopenhagen(new Date())))));
      await page
        .getByLabel(say('Tælles i sæsonen', 'Counted in the season'))
        .first()
        .selectOption('obligatory');
      await page.locator('#grant').waitFor();
    },
  },
  {
    name: 'operator-counting-slips',
    as: ['dorte-drift', 'caseworker'],
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, '/sagsbehandler/drift/taelling');
      await page.locator('#weeks').fill('54');
      await page.getByRole('button', { name: say('Gem', 'Save'), exact: true }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
];
