import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { everyStop } from '../tour/every-stop.ts';

for (const language of ['da', 'en'] as const) {
  test.describe(`every page and dialog is accessible (${language})`, () => {
    test.use({ language });
    for (const { name, as, go } of everyStop) {
      test(name, async ({ visit, acts }) => {
        const page = await visit(as);
        await go({ page, acts, say: (da, en) => (language === 'da' ? da : en) });
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page).toHaveTitle(/ – Socialt frikort$/);
        await expectAccessible(page);
      });
    }
  });
}
