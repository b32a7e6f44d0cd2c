import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp } from '../pages/registration.ts';

/**
 * Aarhus Kommune as an employer (R11) has no contact person, which an extended journey (import.spec.ts) counts on, in a world of
 * its own; what others expect of the café's is left alone.
 */
test('the company’s contact person prefills new employments, and no more (R9)', async ({ page, acts }) => {
  const { cardNumber } = await acts.grant();
  await loginAs(page, 'mette-ravn', 'company', '/virksomhed/kontaktperson');
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('');
  await page.getByRole('button', { name: 'Gem kontaktperson' }).click();
  const summary = page.getByRole('group', { name: 'Der er problemer' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);

  // What would be read backwards, and what would write to one more.
  await page.getByRole('textbox', { name: 'Navn' }).fill('\u202envaR etteM');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('x?bcc=nogen@andre.example');
  await page.getByRole('button', { name: 'Gem kontaktperson' }).click();
  await expect(summary.getByRole('listitem')).toHaveText([
    'Teksten indeholder tegn, der ikke kan bruges. Skriv den selv i stedet for at kopiere den.',
    'Skriv en e-mailadresse, for eksempel navn@firma.dk',
    /telefon/i,
  ]);
  await expectAccessible(page);

  // Copied from an address book and a web page: what cannot be seen goes without a word.
  await page.getByRole('textbox', { name: 'Navn' }).fill('Mette\u00a0Ra\u00advn\u200b');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mette.ravn@aarhus.example');
  await page.getByRole('textbox', { name: 'Telefon' }).fill('\u202a(+45) 89 40 20 00\u202c');
  await page.getByRole('button', { name: 'Gem kontaktperson' }).click();
  await expect(page.getByText('Kontaktpersonen er gemt.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Mette Ravn');
  await expect(page.getByRole('textbox', { name: 'Telefon' })).toHaveValue('(+45) 89 40 20 00');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Registrér ansættelse' }).click();
  await lookUp(page, cardNumber);
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Mette Ravn');
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('mette.ravn@aarhus.example');
  await expect(page.getByRole('textbox', { name: 'Telefon' })).toHaveValue('(+45) 89 40 20 00');
});

test(
  'two change it at once: the second sees what the first saved (If-Match)',
  extended,
  async ({ page, anotherVisitor }) => {
    const other = await anotherVisitor();
    // Odense Kommune as an employer.
    await loginAs(page, 'karen-holm', 'company', '/virksomhed/kontaktperson');
    await loginAs(other, 'karen-holm', 'company', '/virksomhed/kontaktperson');
    for (const [visitor, name] of [
      [page, 'Karen Holm'],
      [other, 'Løn og personale'],
    ] as const) {
      await visitor.getByRole('textbox', { name: 'Navn' }).fill(name);
      await visitor.getByRole('textbox', { name: 'E-mail' }).fill('loen@odense.example');
      await visitor.getByRole('textbox', { name: 'Telefon' }).fill('65512000');
    }
    await page.getByRole('button', { name: 'Gem kontaktperson' }).click();
    await expect(page.getByText('Kontaktpersonen er gemt.')).toBeVisible();
    await other.getByRole('button', { name: 'Gem kontaktperson' }).click();
    await expect(other.getByText('En anden har ændret kontaktpersonen, mens du rettede')).toBeVisible();
    await expect(other.getByRole('main').getByText('Karen Holm', { exact: true })).toBeVisible();
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Brug det, der er gemt' }).click();
    await expect(other.getByRole('textbox', { name: 'Navn' })).toHaveValue('Karen Holm');
  },
);
