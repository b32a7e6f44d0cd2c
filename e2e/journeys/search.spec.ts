import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openCitizen, searchFor } from '../pages/caseworker.ts';
import { unknownCprs } from '../system/cpr-numbers.ts';

const heading = 'heading';

test.describe('a citizen of another municipality (R14)', () => {
  for (const number of ['290569-0000', '70505']) {
    test(`Karen Holm of Odense searches ${number}: the refusal, and nothing more`, async ({ page }) => {
      await loginAs(page, 'karen-holm', 'caseworker');
      await searchFor(page, number);
      await expect(page.getByRole(heading, { level: 1 })).toHaveText(
        'Borgeren har et frikort i en anden kommune',
      );
      // Without the names that one may choose the municipality from: all of them, whichever it is.
      const shown = await page.getByRole('main').evaluate((main) => {
        const choices = [...main.querySelectorAll('option')].map(({ textContent }) => textContent);
        return choices.reduce((text, choice) => text.replace(choice, ''), main.textContent);
      });
      for (const secret of ['Lone', 'Hansentest', '70505', '290569', 'Aarhus', 'Troels', 'kr.']) {
        expect(shown, `nothing of ${secret}`).not.toContain(secret);
      }
      await expectAccessible(page);
    });
  }

  test('the address of the citizen’s page tells nothing either', async ({ page, acts }) => {
    const { citizenId, person } = await acts.grant();
    await loginAs(page, 'karen-holm', 'caseworker', `/sagsbehandler/borger/${citizenId}`);
    await expect(page.getByRole(heading, { level: 1 })).toHaveText('Borgeren kan ikke vises');
    await expect(page.getByRole('main')).not.toContainText(person.name);
    await expectAccessible(page);
  });
});

test.describe('what is no number of a citizen (R16)', () => {
  const refusals = [
    [unknownCprs.unknown, 'CPR-nummeret findes ikke i CPR-registret'],
    [unknownCprs.replacementNumber, 'CPR-nummeret findes ikke i CPR-registret'],
    ['99998', 'Frikortnummeret findes ikke'],
  ] as const;
  for (const [typed, title] of refusals) {
    test(`${typed}: ${title}`, async ({ page }) => {
      await loginAs(page, 'ib-iversen', 'caseworker');
      await searchFor(page, typed);
      await expect(page.getByRole(heading, { level: 1 })).toHaveText(title);
      await expect(page.getByRole(heading, { level: 1 })).toBeFocused();
      // What was typed stays, to be mended.
      await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(typed);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Søg igen' }).click();
      await expect(page.getByLabel('CPR-nummer eller frikortnummer')).toBeFocused();
    });
  }

  const slips = [
    ['', 'Skriv et CPR-nummer eller et frikortnummer'],
    ['Lone', 'Skriv et CPR-nummer med 10 cifre eller et frikortnummer med 5 cifre'],
    ['123456', 'Skriv et CPR-nummer med 10 cifre eller et frikortnummer med 5 cifre'],
    ['310269-0000', 'De første 6 cifre er ikke en fødselsdato'],
  ] as const;
  for (const [typed, message] of slips) {
    test(`"${typed}" is mended at the field`, extended, async ({ page }) => {
      await loginAs(page, 'ib-iversen', 'caseworker');
      await searchFor(page, typed);
      const field = page.getByRole('search').getByRole('textbox');
      await expect(page.getByRole('alert')).toContainText(message);
      await expect(field).toHaveAccessibleDescription(new RegExp(message));
      await expect(field).toBeFocused();
      await expectAccessible(page);
      await field.fill('70505');
      await field.press('Enter');
      await expect(page.getByRole(heading, { level: 1 })).toHaveText('Lone Hansentest');
    });
  }
});

test.describe('what the CPR register says (R21)', () => {
  test('a dead person gets no frikort', async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker');
    await searchFor(page, '010130-0000');
    await expect(page.getByText('Der kan ikke oprettes et frikort på dette CPR-nummer')).toBeVisible();
    await expect(page.getByText('personen er død')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Opret frikort' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('a changed number leads to the one in force', async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker');
    await searchFor(page, '070777-0000');
    await expect(page.getByText('CPR-nummeret er blevet ændret til 080777-0000')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Søg på 080777-0000' }).click();
    await expect(page.getByRole(heading, { level: 1 })).toHaveText('Kim Skiftetest');
    await expect(page.getByRole('button', { name: 'Opret frikort' })).toBeVisible();
  });

  test('a protected name is marked as one (R20)', async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker');
    await openCitizen(page, '31848', 'Paula Skjoldborg');
    await expect(page.getByText('Beskyttet navn og adresse')).toBeVisible();
    await expectAccessible(page);
  });
});

test('while a search is under way, the page that it will replace says so', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker');
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/citizens/search', async (route) => {
    await held;
    await route.continue();
  });
  await searchFor(page, '70505');
  const progress = page.getByRole('main').getByText('Søger efter borgeren …');
  await expect(progress).toBeInViewport();
  answer();
  await expect(progress).toHaveCount(0);
});

test('Ctrl + K leads to the search field from anywhere', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/mine-borgere');
  await page.getByRole('textbox', { name: 'Find i listen' }).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' })).toBeFocused();
});

test('a search without frikort is gone after a reload: nothing is kept of it', async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker');
  await searchFor(page, '120485-0000');
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Nora Lindtest');
  await page.reload();
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Søg borgeren frem igen');
  await expectAccessible(page);
});

test(
  'the start page opens again whom one looked at last, by card number, for nobody else in this browser',
  extended,
  async ({ page, acts, anotherVisitor }) => {
    const [first, last] = [await acts.grant(), await acts.grant()];
    const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    const again = page.getByRole('region', { name: 'Senest åbnet' });
    await loginAs(page, 'troels-madsen', 'caseworker');
    await expect(page.getByRole('heading', { name: 'Kræver opmærksomhed' })).toBeVisible();
    await expect(again).toHaveCount(0);
    for (const { cardNumber, person } of [first, last]) {
      await searchFor(page, cardNumber);
      await expect(page.getByRole(heading, { level: 1 })).toHaveText(person.name);
    }
    await page.goto('/sagsbehandler/');
    await expect(again.getByRole('button')).toHaveText([
      `Søg på frikortnummer ${last.cardNumber}`,
      `Søg på frikortnummer ${first.cardNumber}`,
    ]);
    for (const { person } of [first, last]) await expect(again).not.toContainText(person.name);
    await expectAccessible(page);
    await again.getByRole('button', { name: first.cardNumber }).click();
    await expect(page.getByRole(heading, { level: 1 })).toHaveText(first.person.name);

    // Another person at the same computer, in the same tab, of the same municipality.
    await loginAs(page, 'hanne-admin', 'caseworker');
    await expect(page.getByRole('heading', { name: 'Kræver opmærksomhed' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Kolleger' }).first()).toBeVisible();
    await expect(again).toHaveCount(0);
    expect(await stored()).not.toContain(first.cardNumber);

    await searchFor(page, last.cardNumber);
    await expect(page.getByRole(heading, { level: 1 })).toHaveText(last.person.name);
    await page.goto('/sagsbehandler/');
    await expect(again.getByRole('button')).toHaveCount(1);
    // Who is not reached any more is forgotten.
    await acts.offer(last);
    const odense = await anotherVisitor();
    await loginAs(odense, 'karen-holm', 'caseworker', '/sagsbehandler/overfoersler');
    const offered = odense.getByRole('row').filter({ hasText: last.person.name });
    await offered.getByRole('button', { name: /^Godkend/ }).click();
    await odense.getByRole('alertdialog').getByRole('button', { name: 'Godkend' }).click();
    await expect(odense.getByText('Din kommune er nu ansvarlig for')).toBeVisible();
    await again.getByRole('button').click();
    await expect(page.getByRole(heading, { level: 1 })).toHaveText(
      'Borgeren har et frikort i en anden kommune',
    );
    await page.goto('/sagsbehandler/');
    await expect(page.getByRole('heading', { name: 'Kræver opmærksomhed' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Kolleger' }).first()).toBeVisible();
    await expect(again).toHaveCount(0);

    await searchFor(page, first.cardNumber);
    await expect(page.getByRole(heading, { level: 1 })).toHaveText(first.person.name);
    await page.getByRole('button', { name: 'Log af' }).click();
    await expect(page.getByRole(heading, { level: 1 })).toHaveText('Du er logget af');
    expect(await stored()).not.toContain(first.cardNumber);
  },
);
