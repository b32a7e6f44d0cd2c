import { expect, type Locator, type Page } from '@playwright/test';

/** Searches as everyone does: type, Enter. */
export async function searchFor(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' });
  await field.fill(text);
  await field.press('Enter');
}

/** Searches for a number of a citizen with a frikort, and waits for the citizen's page. */
export async function openCitizen(page: Page, number: string, name: string): Promise<void> {
  await searchFor(page, number);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Opens the history or the employments of a year, and returns the part that opens. */
export async function openPart(page: Page, part: 'Historik' | 'Ansættelser', year: number): Promise<Locator> {
  await page.getByRole('button', { name: `${part} for ${year}` }).click();
  const heading = part === 'Historik' ? `Historik for ${year}` : `Ansættelser i ${year}`;
  return page.getByRole('region', { name: heading });
}
