import { readFile } from 'node:fs/promises';
import { formatDate, startOfYear, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test('an administrator takes out what was registered, then only what has changed, and the citizen sees it (R26, R28)', async ({
  page,
  acts,
  anotherVisitor,
}) => {
  const frikort = await acts.grant();
  await acts.register(frikort, { amountOere: 123_400 });
  await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/opgoerelser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opgørelser til kommunen');
  // A period of its own, so that nobody else has handed anything over for it.
  await page.getByLabel('Fra', { exact: true }).fill(formatDate(startOfYear(yearOf(today))));
  await page.getByLabel('Til', { exact: true }).fill(formatDate(startOfYear(yearOf(today))));
  await page.getByRole('button', { name: 'Lav opgørelse' }).click();
  await expect(page.getByText('Opgørelsen er lavet')).toBeVisible();
  await page.getByLabel('Til', { exact: true }).fill(formatDate(today));
  await page.getByRole('radio', { name: 'Kun det, der er ændret' }).check();
  await page.getByRole('button', { name: 'Lav opgørelse' }).click();
  await expect(page.getByText(/Opgørelsen er lavet med \d/)).toBeVisible();
  await expectAccessible(page);

  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('Ændringer');
  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: 'Ansættelser' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(`${frikort.cardNumber};`);
  expect(file).toContain(';1234,00;');
  await expect(row.getByText('Filen er gemt.')).toBeVisible();

  await page.getByRole('button', { name: 'Lav opgørelse' }).click();
  await expect(page.getByRole('row').nth(1)).not.toContainText(frikort.cardNumber);
  await expect(page.getByRole('row')).toHaveCount(4);

  const citizen = await anotherVisitor();
  await loginAs(citizen, 'lone-hansentest', 'citizen', '/borger/hvem-har-set');
  const seen = citizen
    .locator('.access-log__day')
    .first()
    .locator('.panel')
    .filter({ hasText: 'Aarhus Kommune' });
  await seen.getByText('Aarhus Kommune').click();
  await expect(seen).toContainText('Hentede dine ansættelser og din løn til kommunens øvrige systemer');
  await expect(seen).toContainText('Videregivelse i kommunen');
  await expectAccessible(citizen);
});

test('a caseworker who is no administrator is told whose page it is', async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/opgoerelser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
  await expectAccessible(page);
});
