import { join } from 'node:path';
import { expect, test } from '../fixtures/test.ts';
import { everyStop } from './every-stop.ts';

const folder = process.env.FRIKORT_PICTURES ?? '';

for (const language of ['da', 'en'] as const) {
  for (const width of [1280, 320]) {
    test.describe(`${language} ${width}`, () => {
      test.use({ language, viewport: { width, height: width === 320 ? 640 : 800 } });
      for (const { name, as, go } of everyStop) {
        test(name, async ({ visit, acts }) => {
          const page = await visit(as);
          await go({ page, acts, say: (da, en) => (language === 'da' ? da : en) });
          await expect(page.locator('.loading')).toHaveCount(0);
          // What covers the page is as high as the window.
          const fullPage = (await page.locator('[role=alertdialog], dialog[open]').count()) === 0;
          await page.screenshot({ path: join(folder, `${language}-${width}`, `${name}.png`), fullPage });
        });
      }
    });
  }
}
