import type { Page } from '@playwright/test';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

const guides = [
  {
    name: 'Vejledning for sagsbehandlere',
    path: '/sagsbehandler/vejledning',
    english: 'Guide for caseworkers',
  },
  { name: 'Vejledning for virksomheder', path: '/virksomhed/vejledning', english: 'Guide for companies' },
  { name: 'Vejledning for borgere', path: '/vejledning', english: 'Guide for citizens' },
] as const;

const chapters = (page: Page) =>
  page.getByRole('navigation', { name: /^(Indhold|Contents)$/ }).getByRole('link');

test('the front page leads to the three guides, which need no login', async ({ page }) => {
  for (const { name, path } of guides) {
    await page.goto('/');
    await page.getByRole('region', { name: 'Har du brug for hjælp?' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByText(/^Version \d+\.\d+ · \d\d-\d\d-\d{4}$/)).toBeVisible();
  }
});

for (const [identity, entrance, { name, path }] of [
  ['ib-iversen', 'caseworker', guides[0]],
  ['bjarne-jepsen', 'company', guides[1]],
  ['lone-hansentest', 'citizen', guides[2]],
] as const) {
  test(`the help of the entrance ${entrance} opens the guide of its role beside the page one is on`, async ({
    page,
  }) => {
    await loginAs(page, identity, entrance);
    const help = page.getByRole('region', { name: 'Har du brug for hjælp?' });
    const opened = page.waitForEvent('popup');
    await help.getByRole('link', { name }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(path);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(name);
    // The other roles' guides are not in the way.
    await expect(help.getByRole('link', { name: /^Vejledning for/ })).toHaveCount(1);
  });
}

test('the contents lead to each chapter, and a link to a chapter opens there', async ({ page }) => {
  await page.goto('/vejledning#dine-oplysninger');
  const heading = page.getByRole('heading', { level: 2, name: 'Dine oplysninger, og hvem der har set dem' });
  await expect(heading).toBeInViewport();
  for (const { path } of guides) {
    await page.goto(path);
    await expect(chapters(page).first()).toBeVisible();
    for (const link of await chapters(page).all()) {
      const target = page.locator((await link.getAttribute('href')) ?? 'no address');
      await expect(target.getByRole('heading', { level: 2 })).toHaveText(
        (await link.textContent()) ?? 'no text',
      );
    }
  }
  await chapters(page).last().click();
  await expect(page).toHaveURL(/#support$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Hjælp og support' })).toBeInViewport();
});

test('a search shows the chapters that hold every word, and says how many places there are', async ({
  page,
}) => {
  await page.goto('/virksomhed/vejledning');
  const search = page.getByRole('searchbox', { name: 'Søg i vejledningen' });
  await expect(chapters(page).first()).toBeVisible();
  const all = await chapters(page).count();
  await search.fill('feriepenge PENSION');
  await expect(page.getByRole('status')).toHaveText(/^\d+ steder i \d kapitler$/);
  await expect(chapters(page).filter({ hasText: 'Det vigtigste på et minut' })).toBeVisible();
  expect(await chapters(page).count()).toBeLessThan(all);
  await expect(page.getByRole('heading', { name: 'Når ansættelsen går hen over nytår' })).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('guide-search')?.size ?? 0))
    .toBeGreaterThan(1);
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: 'Det vigtigste på et minut' })).toBeFocused();

  await search.fill('kvantemekanik');
  await expect(page.getByRole('status')).toHaveText(/^Det står ikke i vejledningen/);
  await expect(chapters(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Vis alle kapitler' }).click();
  await expect(chapters(page)).toHaveCount(all);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('guide-search'))).toBe(false);
});

test('the language is switched in the middle of a guide, and a search goes on in the other one', async ({
  page,
}) => {
  for (const { path, english } of guides) {
    await page.goto(path);
    await expect(chapters(page).first()).toBeVisible();
    const count = await chapters(page).count();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english);
    await expect(chapters(page)).toHaveCount(count);
    await page.getByRole('searchbox').fill('MitID');
    await expect(page.getByRole('status')).toHaveText(/^\d+ places in \d+ chapters?$/);
    await page.getByRole('button', { name: 'Dansk' }).click();
    await expect(page.getByRole('status')).toHaveText(/^\d+ steder i \d+ kapit(el|ler)$/);
  }
});

test('a guide prints whole: every picture is there, and what only works on a screen is not', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/sagsbehandler/vejledning');
  await page.getByRole('button', { name: 'Udskriv vejledningen' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  const missing = await page
    .locator('main img')
    .evaluateAll((pictures) =>
      pictures.filter((it) => it instanceof HTMLImageElement && it.naturalWidth === 0),
    );
  expect(missing).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  // One kind of sheet from the heading on: another kind would leave the heading alone on the first.
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'))).toBe('guide');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Find en borger', level: 2 })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Søg i vejledningen' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Udskriv vejledningen' })).toBeHidden();
});
