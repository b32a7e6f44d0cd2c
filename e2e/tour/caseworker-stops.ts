import { yearOf } from '@frikort/domain/calendar';
import { today } from '../fixtures/acts.ts';
import { letSessionEndIn, restingPage } from '../fixtures/sessions.ts';
import { withDatabase } from '../system/running-system.ts';
import { takePerson } from '../system/test-persons.ts';
import { leave, open, openDialog, type Stop, type Tour } from './stop.ts';

const as = ['ib-iversen', 'caseworker'] as const;

async function search(tour: Tour, text: string): Promise<void> {
  await open(tour, '/sagsbehandler/');
  const field = tour.page.locator('#citizen-search');
  await field.fill(text);
  await field.press('Enter');
}

/** Searches, and waits until the start page has given way to what was found, or to why nothing was. */
async function searchAndLeave(tour: Tour, text: string): Promise<void> {
  await search(tour, text);
  await leave(tour, tour.say('Find en borger', 'Find a citizen'));
}

async function openNewCitizen(tour: Tour): Promise<void> {
  const frikort = await tour.acts.grant();
  await tour.acts.register(frikort, { amountOere: 325_000 });
  await tour.acts.cancel(await tour.acts.register(frikort), 'Aftalen blev ikke til noget');
  await open(tour, `/sagsbehandler/borger/${frikort.citizenId}`);
}

async function openParts(tour: Tour): Promise<void> {
  const { page, say } = tour;
  const year = yearOf(today);
  await page
    .getByRole('button', { name: `${say('Ansættelser', 'Employments')} for ${year}`, exact: true })
    .click();
  await page.getByRole('button', { name: `${say('Historik', 'History')} for ${year}`, exact: true }).click();
  await page.locator('.panel > summary').first().click();
  await page.locator('.panel .details > summary').first().click();
  await page.locator('.panel table').waitFor();
}

/** The pages and dialogs of caseworkers. */
export const caseworkerStops: readonly Stop[] = [
  {
    name: 'caseworker-start',
    as,
    go: async (tour) => {
      await open(tour, '/sagsbehandler/');
      await tour.page.locator('.start-worklist a').first().waitFor();
    },
  },
  {
    name: 'caseworker-search-slip',
    as,
    go: async (tour) => {
      await search(tour, 'abc');
      await tour.page.locator('#citizen-search-error').waitFor();
    },
  },
  { name: 'caseworker-search-unknown', as, go: (tour) => searchAndLeave(tour, '99998') },
  {
    name: 'caseworker-search-other-municipality',
    as,
    go: (tour) => searchAndLeave(tour, '59112'),
  },
  { name: 'caseworker-without-frikort', as, go: (tour) => searchAndLeave(tour, '120485-0000') },
  { name: 'caseworker-blocked-by-register', as, go: (tour) => searchAndLeave(tour, '070777-0000') },
  {
    name: 'caseworker-without-frikort-reloaded',
    as,
    go: (tour) => open(tour, '/sagsbehandler/borger-uden-frikort'),
  },
  {
    name: 'caseworker-grant-dialog',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '120485-0000');
      await openDialog(tour, tour.say('Opret frikort', 'Grant frikort'));
    },
  },
  {
    name: 'caseworker-granted',
    as,
    go: async (tour) => {
      const { cpr } = await takePerson();
      await searchAndLeave(tour, cpr);
      await openDialog(tour, tour.say('Opret frikort', 'Grant frikort'));
      const dialog = tour.page.getByRole('alertdialog');
      await dialog.getByRole('checkbox').check();
      await dialog.getByRole('button', { name: tour.say('Opret frikort', 'Grant frikort') }).click();
      await tour.page.locator('.granted__number').waitFor();
    },
  },
  {
    name: 'caseworker-citizen',
    as,
    go: (tour) => searchAndLeave(tour, '70505'),
  },
  {
    name: 'caseworker-citizen-all-open',
    as,
    go: async (tour) => {
      await openNewCitizen(tour);
      await openParts(tour);
    },
  },
  { name: 'caseworker-citizen-protected', as, go: (tour) => searchAndLeave(tour, '31848') },
  { name: 'caseworker-citizen-inactive', as, go: (tour) => searchAndLeave(tour, '42417') },
  {
    name: 'caseworker-citizen-not-shown',
    as,
    go: async (tour) => {
      await open(tour, '/sagsbehandler/borger/01890000-0000-7000-8000-000000000000');
      await tour.page
        .getByText(tour.say('Søg på CPR-nummeret, hvis', 'Search for the CPR number if'))
        .waitFor();
    },
  },
  {
    name: 'caseworker-register-news',
    as,
    go: async (tour) => {
      const frikort = await tour.acts.grant();
      await withDatabase((client) =>
        client.query(
          `update citizens set register_status = 80, register_status_since = now(), name_changed_at = now()
          where id = $1`,
          [frikort.citizenId],
        ),
      );
      await open(tour, `/sagsbehandler/borger/${frikort.citizenId}`);
      await tour.page.getByRole('button', { name: tour.say('Markér som set', 'Mark as seen') }).waitFor();
    },
  },
  {
    name: 'caseworker-story',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '70505');
      await tour.page
        .getByRole('link', { name: tour.say('Se hele forløbet', 'See the whole story') })
        .click();
      await tour.page.locator('.story__point').first().waitFor();
    },
  },
  {
    name: 'caseworker-control-dialog',
    as,
    go: async (tour) => {
      await openNewCitizen(tour);
      await tour.page.getByRole('button', { name: tour.say('Registrér kontrol', 'Record a review') }).click();
      const ends = tour.say('ikke længere', 'no longer');
      await tour.page.getByRole('radio', { name: new RegExp(ends) }).check();
    },
  },
  {
    name: 'caseworker-several-chosen',
    as,
    go: async (tour) => {
      await openList(tour, 'mine-borgere');
      await tour.page.locator('#choose-all').check();
    },
  },
  {
    name: 'caseworker-several-controls-dialog',
    as,
    go: async (tour) => {
      await openList(tour, 'mine-borgere');
      await tour.page.locator('#choose-all').check();
      await openDialog(tour, tour.say('Registrér kontrol', 'Record a review'));
    },
  },
  {
    name: 'caseworker-deactivate-dialog',
    as,
    go: async (tour) => {
      await openNewCitizen(tour);
      await openDialog(tour, tour.say('Deaktivér frikort', 'Deactivate frikort'));
    },
  },
  {
    name: 'caseworker-reactivate-dialog',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '42417');
      await openDialog(tour, tour.say('Genaktivér frikort', 'Reactivate frikort'));
    },
  },
  {
    name: 'caseworker-assign-dialog',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '70505');
      await openDialog(tour, tour.say('Tilknyt mig', 'Assign to me'));
    },
  },
  {
    name: 'caseworker-release-dialog',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '70505');
      await openDialog(tour, tour.say('Fjern tilknytning', 'End assignment'));
    },
  },
  {
    name: 'caseworker-assign-colleague-dialog',
    as,
    go: async (tour) => {
      await searchAndLeave(tour, '70505');
      await openDialog(tour, tour.say('Tilknyt kollega', 'Assign a colleague'));
      await tour.page.locator('#hand-over-to').waitFor();
    },
  },
  {
    name: 'caseworker-hand-over-dialog',
    as,
    go: async (tour) => {
      await openList(tour, 'mine-borgere');
      await tour.page.locator('#choose-all').check();
      await openDialog(tour, tour.say('Giv videre', 'Hand over'));
      await tour.page.locator('#hand-over-to').waitFor();
    },
  },
  {
    name: 'caseworker-colleagues',
    as,
    go: async (tour) => {
      await open(tour, '/sagsbehandler/kolleger');
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'caseworker-own-list',
    as,
    go: async (tour) => {
      await openList(tour, 'kommunens-borgere?remainingFromOere=2000000');
      await tour.page.locator('#saved-filters').waitFor();
    },
  },
  { name: 'caseworker-mine', as, go: (tour) => openList(tour, 'mine-borgere') },
  { name: 'caseworker-unassigned', as, go: (tour) => openList(tour, 'uden-sagsbehandler') },
  { name: 'caseworker-all', as, go: (tour) => openList(tour, 'kommunens-borgere') },
  {
    name: 'caseworker-list-export-dialog',
    as,
    go: async (tour) => {
      await openList(tour, 'mine-borgere');
      await openDialog(tour, tour.say('Hent som CSV', 'Download as CSV'));
    },
  },
  {
    name: 'caseworker-list-no-match',
    as,
    go: async (tour) => {
      await openList(tour, 'mine-borgere');
      await tour.page.locator('#list-filter').fill('Ingen hedder sådan');
      await tour.page.locator('.empty-state').waitFor();
    },
  },
  {
    name: 'session-ending-dialog',
    // Whose session no other stop needs.
    as: ['karen-holm', 'caseworker'],
    go: async (tour) => {
      await letSessionEndIn(tour.page.context(), 'caseworker', 4 * 60);
      await open(tour, restingPage);
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
];

async function openList(tour: Tour, path: string): Promise<void> {
  await open(tour, `/sagsbehandler/${path}`);
  await tour.page.getByRole('table').waitFor();
}
