import type { Locator, Page, Response } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { askForToken, logInFresh, makeSystem } from '../fixtures/systems.ts';
import { expect, test } from '../fixtures/test.ts';

/* The API's own document, to read and to try out as whoever is logged in in the browser. */

/** Opens an operation, ready to be tried out. */
async function tryOut(page: Page, tag: string, operationId: string): Promise<Locator> {
  const operation = page.locator(`#operations-${tag}-${operationId}`);
  const group = page.locator(`#operations-tag-${tag}`);
  if ((await group.getAttribute('data-is-open')) === 'false') await group.click();
  await operation.getByRole('button').first().click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  return operation;
}

/** Sends what stands in the form. */
async function execute(page: Page, operation: Locator, address: string): Promise<Response> {
  const answer = page.waitForResponse(`**/api/v1${address}`);
  await operation.getByRole('button', { name: 'Execute' }).click();
  await expect(operation.locator('.live-responses-table')).toBeVisible();
  return await answer;
}

test('somebody who is logged in reads and changes with what the page fills in by itself', async ({
  page,
  acts,
}) => {
  const { cardNumber, person } = await acts.grant();
  await loginAs(page, 'bjarne-jepsen', 'company', '/privatliv');
  await page.goto('/api/docs/reference');

  const read = await execute(page, await tryOut(page, 'employments', 'getCompany'), '/company');
  expect(await read.json()).toMatchObject({ name: 'Café Solsikken ApS' });

  const registering = await tryOut(page, 'employments', 'registerEmployment');
  const body = registering.locator('textarea');
  const { reference: _, ...example } = JSON.parse(await body.inputValue());
  await body.fill(JSON.stringify({ ...example, cardNumber, startDate: today, endDate: today }));
  const registered = await execute(page, registering, '/employments');
  expect(registered.status()).toBe(201);
  expect(await registered.json()).toMatchObject({ citizenName: person.name, amountOere: 150_000 });
  await expect(registering.locator('.live-responses-table')).toContainText(person.name);
});

test('somebody who is not logged in reads what is for everyone, and is told what is not', async ({
  page,
}) => {
  await page.goto('/api/docs/reference');
  const years = await tryOut(page, 'public', 'listProgrammeYears');
  expect((await execute(page, years, '/programme-years')).status()).toBe(200);
  const company = await tryOut(page, 'employments', 'getCompany');
  const refused = await execute(page, company, '/company');
  expect(await refused.json()).toMatchObject({ status: 401, code: 'not-authenticated' });
});

test('whoever has a system’s login tries out what it may do, and only that', async ({ page }) => {
  const name = 'Systemet, der prøves af';
  const { id, secret } = await makeSystem(['sanne-lund', 'company'], { name, scopes: ['card-lookups'] });
  await page.goto('/api/docs/reference');
  await page.getByRole('button', { name: 'Authorize' }).click();
  const form = page.locator('.auth-container', { hasText: 'OAuth2' });
  await form.getByLabel('client_id').fill(id);
  await form.getByLabel('client_secret').fill(secret);
  await form.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  await expect(form).toContainText('Authorized');
  await page.locator('.modal-ux .close-modal').click();

  const lookUp = await tryOut(page, 'employments', 'lookUpCard');
  const found = await execute(page, lookUp, '/card-lookups');
  expect(await found.json()).toMatchObject({ cardNumber: '70505', name: 'Lone Hansentest' });
  const refused = await execute(page, await tryOut(page, 'events', 'readEvents'), '/events*');
  expect(await refused.json()).toMatchObject({ code: 'scope-missing', scope: 'events:read' });
});

test('every guide can be read by everyone, at 320 px too', async ({ page }) => {
  await page.goto('/api/docs');
  const links = page.getByRole('navigation', { name: 'Guides' }).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const guides = addresses.filter((address) => address.startsWith('/api/docs/guides/'));
  expect(guides.length).toBeGreaterThan(5);
  for (const address of ['/api/docs', ...guides]) {
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the first guide leads to the page that makes a system, whose login lets its commands in', async ({
  page,
}) => {
  await logInFresh(page, ['sanne-lund', 'company'], '/virksomhed/');
  await page.goto('/api/docs/guides/first-call');
  await page.getByRole('link', { name: 'IT systems' }).click();
  await page.getByRole('link', { name: 'Opret it-system' }).click();
  await page.getByRole('textbox', { name: 'Hvad hedder it-systemet?' }).fill('Det første kald');
  await page.getByRole('checkbox', { name: 'Slå frikortnumre op' }).check();
  await page.getByRole('button', { name: 'Opret it-system' }).click();
  await expect(page.getByRole('group', { name: 'Det første kald er oprettet' })).toBeFocused();
  const [id, secret] = await page.locator('main code').allInnerTexts();
  const { token = '' } = await askForToken({ id: id ?? '', secret: secret ?? '' });
  const answer = await page.request.post('/api/v1/card-lookups', {
    headers: { authorization: `Bearer ${token}` },
    data: { cardNumber: '70505' },
  });
  expect(await answer.json()).toMatchObject({ name: 'Lone Hansentest' });
});

test('the guide to events leads to the page where webhooks are made', async ({ page }) => {
  await loginAs(page, 'bjarne-jepsen', 'company', '/privatliv');
  await page.goto('/api/docs/guides/events');
  await page.getByRole('link', { name: 'Events for other systems' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hændelser til andre systemer');
});
