import { readFile } from 'node:fs/promises';
import { yearOf } from '@frikort/domain/calendar';
import type { Page, Route } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { pdfOf } from '../fixtures/downloads.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openCitizen, openPart, searchFor } from '../pages/caseworker.ts';
import { fact } from '../pages/facts.ts';

test('a citizen sees other years, cancelled employments, contact persons and history (R24)', async ({
  page,
}) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByRole('heading', { name: `Ansættelser i ${yearOf(today)}` })).toBeVisible();
  await expect(page.getByText('Annulleret', { exact: true })).toBeVisible();
  // What is fetched beside the answer is drawn too, whichever comes first.
  const ways = page.getByRole('main').getByRole('link', { name: 'Hvem har set mine oplysninger' });
  await expect(ways).toBeVisible();
  const year = page.locator('.panel__heading').filter({ hasText: new RegExp(`^${yearOf(today) - 1}$`) });
  const lastYear = page.locator('.panel').filter({ has: year });
  await lastYear.locator('summary').first().click();
  const garden = lastYear.locator('details', { hasText: 'Nordhavn Gartneri A/S' });
  await garden.locator('summary').first().click();
  await expect(garden.getByText('omar-haddad@nordhavn-gartneri-a-s.example')).toBeVisible();
  await garden.getByText('Historik').click();
  await expect(garden.getByText('Løn: fra 4.500,00 kr. til 4.750,00 kr.')).toBeVisible();
  // Organisations, never the names of who works there (R25).
  await expect(garden.getByRole('table')).not.toContainText('Omar');
  await expectAccessible(page);
});

test(
  'each employment says who can put it right: the company until it is locked, then if the municipality agrees (R7, R30)',
  extended,
  async ({ page, visit }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    const ofThisYear = page.locator('.my-frikort__years > section').first().locator('.panel');
    const cancelled = ofThisYear.filter({ has: page.getByText('Annulleret', { exact: true }) });
    await cancelled.locator('summary').first().click();
    await expect(cancelled).toContainText('Den kan registrere ansættelsen igen.');
    const running = ofThisYear.filter({ hasText: '2.100,00 kr.' });
    await running.locator('summary').first().click();
    await expect(running).toContainText('Virksomheden kan rette og annullere til og med');

    await page.getByText(`${yearOf(today) - 1}`, { exact: true }).click();
    const locked = page.locator('.panel .panel').filter({ hasText: '4.750,00 kr.' });
    await locked.locator('summary').first().click();
    await expect(locked).toContainText('Virksomheden kan kun rette den, hvis Aarhus Kommune siger ja.');
    await expect(locked.getByRole('button', { name: /forkert/ })).toBeVisible();
    await expect(locked.getByRole('term').filter({ hasText: 'Virksomheden kunne rette' })).toBeVisible();
    await expectAccessible(page);

    const municipality = await visit(['ib-iversen', 'caseworker']);
    await municipality.goto('/sagsbehandler/');
    await openCitizen(municipality, '70505', 'Lone Hansentest');
    const employments = await openPart(municipality, 'Ansættelser', yearOf(today) - 1);
    await employments.locator('summary').first().click();
    await expect(employments).toContainText('kan sige ja, når virksomheden beder om at rette');
  },
);

test(
  'pay for work that has not ended is marked as coming, in the picture and in the table',
  extended,
  async ({ page }) => {
    test.skip(nearToday(9) === today, 'On the last day of a year nothing in it lies ahead.');
    await loginAs(page, 'lone-hansentest', 'citizen');
    const year = page.locator('.my-frikort__now');
    await expect(year.getByText('Kommende: arbejdet er ikke slut endnu')).toBeVisible();
    await year.getByText('Vis beløbene').click();
    await expect(year.getByRole('cell', { name: 'heraf kommende 2.100,00 kr.' })).toHaveCount(1);
    await expectAccessible(page);
  },
);

test('what was earned month by month is a picture, and the same as a table', extended, async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  const year = page.locator('.my-frikort__now');
  await expect(year.getByRole('heading', { name: 'Måned for måned' })).toBeVisible();
  await expect(year.locator('.months__month')).toHaveCount(12);
  await year.getByText('Vis beløbene').click();
  const amounts = await year.locator('.months__sum').allTextContents();
  expect(amounts).toHaveLength(12);
  // The months add up to what the card has used: cancelled employments count nothing.
  const oere = (text: string) => Number(text.replace(/\D/g, ''));
  const used = await year.getByText(/^Brugt: /).textContent();
  expect(amounts.reduce((sum, text) => sum + oere(text), 0)).toBe(oere(used ?? ''));
});

test('the frikort can be shown on the screen and as a PDF', async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.locator('.frikort')).toContainText('70505');
  await expect(page.locator('.frikort')).not.toContainText('290569');
  expect(await pdfOf(page, page.getByRole('button', { name: 'Hent frikortet som PDF' }))).toBe('frikort.pdf');
});

test('a protected name: the citizen reads that companies see initials, and may show them alone (R20)', async ({
  page,
}) => {
  await loginAs(page, 'paula-skjoldborg', 'citizen');
  await expect(page.getByText('Virksomheder ser kun dine initialer: P. S.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis på skærmen' }).click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('Paula Skjoldborg');
  await expect(card).toContainText('Virksomheder ser kun initialerne P. S.');
  await card.getByRole('checkbox', { name: 'Vis kun initialer' }).check();
  await expect(page.getByRole('dialog', { name: 'P. S.', exact: true })).not.toContainText('Skjoldborg');
  await expectAccessible(page);
  const asked = page.waitForRequest(/card\.pdf/);
  expect(await pdfOf(page, card.getByRole('button', { name: 'Hent som PDF' }))).toBe('frikort.pdf');
  expect(new URL((await asked).url()).searchParams.get('name')).toBe('initials');
  // For this one time: next time it is asked anew.
  await card.getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: 'Vis på skærmen' }).click();
  await expect(card).toContainText('Paula Skjoldborg');
});

test(
  'a refusal of the PDF is a message in the page, and never an answer of the API to read',
  extended,
  async ({ page }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    const button = page.getByRole('button', { name: 'Hent frikortet som PDF' });
    await expect(button).toBeVisible();
    // All that the page asks for has come: what is asked after the login has gone would be told that, and the button be gone.
    await expect(page.getByText('Hent som regneark (CSV)').first()).toBeVisible();
    await page.context().clearCookies();
    await button.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er blevet logget af');
    expect(new URL(page.url()).pathname).toBe('/borger');
  },
);

test('at a counter the number fills the screen', extended, async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  const button = page.getByRole('button', { name: 'Vis på skærmen' });
  await button.click();
  const card = page.getByRole('dialog', { name: 'Lone Hansentest' });
  await expect(card).toContainText('70505');
  await expect(card).not.toContainText('290569');
  await expectAccessible(page);
  const window = page.viewportSize();
  expect(await card.boundingBox()).toMatchObject({
    x: 0,
    y: 0,
    width: window?.width,
    height: window?.height,
  });
  await card.getByRole('button', { name: 'Luk' }).click();
  await expect(card).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('an inactive frikort says so, why, and whom to ask (R15)', async ({ page }) => {
  await loginAs(page, 'finn-stoptest', 'citizen');
  await expect(page.getByText('Dit frikort er inaktivt')).toBeVisible();
  await expect(page.getByText('Begrundelse: Opfylder ikke længere betingelserne')).toBeVisible();
  await expect(page.getByText('så kontakt Aarhus Kommune')).toBeVisible();
  await expect(page.getByText('Kontakt Aarhus Kommune', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Vis på skærmen' })).toHaveCount(0);
  await expectAccessible(page);
});

/** What an organisation did on the latest day on which it did something. */
const groupOf = (page: Page, organisation: string) =>
  page.locator('.panel').filter({ hasText: organisation }).first();

test('a citizen sees who looked at their data or tried to, and never an employee (R26)', async ({
  page,
  anotherVisitor,
}) => {
  const odense = await anotherVisitor();
  await loginAs(odense, 'karen-holm', 'caseworker');
  await searchFor(odense, '1008610000');
  await expect(odense.getByText('anden kommune').first()).toBeVisible();

  await loginAs(page, 'frederik-hansentest', 'citizen');
  await page.getByRole('navigation').getByRole('link', { name: 'Hvem har set mine oplysninger' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem har set mine oplysninger');
  // Refused, and of another municipality: at the head of its day, and open.
  const attempt = groupOf(page, 'Odense Kommune');
  await expect(page.locator('.access-log__day').first().locator('.panel').first()).toContainText(
    'Odense Kommune',
  );
  await expect(attempt.getByRole('row').nth(1)).toContainText(
    'Søgte efter dig og fik kun at vide, at du har et frikort i en anden kommune',
  );
  await expect(attempt).toContainText('Anden kommune');
  await expect(attempt).toContainText('Afvist');
  await expectAccessible(page);
  const own = page.locator('.panel').filter({ hasText: 'Aarhus Kommune' });
  for (const group of await own.all()) await group.locator('summary').click();
  await expect(page.getByRole('row').filter({ hasText: 'Oprettede dit frikort' })).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText('Karen');
  await expect(page.getByRole('main')).not.toContainText('Dig selv');

  await page.getByRole('checkbox', { name: 'Vis også, hvad jeg selv har gjort' }).check();
  await expect(groupOf(page, 'Dig selv')).toBeVisible();
  await page.getByText('Er alt med på listen?').click();
  await expect(page.getByText(/^Ja, alt fra \d\d-\d\d-\d{4} og frem til /)).toBeVisible();
  await expectAccessible(page);
});

test('a citizen takes all their data home, as JSON and as PDF (R24)', async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await page.getByRole('navigation').getByRole('link', { name: 'Mine oplysninger', exact: true }).click();
  await expect(fact(page, 'CPR-nummer')).toHaveText('290569-0000');

  const json = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som JSON' }).click();
  const file = await json;
  expect(file.suggestedFilename()).toMatch(/^mine-oplysninger-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Filen er hentet.')).toBeVisible();
  const content = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(content).toMatchObject({ citizen: { name: 'Lone Hansentest', cardNumber: '70505' } });
  expect(content.employments.length).toBeGreaterThan(0);
  expect(content.accessLog.length).toBeGreaterThan(0);

  const refuse = (route: Route) =>
    route.fulfill({
      status: 429,
      headers: { 'retry-after': '5' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 429, code: 'too-many-requests', limit: 'at-once', type: '', title: '' }),
    });
  await page.route('**/api/v1/me/export?*', refuse);
  await page.getByRole('button', { name: 'Hent som PDF' }).click();
  await expect(page.getByText('Du henter allerede noget')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/v1/me/export?*', refuse);

  const pdf = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som PDF' }).click();
  const document = await readFile(await (await pdf).path());
  expect(document.subarray(0, 5).toString()).toBe('%PDF-');
});

test('without a connection the page says so, and keeps what it has', extended, async ({ page, context }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await page.getByRole('navigation').getByRole('link', { name: 'Mine oplysninger', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Hent som PDF' })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Du har ingen forbindelse')).toBeVisible();
  await expect(fact(page, 'Frikortnummer')).toHaveText('70505');
  await context.setOffline(false);
  await expect(page.getByText('Du har ingen forbindelse')).toHaveCount(0);
});

/** What is kept in the browser of cards, by the number of caches that are for it. */
const savedCards = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).matchAll()).map((kept) => kept.text())),
    );
    return Promise.all(caught.flat());
  });

/** Waits until the card is kept, and whoever shows it is at work. */
async function awaitSavedCard(page: Page): Promise<void> {
  await expect.poll(() => savedCards(page)).toHaveLength(1);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

test.describe('the card without a connection', () => {
  test('stands there after a reload, dated, and nothing else', extended, async ({ page, context }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    await awaitSavedCard(page);
    // Neither a part of the app nor anything else that the API told.
    const kept = (await savedCards(page)).map((text) => Object.keys(JSON.parse(text)).toSorted());
    expect(kept).toEqual([['asOf', 'authority', 'cardNumber', 'language', 'owner', 'until']]);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit frikort uden forbindelse');
    await expect(page.getByRole('main')).toContainText('70505');
    await expect(page.getByRole('main')).toContainText('Lone Hansentest');
    await expect(page.getByText(/^Som det var den \d\d-\d\d-\d{4} kl\. \d\d[:.]\d\d$/)).toBeVisible();
    await expectAccessible(page);
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mit frikort');
  });

  test('is gone when one logs out, in another tab too', async ({ page, context }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    await awaitSavedCard(page);
    const other = await context.newPage();
    await other.goto('/borger/oplysninger');
    await other.getByRole('button', { name: 'Log af' }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er blevet logget af');
    expect(await savedCards(page)).toEqual([]);
    await context.setOffline(true);
    await expect(page.reload()).rejects.toThrow('ERR_FAILED');
  });

  test(
    'is gone when somebody else logs in, and keeps no protected name or inactive frikort',
    extended,
    async ({ page }) => {
      await loginAs(page, 'lone-hansentest', 'citizen');
      await awaitSavedCard(page);
      await loginAs(page, 'paula-skjoldborg', 'citizen');
      await expect.poll(() => savedCards(page)).toEqual([expect.stringContaining('"P. S."')]);
      await loginAs(page, 'finn-stoptest', 'citizen');
      await expect(page.getByText('Dit frikort er inaktivt')).toBeVisible();
      await expect.poll(() => savedCards(page)).toEqual([]);
      await loginAs(page, 'lone-hansentest', 'citizen');
      await awaitSavedCard(page);
      await loginAs(page, 'bjarne-jepsen', 'company');
      await expect.poll(() => savedCards(page)).toEqual([]);
    },
  );
});
