import type { Page } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { expect, test } from '../fixtures/test.ts';

/** What a sheet of A4 has room for within margins of a centimetre, in pixels of the page. */
const sheet = { width: 718, height: 1046 };

/** On paper the fields are gone, and what was chosen in them stands in words. */
async function expectPrinted(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  const printed = page.locator('.printed-choices');
  await expect(printed).toBeHidden();
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  expect(await printed.locator('dt').allTextContents()).toEqual(
    Object.keys(choices).map((label) => `${label}:`),
  );
  expect(await printed.locator('dd').allTextContents()).toEqual(Object.values(choices));
  for (const field of await page.getByRole('main').locator('input, select').all())
    await expect(field).toBeHidden();
  // A table, and not the cards of a narrow screen.
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await expect(page.locator('.copy-icon').filter({ visible: true })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
}

test.describe('a printed list says what it is a list of', () => {
  test('the municipality’s citizens', async ({ visit, acts }) => {
    const { cardNumber } = await acts.grant();
    const page = await visit(['ib-iversen', 'caseworker']);
    await page.goto('/sagsbehandler/kommunens-borgere?status=active&sort=-cardNumber');
    await page.getByRole('textbox', { name: 'Find i listen' }).fill(cardNumber);
    await expect(page.getByText('Viser 1 borger')).toBeVisible();
    await expectPrinted(page, {
      'Find i listen': cardNumber,
      Status: 'Aktivt',
      'Sortér efter': 'Frikortnummer, højeste først',
    });
  });

  test('the company’s employments', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    const page = await visit(['bjarne-jepsen', 'company']);
    await page.goto(`/virksomhed/?year=${today.slice(0, 4)}&status=registered&editable=true`);
    await page.getByRole('searchbox').fill(frikort.cardNumber);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByText('Viser 1 ansættelse,')).toBeVisible();
    await expectPrinted(page, {
      'Navn, frikortnummer eller reference': frikort.cardNumber,
      År: today.slice(0, 4),
      Status: 'Registreret',
      'Kan rettes': 'Kan stadig rettes',
      Rækkefølge: 'Seneste slutdato først',
    });
  });

  test('the log', async ({ visit, acts }) => {
    const { cardNumber } = await acts.grant();
    const page = await visit(['dorte-drift', 'caseworker']);
    await page.goto('/sagsbehandler/drift/log');
    await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').fill(cardNumber);
    await page.getByLabel('Kun ændringer').check();
    await page.getByLabel('Fra og med').fill(today.split('-').toReversed().join('-'));
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await expect(page.getByText('Viser 1 linje')).toBeVisible();
    await expectPrinted(page, {
      'Borgerens CPR-nummer eller frikortnummer': cardNumber,
      Vis: 'Kun ændringer',
      'Fra og med': today.split('-').toReversed().join('-'),
    });
  });
});

test('on paper a citizen’s page leaves out what only works on a screen', async ({ visit }) => {
  const page = await visit(['lone-hansentest', 'citizen']);
  await page.goto('/borger');
  const ways = page.getByRole('main').getByRole('link', { name: 'Hvem har set mine oplysninger' });
  const folded = page.getByText('Vis beløbene');
  await expect(ways).toBeVisible();
  await expect(folded).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(ways).toBeHidden();
  await expect(folded).toBeHidden();
  await expect(page.getByText('Måned for måned').first()).toBeVisible();
});
