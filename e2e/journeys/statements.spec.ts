import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';

test('the accessibility statement is found by its short address, and says what the act asks for', async ({
  page,
}) => {
  await page.goto('/was');
  await expect(page).toHaveURL('/tilgaengelighed');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Erklæringen hos Digitaliseringsstyrelsen' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.was\.digst\.dk\/[\w-]+$/,
  );
  await expect(main.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/);
  await expect(main.getByRole('link', { name: /^[\d ]+$/ })).toHaveAttribute('href', /^tel:/);
  await expect(main).toContainText(/senest gennemgået \d+\.\s\w+\s\d{4}\. Den bliver gennemgået igen senest/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(main).toContainText(/last reviewed on \d+\s\w+\s\d{4}\. It will be reviewed again by/);
  await expectAccessible(page);
});
