import { addDays, type CalendarDate, calendarDate, formatDate, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { nearToday, today } from '../fixtures/acts.ts';
import { letLogIn, open, openDialog, type Stop, type Tour } from './stop.ts';

const as = ['bjarne-jepsen', 'company'] as const;
const year = yearOf(today);

async function lookUp(tour: Tour, cardNumber: string): Promise<void> {
  await open(tour, '/virksomhed/ansaettelser/ny');
  await tour.page.locator('#cardNumber').fill(cardNumber);
  await tour.page.locator('#cardNumber').press('Enter');
}

async function fill(
  { page }: Tour,
  { from, to, amount }: { from: CalendarDate; to: CalendarDate; amount: string },
): Promise<void> {
  await page.locator('#startDate').fill(formatDate(from));
  await page.locator('#endDate').fill(formatDate(to));
  await page.locator('#amount').fill(amount);
  await page.locator('#amount').blur();
}

async function newFrikort(tour: Tour): Promise<string> {
  return (await tour.acts.grant()).cardNumber;
}

async function newEmployment(tour: Tour): Promise<string> {
  const frikort = await tour.acts.grant();
  return (await tour.acts.register(frikort, { startDate: nearToday(-4), amountOere: 210_000 })).id;
}

async function pasteRows(page: Page, lines: readonly string[]): Promise<void> {
  await page.locator('#import-paste').fill(lines.join('\n'));
  await page.locator('.import-source .button-primary').click();
  await page.locator('.import-list').waitFor();
}

/** Rows of a spreadsheet of which some are wrong, before anything is sent. */
async function openRows(tour: Tour): Promise<void> {
  await open(tour, '/virksomhed/ansaettelser/flere');
  const [from, to] = [formatDate(nearToday(-20)), formatDate(today)];
  await pasteRows(tour.page, [
    'Frikortnummer\tStartdato\tSlutdato\tLøn\tReference',
    `70505\t${from}\t${to}\t1.500,00\tK-11`,
    `76259\t${from}\t31-11-2026\t900\tK-12`,
    `31848\t${from}\t${to}\t1.250,50\tK-13`,
    `290569-0000\t${from}\t${to}\t750\tK-14`,
  ]);
}

async function submit({ page }: Tour): Promise<void> {
  await page.locator('main button[type=submit]').last().click();
}

/** The pages and dialogs of companies. */
export const companyStops: readonly Stop[] = [
  {
    name: 'company-overview',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/');
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'company-overview-filtered',
    as,
    go: async (tour) => {
      const frikort = await tour.acts.grant();
      await tour.acts.register(frikort, { amountOere: 210_000, productionUnit: '1023456789' });
      await tour.acts.cancel(await tour.acts.register(frikort), 'Aftalen blev ikke til noget');
      await open(tour, `/virksomhed/?year=${year}&sort=amountOere`);
      await tour.page.locator('#overview-text').fill(frikort.cardNumber);
      await tour.page.locator('#overview-text').press('Enter');
      await tour.page.locator('.cell-note', { hasText: '1023456789' }).waitFor();
    },
  },
  {
    name: 'company-overview-inactive',
    as,
    go: async (tour) => {
      const frikort = await tour.acts.grant();
      await tour.acts.register(frikort, { startDate: nearToday(-9), endDate: today });
      await tour.acts.deactivate(frikort, 'Ikke længere omfattet af ordningen');
      await open(tour, '/virksomhed/?enrolmentStatus=inactive');
      await tour.page.locator('.alert-warning').waitFor();
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'company-overview-no-match',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/');
      await tour.page.locator('#overview-text').fill('Ingen hedder sådan');
      await tour.page.locator('#overview-text').press('Enter');
      await tour.page.locator('.empty-state').waitFor();
    },
  },
  {
    name: 'company-overview-empty',
    as: ['karen-holm', 'company'],
    go: async (tour) => {
      await open(tour, '/virksomhed/');
      await tour.page.locator('.empty-state').waitFor();
    },
  },
  {
    name: 'company-register',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/ansaettelser/ny');
      await tour.page.locator('#cardNumber').waitFor();
    },
  },
  {
    name: 'company-register-number-unknown',
    as,
    go: async (tour) => {
      await lookUp(tour, '99998');
      await tour.page.locator('.form-error-message').waitFor();
    },
  },
  {
    name: 'company-register-number-inactive',
    as,
    go: async (tour) => {
      await lookUp(tour, '42417');
      await tour.page.locator('.alert-warning').waitFor();
    },
  },
  {
    name: 'company-register-protected',
    as,
    go: async (tour) => {
      await lookUp(tour, '31848');
      await tour.page.locator('#startDate').waitFor();
    },
  },
  {
    name: 'company-register-preview',
    as,
    go: async (tour) => {
      await lookUp(tour, await newFrikort(tour));
      await fill(tour, { from: nearToday(-3), to: nearToday(4), amount: '1.500,00' });
      await tour.page.locator('.balance__preview').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'company-register-errors',
    as,
    go: async (tour) => {
      await lookUp(tour, await newFrikort(tour));
      await fill(tour, { from: today, to: addDays(today, -1), amount: '900000' });
      await tour.page.locator('details.more-fields > summary').click();
      await tour.page.locator('#reference').fill('290569-0000');
      await submit(tour);
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'company-register-split',
    as,
    go: async (tour) => {
      await lookUp(tour, await newFrikort(tour));
      const to = calendarDate(`${year + 1}-01-15`);
      await fill(tour, { from: today, to, amount: '4000' });
      await tour.page.getByRole('button', { name: tour.say('Del i 2', 'Split into 2') }).waitFor();
    },
  },
  {
    name: 'company-register-split-part',
    as,
    go: async (tour) => {
      await lookUp(tour, '76259');
      const [from, to] = [calendarDate(`${year - 1}-12-20`), calendarDate(`${year}-01-10`)];
      await fill(tour, { from, to, amount: '4000' });
      await tour.page.getByRole('button', { name: tour.say('Del i 2', 'Split into 2') }).click();
    },
  },
  {
    name: 'company-register-warnings',
    as,
    go: async (tour) => {
      await lookUp(tour, '70505');
      await fill(tour, { from: nearToday(-300), to: nearToday(-200), amount: '1' });
      await tour.page.locator('.alert-warning').first().waitFor();
    },
  },
  {
    name: 'company-register-locked-dialog',
    as,
    go: async (tour) => {
      await lookUp(tour, '76259');
      const day = calendarDate(`${year - 1}-06-15`);
      await fill(tour, { from: day, to: day, amount: '100' });
      await submit(tour);
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'company-register-calendar',
    as,
    go: async (tour) => {
      await lookUp(tour, await newFrikort(tour));
      await tour.page.locator('.date-field__button').first().click();
      await tour.page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'company-receipt',
    as,
    go: async (tour) => {
      await lookUp(tour, await newFrikort(tour));
      await fill(tour, { from: today, to: today, amount: '2100' });
      await submit(tour);
      await tour.page.locator('.receipt__lead').waitFor();
    },
  },
  {
    name: 'company-employment',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/ansaettelser/${await newEmployment(tour)}`);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'company-employment-cancelled',
    as,
    go: async (tour) => {
      const id = await newEmployment(tour);
      await tour.acts.cancel({ id }, 'Aftalen blev ikke til noget');
      await open(tour, `/virksomhed/ansaettelser/${id}`);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'company-employment-locked',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/?year=${year - 1}&editable=false`);
      await tour.page.getByRole('table').getByRole('link').first().click();
      await tour.page.waitForURL(/ansaettelser/);
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'company-cancel-dialog',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/ansaettelser/${await newEmployment(tour)}`);
      await openDialog(tour, tour.say('Annullér ansættelse', 'Cancel employment'));
    },
  },
  {
    name: 'company-edit',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/ansaettelser/${await newEmployment(tour)}/ret`);
      await tour.page.locator('#amount').waitFor();
    },
  },
  {
    name: 'company-add-pay',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/ansaettelser/${await newEmployment(tour)}/tilfoej-loen`);
      await tour.page.locator('#added').fill('500');
      await tour.page.locator('#added').blur();
      await tour.page
        .locator('.add-pay__sums')
        .filter({ hasText: tour.say('2.600,00', '2,600.00') })
        .waitFor();
    },
  },
  {
    name: 'company-repeat',
    as,
    go: async (tour) => {
      await open(tour, `/virksomhed/ansaettelser/ny?gentag=${await newEmployment(tour)}`);
      await tour.page.locator('#amount').waitFor();
    },
  },
  {
    name: 'company-overview-totals',
    as,
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, '/virksomhed/');
      await page.getByText(say('Løn pr. måned og borger', 'Pay by month and citizen')).click();
      await page.getByText(say('Måned og datoer', 'Month and dates'), { exact: true }).click();
      await page.locator('#overview-month').waitFor();
      await page.getByRole('table', { name: say('Pr. borger', 'By citizen') }).waitFor();
    },
  },
  {
    name: 'company-import',
    as,
    go: async (tour) => {
      const { page, say } = tour;
      await open(tour, '/virksomhed/ansaettelser/flere');
      await page.getByText(say('Sådan skal rækkerne se ud', 'What the rows should look like')).click();
      await page.getByText(say('Vælg måned og borgere', 'Choose month and citizens')).click();
      await page.locator('#repeat-all').waitFor();
    },
  },
  {
    name: 'company-import-earlier',
    as: ['sanne-lund', 'company'],
    go: async (tour) => {
      await open(tour, '/virksomhed/ansaettelser/flere');
      await tour.page.getByText(tour.say('Vis, hvad der er sendt', 'Show what has been sent')).click();
      await tour.page.locator('[aria-labelledby=earlier-title] .details-text p').first().waitFor();
    },
  },
  {
    name: 'company-import-refused',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/ansaettelser/flere');
      await tour.page
        .locator('#import-file')
        .setInputFiles({ name: 'brev.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7 \u0001') });
      await tour.page.locator('.alert-error').waitFor();
    },
  },
  {
    name: 'company-import-rows',
    as,
    go: async (tour) => {
      await openRows(tour);
    },
  },
  {
    name: 'company-import-columns',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/ansaettelser/flere');
      await pasteRows(tour.page, ['70505\t1.500,00\tLone', '76259\t900\tFrederik']);
      await tour.page.locator('#import-column-0').waitFor();
    },
  },
  {
    name: 'company-import-dialog',
    as,
    go: async (tour) => {
      await openRows(tour);
      await openDialog(tour, tour.say('Registrér 2 ansættelser', 'Register 2 employments'));
    },
  },
  {
    name: 'company-contact-person',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/kontaktperson');
      await tour.page.getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'other-logins',
    as: ['hanne-admin', 'company'],
    go: async (tour) => {
      const { page, say } = tour;
      await tour.acts.sessionCookie('hanne-admin', 'caseworker');
      await open(tour, '/virksomhed/kontaktperson');
      await page.getByRole('textbox').first().waitFor();
      const menu = page.locator('.app-header__menu');
      if (await menu.isVisible()) await menu.click();
      await page
        .getByRole('button', { name: say('Hanne Admin: dine logins', 'Hanne Admin: your logins') })
        .click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'company-other-logged-in',
    as,
    go: async (tour) => {
      await open(tour, '/virksomhed/kontaktperson');
      await tour.page.getByRole('textbox').first().waitFor();
      await letLogIn(tour, ['omar-haddad', 'company']);
    },
  },
  { name: 'company-not-found', as, go: (tour) => open(tour, '/virksomhed/findes-ikke') },
];
