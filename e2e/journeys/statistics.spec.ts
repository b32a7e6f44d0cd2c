import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
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
  await expect(places.getByRole('img')).toHaveAccessibleName(
    /^Hvor bliver frikort brugt\? .*højest i .* Kommune/,
  );
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
  const picture = page.getByRole('img', {
    name: /^Hvor mange ansættelser bliver det til\? I \d{4} sluttede/,
  });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('skjult');
});

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
