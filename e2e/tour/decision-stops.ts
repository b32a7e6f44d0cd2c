import { yearOf } from '@frikort/domain/calendar';
import { today } from '../fixtures/acts.ts';
import { withDatabase } from '../system/running-system.ts';
import { takePerson } from '../system/test-persons.ts';
import { open, openDialog, type Stop, type Tour } from './stop.ts';

const caseworker = ['ib-iversen', 'caseworker'] as const;

/** So far ahead that no other stop looks at it. */
const farYear = yearOf(today) + 2;

/** A colleague has proposed to open a year. */
async function letPropose(tour: Tour): Promise<void> {
  // Who has logged in is known.
  await tour.acts.sessionCookie('lars-vagt', 'caseworker');
  await withDatabase(async (client) => {
    await client.query(
      'insert into programme_years (year, entered_at, example) values ($1, now(), true) on conflict do nothing',
      [farYear],
    );
    await client.query(
      `insert into programme_year_allowances (year, effective_from, allowance_oere)
       values ($1, make_timestamptz($1, 1, 1, 0, 0, 0, 'Europe/Copenhagen'), 4600000) on conflict do nothing`,
      [farYear],
    );
    await client.query(
      `insert into programme_proposals (id, year, proposed_by, proposed_at)
       select gen_random_uuid(), $1, id, now() from actors where name = 'Lars Vagt' limit 1
       on conflict do nothing`,
      [farYear],
    );
  });
}

async function openProposal(tour: Tour): Promise<void> {
  await letPropose(tour);
  await open(tour, `/sagsbehandler/drift/ordningsaar/${farYear}`);
  await tour.page.getByRole('button', { name: tour.say('Bekræft', 'Confirm'), exact: true }).waitFor();
}

async function openGranted(tour: Tour): Promise<void> {
  const { cpr } = await takePerson();
  await open(tour, '/sagsbehandler/');
  await tour.page.locator('#citizen-search').fill(cpr);
  await tour.page.locator('#citizen-search').press('Enter');
  const grant = tour.say('Opret frikort', 'Grant frikort');
  await openDialog(tour, grant);
  const dialog = tour.page.getByRole('alertdialog');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: grant }).click();
  await tour.page.locator('.granted__number').waitFor();
}

async function openWithdrawing(tour: Tour): Promise<void> {
  const { citizenId } = await tour.acts.grant();
  await withDatabase((client) =>
    client.query('update citizens set consent_withdrawal_asked_at = now() where id = $1', [citizenId]),
  );
  await open(tour, `/sagsbehandler/borger/${citizenId}`);
}

const keep = (tour: Tour) => tour.say('Borgeren beholder frikortet', 'The citizen keeps the frikort');

/** What waits for a second person, or can still be taken back (R1, R13). */
export const decisionStops: readonly Stop[] = [
  { name: 'operator-year-proposed', as: ['dorte-drift', 'caseworker'], go: openProposal },
  {
    name: 'operator-year-confirm-dialog',
    as: ['dorte-drift', 'caseworker'],
    go: async (tour) => {
      await openProposal(tour);
      await openDialog(tour, tour.say('Bekræft', 'Confirm'));
    },
  },
  {
    name: 'caseworker-grant-undo-dialog',
    as: caseworker,
    go: async (tour) => {
      await openGranted(tour);
      await openDialog(tour, tour.say('Fortryd oprettelsen', 'Undo the grant'));
    },
  },
  {
    name: 'caseworker-consent-withdrawal',
    as: caseworker,
    go: async (tour) => {
      await openWithdrawing(tour);
      await tour.page.getByRole('button', { name: keep(tour) }).waitFor();
    },
  },
  {
    name: 'caseworker-consent-kept-dialog',
    as: caseworker,
    go: async (tour) => {
      await openWithdrawing(tour);
      await openDialog(tour, keep(tour));
    },
  },
  {
    name: 'citizen-consent-withdrawal-dialog',
    as: ['lone-hansentest', 'citizen'],
    go: async (tour) => {
      await open(tour, '/borger/oplysninger');
      await openDialog(
        tour,
        tour.say('Bed om at trække dit samtykke tilbage', 'Ask to withdraw your consent'),
      );
    },
  },
  {
    name: 'caseworker-list-empty',
    as: caseworker,
    go: async (tour) => {
      await open(tour, '/sagsbehandler/kommunens-borgere?status=inactive&control=overdue');
      await tour.page.locator('.empty-state').waitFor();
    },
  },
];
