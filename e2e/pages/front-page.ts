import type { Page } from '@playwright/test';

/** Enters as a user does: from the front page, through the test NemLog-in's page of people. */
export async function enterAs(page: Page, entrance: string, person: string): Promise<void> {
  await page.goto('/');
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: entrance, exact: true }) });
  await card.getByRole('link').click();
  await page.getByRole('button', { name: new RegExp(`^${person}`) }).click();
}
