import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { everyStop } from './every-stop.ts';

const folder = process.env.FRIKORT_PICTURES ?? '';

/** The window that shows a page, or the dialog on it, whole: cards out of sight are not drawn, and dialogs scroll. */
async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('[role=alertdialog], [role=dialog], dialog[open]')];
    const around = 100;
    return dialogs.length > 0
      ? Math.max(...dialogs.map((dialog) => dialog.scrollHeight)) + around
      : document.documentElement.scrollHeight;
  });
}

/** A frame drawn: what has come into the window has its own height then. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function showWhole(page: Page, width: number, leastHeight: number): Promise<void> {
  let before = 0;
  let height = leastHeight;
  // Again from the small window: once drawn, a card may be less high than the room that was kept for it, or higher.
  while (height !== before) {
    before = height;
    await page.setViewportSize({ width, height });
    await nextFrame(page);
    await page.setViewportSize({ width, height: leastHeight });
    await nextFrame(page);
    height = Math.max(await heightOf(page), leastHeight);
  }
  await page.setViewportSize({ width, height });
  // Pictures in a page are fetched when they come into sight; those of a folded chapter never are.
  await page.evaluate(() => {
    const inSight = [...document.images].filter((image) => image.checkVisibility());
    return Promise.all(inSight.map((image) => image.decode()));
  });
  await nextFrame(page);
}

const { FRIKORT_PICTURES_LANGUAGE, FRIKORT_PICTURES_SIZE, FRIKORT_PICTURES_COLOURS } = process.env;
const languages = (['da', 'en'] as const).filter((one) => one === (FRIKORT_PICTURES_LANGUAGE ?? one));
const [chosenWidth, chosenHeight] = FRIKORT_PICTURES_SIZE?.split('x').map(Number) ?? [];
const sizes =
  chosenWidth !== undefined && chosenHeight !== undefined
    ? [{ width: chosenWidth, height: chosenHeight }]
    : [
        { width: 1280, height: 800 },
        { width: 320, height: 640 },
      ];
const forced = FRIKORT_PICTURES_COLOURS === 'forced';

for (const language of languages) {
  for (const { width, height } of sizes) {
    const kind = [language, FRIKORT_PICTURES_SIZE ?? width, ...(forced ? ['forced'] : [])].join('-');
    test.describe(kind, () => {
      test.use({ language, viewport: { width, height } });
      for (const { name, as, go } of everyStop) {
        test(name, async ({ visit, acts }) => {
          const page = await visit(as);
          if (forced) await page.emulateMedia({ forcedColors: 'active' });
          await go({ page, acts, say: (da, en) => (language === 'da' ? da : en) });
          await expect(page.locator('.loading')).toHaveCount(0);
          // A size that was asked for is what one sees of it.
          if (chosenWidth === undefined) await showWhole(page, width, height);
          await page.screenshot({ path: join(folder, kind, `${name}.png`) });
        });
      }
    });
  }
}
