import { formatDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { open, openDialog, type Stop, type Tour } from './stop.ts';

const as = ['dorte-drift', 'caseworker'] as const;
const home = '/sagsbehandler/drift';
const nextYear = yearOf(todayInCopenhagen(new Date())) + 1;

async function openNewNotice(tour: Tour, type: string): Promise<void> {
  await open(tour, `${home}/meddelelser/ny?type=${type}`);
  await tour.page.locator('#titleDa').waitFor();
}

/** Far ahead, so that no other test meets it: it waits, and nobody is shown it. */
async function enterWaitingNotice(tour: Tour): Promise<void> {
  const { page } = tour;
  await openNewNotice(tour, 'planned');
  const day = formatDate(todayInCopenhagen(new Date(Date.now() + 300 * 86_400_000)));
  const texts = {
    titleDa: 'Servicevindue',
    textDa: 'Løsningen kan ikke bruges, mens vi opdaterer den.',

    titleEn: 'Service window',
    textEn: 'The service cannot be used while we update it.',

    fromDate: day,
    fromTime: '20:00',
    toDate: day,
    toTime: '22:00',
  };
  for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text);
  await page.locator('#showAtOnce').uncheck();
  await page.locator('#shownDate').fill(day);
  await page.locator('#shownTime').fill('8');
}

async function openNotices(tour: Tour): Promise<void> {
  const { page, say } = tour;
  await enterWaitingNotice(tour);
  await page.getByRole('button', { name: say('Opret meddelelsen', 'Create the notice') }).click();
  await page.locator('.notice-card').first().waitFor();
}

async function openYear(tour: Tour, year: number): Promise<void> {
  await open(tour, `${home}/ordningsaar/${year}`);
  await tour.page.getByRole('table').waitFor();
}

async function openAlarms(tour: Tour): Promise<void> {
  await tour.acts.guess();
  await open(tour, `${home}/alarmer`);
  await tour.page.getByRole('table').waitFor();
}

/** What the chosen rows of the log are, once they are there. */
async function showLog(tour: Tour, path: string): Promise<void> {
  const { page, say } = tour;
  await open(tour, path);
  await page.locator('#names').check();
  await page.getByRole('button', { name: say('Vis loggen', 'Show the log') }).click();
  await page.getByRole('table').waitFor();
}

/** The pages and dialogs of the operator (R28). */
export const operatorStops: readonly Stop[] = [
  { name: 'operator-start', as, go: (tour) => open(tour, home) },
  { name: 'operator-notices', as, go: openNotices },
  { name: 'operator-notice-new', as, go: enterWaitingNotice },
  {
    name: 'operator-notice-slips',
    as,
    go: async (tour) => {
      await openNewNotice(tour, 'disruption');
      await tour.page
        .getByRole('button', { name: tour.say('Opret meddelelsen', 'Create the notice') })
        .click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'operator-notice-edit',
    as,
    go: async (tour) => {
      await openNotices(tour);
      await tour.page.locator('.notice-card a').first().click();
      await tour.page.locator('#titleDa').waitFor();
    },
  },
  {
    name: 'operator-notice-delete-dialog',
    as,
    go: async (tour) => {
      await openNotices(tour);
      await tour.page.locator('.notice-card').first().getByRole('button').last().click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'operator-years',
    as,
    go: async (tour) => {
      await open(tour, `${home}/ordningsaar`);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'operator-year-enter',
    as,
    go: async (tour) => {
      await open(tour, `${home}/ordningsaar/nyt`);
      await tour.page.getByRole('button', { name: tour.say('Indtast året', 'Enter the year') }).click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  { name: 'operator-year', as, go: (tour) => openYear(tour, nextYear) },
  {
    name: 'operator-year-open-dialog',
    as,
    go: async (tour) => {
      await openYear(tour, nextYear);
      await openDialog(tour, tour.say(`Foreslå at åbne ${nextYear}`, `Propose opening ${nextYear}`));
    },
  },
  {
    name: 'operator-year-change',
    as,
    go: async (tour) => {
      const { page, say } = tour;
      await openYear(tour, nextYear - 1);
      await page.locator('#newAmount').fill('60000');
      await page.locator('#effectiveDate').fill(`31/12-${nextYear - 1}`);
      await page.locator('#source').fill('Bekendtgørelse nr. 1');
      await page.getByRole('button', { name: say('Se, hvad det gør', 'Preview the change') }).click();
      await page.getByRole('button', { name: say('Gem det nye beløb', 'Save the new amount') }).waitFor();
    },
  },
  { name: 'operator-alarms', as, go: openAlarms },
  {
    name: 'operator-alarm-log',
    as,
    go: async (tour) => {
      await openAlarms(tour);
      const { page, say } = tour;
      await page
        .getByRole('link', { name: say('Personen hos', 'The person at') })
        .first()
        .click();
      await page
        .getByText(say('Du ser kun, hvad én person har gjort.', 'You are seeing only what one person'))
        .waitFor();
      await page.getByRole('table').waitFor();
    },
  },
  { name: 'operator-log', as, go: (tour) => showLog(tour, `${home}/log`) },
  {
    name: 'operator-log-slips',
    as,
    go: async (tour) => {
      await open(tour, `${home}/log`);
      await tour.page.locator('#citizen').fill('12');
      await tour.page.locator('#organisation').fill('12');
      await tour.page.getByRole('button', { name: tour.say('Vis loggen', 'Show the log') }).click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'administrator-contact',
    as: ['hanne-admin', 'caseworker'],
    go: async (tour) => {
      await open(tour, '/sagsbehandler/kommunens-kontakt');
      await tour.page.locator('#phone').waitFor();
    },
  },
  {
    name: 'administrator-contact-slips',
    as: ['hanne-admin', 'caseworker'],
    go: async (tour) => {
      await open(tour, '/sagsbehandler/kommunens-kontakt');
      await tour.page.locator('#phone').fill('1');
      await tour.page
        .getByRole('button', { name: tour.say('Gem kontaktoplysninger', 'Save contact details') })
        .click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'administrator-log',
    as: ['hanne-admin', 'caseworker'],
    go: (tour) => showLog(tour, '/sagsbehandler/log'),
  },
  {
    name: 'administrator-log-refused',
    as: ['ib-iversen', 'caseworker'],
    go: (tour) => open(tour, '/sagsbehandler/log'),
  },
  { name: 'operator-refused', as: ['ib-iversen', 'caseworker'], go: (tour) => open(tour, home) },
];
