import { yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test('a citizen sees other years, cancelled employments, contact persons and history (R24)', async ({
  page,
}) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByRole('heading', { name: `Ansættelser i ${yearOf(today)}` })).toBeVisible();
  await expect(page.getByText('Annulleret')).toBeVisible();
  const lastYear = page.locator('details', { hasText: String(yearOf(today) - 1) }).first();
  await lastYear.locator('summary').first().click();
  const garden = lastYear.locator('details', { hasText: 'Nordhavn Gartneri A/S' });
  await garden.locator('summary').first().click();
  await expect(garden.getByText('omar-haddad@nordhavn-gartneri-a-s.example')).toBeVisible();
  await garden.getByText('Historik').click();
  await expect(garden.getByText('Beløb: fra 4.500,00 kr. til 4.750,00 kr.')).toBeVisible();
  // Organisations, never the names of who works there (R25).
  await expect(garden.getByRole('table')).not.toContainText('Omar');
  await expectAccessible(page);
});

test('the frikort can be shown on the screen and as a PDF', async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.locator('.frikort')).toContainText('70505');
  await expect(page.locator('.frikort')).not.toContainText('290569');
  const address = await page.getByRole('link', { name: 'Vis frikort' }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('an inactive frikort says so, and why (R15)', async ({ page }) => {
  await loginAs(page, 'finn-stoptest', 'citizen');
  await expect(page.getByText('Dit frikort er inaktivt')).toBeVisible();
  await expect(page.getByText('Opfylder ikke længere betingelserne')).toBeVisible();
  await expectAccessible(page);
});
