import { lockedEmployment, sayWrong } from '../fixtures/locked.ts';
import { open, openDialog, type Stop, type Tour } from './stop.ts';

const company = ['bjarne-jepsen', 'company'] as const;
const caseworker = ['ib-iversen', 'caseworker'] as const;
const citizen = ['lone-hansentest', 'citizen'] as const;
const reason = 'Der er betalt for en dag for lidt';

/** An employment that its company asks to edit, open on its page. */
async function openAsked(tour: Tour): Promise<{ id: string; citizenId: string }> {
  const { id, frikort } = await lockedEmployment(tour.acts);
  await tour.acts.askToEdit({ id }, reason);
  return { id, citizenId: frikort.citizenId };
}

async function openEmployment(tour: Tour, id: string): Promise<void> {
  await open(tour, `/virksomhed/ansaettelser/${id}`);
  await tour.page.getByRole('table').waitFor();
  await tour.page.locator('.corrections .alert, .corrections button').first().waitFor();
}

async function openCorrections(tour: Tour): Promise<void> {
  await open(tour, '/sagsbehandler/rettelser');
  await tour.page.getByRole('article').first().waitFor();
}

/** On the citizen's own page: what says that an employment is wrong. */
const wrong = ({ page }: Tour) => page.getByRole('button', { name: /forkert|wrong/ });

/** What companies ask and citizens say about an employment, and what is answered (R30). */
export const correctionStops: readonly Stop[] = [
  {
    name: 'company-ask-to-edit-dialog',
    as: company,
    go: async (tour) => {
      const { id } = await lockedEmployment(tour.acts);
      await openEmployment(tour, id);
      await openDialog(tour, tour.say('Bed om at rette', 'Ask to edit'));
    },
  },
  {
    name: 'company-asked-to-edit',
    as: company,
    go: async (tour) => openEmployment(tour, (await openAsked(tour)).id),
  },
  {
    name: 'company-reopened',
    as: company,
    go: async (tour) => {
      const { id } = await lockedEmployment(tour.acts);
      await tour.acts.agree(await tour.acts.askToEdit({ id }, reason));
      await openEmployment(tour, id);
    },
  },
  {
    name: 'company-disputed',
    as: company,
    go: async (tour) => {
      const { id } = await lockedEmployment(tour.acts);
      await sayWrong(id);
      await openEmployment(tour, id);
      await tour.page
        .getByRole('button', { name: tour.say('Svar borgeren', 'Reply to the citizen') })
        .waitFor();
    },
  },
  {
    name: 'company-answer-dialog',
    as: company,
    go: async (tour) => {
      const { id } = await lockedEmployment(tour.acts);
      await sayWrong(id);
      await openEmployment(tour, id);
      await openDialog(tour, tour.say('Svar borgeren', 'Reply to the citizen'));
    },
  },
  {
    name: 'caseworker-corrections',
    as: caseworker,
    go: async (tour) => {
      const { id } = await openAsked(tour);
      await sayWrong(id);
      await openCorrections(tour);
    },
  },
  {
    name: 'caseworker-approve-dialog',
    as: caseworker,
    go: async (tour) => {
      await openAsked(tour);
      await openCorrections(tour);
      await tour.page
        .getByRole('button', { name: tour.say('Sig ja', 'Say yes') })
        .first()
        .click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'caseworker-refuse-dialog',
    as: caseworker,
    go: async (tour) => {
      await openAsked(tour);
      await openCorrections(tour);
      await tour.page
        .getByRole('button', { name: tour.say('Sig nej', 'Say no') })
        .first()
        .click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'caseworker-citizen-corrections',
    as: caseworker,
    go: async (tour) => {
      const { id, citizenId } = await openAsked(tour);
      await sayWrong(id);
      await open(tour, `/sagsbehandler/borger/${citizenId}`);
      await tour.page.getByRole('link', { name: tour.say('Se og svar', 'See and answer') }).waitFor();
    },
  },
  {
    name: 'citizen-objection-dialog',
    as: citizen,
    go: async (tour) => {
      await open(tour, '/borger');
      await tour.page.locator('.my-frikort__years details').first().waitFor();
      // One that is not cancelled.
      const employment = tour.page
        .locator('.panel')
        .filter({ hasText: /2[.,]100[.,]00/ })
        .last();
      await employment.locator('summary').first().click();
      await wrong(tour).first().click();
      await tour.page.getByRole('radio').first().waitFor();
    },
  },
];
