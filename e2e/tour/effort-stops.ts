import { yearOf } from '@frikort/domain/calendar';
import { today } from '../fixtures/acts.ts';
import {
  type MadeEffort,
  type MadeOrganisation,
  nameParticipant,
  orderOrganisation,
  runEffort,
} from '../fixtures/efforts.ts';
import { takePerson } from '../system/test-persons.ts';
import { open, openDialog, type Stop, type Tour } from './stop.ts';

const operator = ['dorte-drift', 'caseworker'] as const;
const manager = ['inge-indsats', 'caseworker'] as const;
const participantManager = ['dina-deltager', 'caseworker'] as const;
const home = '/sagsbehandler/indsatser';
const operatorHome = '/sagsbehandler/drift/indsatser';
const year = yearOf(today);

let running: Promise<MadeEffort> | undefined;
/** One effort for all stops: nobody changes it. */
const effort = (): Promise<MadeEffort> => {
  running ??= runEffort(year);
  return running;
};

let ordered: Promise<MadeOrganisation> | undefined;
/** An organisation that waits for its first administrator, for all stops. */
const organisation = (): Promise<MadeOrganisation> => {
  ordered ??= orderOrganisation(`${year}-01-01`);
  return ordered;
};

async function openOverview(tour: Tour): Promise<void> {
  await effort();
  await open(tour, home);
  await tour.page.getByRole('table').last().waitFor();
}

async function openOrganisation(tour: Tour, part = ''): Promise<void> {
  const { organisation: own } = await effort();
  await open(tour, `${home}/organisation/${own.id}${part}`);
}

async function openEffort(tour: Tour, part = ''): Promise<void> {
  const { id } = await effort();
  await open(tour, `${home}/indsats/${id}${part}`);
}

async function openCategories(tour: Tour): Promise<void> {
  await effort();
  await open(tour, `${operatorHome}/kategorier`);
  await tour.page.getByRole('table').waitFor();
}

let named: Promise<string> | undefined;
/** Somebody who takes part by name, for all stops. @returns the id */
const participant = (): Promise<string> => {
  named ??= (async () => nameParticipant(await effort(), await takePerson(), `${year}-02-02`))();
  return named;
};

async function openParticipant(tour: Tour): Promise<void> {
  const { id } = await effort();
  await open(tour, `${home}/indsats/${id}/deltagere/${await participant()}`);
  await tour.page.locator('#consent-heading').waitFor();
}

/** The pages of efforts (R39-R42): the operator's, and those of who works with them. */
export const effortStops: readonly Stop[] = [
  {
    name: 'operator-efforts',
    as: operator,
    go: async (tour) => {
      await organisation();
      await open(tour, operatorHome);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'operator-efforts-new',
    as: operator,
    go: async (tour) => {
      await open(tour, `${operatorHome}/ny`);
      await tour.page.locator('#members').selectOption('0751');
      await tour.page.locator('#members').selectOption('0710');
    },
  },
  {
    name: 'operator-efforts-new-slips',
    as: operator,
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, `${operatorHome}/ny`);
      await page.locator('#name').fill('Kommunalt fællesskab Øst');
      await page
        .getByRole('button', { name: say('Opret organisationen', 'Set up the organisation') })
        .click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'operator-efforts-code',
    as: operator,
    go: async (tour) => {
      const { page, say } = tour;
      const { id } = await orderOrganisation(`${year}-01-01`);
      await open(tour, `${operatorHome}/${id}`);
      await page.getByRole('button', { name: say('Lav en ny kode', 'Make a new code') }).click();
      await page.locator('.made-code').waitFor();
    },
  },
  {
    name: 'operator-efforts-members',
    as: operator,
    go: async (tour) => {
      const { id } = await organisation();
      await open(tour, `${operatorHome}/${id}/kommuner`);
      await tour.page.locator('.chosen-members li').first().waitFor();
    },
  },
  { name: 'operator-efforts-categories', as: operator, go: openCategories },
  {
    name: 'operator-efforts-category-dialog',
    as: operator,
    go: async (tour) => {
      await openCategories(tour);
      await openDialog(tour, tour.say('Tilføj en kategori', 'Add a category'));
      await tour.page.getByRole('button', { name: tour.say('Gem', 'Save') }).click();
    },
  },
  {
    name: 'efforts-refused',
    as: ['ib-iversen', 'caseworker'],
    go: (tour) => open(tour, home),
  },
  { name: 'efforts-nothing-yet', as: ['frede-favrskov', 'caseworker'], go: (tour) => open(tour, home) },
  { name: 'efforts', as: manager, go: openOverview },
  { name: 'efforts-support', as: manager, go: (tour) => open(tour, `${home}/hjaelp`) },
  {
    name: 'efforts-support-participants',
    as: participantManager,
    go: async (tour) => {
      await effort();
      await open(tour, `${home}/hjaelp`);
    },
  },
  {
    name: 'efforts-code',
    as: manager,
    go: async (tour) => {
      await open(tour, `${home}/kode`);
      await tour.page.locator('#code').fill('7QK2M-X9DHT-4RB8W-ZN3CV');
      await tour.page
        .getByRole('button', { name: tour.say('Bliv administrator', 'Become administrator') })
        .click();
      await tour.page.locator('.alert-error').waitFor();
    },
  },
  {
    name: 'efforts-organisation',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour);
      await tour.page.locator('.budget-bar').waitFor();
    },
  },
  {
    name: 'efforts-organisation-edit',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour, '/ret');
      await tour.page.locator('#name').waitFor();
    },
  },
  {
    name: 'efforts-appoint-dialog',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour);
      await openDialog(tour, tour.say('Giv en rolle', 'Appoint someone'));
      await tour.page.locator('#person').waitFor();
    },
  },
  {
    name: 'efforts-withdraw-dialog',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour);
      await tour.page
        .getByRole('button', { name: tour.say('Fratag rollen', 'End appointment') })
        .first()
        .click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'efforts-finances',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour, `/oekonomi/${year}`);
      await tour.page.locator('#budget').waitFor();
    },
  },
  {
    name: 'efforts-finances-slips',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour, `/oekonomi/${year + 1}`);
      await tour.page.locator('#kroner-0').fill('12,50');
      await tour.page.locator('#budget').fill('mange');
      await tour.page.getByRole('button', { name: tour.say('Gem økonomien', 'Save') }).click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'efforts-new',
    as: manager,
    go: async (tour) => {
      await openOrganisation(tour, '/ny-indsats');
      await tour.page.locator('#categoryId').waitFor();
    },
  },
  {
    name: 'efforts-new-slips',
    as: manager,
    go: async (tour) => {
      const { page, say } = tour;
      await openOrganisation(tour, '/ny-indsats');
      await page.locator('#categoryId').waitFor();
      await page.locator('#startDate').fill(`01-01-${year - 3}`);
      await page.getByRole('button', { name: say('Opret indsatsen', 'Set up the effort') }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'efforts-effort',
    as: manager,
    go: async (tour) => {
      await openEffort(tour);
      await tour.page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'efforts-edit',
    as: manager,
    go: async (tour) => {
      await openEffort(tour, '/ret');
      // Not the category: it stands as text once somebody takes part.
      await tour.page.locator('#startDate').waitFor();
    },
  },
  {
    name: 'efforts-budget-dialog',
    as: manager,
    go: async (tour) => {
      await openEffort(tour);
      await openDialog(tour, tour.say('Skriv budget for et år', 'Enter the budget of a year'));
      await tour.page.locator('#budgetKroner').waitFor();
    },
  },
  {
    name: 'efforts-participants',
    as: participantManager,
    go: async (tour) => {
      await openParticipant(tour);
      const { id } = await effort();
      await open(tour, `${home}/indsats/${id}/deltagere`);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'efforts-participant-new',
    as: participantManager,
    go: async (tour) => {
      await openEffort(tour, '/deltagere/ny');
      await tour.page.locator('#cpr').waitFor();
    },
  },
  {
    name: 'efforts-participant-new-slips',
    as: participantManager,
    go: async (tour) => {
      await openEffort(tour, '/deltagere/ny');
      await tour.page
        .getByRole('button', { name: tour.say('Registrér deltageren', 'Register participant') })
        .click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  { name: 'efforts-participant', as: participantManager, go: openParticipant },
  {
    name: 'efforts-participant-edit',
    as: participantManager,
    go: async (tour) => {
      await openEffort(tour, `/deltagere/${await participant()}/ret`);
      const { page, say } = tour;
      await page.locator('#benefitBefore').selectOption('');
      await page.getByRole('button', { name: say('Gem rettelsen', 'Save the correction') }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'efforts-participant-end-dialog',
    as: participantManager,
    go: async (tour) => {
      await openParticipant(tour);
      await openDialog(tour, tour.say('Registrér ud', 'Register the end'));
    },
  },
  {
    name: 'efforts-participant-withdraw-dialog',
    as: participantManager,
    go: async (tour) => {
      await openParticipant(tour);
      await openDialog(tour, tour.say('Samtykket er trukket tilbage', 'Consent has been withdrawn'));
    },
  },
  {
    name: 'efforts-consent',
    as: participantManager,
    go: (tour) => open(tour, `${home}/samtykke`),
  },
  {
    name: 'efforts-count-dialog',
    as: manager,
    go: async (tour) => {
      await openEffort(tour);
      await openDialog(tour, tour.say('Skriv et samlet antal', 'Enter a total number'));
    },
  },
  {
    name: 'efforts-reports',
    as: manager,
    go: async (tour) => {
      await participant();
      const { organisation: own } = await effort();
      await open(tour, `${home}/rapporter/${year}/${own.id}`);
      await tour.page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'efforts-reports-quarter',
    as: manager,
    go: async (tour) => {
      await participant();
      // The organisation of the local world is the first: it has several efforts.
      await open(tour, `${home}/rapporter/${year}`);
      const { page, say } = tour;
      await page.getByRole('combobox', { name: say('Periode', 'Period') }).selectOption('1-kvartal');
      await page.getByText(say('Et kvartal tæller', 'A quarter counts')).waitFor();
      await page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'efforts-reports-all',
    as: manager,
    go: async (tour) => {
      await participant();
      await open(tour, `${home}/rapporter/${year}/alle`);
      await tour.page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'efforts-reports-all-quarter',
    as: manager,
    go: async (tour) => {
      await participant();
      await open(tour, `${home}/rapporter/${year}/alle/1-kvartal`);
      await tour.page.getByRole('table').last().waitFor();
    },
  },
  { name: 'efforts-guide', go: (tour) => open(tour, '/sagsbehandler/vejledning/indsatser') },
];
