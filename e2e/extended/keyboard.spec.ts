import { formatDate, yearOf } from '@frikort/domain/calendar';
import type { Locator, Page } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { expectFocusKept } from '../fixtures/focus.ts';
import { expect, test } from '../fixtures/test.ts';
import { fact } from '../pages/facts.ts';
import { entranceLink } from '../pages/front-page.ts';

/** No way on a page is longer than this, or the keyboard's users are lost on it. */
const MOST_STEPS = 60;

/** Goes on with Tab until something has the focus, which must then be visible. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  // While a page is only drawn ahead, keys do not reach what it shows.
  await target.locator('xpath=ancestor::*[@inert]').waitFor({ state: 'detached' });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outlined = await target.evaluate((element) => {
        const shown = [element, element.closest('label'), element.closest('li')].map((one) =>
          one === null ? 'none' : `${getComputedStyle(one).outlineStyle} ${getComputedStyle(one).boxShadow}`,
        );
        return shown.some((style) => style !== 'none' && style !== 'none none');
      });
      expect(outlined, `the focus is to be seen on ${String(target)}`).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached with Tab in ${MOST_STEPS} steps`);
}

async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await expectFocusKept(page, () => page.keyboard.press(key));
}

async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function enter(page: Page, entrance: string, person: string): Promise<void> {
  await page.goto('/');
  await pressOn(page, entranceLink(page, entrance));
  await pressOn(page, page.getByRole('button', { name: new RegExp(`^${person}`) }));
}

test('the main job by keyboard alone', async ({ page }) => {
  test.slow();
  let cardNumber = '';

  await test.step('grant', async () => {
    await enter(page, 'Sagsbehandler', 'Ib Iversen');
    await typeInto(page, page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' }), '2303990000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maja Øvlisen Testdal');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Opret frikort' }));
    const dialog = page.getByRole('alertdialog');
    await pressOn(page, dialog.getByRole('checkbox'), 'Space');
    await pressOn(page, dialog.getByRole('button', { name: 'Opret frikort' }));
    await expect(page.getByText('Frikortet er oprettet')).toBeVisible();
    cardNumber = (await fact(page, 'Frikortnummer').locator('strong').textContent()) ?? '';
  });

  await test.step('a dialog is left with Escape, and the focus is where it was', async () => {
    const button = page.getByRole('button', { name: 'Deaktivér frikort' });
    await pressOn(page, button);
    await expect(page.getByRole('alertdialog', { name: /^Deaktivér frikortet for / })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('register', async () => {
    await enter(page, 'Virksomhed', 'Bjarne Jepsen');
    await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Registrér ansættelse' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await typeInto(page, page.getByRole('textbox', { name: 'Frikortnummer' }), cardNumber);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Er det den rigtige person?' })).toBeFocused();
    await typeInto(page, page.getByRole('textbox', { name: 'Startdato' }), formatDate(today));
    // The end date from the calendar: today is where it opens.
    await tabTo(page, page.getByRole('textbox', { name: 'Slutdato' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Slutdato' })).toHaveValue(formatDate(today));
    await typeInto(page, page.getByRole('textbox', { name: 'Løn for hele perioden' }), '250');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('see what is left', async () => {
    await enter(page, 'Borger', 'Maja Øvlisen Testdal');
    await expect(page.getByText('Brugt: 250,00 kr.')).toBeVisible();
    await pressOn(page, page.locator('summary').filter({ hasText: 'Café Solsikken ApS' }));
    await expect(page.getByText('bjarne-jepsen@cafe-solsikken-aps.example')).toBeVisible();
  });

  await test.step('follow up', async () => {
    await page.goto('/sagsbehandler/');
    await typeInto(page, page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' }), cardNumber);
    await page.keyboard.press('Enter');
    const year = yearOf(today);
    await pressOn(page, page.getByRole('button', { name: `Ansættelser for ${year}` }));
    await pressOn(page, page.locator('summary').filter({ hasText: 'Café Solsikken ApS' }));
    await expect(page.getByText('Bjarne Jepsen')).toBeVisible();
  });
});

test('the first Tab leads past the header to the content', async ({ page }) => {
  await page.goto('/');
  // The page is to be seen before its script has come; a key pressed before that goes nowhere.
  await expect(page.locator('#app')).not.toHaveAttribute('inert');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til sidens indhold' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('the citizen by keyboard alone', async ({ page }) => {
  await enter(page, 'Borger', 'Lone Hansentest');
  await expect(page.getByText('Så meget kan du stadig tjene')).toBeVisible();

  await test.step('the card fills the screen, and Escape leads back', async () => {
    const button = page.getByRole('button', { name: 'Vis på skærmen' });
    await pressOn(page, button);
    const card = page.getByRole('dialog');
    await expect(card).toContainText('70505');
    await expect(card.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('the months as a table, and who registered what', async () => {
    await pressOn(page, page.locator('summary').filter({ hasText: 'Vis beløbene' }).first());
    await expect(page.getByRole('table')).toBeVisible();
    await pressOn(page, page.locator('.employment-panel__period').first().locator('xpath=ancestor::summary'));
    await expect(page.getByText('bjarne-jepsen@cafe-solsikken-aps.example').first()).toBeVisible();
  });

  await test.step('who has looked', async () => {
    await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Hvem har set mine oplysninger' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pressOn(page, page.getByRole('checkbox', { name: 'Vis også, hvad jeg selv har gjort' }), 'Space');
    await expect(page.getByRole('main').getByText('Dig selv').first()).toBeVisible();
  });

  await test.step('all my data', async () => {
    await page.keyboard.press('Control+Home');
    await page.getByRole('heading', { level: 1 }).focus();
    // Back over “Beskeder” and “Hvem har set mine oplysninger”.
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('link', { name: 'Mine oplysninger', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine oplysninger');
    const download = page.waitForEvent('download');
    await pressOn(page, page.getByRole('button', { name: 'Hent som JSON' }));
    await download;
  });
});
