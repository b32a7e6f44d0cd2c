import type { Page } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { letSessionEndIn, restingPage } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { typePay, typePeriod } from '../pages/registration.ts';
import { appOrigin } from '../system/running-system.ts';
import { takePerson } from '../system/test-persons.ts';

/*
 * Two presses before the page is drawn anew: people double-click, and buttons of mice and touch screens bounce. Whatever
 * the form or dialog, one order is sent.
 */

/** Presses a button twice within one turn of the page, so that nothing can be drawn between. */
async function pressTwice(
  page: Page,
  name: string | RegExp,
  within = 'main, [role=alertdialog]',
): Promise<void> {
  const button = page.locator(within).getByRole('button', { name, exact: true }).last();
  await button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error('There is nothing to press');
    element.click();
    element.click();
  });
}

/** What the page sends to an address of the API from now on, such as `POST /api/v1/employments`. */
function sentTo(page: Page, method: string, path: RegExp): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === method && path.test(pathname)) sent.push(`${method} ${pathname}`);
  });
  return sent;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('two presses send one order: the company', () => {
  test('registers, adds pay, edits and cancels', async ({ visit, acts }) => {
    const { cardNumber } = await acts.grant();
    const page = await visit(['bjarne-jepsen', 'company']);
    await page.goto('/virksomhed/ansaettelser/ny');
    const lookUps = sentTo(page, 'POST', /card-lookups$/);
    await page.getByRole('textbox', { name: 'Frikortnummer' }).fill(cardNumber);
    await pressTwice(page, 'Find borger');
    await typePay(page, '750,00');
    await typePeriod(page, today, today);
    expect(lookUps).toHaveLength(1);

    const registered = sentTo(page, 'POST', /employments$/);
    await pressTwice(page, 'Registrér ansættelse');
    await expect(page).toHaveURL(/kvittering$/);
    expect(registered).toHaveLength(1);

    const address = page.url().replace(/\/kvittering$/, '');
    const changed = sentTo(page, 'PATCH', /employments\/[^/]+$/);
    await page.goto(`${address}/tilfoej-loen`);
    await page.locator('#added').fill('50,00');
    await pressTwice(page, 'Tilføj løn');
    await expect(page).toHaveURL(address);
    expect(changed).toHaveLength(1);

    await page.goto(`${address}/ret`);
    await page.locator('#amount').fill('900,00');
    await pressTwice(page, /^Gem/);
    await expect(page).toHaveURL(address);
    expect(changed).toHaveLength(2);

    const cancelled = sentTo(page, 'POST', /cancellation$/);
    await page.getByRole('main').getByRole('button', { name: 'Annullér ansættelse' }).click();
    await page.locator('#reason').fill('Aftalen blev ikke til noget');
    await pressTwice(page, /^Annullér/, '[role=alertdialog] .dialog__actions');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(cancelled).toHaveLength(1);
  });

  test('saves its contact person, by Enter too', extended, async ({ visit }) => {
    const page = await visit(['omar-haddad', 'company']);
    await page.goto('/virksomhed/kontaktperson');
    await page.getByRole('textbox', { name: 'Navn' }).fill('Omar Haddad');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('omar@haddad.example');
    await page.getByRole('textbox', { name: 'Telefon' }).fill('70 10 00 02');
    const saved = sentTo(page, 'PUT', /company$/);
    await page.locator('main form').evaluate((form) => {
      if (!(form instanceof HTMLFormElement)) throw new Error('There is no form');
      form.requestSubmit();
      form.requestSubmit();
    });
    await expect(page.getByRole('group', { name: /gemt/ })).toBeVisible();
    expect(saved).toHaveLength(1);
  });
});

test.describe('two presses send one order: the caseworker', () => {
  test('searches, grants, is assigned, lets go and deactivates', async ({ visit }) => {
    const page = await visit(['ib-iversen', 'caseworker']);
    const { cpr, name } = await takePerson();
    await page.goto('/sagsbehandler/');
    const searches = sentTo(page, 'POST', /citizens\/search$/);
    await page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' }).fill(cpr);
    await pressTwice(page, 'Søg', 'search');
    await page.getByRole('main').getByRole('button', { name: 'Opret frikort' }).click();
    expect(searches).toHaveLength(1);

    const granted = sentTo(page, 'POST', /citizens$/);
    await page.getByRole('alertdialog').getByRole('checkbox').check();
    await pressTwice(page, 'Opret frikort', '[role=alertdialog]');
    await expect(heading(page)).toHaveText(name);
    expect(granted).toHaveLength(1);

    const assigned = sentTo(page, 'PUT', /assigned-caseworker$/);
    await page.getByRole('main').getByRole('button', { name: 'Tilknyt mig' }).click();
    await pressTwice(page, /^Tilknyt/, '[role=alertdialog] .dialog__actions');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(assigned).toHaveLength(1);

    const released = sentTo(page, 'DELETE', /assigned-caseworker$/);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Frigiv borger|Fjern tilknytning)$/ })
      .click();
    await pressTwice(page, /^(Frigiv|Fjern)/, '[role=alertdialog] .dialog__actions');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(released).toHaveLength(1);

    const deactivated = sentTo(page, 'POST', /deactivation$/);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Deaktivér/ })
      .click();
    await page.locator('#reason').fill('Ikke længere omfattet');
    await pressTwice(page, /^Deaktivér/, '[role=alertdialog] .dialog__actions');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(deactivated).toHaveLength(1);
  });

  test('fetches a list as a file', extended, async ({ visit }) => {
    const page = await visit(['ib-iversen', 'caseworker']);
    await page.goto('/sagsbehandler/mine-borgere');
    await page.getByRole('table').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Hent som CSV' }).click();
    await page.getByRole('alertdialog').waitFor();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.headers().accept === 'text/csv') fetched.push(request.url());
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressTwice(page, /^Hent/, '[role=alertdialog] .dialog__actions'),
    ]);
    await download.path();
    expect(fetched).toHaveLength(1);
  });
});

test('two presses send one order: the operator’s notices', extended, async ({ visit }) => {
  const page = await visit(['dorte-drift', 'caseworker']);
  const title = 'To tryk, én meddelelse';
  await page.goto('/sagsbehandler/drift/meddelelser/ny?type=restored');
  const texts = {
    titleDa: title,
    textDa: 'Alt virker.',
    titleEn: 'Two presses, one notice',
    textEn: 'All is well.',
  };
  for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text);
  const entered = sentTo(page, 'POST', /service-notices$/);
  await pressTwice(page, 'Opret meddelelsen');
  const remove = page.getByRole('button', { name: `Slet ${title}` });
  await expect(remove).toHaveCount(1);
  expect(entered).toHaveLength(1);

  const removed = sentTo(page, 'DELETE', /service-notices\/[^/]+$/);
  await remove.click();
  await pressTwice(page, 'Slet meddelelsen', '[role=alertdialog]');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(removed).toHaveLength(1);
});

test('two presses send one order: the citizen’s own file', extended, async ({ visit }) => {
  const page = await visit(['lone-hansentest', 'citizen']);
  await page.goto('/borger/oplysninger');
  const fetched = sentTo(page, 'GET', /export$/);
  const [download] = await Promise.all([page.waitForEvent('download'), pressTwice(page, /^Hent/)]);
  await download.path();
  expect(fetched).toHaveLength(1);
});

test('two presses send one order: staying logged in', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', restingPage);
  await letSessionEndIn(page.context(), 'caseworker', 4 * 60);
  await page.reload();
  const extended = sentTo(page, 'POST', /session\/extension$/);
  await page.getByRole('alertdialog').waitFor({ timeout: 20_000 });
  await pressTwice(page, 'Forbliv logget på', '[role=alertdialog]');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(extended).toHaveLength(1);
});

test(
  'two presses send one order: ending other logins and logging out',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(await anotherVisitor(), 'sune-berg', 'company');
    await loginAs(page, 'sune-berg', 'company', '/virksomhed/kontaktperson');
    const ended = sentTo(page, 'DELETE', /session\/others$/);
    await page.getByRole('button', { name: 'Sune Berg: dine logins' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await pressTwice(page, 'Log af alle andre steder', '[role=dialog]');
    await expect(page.getByText('Du er logget af alle andre steder.')).toBeVisible();
    expect(ended).toHaveLength(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();

    const left = sentTo(page, 'POST', /auth\/logout$/);
    await pressTwice(page, 'Log af', 'header');
    await expect(page).toHaveURL(`${appOrigin}/logget-af`);
    expect(left).toHaveLength(1);
  },
);
