import { open, openDialog, type Stop, type Tour } from './stop.ts';

const as = ['ib-iversen', 'caseworker'] as const;

async function openCitizen(tour: Tour): Promise<void> {
  const { citizenId } = await tour.acts.grant();
  await open(tour, `/sagsbehandler/borger/${citizenId}`);
}

/** Ib Iversen's municipality is asked for a citizen of its own. */
async function openAsked(tour: Tour): Promise<void> {
  await tour.acts.askFor(await tour.acts.grant());
  await open(tour, '/sagsbehandler/overfoersler');
  await tour.page.getByRole('table').waitFor();
}

async function openSent(tour: Tour): Promise<void> {
  await tour.acts.offer(await tour.acts.grant());
  await open(tour, '/sagsbehandler/overfoersler?direction=outgoing&all=true');
  await tour.page.getByRole('table').waitFor();
}

async function decide(tour: Tour, button: RegExp): Promise<void> {
  await tour.page.getByRole('table').getByRole('button', { name: button }).first().click();
  await tour.page.getByRole('alertdialog').waitFor();
}

async function searchOther(tour: Tour): Promise<void> {
  await open(tour, '/sagsbehandler/');
  await tour.page.locator('#citizen-search').fill('59112');
  await tour.page.locator('#citizen-search').press('Enter');
  await openDialog(tour, tour.say('Anmod om at overtage borgeren', 'Ask to take over the citizen'));
}

/** Citizens who go to another municipality (R19). */
export const transferStops: readonly Stop[] = [
  { name: 'caseworker-transfers-to-answer', as, go: openAsked },
  { name: 'caseworker-transfers-sent', as, go: openSent },
  {
    name: 'caseworker-transfer-accept-dialog',
    as,
    go: async (tour) => {
      await openAsked(tour);
      await decide(tour, new RegExp(`^${tour.say('Godkend', 'Accept')}`));
    },
  },
  {
    name: 'caseworker-transfer-decline-dialog',
    as,
    go: async (tour) => {
      await openAsked(tour);
      await decide(tour, new RegExp(`^${tour.say('Afvis', 'Decline')}`));
      const dialog = tour.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: tour.say('Afvis', 'Decline'), exact: true }).click();
      await dialog.locator('.form-error').waitFor();
    },
  },
  {
    name: 'caseworker-transfer-withdraw-dialog',
    as,
    go: async (tour) => {
      await openSent(tour);
      await decide(tour, new RegExp(`^${tour.say('Træk tilbage', 'Withdraw')}`));
    },
  },
  {
    name: 'caseworker-transfer-offer-dialog',
    as,
    go: async (tour) => {
      await openCitizen(tour);
      await openDialog(tour, tour.say('Overfør til anden kommune', 'Transfer to another municipality'));
      const dialog = tour.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: tour.say('Send tilbud', 'Send offer') }).click();
      await dialog.locator('.form-error').first().waitFor();
    },
  },
  { name: 'caseworker-transfer-request-dialog', as, go: searchOther },
  {
    name: 'caseworker-citizen-offered',
    as,
    go: async (tour) => {
      const frikort = await tour.acts.grant();
      await tour.acts.offer(frikort);
      await open(tour, `/sagsbehandler/borger/${frikort.citizenId}`);
      await tour.page.getByText(tour.say('Borgeren er tilbudt', 'The citizen has been offered')).waitFor();
    },
  },
];
