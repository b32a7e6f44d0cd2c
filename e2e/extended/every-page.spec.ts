import type { Page } from '@playwright/test';
import { expectAccessible, expectFocusIsSeen } from '../fixtures/accessibility.ts';
import { expectReachable } from '../fixtures/low-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { everyStop } from '../tour/every-stop.ts';

type Language = 'da' | 'en';

async function expectWellMade(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(/ – Socialt frikort$/);
  await expectAccessible(page);
}

/** Changes the language of what is open. By script: a dialog covers the button. */
async function change(page: Page, language: Language): Promise<void> {
  const button = page.locator(`.language-switch__button[lang=${language}]`).first();
  await button.evaluate((element) => element instanceof HTMLElement && element.click());
}

test.describe('every page and dialog is accessible, in Danish and in English', () => {
  for (const { name, as, go } of everyStop) {
    test(name, async ({ visit, acts }) => {
      const page = await visit(as);
      await go({ page, acts, say: (da) => da });
      await expectWellMade(page, 'da');
      const dialogs = page.locator('[role=alertdialog], [role=dialog], dialog[open]');
      const open = await dialogs.count();
      if (open > 0) await expectReachable(page);
      await change(page, 'en');
      await expectWellMade(page, 'en');
      await expect(dialogs).toHaveCount(open);
      // Last: it moves the focus about, and some fields answer to that.
      await expectFocusIsSeen(page);
    });
  }
});
