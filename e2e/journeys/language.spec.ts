import { todayInCopenhagen } from '@frikort/domain/calendar';
import { formatDateInputInEnglish } from '@frikort/domain/english';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test('the language is switched where one is, and stays', extended, async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Choose your entrance' })).toBeVisible();
  await expect(page).toHaveTitle('Front page – Socialt frikort');
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register an employment');
  await page.getByRole('textbox', { name: 'Card number' }).fill('123');
  await page.getByRole('button', { name: 'Dansk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registrér en ansættelse');
  // What was typed is still there.
  await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('123');
});

test('what is wrong with a notice is told in the language of the page', extended, async ({ page }) => {
  await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/meddelelser/ny?type=disruption');
  await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
  await expect(page.locator('.error-summary')).toContainText('Skriv en tekst på engelsk.');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('.error-summary')).toContainText('Enter a text in English.');
  await expect(page.locator('.error-summary')).not.toContainText('Skriv');
});

test(
  'what is wrong with the filter of a log is told in the language of the page',
  extended,
  async ({ page }) => {
    await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/log');
    await page.getByRole('textbox', { name: 'Organisationens CVR-nummer' }).fill('12');
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await expect(page.locator('.error-summary')).toContainText('Et CVR-nummer er 8 cifre.');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('.error-summary')).toContainText('A CVR number');

    // What two fields are told in the same words: each link says which it leads to.
    for (const name of ['From and including', 'To and including'])
      await page.getByRole('textbox', { name }).fill('31-02-2026');
    await page.getByRole('button', { name: 'Show the log' }).click();
    const links = page.locator('.error-summary').getByRole('link');
    await expect(links).toHaveText([/^A CVR number/, /^From and including: /, /^To and including: /]);
    await page.getByRole('button', { name: 'Dansk' }).click();
    await expect(links).toHaveText([/^Et CVR-nummer/, /^Fra og med: /, /^Til og med: /]);
  },
);

test.describe('the main job in English', () => {
  test.use({ language: 'en' });

  test('grant, register, refuse too much, see what is left', extended, async ({ page }) => {
    test.slow();
    await loginAs(page, 'ib-iversen', 'caseworker');
    const search = page.getByRole('textbox', { name: 'CPR number or card number' });
    await search.fill('301244-0000');
    await search.press('Enter');
    await page.getByRole('button', { name: 'Grant frikort' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Grant frikort' }).click();
    await expect(page.getByText('The frikort has been granted')).toBeVisible();
    const cardNumber = (await page.locator('.identity__number strong').textContent()) ?? '';

    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await page.getByRole('textbox', { name: 'Card number' }).fill(cardNumber);
    await page.getByRole('button', { name: 'Find citizen' }).click();
    await expect(page.getByText('Aase Testlev')).toBeVisible();
    // Dates and amounts are written and read the English way.
    const day = formatDateInputInEnglish(todayInCopenhagen(new Date()));
    await page.getByRole('textbox', { name: 'Start date' }).fill(day);
    await page.getByRole('textbox', { name: 'End date' }).fill(day);
    const pay = page.getByRole('textbox', { name: 'Pay for the whole period' });
    await pay.fill('1,000,000.00');
    await expect(pay).toHaveAccessibleDescription(/higher than the remaining balance/i);
    await pay.fill('1,234.50');
    await page.getByRole('main').getByRole('button', { name: 'Register employment' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The employment is registered');
    await expect(page.getByText('DKK 1,234.50').first()).toBeVisible();

    await loginAs(page, 'aase-testlev', 'citizen');
    await expect(page.getByText('Used: DKK 1,234.50')).toBeVisible();
  });
});
