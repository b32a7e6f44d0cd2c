import type { Locator, Page } from '@playwright/test';

/** The link of an entrance on the front page, by the heading of its card: `Sagsbehandler`. */
export function entranceLink(page: Page, entrance: string): Locator {
  const heading = page.getByRole('heading', { name: entrance, exact: true });
  return page.getByRole('listitem').filter({ has: heading }).getByRole('link');
}

/** Enters as a user does: from the front page, through the test NemLog-in's page of people. */
export async function enterAs(page: Page, entrance: string, person: string): Promise<void> {
  await page.goto('/');
  await entranceLink(page, entrance).click();
  await page.getByRole('button', { name: new RegExp(`^${person}`) }).click();
}
