import { readFile } from 'node:fs/promises';
import { addDays, formatDate, startOfYear, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { makeSystem, postAsSystem } from '../fixtures/systems.ts';
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

  const period = `${formatDate(startOfYear(yearOf(today)))} – ${formatDate(today)}`;
  const changes = page.getByRole('row').filter({ hasText: period }).filter({ hasText: 'Ændringer' });
  const row = changes.last();
  await expect(row).toContainText('Hanne Admin');
  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: 'Ansættelser' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(`${frikort.cardNumber};`);
  expect(file).toContain(';1234,00;');
  await expect(row.getByText('Filen er gemt.')).toBeVisible();

  await page.getByRole('button', { name: 'Lav opgørelse' }).click();
  await expect(changes).toHaveCount(2);

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

test(
  'what a system of the municipality has taken stands on the page under its name, and can be fetched there (R32)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort, { amountOere: 76_500 });
    const name = 'Kontrolsystemet';
    const system = await makeSystem(['hanne-admin', 'caseworker'], { name, scopes: ['citizens:read'] });
    const order = { from: addDays(today, -300), to: today, kind: 'everything' };
    await postAsSystem('/hand-overs', system, order);
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/opgoerelser');
    const row = page.getByRole('row').filter({ hasText: `It-systemet ${name}` });
    await expect(row).toContainText('Alt');
    await page.getByRole('checkbox', { name: 'Tag CPR-numre med i filerne' }).check();
    const download = page.waitForEvent('download');
    await row.getByRole('button', { name: 'Sum pr. borger' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain(`${frikort.cardNumber};`);
    expect(file.split('\r\n')[0]).toContain('CPR-nummer');
    await expectAccessible(page);
  },
);

test('a caseworker who is no administrator is told whose page it is', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/opgoerelser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
  await expectAccessible(page);
});
