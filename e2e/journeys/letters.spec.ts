import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

// One after the other: there is one administrator, and so one municipality whose letters they write.
test.describe.configure({ mode: 'default' });

const complaint = 'Du kan klage til Aarhus Kommune, Prøvegade 1, inden den 1. i næste måned.';

test(
  'an administrator writes a letter, a caseworker deactivates and prints it (R36)',
  extended,
  async ({ page, anotherVisitor, acts }) => {
    const frikort = await acts.grant();

    await test.step('Hanne Admin is told what is wrong, sees the letter to somebody made up, and saves', async () => {
      const hanne = await anotherVisitor();
      await loginAs(hanne, 'hanne-admin', 'caseworker');
      await hanne.getByRole('link', { name: 'Breve', exact: true }).click();
      await hanne.getByRole('main').getByRole('link', { name: 'Afgørelse om inaktivt frikort' }).click();
      const body = hanne.getByRole('textbox', { name: 'Tekst på dansk' });
      const wrote = 'Til {navn}\n\nDen {dato} blev dit frikort gjort inaktivt, fordi:\n{begrundelse}';
      await body.fill(`${wrote}\n\n{cpr}`);
      await hanne.getByRole('textbox', { name: 'Klagevejledning på engelsk' }).fill('');
      await hanne.getByRole('button', { name: 'Gem brevets tekst' }).click();
      const summary = hanne.locator('.error-summary');
      await expect(summary).toContainText('Tekst på dansk: Der står noget i { }');
      await expect(summary).toContainText('Klagevejledning på engelsk: ');
      await expectAccessible(hanne);

      await body.fill(`${wrote}\n\n`);
      await hanne.locator('#da-body-placeholder').selectOption('kontakt');
      await hanne.getByRole('button', { name: 'Indsæt feltet i tekst på dansk' }).click();
      await expect(body).toHaveValue(/\{kontakt\}$/);
      await hanne.getByRole('textbox', { name: 'Klagevejledning på dansk' }).fill(complaint);
      await hanne
        .getByRole('textbox', { name: 'Klagevejledning på engelsk' })
        .fill('Complain to Aarhus Kommune.');
      await hanne.getByText('Sådan ser brevet ud på dansk').click();
      await expect(hanne.locator('.letter').first()).toContainText('Til Prøve Testesen');
      const sample = hanne.waitForEvent('download');
      await hanne.getByRole('button', { name: 'Hent prøven som PDF' }).click();
      expect((await sample).suggestedFilename()).toBe('afgoerelse.pdf');
      await hanne.getByRole('button', { name: 'Gem brevets tekst' }).click();
      await expect(hanne.getByText('Teksten er gemt.')).toBeVisible();
      await expect(hanne.getByRole('row').nth(1)).toContainText('Hanne Admin');
      await expectAccessible(hanne);
    });

    const letter = page.locator('.letter');
    await test.step('Ib Iversen deactivates, and the receipt leads to the letter', async () => {
      await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
      await page.getByRole('button', { name: 'Deaktivér frikort' }).click();
      await page.getByRole('alertdialog').getByLabel('Begrundelse').fill('Er kommet i ordinært arbejde');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Deaktivér frikort' }).click();
      await page.locator('.outcome').getByRole('link', { name: 'Se brevet til borgeren' }).click();
      await expect(letter).toContainText(`Til ${frikort.person.name}`);
      await expect(letter).toContainText('fordi:\nEr kommet i ordinært arbejde');
      await expect(letter).toContainText(complaint);
      await expect(page.locator('main')).not.toContainText('klagevejledning. Brevet');
      await expectAccessible(page);
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Hent brevet som PDF' }).click();
      expect((await file).suggestedFilename()).toBe('afgoerelse.pdf');
    });

    await test.step('the letter of the grant stands beside it, and stays as it was made', async () => {
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).click();
      await page.getByRole('link', { name: /^Bevilling af frikort/ }).click();
      await expect(letter).toContainText(frikort.cardNumber);
      await expect(letter).toContainText('uden at du skal betale skat');
    });

    await test.step('history and story lead to the letter of each decision', async () => {
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).click();
      await page
        .getByRole('button', { name: /^Historik for/ })
        .first()
        .click();
      const history = page.getByRole('table').filter({ hasText: 'Frikort oprettet' });
      await expect(history.getByRole('link', { name: /^Se brevet/ })).toHaveCount(2);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Se hele forløbet' }).click();
      const decided = page.getByRole('listitem').filter({ hasText: 'Er kommet i ordinært arbejde' });
      await expectAccessible(page);
      await decided.getByRole('link', { name: /^Se brevet/ }).click();
      await expect(letter).toContainText('fordi:\nEr kommet i ordinært arbejde');
    });
  },
);

test(
  'a citizen reads and keeps the letter about the inactive frikort (R24, R36)',
  extended,
  async ({ page }) => {
    await loginAs(page, 'finn-stoptest', 'citizen');
    await page
      .locator('.alert')
      .getByRole('link', { name: /^Afgørelse om inaktivt frikort/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ikke længere aktivt');
    await expect(page.locator('.letter')).toContainText('Kære Finn Stoptest');
    await expect(page.locator('.letter')).toContainText('Du kan klage over afgørelsen.');
    await expectAccessible(page);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent brevet som PDF' }).click();
    expect((await file).suggestedFilename()).toBe('afgoerelse.pdf');

    await page.goto('/borger/forloeb');
    await page
      .getByRole('link', { name: /^Se brevet/ })
      .last()
      .click();
    await expect(page.locator('.letter')).toContainText('Kære Finn Stoptest');
  },
);

test('a caseworker who is no administrator cannot write the letters', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-breve/bevilling');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
  await expectAccessible(page);
});
