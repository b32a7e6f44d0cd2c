import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** After everything else: an opened year gives every citizen of the world a card, and does not close. */
test('the operator opens next year, and every citizen has a card in it at once (R1, R13)', async ({
  page,
}) => {
  const year = yearOf(todayInCopenhagen(new Date())) + 1;
  await loginAs(page, 'dorte-drift', 'caseworker', `/sagsbehandler/drift/ordningsaar/${year}`);
  await page.getByRole('button', { name: `Åbn ${year}` }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: `Åbn ${year}` })
    .click();
  await expect(page.getByText(`${year} er åbnet.`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Åbn ${year}` })).toHaveCount(0);
  await expectAccessible(page);
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByText(String(year)).first()).toBeVisible();
});
