import { expectAccessible } from '../fixtures/accessibility.ts';
import { homes, loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('a login that is refused is explained, and nobody is logged in (R22, R23)', () => {
  const refusals = [
    ['mette-ravn', 'caseworker', 'Du mangler en rettighed'],
    ['sune-berg', 'caseworker', 'Din rettighed er givet for en del af kommunen'],
    ['lis-lavtest', 'caseworker', 'Dit login er ikke sikkert nok'],
    ['bjarne-jepsen', 'caseworker', 'Din organisation er ikke en kommune'],
    ['lone-hansentest', 'caseworker', 'Du har brugt en anden indgang end din'],
    ['lone-hansentest', 'company', 'Du har brugt en anden indgang end din'],
    ['bjarne-jepsen', 'citizen', 'Du har brugt en anden indgang end din'],
    ['nora-lindtest', 'citizen', 'Du har ikke et socialt frikort'],
  ] as const;
  for (const [identity, entrance, heading] of refusals) {
    test(`${identity} at the entrance of the ${entrance}: ${heading}`, async ({ page }) => {
      await loginAs(page, identity, entrance);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('heading', { name: 'Hvad du kan gøre' })).toBeVisible();
      await expectAccessible(page);

      await page.goto(homes[entrance]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på for at fortsætte');
      await expect(page.getByRole('button', { name: 'Log af' })).toHaveCount(0);
    });
  }
});

for (const outcome of ['Fortryd login', 'Lad login blive afvist']) {
  test(`at the provider: ${outcome}`, async ({ page }) => {
    await page.goto('/auth/login?entrance=company');
    await page.getByRole('button', { name: outcome }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Login (blev afbrudt|kunne ikke)/);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Log på igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem vil du logge på som?');
  });
}

test('someone without the privilege of a caseworker may still register for the municipality (R11)', async ({
  page,
}) => {
  await loginAs(page, 'mette-ravn', 'company');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelser');
  await expect(page.getByText('Mette Ravn for Aarhus Kommune')).toBeVisible();
});

test('a login leads back to the page one wanted', async ({ page }) => {
  await page.goto('/virksomhed/kontaktperson');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på for at fortsætte');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Log på', exact: true }).click();
  await page.getByRole('button', { name: /^Sanne Lund/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virksomhedens kontaktperson');
});
