import type { Page } from '@playwright/test';
import { recordLiveRegions, saidSoFar, takeSaid } from '../fixtures/live-regions.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** Fails unless exactly this is read out from now on; longer than a list or a figure waits for the end of typing. */
async function expectHeard(page: Page, texts: readonly (string | RegExp)[]): Promise<void> {
  await expect.poll(() => saidSoFar(page)).toEqual(texts.map((text) => expect.stringMatching(text)));
  await page.waitForFunction((since) => performance.now() > since, (await now(page)) + 1_500);
  expect((await takeSaid(page)).map(({ text }) => text)).toEqual(
    texts.map((text) => expect.stringMatching(text)),
  );
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

test.describe('a list says once what a choice has come to, and nothing while the old rows stand', () => {
  test.beforeEach(({ page }) => recordLiveRegions(page));

  test('the municipality’s citizens', async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-borgere');
    await expectHeard(page, ['Viser de første 25 borgere']);
    await page.getByRole('textbox', { name: 'Find i listen' }).pressSequentially('Ingen hedder sådan');
    await expectHeard(page, ['Ingen borgere passer til det, du har valgt']);
    await page.getByRole('button', { name: 'Vis alle' }).press('Enter');
    await expectHeard(page, ['Viser de første 25 borgere']);
    await expect(page.getByRole('textbox', { name: 'Find i listen' })).toBeFocused();
    await page.getByRole('button', { name: 'Vis flere' }).press('Enter');
    await expectHeard(page, ['Viser de første 50 borgere']);
    await expect(page.getByRole('rowheader').nth(25).getByRole('link')).toBeFocused();
  });

  test('the company’s employments', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/');
    await expectHeard(page, [/^Viser \d+ (af|ansættelser)/]);
    const field = page.getByRole('searchbox');
    await field.fill('Ingen hedder sådan');
    await field.press('Enter');
    await expectHeard(page, [/^Ingen ansættelser passer/]);
    await page.getByRole('main').getByRole('button', { name: 'Vis alle' }).press('Enter');
    await expectHeard(page, [/^Viser \d+ (af|ansættelser)/]);
    await expect(field).toBeFocused();
  });

  test('the log', async ({ page }) => {
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/log');
    await page.getByRole('button', { name: 'Vis loggen' }).press('Enter');
    await expectHeard(page, [/^Viser /]);
    await page.getByRole('textbox', { name: 'Fra' }).fill('1-1-2020');
    await page.getByRole('textbox', { name: 'Til' }).fill('1-1-2020');
    await page.getByRole('button', { name: 'Vis loggen' }).press('Enter');
    await expectHeard(page, [/./]);
  });
});
