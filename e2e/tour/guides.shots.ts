import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { everyStop } from './every-stop.ts';
import { guidePictures, picturesFolder } from './guide-pictures.ts';

type Frame = { x: number; y: number; width: number; height: number };

/** Left free around what matters, in CSS pixels. */
const MARGIN = 12;

/** The frame around the parts, within the page. */
async function frameAround(parts: readonly Locator[], highest = Number.POSITIVE_INFINITY): Promise<Frame> {
  const frames: Frame[] = [];
  for (const part of parts) {
    const frame = await part.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + window.scrollX, y: top + window.scrollY, width, height };
    });
    frames.push(frame);
  }
  const left = Math.max(0, Math.min(...frames.map(({ x }) => x)) - MARGIN);
  const top = Math.max(0, Math.min(...frames.map(({ y }) => y)) - MARGIN);
  const right = Math.max(...frames.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...frames.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: Math.min(bottom - top, highest) };
}

/** Narrow enough to be read in the guide's column. */
const WINDOW = { width: 880, height: 900 };

// Sharp on fine screens, and still small.
test.use({ deviceScaleFactor: 1.5 });

for (const language of ['da', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    for (const { name, guides, stop: wanted, of, before, window: size = WINDOW, height } of guidePictures) {
      test(`${name} (${guides.join(', ')})`, async ({ visit, acts }) => {
        const stop = everyStop.find((it) => it.name === wanted);
        if (stop === undefined) throw new Error(`The tour has no stop ${wanted}.`);
        const page = await visit(stop.as);
        await page.setViewportSize(size);
        const tour = { page, acts, say: (da: string, en: string) => (language === 'da' ? da : en) };
        await stop.go(tour);
        await before?.(tour);
        await expect(page.locator('.loading')).toHaveCount(0);
        await page.evaluate(() => window.scrollTo(0, 0));
        const clip = await frameAround(of(page), height);
        // What covers the page is as high as the window.
        const fullPage = (await page.locator('[role=alertdialog], dialog[open]').count()) === 0;
        for (const guide of guides) {
          const path = join(picturesFolder(guide), language, `${name}.png`);
          await page.screenshot({ path, clip, fullPage, animations: 'disabled', caret: 'hide' });
        }
      });
    }
  });
}
