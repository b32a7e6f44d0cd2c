import type { Entrance } from '@frikort/domain/access';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { homes, loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openCitizen } from '../pages/caseworker.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';
import { withDatabase } from '../system/running-system.ts';

/* Two tabs, two logins at one entrance: a page acts only for whom it was drawn for. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const otherLogin = 'Der er logget på med et andet login';

/** Somebody logs in in another tab of the same browser. */
async function elsewhere(page: Page, identity: string, entrance: Entrance): Promise<Page> {
  const tab = await page.context().newPage();
  await loginAs(tab, identity, entrance);
  return tab;
}

/** A page that hears of nothing by itself: no other tab tells it, and it does not notice that one comes back to it. */
async function makeDeaf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mute = () => {};
    Object.assign(BroadcastChannel.prototype, { addEventListener: mute, postMessage: mute });
    for (const type of ['focus', 'visibilitychange']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
}

async function expectGone(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect(page.locator('body')).not.toContainText(text);
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('draft'))),
  ).toEqual([]);
}

async function employmentsOn(cardNumber: string): Promise<number> {
  const { rows } = await withDatabase((client) =>
    client.query(
      'select employments.id from employments join citizens on citizens.id = citizen_id where card_number = $1',
      [cardNumber],
    ),
  );
  return rows.length;
}

test.describe('the company', () => {
  test('a form that one person filled in is gone from view as soon as another logs in', async ({
    page,
    acts,
  }) => {
    const { cardNumber, person } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await typePay(page, '1.234,50');
    await page.getByRole('button', { name: 'Vælg dato i kalender: Startdato' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await elsewhere(page, 'omar-haddad', 'company');

    await expect(heading(page)).toHaveText(otherLogin);
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('main')).toContainText('Omar Haddad');
    await expect(page.getByRole('main')).toContainText('Nordhavn Gartneri A/S');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectGone(page, person.name, cardNumber, 'Bjarne Jepsen', 'Café Solsikken');

    await page.getByRole('link', { name: 'Fortsæt som Omar Haddad' }).click();
    await expect(heading(page)).toHaveText('Registrér en ansættelse');
    await expect(page.getByText('Omar Haddad for Nordhavn Gartneri A/S')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
    await expect(page.getByText('Det, du havde skrevet')).toHaveCount(0);
  });

  test('nothing is registered in another’s name by a page that has heard of nothing', async ({
    page,
    acts,
  }) => {
    const { cardNumber, person } = await acts.grant();
    await makeDeaf(page);
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await typePay(page, '1.234,50');
    await typePeriod(page, today, today);
    await elsewhere(page, 'omar-haddad', 'company');
    await register(page);
    await expect(heading(page)).toHaveText(otherLogin);
    await expectGone(page, person.name, cardNumber, '1.234,50');
    expect(await employmentsOn(cardNumber)).toBe(0);

    await page.getByRole('link', { name: 'Log på med dit eget login' }).click();
    await page.getByRole('button', { name: /^Bjarne Jepsen/ }).click();
    await expect(heading(page)).toHaveText('Registrér en ansættelse');
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
  });

  for (const told of [true, false]) {
    test(
      `a new login of the same person goes on where they were, ${told ? 'told' : 'not told'} of it`,
      extended,
      async ({ page, acts }) => {
        const { cardNumber } = await acts.grant();
        if (!told) await makeDeaf(page);
        await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
        await lookUp(page, cardNumber);
        await typePay(page, '1.234,50');
        await typePeriod(page, nearToday(-1), today);
        await elsewhere(page, 'bjarne-jepsen', 'company');
        await register(page);
        await expect(heading(page)).toHaveText('Ansættelsen er registreret');
        expect(await employmentsOn(cardNumber)).toBe(1);
      },
    );
  }

  test(
    'an address that names something of the former company leads to the start',
    extended,
    async ({ page, acts }) => {
      const frikort = await acts.grant();
      const { id } = await acts.register(frikort);
      await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}/ret`);
      await expect(page.getByText(frikort.person.name)).toBeVisible();
      await elsewhere(page, 'omar-haddad', 'company');
      await expect(heading(page)).toHaveText(otherLogin);
      await page.getByRole('link', { name: 'Fortsæt som Omar Haddad' }).click();
      await expect(heading(page)).toHaveText('Ansættelser');
      await expect(page).toHaveURL(/\/virksomhed\/$/);
    },
  );

  test('a file of another’s is not downloaded, nobody logs another off', extended, async ({ page }) => {
    for (const button of ['Hent som CSV', 'Log af']) {
      const tab = await page.context().newPage();
      await makeDeaf(tab);
      await loginAs(tab, 'bjarne-jepsen', 'company');
      await expect(heading(tab)).toHaveText('Ansættelser');
      const omars = await elsewhere(tab, 'omar-haddad', 'company');
      let downloads = 0;
      tab.on('download', () => {
        downloads += 1;
      });
      await tab.getByRole('button', { name: button }).first().click();
      await expect(heading(tab)).toHaveText(otherLogin);
      expect(downloads).toBe(0);
      await omars.reload();
      await expect(heading(omars)).toHaveText('Ansættelser');
      await tab.close();
    }
  });
});

test('the caseworker: a citizen, a dialog and what is searched for are taken away', async ({
  page,
  acts,
}) => {
  const { person, cardNumber } = await acts.grant();
  await loginAs(page, 'ib-iversen', 'caseworker');
  await openCitizen(page, cardNumber, person.name);
  await page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' }).fill(cardNumber);
  await page.getByRole('button', { name: 'Deaktivér' }).click();
  await page.getByRole('textbox', { name: /^Begrundelse/ }).fill('Prøve');
  await elsewhere(page, 'karen-holm', 'caseworker');
  await expect(heading(page)).toHaveText(otherLogin);
  await expect(page.getByRole('main')).toContainText('Karen Holm');
  await expect(page.getByRole('main')).toContainText('Odense Kommune');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expectGone(page, person.name, cardNumber, 'Ib Iversen', 'Aarhus');

  // The operator comes in by the same entrance, and has other pages.
  await elsewhere(page, 'dorte-drift', 'caseworker');
  await page.getByRole('link', { name: 'Fortsæt som Dorte Drift' }).click();
  await expect(heading(page)).toHaveText('Drift');
  await page.getByRole('button', { name: 'Dorte Drift: dine logins' }).click();
  await expect(page.getByRole('dialog', { name: 'Dine logins' })).toBeVisible();
  await elsewhere(page, 'ib-iversen', 'caseworker');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Fortsæt som Ib Iversen' })).toBeVisible();
});

test(
  'a search of a caseworker who is somebody else by now finds nobody',
  extended,
  async ({ page, acts }) => {
    const { person, cardNumber } = await acts.grant();
    await makeDeaf(page);
    await loginAs(page, 'ib-iversen', 'caseworker');
    // What the start page asks by itself has been answered.
    await expect(page.getByRole('link', { name: /uden sagsbehandler$/ })).toBeVisible();
    await elsewhere(page, 'troels-madsen', 'caseworker');
    const field = page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' });
    await field.fill(cardNumber);
    await field.press('Enter');
    await expect(heading(page)).toHaveText(otherLogin);
    await expectGone(page, person.name, cardNumber);
  },
);

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('the citizen: the page of one is never that of another', async ({ page }) => {
    await loginAs(page, 'lone-hansentest', 'citizen');
    await page.getByRole('button', { name: 'Show on the screen' }).click();
    await expect(page.getByRole('dialog')).toContainText('70505');
    const other = await elsewhere(page, 'frederik-hansentest', 'citizen');
    await expect(heading(page)).toHaveText('Another login is in use');
    await expect(page.getByRole('main')).toContainText('Frederik Hansentest');
    await expectGone(page, 'Lone', '70505', '290569');
    await page.getByRole('link', { name: 'Continue as Frederik Hansentest' }).click();
    await expect(page.getByText('76259').first()).toBeVisible();

    // Once Lone has logged in again, wherever, the page that was hers is hers.
    await elsewhere(page, 'lone-hansentest', 'citizen');
    for (const tab of [page, other]) await expect(heading(tab)).toHaveText('Another login is in use');
    await elsewhere(page, 'frederik-hansentest', 'citizen');
    for (const tab of [page, other]) await expect(tab.getByText('76259').first()).toBeVisible();
  });
});

test('the citizen: no file of another’s, by a button or by a link', async ({ page }) => {
  await makeDeaf(page);
  await loginAs(page, 'lone-hansentest', 'citizen');
  const asked = page.waitForRequest(/card\.pdf/);
  await page.getByRole('button', { name: 'Hent frikortet som PDF' }).click();
  const session = (await (await asked).allHeaders())['frikort-session'] ?? '';
  const link = `/api/v1/me/card.pdf?${new URLSearchParams({ entrance: 'citizen', session })}`;
  await page.goto('/borger/oplysninger');
  await expect(page.getByText('70505').first()).toBeVisible();
  await elsewhere(page, 'frederik-hansentest', 'citizen');
  const refused = await page.request.get(link);
  expect([refused.status(), (await refused.json()).code]).toEqual([409, 'session-changed']);
  await page.getByRole('button', { name: /JSON/ }).click();
  await expect(heading(page)).toHaveText(otherLogin);
  await expectGone(page, '70505');
});

test('a page that waits for a login is there for whoever logs in elsewhere', extended, async ({ page }) => {
  await page.goto(homes.company);
  await expect(heading(page)).toHaveText('Log på for at fortsætte');
  await elsewhere(page, 'sanne-lund', 'company');
  await expect(heading(page)).toHaveText('Ansættelser');
  // A public page belongs to nobody, and names whoever is logged in.
  await page.goto('/virksomhed/vejledning');
  await expect(page.getByText('Sanne Lund for Café Solsikken ApS')).toBeVisible();
  await elsewhere(page, 'omar-haddad', 'company');
  await expect(page.getByText('Omar Haddad for Nordhavn Gartneri A/S')).toBeVisible();
  await expect(heading(page)).toHaveText('Vejledning for virksomheder');
});

test(
  'logging out by one entrance is noticed at once in the tabs of the other',
  extended,
  async ({ page, context }) => {
    await loginAs(page, 'ib-iversen', 'company', '/virksomhed/ansaettelser/ny');
    const other = await context.newPage();
    await loginAs(other, 'ib-iversen', 'caseworker');
    await other.getByRole('button', { name: 'Log af' }).click();
    await expect(heading(other)).toHaveText('Du er logget af');
    await expect(heading(page)).toHaveText('Du er blevet logget af');
    await expect(page.getByRole('main')).toContainText('Der er logget af et andet sted i denne browser.');
    await expectAccessible(page);
  },
);

test(
  'ending one’s other logins is noticed at once in the tab that has one of them',
  extended,
  async ({ page }) => {
    await loginAs(page, 'troels-madsen', 'company');
    const other = await elsewhere(page, 'troels-madsen', 'caseworker');
    await other.getByRole('button', { name: 'Troels Madsen: dine logins' }).click();
    const dialog = other.getByRole('dialog', { name: 'Dine logins' });
    await dialog
      .getByRole('button', { name: /^Log af: Virksomhed/ })
      .first()
      .click();
    await expect(heading(page)).toHaveText('Du er blevet logget af');
    await expect(heading(other)).toHaveText('Find en borger');
  },
);

test('“Back” never shows what a former person has left', extended, async ({ page }) => {
  await makeDeaf(page);
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByText('70505').first()).toBeVisible();
  // As a browser does that keeps pages in memory; the one of these tests is told not to.
  const dispatch = (type: string) =>
    page.evaluate((name) => {
      window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
      return document.documentElement.style.visibility;
    }, type);
  expect(await dispatch('pagehide')).toBe('hidden');
  await elsewhere(page, 'frederik-hansentest', 'citizen');
  expect(await dispatch('pageshow')).toBe('hidden');
  await expect(heading(page)).toBeVisible();
  await expect(heading(page)).toHaveText(otherLogin);
  await expectGone(page, '70505');
});
