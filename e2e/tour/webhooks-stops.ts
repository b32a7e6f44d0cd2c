import { open, type Stop, type Tour } from './stop.ts';

const root = '/virksomhed/haendelser';

/** Adds a receiver where nobody listens, if none is there yet, and waits for what became of a test. */
async function openWithReceiver(tour: Tour): Promise<void> {
  const { page, say } = tour;
  await open(tour, root);
  const add = page.getByRole('button', { name: say('Tilføj modtager', 'Add a receiver') });
  await add.waitFor();
  if ((await page.locator('main .unbroken-code').count()) > 0) return;
  await add.click();
  await page.getByRole('textbox', { name: say('Adresse', 'Address') }).fill('http://127.0.0.1:9/frikort');
  await page.getByRole('textbox', { name: say('E-mail', 'Email') }).fill('loen@cafe.example');
  await add.click();
  await page.getByRole('button', { name: say('Send en prøve', 'Send a test') }).click();
  await page.getByRole('row').nth(1).waitFor();
}

/** The page of webhooks and its dialogs (R34). */
export const webhooksStops: readonly Stop[] = [
  {
    name: 'webhooks-none',
    as: ['omar-haddad', 'company'],
    go: (tour) => open(tour, root),
  },
  {
    name: 'webhooks-new-errors',
    as: ['omar-haddad', 'company'],
    go: async (tour) => {
      await open(tour, root);
      const add = tour.page.getByRole('button', { name: tour.say('Tilføj modtager', 'Add a receiver') });
      await add.click();
      await add.click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  { name: 'webhooks', as: ['bjarne-jepsen', 'company'], go: openWithReceiver },
  {
    name: 'webhooks-delivery-dialog',
    as: ['bjarne-jepsen', 'company'],
    go: async (tour) => {
      await openWithReceiver(tour);
      await tour.page
        .getByRole('button', { name: /^(Vis|Show) / })
        .first()
        .click();
      await tour.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'webhooks-recover-dialog',
    as: ['bjarne-jepsen', 'company'],
    go: async (tour) => {
      await openWithReceiver(tour);
      const name = tour.say('Send igen, hvad der mangler', 'Send again what is missing');
      await tour.page.getByRole('button', { name }).click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'administrator-webhooks',
    as: ['hanne-admin', 'caseworker'],
    go: (tour) => open(tour, '/sagsbehandler/haendelser'),
  },
];
