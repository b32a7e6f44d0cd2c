import type { Locator, Page } from '@playwright/test';

/** A fact of a page by its term, such as `Frikortnummer`. */
export function fact(page: Page, term: string): Locator {
  return page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd');
}
