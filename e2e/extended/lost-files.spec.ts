import type { Browser, Page } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { letSessionEndIn, restingPage } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, typePay } from '../pages/registration.ts';

/*
 * A file of the script that is fetched when it is needed may be lost: a hiccup of the network, no network, or a newer
 * version that was deployed since the page was loaded. The browser notes each in its console, so these pages are not
 * watched.
 */

async function unwatched(browser: Browser, language?: 'en'): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (language !== undefined) {
    await context.addCookies([
      { name: 'frikort-language', value: language, url: test.info().project.use.baseURL ?? '' },
    ]);
  }
  return page;
}

/** Loses the first so many answers, or all of them. */
async function lose(page: Page, file: RegExp, times = Number.POSITIVE_INFINITY): Promise<void> {
  let lost = 0;
  await page.route(file, (route) => {
    lost += 1;
    return lost <= times ? route.abort() : route.continue();
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const dialog = (page: Page) => page.getByRole('alertdialog');

test('a file that is lost a few times is asked for again: a dialog, the calendar, a page, the second language', async ({
  browser,
  acts,
}) => {
  const page = await unwatched(browser);
  const { id } = await acts.register(await acts.grant());
  await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}`);
  await lose(page, /cancel-dialog/, 3);
  await page.getByRole('main').getByRole('button', { name: 'Annullér ansættelse' }).click();
  await expect(page.locator('#reason')).toBeVisible();
  await page.keyboard.press('Escape');

  await lose(page, /edit-page/, 3);
  await page.getByRole('main').getByRole('link', { name: 'Ret' }).click();
  await expect(page.locator('#amount')).toBeVisible();

  await lose(page, /calendar-popover/, 3);
  await page.locator('.date-field__button').first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Escape');

  await lose(page, /\.en-/, 3);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page)).toHaveText('Edit employment');
  await page.context().close();
});

test('a file that stays lost is told in its own place, and the button there works', async ({
  browser,
  acts,
}) => {
  const { cardNumber } = await acts.grant();
  const page = await unwatched(browser);
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePay(page, '750,00');
  await lose(page, /calendar-popover/);
  await page.locator('.date-field__button').first().click();
  await expect(dialog(page)).toContainText('Der er ingen forbindelse');
  await page.unroute(/calendar-popover/);
  await dialog(page).getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#amount')).toHaveValue('750,00');

  // A page: the header and its links stay.
  await lose(page, /contact-person-page/);
  const navigation = page.getByRole('navigation', { name: 'Sider' });
  await navigation.getByRole('link', { name: 'Kontaktperson' }).click();
  await expect(heading(page)).toHaveText('Der er ingen forbindelse');
  await page.unroute(/contact-person-page/);
  await page.getByRole('main').getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toBeVisible();

  // What a refusal says.
  await lose(page, /problem-alert/);
  await page.route('**/api/v1/employments/*', (route) => route.abort());
  await page.goto('/virksomhed/ansaettelser/018f0000-0000-7000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('Der er ingen forbindelse', { timeout: 40_000 });
  await page.unroute(/problem-alert/);
  await page.unroute('**/api/v1/employments/*');
  await page.getByRole('alert').getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('alert')).not.toContainText('Noget af siden');
  await page.context().close();
});

test('after a newer version was deployed the page says so, and what was typed stays', async ({
  browser,
  acts,
}) => {
  const { cardNumber, person } = await acts.grant();
  const page = await unwatched(browser);
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePay(page, '750,00');
  await page.route(/calendar-popover/, (route) => route.fulfill({ status: 404, body: '{}' }));
  await page.locator('.date-field__button').first().click();
  await expect(dialog(page)).toContainText('Siden er blevet opdateret – hent den igen');
  await page.unroute(/calendar-popover/);
  await dialog(page).getByRole('button', { name: 'Hent siden igen' }).click();
  await expect(page.getByText(person.name)).toBeVisible();
  await expect(page.locator('#amount')).toHaveValue('750,00');
  await page.context().close();
});

test('a language whose texts stay lost is said at its button, and the page keeps the one it has', async ({
  browser,
}) => {
  const page = await unwatched(browser);
  await page.goto('/virksomhed/');
  await lose(page, /\.en-/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('banner').getByRole('alert')).toContainText('kunne ikke hentes');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.context().close();
});

test('the warning before the session ends comes when no file can be fetched any more', async ({
  browser,
}) => {
  const page = await unwatched(browser);
  await loginAs(page, 'ib-iversen', 'caseworker', restingPage);
  await letSessionEndIn(page.context(), 'caseworker', 4 * 60);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await lose(page, /\/assets\//);
  await expect(dialog(page)).toContainText('Du er ved at blive logget af', { timeout: 20_000 });
  await dialog(page).getByRole('button', { name: 'Forbliv logget på' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.context().close();
});

test('a page in the second language waits for its texts, however often they are lost', async ({
  browser,
  acts,
}) => {
  const { id } = await acts.register(await acts.grant(), { startDate: today });
  const page = await unwatched(browser, 'en');
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/kontaktperson');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await lose(page, /employment\.en-/, 3);
  await page.goto(`/virksomhed/ansaettelser/${id}`);
  await expect(page.getByRole('main').getByRole('button', { name: 'Cancel employment' })).toBeVisible();
  await page.context().close();
});
