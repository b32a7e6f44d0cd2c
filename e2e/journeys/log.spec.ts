import { readFile } from 'node:fs/promises';
import { formatDate } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { expectFocusKept } from '../fixtures/focus.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openImport, pasteCells } from '../pages/import.ts';

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

test(
  'a municipality’s administrator sees what the own municipality did, and a caseworker does not (R28)',
  extended,
  async ({ page }) => {
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
  },
);

test(
  'a look at a list is one line, and is found by what it was, by whom, and no change (R26)',
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
    await expect(look.getByText(/^Se de \d+ linjer$/)).toHaveCount(0);
    await expectAccessible(page);

    await page.getByLabel('Handling').selectOption('');
    await page.getByLabel('Kun ændringer').check();
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await expect(rows(page).filter({ hasText: 'Så en liste' })).toHaveCount(0);
    await page.getByLabel('Kun afviste').check();
    await page.getByLabel('Medarbejderens navn').fill('');
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    // All but the headings, once they are those that were asked for.
    await expect(rows(page).filter({ hasNotText: 'Afvist' })).toHaveCount(1);
    await expect(rows(page).nth(1)).toBeVisible();
  },
);

test(
  'what an import registered at once is one line, which opens into those that are sealed (R26)',
  extended,
  async ({ page, visit, acts }) => {
    const frikort = [await acts.grant(), await acts.grant()];
    const bjarne = await visit(['bjarne-jepsen', 'company']);
    await bjarne.goto('/virksomhed/');
    await openImport(bjarne);
    const day = formatDate(today);
    await pasteCells(bjarne, [
      ['Frikortnummer', 'Startdato', 'Slutdato', 'Løn'],
      ...frikort.map(({ cardNumber }) => [cardNumber, day, day, '100,00']),
    ]);
    await bjarne.getByRole('button', { name: 'Registrér 2 ansættelser' }).click();
    await bjarne.getByRole('alertdialog').getByRole('button', { name: 'Registrér 2 ansættelser' }).click();
    await expect(bjarne.getByText('2 ansættelser er registreret')).toBeVisible();

    await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/log');
    await page.getByLabel('Borgerens CPR-nummer eller frikortnummer').fill(frikort[0]?.cardNumber ?? '');
    await page.getByLabel('Handling').selectOption('employment-registered');
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    const act = rows(page).nth(1);
    await expect(act).toContainText('Registrerede en ansættelse (2 borgere)');
    await act.getByText('Se de 2 linjer').click();
    await expect(act.getByText('Handlingen står i flere linjer')).toBeVisible();
    await expect(act.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page);
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
