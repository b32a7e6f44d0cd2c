import { endOfYear, startOfYear, yearOf } from '@frikort/domain/calendar';
import { today } from '../fixtures/acts.ts';
import { makeSystem, postAsSystem } from '../fixtures/systems.ts';
import { open, type Stop, type Tour } from './stop.ts';

const as = ['hanne-admin', 'caseworker'] as const;

let made: Promise<void> | undefined;

/** One that a system has made, once for all stops: a municipality makes only so many in a day. */
function bySystem(): Promise<void> {
  made ??= (async () => {
    const system = await makeSystem(as, { name: 'Økonomisystemet', scopes: ['citizens:read'] });
    const year = yearOf(today);
    const order = { from: startOfYear(year), to: endOfYear(year), kind: 'everything' };
    await postAsSystem('/hand-overs', system, order);
  })();
  return made;
}

async function openHandOvers(tour: Tour): Promise<void> {
  await bySystem();
  await open(tour, '/sagsbehandler/opgoerelser');
  await tour.page.getByRole('table').waitFor();
}

const make = ({ page, say }: Tour) =>
  page.getByRole('button', { name: say('Lav opgørelse', 'Make hand-over') }).click();

/** The page of hand-overs (R28), for a municipality's administrator. */
export const handOverStops: readonly Stop[] = [
  { name: 'administrator-hand-overs', as, go: openHandOvers },
  {
    name: 'administrator-hand-overs-made',
    as,
    go: async (tour) => {
      await openHandOvers(tour);
      await tour.page
        .getByRole('radio', { name: tour.say('Kun det, der er ændret', 'Only what has changed') })
        .check();
      await make(tour);
      await tour.page.getByText(tour.say('Opgørelsen er lavet', 'The hand-over has been made')).waitFor();
    },
  },
  {
    name: 'administrator-hand-overs-slips',
    as,
    go: async (tour) => {
      await openHandOvers(tour);
      await tour.page.locator('#from').fill('31-12-2026');
      await tour.page.locator('#to').fill('32-12-2026');
      await make(tour);
      await tour.page.locator('.error-summary').waitFor();
    },
  },
];
