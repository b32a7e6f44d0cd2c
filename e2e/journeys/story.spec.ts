import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a caseworker reads the story of a frikort, with what was left after each employment (R25)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.cancel(await acts.register(frikort, { amountOere: 325_000 }), 'Aftalen blev ikke til noget');
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await page.getByRole('link', { name: 'Se hele forløbet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frikortets forløb');
    const points = page.getByRole('main').getByRole('heading', { level: 3 });
    await expect(points).toHaveText(['Ansættelse annulleret', 'Ansættelse registreret', 'Frikort oprettet']);
    await expect(page.getByRole('listitem').filter({ hasText: 'Ansættelse registreret' })).toContainText(
      'Restbeløb for',
    );
    await expectAccessible(page);

    await page.getByRole('combobox', { name: 'Emne' }).selectOption('Frikortet');
    await expect(points).toHaveText(['Frikort oprettet']);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent som CSV' }).click();
    expect((await file).suggestedFilename()).toBe('frikortets-forloeb.csv');
    await page.getByRole('link', { name: 'Tilbage til borgeren' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(frikort.person.name);
  },
);

test('a citizen reads the story of their own frikort, without names (R24)', async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await page.getByRole('link', { name: 'Dit frikorts forløb' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 3, name: 'Frikort oprettet' })).toBeVisible();
  await expect(main).toContainText('Restbeløb for');
  await expect(main).not.toContainText('Troels Madsen');
  await expectAccessible(page);
});
