import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { searchFor } from '../pages/caseworker.ts';
import { fact } from '../pages/facts.ts';
import { takePerson } from '../system/test-persons.ts';

test('a grant of a moment ago is undone, and its number is nobody’s (R13)', extended, async ({ page }) => {
  const person = await takePerson();
  await loginAs(page, 'ib-iversen', 'caseworker');
  await searchFor(page, person.shownCpr);
  await page.getByRole('button', { name: 'Opret frikort' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Opret frikort' }).click();
  const number = (await page.locator('.granted__number').textContent()) ?? '';
  await page.getByRole('button', { name: 'Fortryd oprettelsen' }).click();
  await expect(dialog).toContainText(`nummeret ${number} kan ikke bruges af nogen`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Fortryd oprettelsen' }).click();
  const told = page.getByRole('group', { name: 'Oprettelsen er fortrudt' });
  await expect(told).toBeFocused();
  await expect(page.getByRole('main')).not.toContainText(number);
  await expectAccessible(page);

  await searchFor(page, number);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(person.name);
  await searchFor(page, person.shownCpr);
  await expect(fact(page, 'Socialt frikort')).toHaveText('Har ikke et frikort');
});
