import type { Page } from '@playwright/test';
import { expectFocusIsSeen } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { expectFocusKept, recordHeadings, takeHeadings } from '../fixtures/focus.ts';
import { recordLiveRegions, saidSoFar, takeSaid } from '../fixtures/live-regions.ts';
import { loginAs } from '../fixtures/login.ts';
import { letSessionEndIn, restingPage } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, typePeriod } from '../pages/registration.ts';

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

  test('what is found in a guide', async ({ page }) => {
    await page.goto('/virksomhed/vejledning');
    const field = page.getByRole('searchbox', { name: 'Søg i vejledningen' });
    await field.pressSequentially('feriepenge');
    await expectHeard(page, [/^\d+ steder i \d kapitler$/]);
    await field.pressSequentially(' kvantemekanik');
    await expectHeard(page, [/^Det står ikke i vejledningen/]);
    await page.getByRole('button', { name: 'Vis alle kapitler' }).press('Enter');
    await expectHeard(page, []);
    await expect(field).toBeFocused();
  });

  test('the log', async ({ page }) => {
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/log');
    await page.getByRole('button', { name: 'Vis loggen' }).press('Enter');
    await expectHeard(page, [/^Viser /]);
    await page.getByRole('textbox', { name: 'Fra' }).fill('1-1-2020');
    await page.getByRole('textbox', { name: 'Til' }).fill('1-1-2020');
    await page.getByRole('button', { name: 'Vis loggen' }).press('Enter');
    await expectHeard(page, ['Der er ikke noget i loggen']);
  });
});

test('nothing of a list takes the focus out of sight, where its headings are not shown', async ({
  visit,
}) => {
  for (const [as, path] of [
    [['ib-iversen', 'caseworker'], '/sagsbehandler/kommunens-borgere'],
    [['bjarne-jepsen', 'company'], '/virksomhed/'],
  ] as const) {
    const page = await visit(as);
    await page.goto(path);
    await page.getByRole('table').waitFor();
    await expectFocusIsSeen(page);
  }
});

test.describe('what is wrong in a form is heard once', () => {
  test.beforeEach(({ page }) => recordLiveRegions(page));

  test('a number that is none, at once', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    const field = page.getByRole('textbox', { name: 'Frikortnummer' });
    await field.fill('12');
    await takeSaid(page);
    await expectFocusKept(page, () => field.press('Enter'));
    await expectHeard(page, [/^Fejl: /]);
  });

  test('a field that is left, when it is left; a form that is sent, by its summary', async ({
    page,
    acts,
  }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    const email = page.getByRole('textbox', { name: 'E-mail' });
    await email.fill('bjarne');
    await takeSaid(page);
    await email.press('Tab');
    await expectHeard(page, [/^Fejl: /]);

    await typePeriod(page, today, today);
    await page.getByRole('textbox', { name: 'Slutdato' }).press('Tab');
    await takeSaid(page);
    await page.getByRole('textbox', { name: /^Løn/ }).pressSequentially('1500', { delay: 60 });
    await expectHeard(page, [/^Derefter /]);
    await page.getByRole('textbox', { name: /^Løn/ }).fill('900.000');
    await expectHeard(page, [/./]);

    const send = page.getByRole('main').getByRole('button', { name: 'Registrér ansættelse' });
    await send.press('Enter');
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await expect(summary).not.toHaveRole('alert');
    await expectHeard(page, []);
  });

  test('pay to add, and what it leaves, when one pauses', async ({ page, acts }) => {
    const { id } = await acts.register(await acts.grant());
    await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}/tilfoej-loen`);
    const field = page.getByRole('textbox', { name: 'Løn, der skal tilføjes' });
    await field.waitFor();
    await takeSaid(page);
    await field.pressSequentially('1234', { delay: 60 });
    await expectHeard(page, [/^Derefter er der/]);
  });
});

test.describe('the focus is never lost, and what an act has come to is heard', () => {
  test('a citizen opened from a list is heard by name, and “Tilbage” leads to the row', async ({ page }) => {
    await recordHeadings(page);
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/mine-borgere');
    const link = page.getByRole('rowheader').nth(2).getByRole('link');
    const name = (await link.textContent()) ?? '';
    await takeHeadings(page);
    await link.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    expect(await takeHeadings(page)).toEqual([name]);
    await page.getByRole('link', { name: 'Tilbage' }).press('Enter');
    await expect(link).toBeFocused();
  });

  test('an employment is heard by name, and the way back leads to its row of the list as it was left', async ({
    page,
  }) => {
    await recordHeadings(page);
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/?status=registered');
    const link = page.getByRole('rowheader').nth(1).getByRole('link');
    await link.waitFor();
    await takeHeadings(page);
    await link.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    expect(await takeHeadings(page)).not.toContain('Ansættelse');
    await page.getByRole('link', { name: 'Alle ansættelser' }).press('Enter');
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(/status=registered/);
  });

  test('saving and cancelling an employment', async ({ page, acts }) => {
    const { id } = await acts.register(await acts.grant());
    await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}/ret`);
    const pay = page.getByRole('textbox', { name: /^Løn/ });
    await pay.fill('2.000,00');
    await page.getByRole('button', { name: 'Gem ændringer' }).press('Enter');
    await expect(page.getByRole('group', { name: 'Ændringerne er gemt' })).toBeFocused();
    await page.getByRole('button', { name: /^Annull[eé]r ansættelse/ }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toHaveAccessibleDescription(/tæller ikke længere med/);
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalen blev ikke til noget');
    await dialog.getByRole('button', { name: /^Annull[eé]r ansættelse/ }).press('Enter');
    await expect(page.getByRole('group', { name: 'Ansættelsen er annulleret' })).toBeFocused();
  });

  for (const [how, extend] of [
    ['the button', (page: Page) => page.getByRole('button', { name: 'Forbliv logget på' }).press('Enter')],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ] as const) {
    test(`the login is extended by ${how}, and one types on in the same field`, async ({ page, context }) => {
      await loginAs(page, 'ib-iversen', 'caseworker', restingPage);
      // The warning comes five minutes before the end: time enough to begin to type.
      await letSessionEndIn(context, 'caseworker', 5 * 60 + 15);
      await page.reload();
      await expect(page.getByRole('button', { name: /dine logins/ })).toBeVisible();
      const field = page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' });
      await field.fill('765');
      const warning = page.getByRole('alertdialog', { name: 'Du er ved at blive logget af' });
      await expect(warning).toBeVisible({ timeout: 60_000 });
      await extend(page);
      await expect(warning).toHaveCount(0);
      await expect(field).toBeFocused();
      await page.keyboard.type('59');
      await expect(field).toHaveValue('76559');
    });
  }
});
