import { addDays, formatDate, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test('a caseworker records a control, which is due again two years later, and one that ends the frikort (R18)', async ({
  page,
  acts,
}) => {
  const frikort = await acts.grant();
  await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
  const due = `31-12-${yearOf(today) + 2}`;
  const facts = page.getByRole('region', { name: 'Oplysninger om borgeren' });
  await expect(facts).toContainText(`Næste kontrol senest${due}`);

  await page.getByRole('button', { name: 'Registrér kontrol' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog
    .getByRole('textbox', { name: 'Hvornår kontrollerede I det?' })
    .fill(formatDate(addDays(today, -1)));
  await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
  await expect(dialog).toContainText('Vælg, hvad kontrollen viste.');
  await expect(dialog).toContainText(`Vælg en dag fra ${formatDate(today)}`);
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Hvornår kontrollerede I det?' }).fill(formatDate(today));
  await dialog.getByRole('radio', { name: 'Borgeren opfylder stadig betingelserne' }).check();
  await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
  await expect(page.getByRole('group', { name: 'Kontrollen er registreret.' })).toBeFocused();
  await expect(facts).toContainText(`Seneste kontrol${formatDate(today)}`);

  await page.getByRole('button', { name: 'Registrér kontrol' }).click();
  await dialog.getByRole('radio', { name: 'Borgeren opfylder ikke længere betingelserne' }).check();
  await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
  await expect(dialog).toContainText('Skriv en begrundelse.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Er kommet i ordinært arbejde');
  await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
  await expect(page.getByRole('group', { name: 'Kontrollen er registreret.' })).toBeFocused();
  await expect(page.getByText('Begrundelse: Er kommet i ordinært arbejde')).toBeVisible();
  await expect(facts).not.toContainText('Næste kontrol');
  await expect(page.getByRole('button', { name: 'Registrér kontrol' })).toBeHidden();
});

test('a list is narrowed to those whose control is due, by its address too (R18)', async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-borgere?control=overdue');
  const control = page.getByRole('combobox', { name: 'Kontrol' });
  await expect(control).toHaveValue('overdue');
  // Everybody else of the local world was granted a frikort within the last two years.
  await expect(page.getByText('Viser 1 borger', { exact: true })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Frederik Hansentest' })).toContainText(
    'Kontrol overskredet',
  );
  await expectAccessible(page);
  await control.selectOption('');
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await expect(page).not.toHaveURL(/control=/);
  await control.selectOption('this-year');
  await expect(page).toHaveURL(/control=this-year/);
});

test(
  'several controls are recorded at once, and each who could not be is told of (R18)',
  extended,
  async ({ page, acts }) => {
    const citizens = [await acts.grant(), await acts.grant(), await acts.grant()] as const;
    for (const citizen of citizens) await acts.assign(citizen, 'hanne-admin');
    const [one, other, ended] = citizens;
    await acts.deactivate(ended, 'Er kommet i ordinært arbejde');
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/mine-borgere');
    const tick = ({ cardNumber }: typeof one) =>
      page.getByRole('row').filter({ hasText: cardNumber }).getByRole('checkbox');
    for (const citizen of citizens) await tick(citizen).check();
    // A press beside the tick opens the citizen, as anywhere in the row; the tick itself does not.
    await expect(page.getByText('3 borgere valgt')).toBeVisible();
    await page.getByRole('button', { name: 'Registrér kontrol' }).click();
    const dialog = page.getByRole('alertdialog');
    const date = dialog.getByRole('textbox', { name: 'Hvornår kontrollerede I det?' });
    await date.fill(formatDate(addDays(today, 1)));
    await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
    await expect(dialog).toContainText(`Vælg en dag til og med ${formatDate(today)}`);
    await expectAccessible(page);
    await date.fill(formatDate(today));
    await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();

    const told = page.getByRole('group', { name: 'Kontrollen er registreret for 2 borgere.' });
    await expect(told).toBeFocused();
    await expect(told.getByRole('listitem')).toHaveCount(1);
    await expect(told.getByRole('listitem')).toContainText(ended.person.name);
    await expect(tick(one)).not.toBeChecked();
    await expectAccessible(page);

    await tick(one).check();
    await page.getByRole('button', { name: 'Registrér kontrol' }).click();
    await dialog.getByRole('button', { name: 'Registrér kontrol' }).click();
    await expect(page.getByText('Kontrollen for 1 borger var allerede registreret')).toBeVisible();
    await page.getByRole('link', { name: other.person.name }).click();
    const facts = page.getByRole('region', { name: 'Oplysninger om borgeren' });
    await expect(facts).toContainText(`Seneste kontrol${formatDate(today)}`);
  },
);
