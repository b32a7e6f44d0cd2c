import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { expectFocusKept } from '../fixtures/focus.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.getByRole('table').getByRole('row');

test('the operator finds in the log who saw a citizen, without names until they are asked for (R26, R28)', async ({
  page,
  acts,
}) => {
  const frikort = await acts.grant();
  await acts.register(frikort);
  await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/log');
  await expect(heading(page)).toHaveText('Log');
  await expect(page.getByRole('heading', { name: 'Loggens forsegling' })).toBeVisible();
  await expect(page.getByText(/^Nummer \d+,/)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').fill(frikort.cardNumber);
  await page.getByRole('button', { name: 'Vis loggen' }).click();
  await expect(rows(page).filter({ hasText: 'Oprettede et frikort' })).toContainText('Aarhus Kommune');
  await expect(rows(page).filter({ hasText: 'Registrerede en ansættelse' })).toContainText('Café Solsikken');
  await expect(page.getByRole('table')).not.toContainText('Iversen');
  expect(page.url()).not.toContain(frikort.cardNumber);
  await expectAccessible(page);

  await page.getByLabel('Vis medarbejdernes navne').check();
  await page.getByRole('button', { name: 'Vis loggen' }).click();
  const granted = rows(page).filter({ hasText: 'Oprettede et frikort' });
  await expectFocusKept(page, () => granted.getByRole('button', { name: /^Kun / }).press('Enter'));
  await expect(page.getByText(/^Du ser kun, hvad .* har gjort\.$/)).toBeFocused();
  await expect(rows(page).filter({ hasText: 'Registrerede en ansættelse' })).toHaveCount(0);
  await expectFocusKept(page, () => page.getByRole('button', { name: 'Vis alle igen' }).press('Enter'));
  await expect(page.getByRole('heading', { name: 'Loggen, det seneste først' })).toBeFocused();
  await expect(rows(page).filter({ hasText: 'Registrerede en ansættelse' })).toHaveCount(1);
  await granted.getByRole('button', { name: /^Kun / }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('Oprettede et frikort');
  await expect(page.getByText('Filen er hentet.')).toBeVisible();
  await expectAccessible(page);
});

test('a municipality’s administrator sees what the own municipality did, and a caseworker does not (R28)', async ({
  page,
}) => {
  await loginAs(page, 'hanne-admin', 'caseworker');
  await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Log' }).click();
  await expect(heading(page)).toHaveText('Log');
  await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').press('Enter');
  await expect(page.getByRole('heading', { name: 'Loggen, det seneste først' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Loggen, det seneste først' })).toBeInViewport();
  await expect(rows(page).nth(1)).toContainText('Aarhus Kommune');
  for (const other of ['Odense Kommune', 'Café Solsikken']) {
    await expect(page.getByRole('table')).not.toContainText(other);
  }
  await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').fill('12');
  await page.getByRole('button', { name: 'Vis loggen' }).click();
  await expect(page.getByRole('group', { name: 'Der er problemer' })).toContainText(
    'hverken et CPR-nummer eller et frikortnummer',
  );
  await expectAccessible(page);
});

test(
  'a look at a list is one line, which opens into the rows that are sealed (R26)',
  extended,
  async ({ page, visit }) => {
    const ib = await visit(['ib-iversen', 'caseworker']);
    await ib.goto('/sagsbehandler/kommunens-borgere');
    await expect(ib.getByRole('table').getByRole('row').nth(1)).toBeVisible();

    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/log');
    await page.getByLabel('Handling').selectOption('citizens-listed');
    await page.getByLabel('Medarbejderens navn').fill('iversen');
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    const look = rows(page).nth(1);
    await expect(look).toContainText(/Så en liste med \d+ borgere/);
    await look.getByText(/^Se de \d+ linjer$/).click();
    await expect(look.getByText('Hver borger har sin egen linje')).toBeVisible();
    expect(await look.getByRole('listitem').count()).toBeGreaterThan(1);
    await expectAccessible(page);

    await page.getByLabel('Handling').selectOption('');
    await page.getByLabel('Kun ændringer').check();
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await expect(rows(page).filter({ hasText: 'Så en liste' })).toHaveCount(0);
    await page.getByLabel('Kun afviste').check();
    await page.getByLabel('Medarbejderens navn').fill('');
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    for (const row of (await rows(page).all()).slice(1)) await expect(row).toContainText('Afvist');
  },
);

test(
  'the administrator sees what others did with a citizen of the municipality, as the citizen does',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/log');
    await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').fill(frikort.cardNumber);
    await page.getByLabel('Vis medarbejdernes navne').check();
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await expect(rows(page).filter({ hasText: 'Registrerede en ansættelse' })).toContainText(
      'Café Solsikken',
    );
    await expect(page.getByRole('table')).not.toContainText('Jepsen');
    await expectAccessible(page);
  },
);

test('a caseworker without the permission is told that the log is for the administrator (R28)', async ({
  page,
}) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/log');
  await expect(heading(page)).toHaveText('Loggen er for kommunens administrator');
  await expect(page.getByRole('link', { name: 'Log', exact: true })).toHaveCount(0);
  await expectAccessible(page);
});
