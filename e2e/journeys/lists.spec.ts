import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'the municipality’s citizens: more, sorted, found, opened, and back to the same place',
  extended,
  async ({ page, acts }) => {
    const { person, cardNumber } = await acts.grant();
    await loginAs(page, 'troels-madsen', 'caseworker', '/sagsbehandler/kommunens-borgere');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunens borgere');
    await expect(page.getByText('Viser de første 25 borgere')).toBeVisible();
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await expect(page.getByText('Viser de første 50 borgere')).toBeVisible();

    const name = page.getByRole('columnheader', { name: 'Navn' });
    await expect(name).toHaveAttribute('aria-sort', 'ascending');
    await name.getByRole('button').click();
    await expect(name).toHaveAttribute('aria-sort', 'descending');

    await page.getByRole('textbox', { name: 'Find i listen' }).fill(cardNumber);
    await expect(page.getByText('Viser 1 borger')).toBeVisible();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('Inaktivt');
    await expect(
      page.getByRole('paragraph').filter({ hasText: 'Ingen borgere passer til det, du har valgt' }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('Aktivt');

    await page.getByRole('link', { name: person.name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
    await page.getByRole('link', { name: 'Tilbage' }).click();
    await expect(page.getByText('Viser 1 borger')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Find i listen' })).toHaveValue(cardNumber);
    await expect(page).toHaveURL(/status=active/);
  },
);

test(
  '“Tilbage” leads to the same place of a long list: loaded, sorted and scrolled as it was',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-borgere?sort=-cardNumber');
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await expect(page.getByText('Viser de første 50 borgere')).toBeVisible();
    const row = page.getByRole('table').getByRole('rowheader').nth(40).getByRole('link');
    const name = (await row.textContent()) ?? '';
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(500);
    await row.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('link', { name: 'Tilbage' }).click();
    await expect(page.getByText('Viser de første 50 borgere')).toBeVisible();
    await expect(page).toHaveURL(/sort=-cardNumber/);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await expect(row).toHaveText(name);
  },
);

test('a card number is copied from the list', extended, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/mine-borgere');
  await page.getByRole('button', { name: 'Kopiér frikortnummeret for Frederik Hansentest' }).click();
  await expect(page.getByText('Kopieret')).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('76259');
  await expect(page).toHaveURL(/mine-borgere/);
});

test(
  'a CPR number is not for the field of a list, whose text stands in an address',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/mine-borgere');
    await page.getByRole('textbox', { name: 'Find i listen' }).fill('290569-0000');
    await expect(page.getByText('Brug søgefeltet øverst til CPR-numre')).toBeVisible();
    await expectAccessible(page);
  },
);

test('a citizen whom nobody is assigned to stands in the list of those', extended, async ({ page, acts }) => {
  const { person, cardNumber } = await acts.grant();
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/uden-sagsbehandler');
  await page.getByRole('textbox', { name: 'Find i listen' }).fill(cardNumber);
  await expect(page.getByRole('link', { name: person.name })).toBeVisible();
});

test('Odense sees only its own citizens (R14)', async ({ page, acts }) => {
  const { cardNumber } = await acts.grant();
  await loginAs(page, 'karen-holm', 'caseworker', '/sagsbehandler/kommunens-borgere');
  await page.getByRole('textbox', { name: 'Find i listen' }).fill('59112');
  await expect(page.getByRole('link', { name: 'Astrid Bruun' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find i listen' }).fill(cardNumber);
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Ingen borgere passer til det, du har valgt' }),
  ).toBeVisible();
});
