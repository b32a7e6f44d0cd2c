import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectFocusIsSeen } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** What a press hands over: the name of the file, and what is in it. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const pictureOf = (page: Page, question: string) => page.getByRole('figure', { name: question });

/** The drawing in it. What it consists of is nobody's to hear, but is found as pictures too. */
const drawingIn = (figure: Locator) => figure.locator('svg[role=img]');

test('everyone reads the figures of the whole country, without a login (R37)', extended, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Tal om socialt frikort' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tal om socialt frikort');
  const questions = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(questions).toContainText([
    ...[
      'Tallene for',
      'Hvor mange har et frikort?',
      'Hvor mange får et nyt frikort?',
      'Hvor mange bruger det?',
    ],
    ...['Hvor mange ansættelser bliver det til?', 'Hvor meget tjener de?', 'Hvor meget tjener den enkelte?'],
    ...['Hvor hurtigt kommer de i gang?', 'Hvor mange virksomheder er med?', 'Hvor bliver frikort brugt?'],
    ...['Kommer de videre i ordinært job?', 'Indtil nu i', 'Sådan skal tallene læses'],
  ]);

  const places = pictureOf(page, 'Hvor bliver frikort brugt?');
  await expect(drawingIn(places)).toHaveAccessibleName(/^Hvor bliver frikort brugt\? .*højest i .* Kommune/);
  await places.getByRole('combobox', { name: 'Tal' }).selectOption('Ansættelser');
  await expect(places).toContainText('Ansættelser i');
  await places.getByText('Se tallene').click();
  await expect(places.getByRole('row').filter({ hasText: 'Aarhus Kommune' })).toBeVisible();
  await expectAccessible(page);

  const picture = await downloaded(page, () =>
    places.getByRole('button', { name: 'Hent billede (SVG)' }).click(),
  );
  expect(picture.name).toMatch(/^frikort-employments-\d{4}\.svg$/);
  expect(picture.text).toContain('Hvor bliver frikort brugt?');
  const table = await downloaded(page, () => places.getByRole('button', { name: 'Hent tal (CSV)' }).click());
  expect(table.text).toMatch(/^\uFEFFKommune;\d{4}/);
  const all = await downloaded(page, () => page.getByRole('button', { name: 'Hent alle tal (CSV)' }).click());
  expect(all.name).toBe('socialt-frikort-tal.csv');
  expect(all.text).toContain('Hele landet');
});

test(
  'what everyone is told has no small number, and says where it is hidden (R37)',
  extended,
  async ({ page }) => {
    const answer = await page.request.get('/api/v1/statistics');
    const { licence, years } = await answer.json();
    expect(licence.name).toBe('CC BY 4.0');
    const isSmall = (value: unknown) => typeof value === 'number' && value > 0 && value < 5;
    for (const { national, months, municipalities } of years) {
      for (const { granted, active, used, employments } of [national, ...months, ...municipalities])
        expect([granted, active, used, employments].filter(isSmall)).toEqual([]);
    }
    await page.goto('/tal');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures about social frikort');
    await expect(page.getByRole('main')).toContainText('Do they move on to an ordinary job?');
    await expectAccessible(page);
  },
);

test('a caseworker reads the figures of the own municipality, small ones too', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/');
  await page.getByRole('main').getByRole('link', { name: 'Tal', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunens tal');
  await expect(page.getByRole('main')).toContainText('Talt op');
  const employments = pictureOf(page, 'Hvor mange ansættelser bliver det til?');
  await expect(drawingIn(employments)).toHaveAccessibleName(
    /^Hvor mange ansættelser bliver det til\? I \d{4} sluttede \d+ ansættelser/,
  );
  await employments.getByText('Se tallene').click();
  // Its head, and each month.
  await expect(employments.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('main')).not.toContainText('skjult');

  const year = page.getByRole('combobox', { name: 'År' });
  const [, before = ''] = await year.getByRole('option').allTextContents();
  await year.selectOption(before);
  await expect(page.getByRole('heading', { name: `Tallene for ${before}` })).toBeVisible();
  await expect(employments.getByRole('columnheader').nth(1)).toHaveText(before);
  await expectAccessible(page);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Hent alle tal (CSV)' }).click(),
  );
  expect(file.name).toBe('kommunens-tal.csv');
  expect(file.text).toContain(`${before};12;`);
});

test(
  'each picture has a name, a sentence and a table behind it, which is the file (R37)',
  extended,
  async ({ page }) => {
    await page.goto('/tal');
    await expect(drawingIn(page.getByRole('figure')).first()).toBeVisible();
    const pictures = await page.getByRole('figure').all();
    expect(pictures).toHaveLength(9);
    for (const picture of pictures) {
      const title = (await picture.getByRole('heading').textContent()) ?? '';
      const says = (await picture.locator('.chart__says').textContent()) ?? '';
      expect(says).toMatch(/[^.]\.$/);
      await expect(drawingIn(picture)).toHaveAccessibleName(`${title} ${says}`);
      await picture.getByText('Se tallene').click();
      const rows = await picture.getByRole('row').all();
      const { name, text } = await downloaded(page, () =>
        picture.getByRole('button', { name: 'Hent tal (CSV)' }).click(),
      );
      expect(name).toMatch(/^frikort-[a-z]+(-\d{4})?\.csv$/i);
      expect(text.trim().split('\r\n')).toHaveLength(rows.length);
      const { text: drawn } = await downloaded(page, () =>
        picture.getByRole('button', { name: 'Hent billede (SVG)' }).click(),
      );
      expect(drawn).toContain(`>${title}<`);
    }
    await expectAccessible(page);
  },
);

test('the figures are read and taken away with the keyboard alone (R37)', extended, async ({ page }) => {
  await page.goto('/tal');
  const year = page.getByRole('combobox', { name: 'År' });
  await year.focus();
  const [latest = '', before = ''] = await year.getByRole('option').allTextContents();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: `Tallene for ${before}` })).toBeVisible();
  await expect(year).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { name: `Tallene for ${latest}` })).toBeVisible();
  for (const name of ['Udskriv', 'Hent alle tal (CSV)']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  // From there each picture is three steps: its table, its figures, itself.
  const first = page.getByRole('figure').first();
  await page.keyboard.press('Tab');
  await expect(first.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.getByRole('row')).toHaveCount(13);
  await page.keyboard.press('Tab');
  const figures = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(figures.name).toMatch(/\.csv$/);
  await expect(first.getByRole('status').first()).toHaveText('Filen er hentet.');
  await page.keyboard.press('Tab');
  const picture = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(picture.name).toMatch(/\.svg$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('figure').nth(1).locator('summary')).toBeFocused();
  await expectFocusIsSeen(page);
});

test(
  'on paper each picture stands with its figures, in the browser’s own colours too (R37)',
  extended,
  async ({ page }) => {
    await page.goto('/tal');
    const picture = pictureOf(page, 'Hvor mange ansættelser bliver det til?');
    await expect(drawingIn(picture)).toBeVisible();
    await expect(picture.getByRole('table')).toHaveCount(0);
    await page.setViewportSize({ width: 718, height: 1046 });
    await page.emulateMedia({ media: 'print' });
    await expect(picture.getByRole('table')).toBeVisible();
    await expect(picture.getByRole('row')).toHaveCount(13);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);

    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    const fillOf = (mark: string) =>
      picture
        .locator(mark)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    const ground = await picture.evaluate(
      (element) => getComputedStyle(element.ownerDocument.body).backgroundColor,
    );
    expect(await fillOf('svg text')).not.toBe(ground);
    expect(await fillOf('.chart__bar--0')).not.toBe(ground);
    expect(await fillOf('.chart__bar--1')).toMatch(/^url\(/);
    expect(await fillOf('pattern .chart__paper')).toBe(ground);
    await expectAccessible(page);
  },
);

test(
  'a caseworker has no business with the operator’s figures, nor the operator with a municipality’s',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/drift/tal');
    await expect(page.getByRole('main')).not.toContainText('De seneste optællinger');
    await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/tal');
    await expect(page).toHaveURL(/\/sagsbehandler\/drift$/);
    await page.getByRole('link', { name: 'Tal', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tal');
    await page.getByText('De seneste optællinger').click();
    await expect(page.getByRole('table')).toContainText('Talt op');
    await expect(page.getByRole('main')).toContainText('Hvor bliver frikort brugt?');
    await expectAccessible(page);
  },
);
