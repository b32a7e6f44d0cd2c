import { yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** Opens an employment on the citizen's own page. */
async function openEmployment(page: Page, year: number, amount: string) {
  if (year !== yearOf(today)) await page.getByText(`${year}`, { exact: true }).click();
  const employment = page.locator('.panel .panel, .my-frikort__years > section .panel').filter({
    hasText: amount,
  });
  await employment.last().locator('summary').first().click();
  return employment.last();
}

test('a citizen says what is wrong, the company replies, and the citizen sees what became of it (R30)', async ({
  page,
  anotherVisitor,
}) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  const employment = await openEmployment(page, yearOf(today), '2.100,00 kr.');
  await employment.getByRole('button', { name: /^Det her er forkert/ }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await expect(dialog).toContainText('får besked og kan rette');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toContainText('Vælg, hvad der er forkert');
  await dialog.getByRole('radio', { name: 'Noget andet' }).check();
  await expect(dialog).toContainText('Skriv, hvad der er forkert');
  await dialog.getByRole('radio', { name: 'Lønnen er forkert' }).check();
  const sentence = dialog.getByRole('textbox', { name: /^Fortæl kort, hvad der er rigtigt/ });
  await sentence.fill('Jeg er 290569-0000');
  await expect(dialog).toContainText('CPR-nummer');
  await expectAccessible(page);
  await sentence.fill('Jeg fik 1.900 kr.');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(employment.getByRole('group', { name: 'Det er sendt.' })).toBeFocused();
  await expect(employment).toContainText('Virksomheden har ikke svaret endnu.');
  await expect(employment.getByRole('button', { name: /^Det her er forkert/ })).toHaveCount(0);
  await expectAccessible(page);

  const company = await anotherVisitor();
  await loginAs(company, 'bjarne-jepsen', 'company');
  await company
    .getByRole('listitem')
    .filter({ hasText: 'Lønnen er forkert' })
    .getByRole('link', { name: /^Lone Hansentest/ })
    .click();
  await expect(company.getByText('“Jeg fik 1.900 kr.”')).toBeVisible();
  await expectAccessible(company);
  await company.getByRole('button', { name: 'Svar borgeren' }).click();
  const reply = company.getByRole('dialog').or(company.getByRole('alertdialog'));
  await reply.getByRole('radio', { name: 'Det er rigtigt, som det står' }).check();
  await reply.getByRole('textbox', { name: /^En kort sætning/ }).fill('De 200 kr. var for kørsel.');
  await expectAccessible(company);
  await reply.getByRole('button', { name: 'Send svar' }).click();
  await expect(company.getByRole('group', { name: 'Svaret er sendt til borgeren.' })).toBeFocused();
  await expect(company.getByRole('button', { name: 'Svar borgeren' })).toHaveCount(0);
  await expect(company.getByRole('table')).toContainText('Borgeren sagde, at noget er forkert');

  await page.reload();
  const answered = await openEmployment(page, yearOf(today), '2.100,00 kr.');
  await expect(answered).toContainText('Virksomheden svarede');
  await expect(answered).toContainText('Det er rigtigt, som det står. “De 200 kr. var for kørsel.”');
  await expect(answered.getByRole('button', { name: /^Det er stadig forkert/ })).toBeVisible();
});

test(
  'what is locked reaches the municipality, which replies (R30)',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    const employment = await openEmployment(page, yearOf(today) - 1, '4.750,00 kr.');
    await employment.getByRole('button', { name: /^Det her er forkert/ }).click();
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await expect(dialog).toContainText('både din kommune og virksomheden får besked');
    await dialog.getByRole('radio', { name: 'Datoerne er forkerte' }).check();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(employment).toContainText('Din kommune har ikke svaret endnu.');

    const municipality = await anotherVisitor();
    await loginAs(municipality, 'ib-iversen', 'caseworker');
    await municipality.getByRole('link', { name: /siger, at noget er forkert$/ }).click();
    const objection = municipality.getByRole('article', { name: 'Lone Hansentest' });
    await expect(objection).toContainText('Datoerne er forkerte');
    await expectAccessible(municipality);
    await objection.getByRole('button', { name: /^Svar borgeren/ }).click();
    const reply = municipality.getByRole('dialog').or(municipality.getByRole('alertdialog'));
    await reply.getByRole('radio', { name: 'Vi har talt om det' }).check();
    await reply.getByRole('button', { name: 'Send svar' }).click();
    await expect(municipality.getByRole('group', { name: 'Svaret er sendt til borgeren.' })).toBeFocused();

    await page.reload();
    const answered = await openEmployment(page, yearOf(today) - 1, '4.750,00 kr.');
    await expect(answered).toContainText('Din kommune svarede');
    await answered.getByRole('button', { name: /^Det er stadig forkert/ }).click();
    await dialog.getByRole('radio', { name: 'Det er ikke mig' }).check();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await answered.getByRole('button', { name: 'Tag det tilbage' }).click();
    await dialog.getByRole('button', { name: 'Tag det tilbage' }).click();
    await expect(answered).toContainText('Du tog det tilbage');
  },
);
