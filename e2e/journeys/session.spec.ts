import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { logInThroughPages, loginAs } from '../fixtures/login.ts';
import { letSessionEndIn, restingPage } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';
import { nemloginOrigin } from '../system/running-system.ts';

const logInFirst = 'Log på for at fortsætte';

test('logging out ends the session, here and at the provider', async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mit frikort');
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
  await expectAccessible(page);
  await page.goto('/borger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(logInFirst);
  await expectAccessible(page);
  await page.goto(nemloginOrigin);
  await expect(page.getByText('Ingen er logget på i denne browser.')).toBeVisible();
});

test('single logout ends every session begun from that login, and no other (R23)', async ({ page }) => {
  await logInThroughPages(page, 'ib-iversen', 'caseworker');
  await logInThroughPages(page, 'ib-iversen', 'company');
  await logInThroughPages(page, 'lone-hansentest', 'citizen');
  // Logged out by one entrance, Ib Iversen is out of the other one too; the citizen is not.
  await page.goto('/virksomhed/');
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
  await page.goto('/sagsbehandler/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(logInFirst);
  await page.goto('/borger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mit frikort');

  await page.goto(nemloginOrigin);
  await page.getByRole('button', { name: 'Log af alt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
  await page.goto('/borger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(logInFirst);
});

test('warns before the session ends; staying extends it', async ({ page, context }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', restingPage);
  await letSessionEndIn(context, 'caseworker', 4 * 60);
  await page.reload();
  const warning = page.getByRole('alertdialog', { name: 'Du er ved at blive logget af' });
  // The page looks at the clock every 5 seconds, and asks the API once before it warns.
  await expect(warning).toContainText(/Du bliver logget af om [34] minutter/, { timeout: 20_000 });
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Forbliv logget på' }).click();
  await expect(warning).toHaveCount(0);
});

test(
  'says of an end that cannot be put off that it cannot, and does not stand in the way',
  extended,
  async ({ page, context }) => {
    await loginAs(page, 'ib-iversen', 'caseworker');
    await letSessionEndIn(context, 'caseworker', 4 * 60, { forGood: true });
    await page.reload();
    const warning = page.getByRole('alertdialog', { name: 'Du er ved at blive logget af' });
    await expect(warning).toContainText('længere kan et login ikke vare', { timeout: 20_000 });
    await expectAccessible(page);
    await warning.getByRole('button', { name: 'Fortsæt så længe' }).click();
    await expect(warning).toHaveCount(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Uden sagsbehandler' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/uden sagsbehandler/i);
    await expect(warning).toHaveCount(0);
  },
);

test(
  'tabs share the session: what one does about it, the other knows',
  extended,
  async ({ page, context }) => {
    await loginAs(page, 'ib-iversen', 'caseworker');
    const other = await context.newPage();
    await letSessionEndIn(context, 'caseworker', 4 * 60);
    const warnings = [];
    for (const tab of [page, other]) {
      await tab.goto(restingPage);
      const warning = tab.getByRole('alertdialog', { name: 'Du er ved at blive logget af' });
      await expect(warning).toBeVisible({ timeout: 20_000 });
      warnings.push(warning);
    }
    await page.getByRole('button', { name: 'Forbliv logget på' }).click();
    for (const warning of warnings) await expect(warning).toHaveCount(0);

    await page.getByRole('button', { name: 'Log af' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Du er blevet logget af');
  },
);

test('a session that has ended is told, and leads back to what was typed', async ({
  page,
  context,
  acts,
}) => {
  const { cardNumber, person } = await acts.grant();
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePay(page, '750,00');
  await typePeriod(page, today, today);
  await letSessionEndIn(context, 'company', -1);
  await register(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er blevet logget af');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Log på igen' }).click();
  await page.getByRole('button', { name: /^Bjarne Jepsen/ }).click();
  await expect(page.getByText(person.name)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('750,00');
});

test.describe('what is typed', () => {
  test('survives a reload, and is gone when it is given up', extended, async ({ page, acts }) => {
    const { cardNumber, person } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await typePay(page, '1.234,50');
    await page.getByRole('textbox', { name: 'Navn' }).fill('Sanne Lund');
    await page.reload();
    await expect(page.getByText('Det, du havde skrevet, står her stadig.')).toBeVisible();
    await expect(page.getByText(person.name)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('1.234,50');
    await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Sanne Lund');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
    await page.reload();
    await expect(page.getByText('Det, du havde skrevet')).toHaveCount(0);
  });

  test('is gone with the log out', extended, async ({ page, acts }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await typePay(page, '1.234,50');
    await page.getByRole('button', { name: 'Log af' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget af');
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
    await expect(page.getByText('Det, du havde skrevet')).toHaveCount(0);
  });

  test('is not there for someone else who logs in', async ({ page, acts }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await typePay(page, '1.234,50');
    await loginAs(page, 'sanne-lund', 'company', '/virksomhed/ansaettelser/ny');
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
  });
});

test(
  'one sees where else one is logged in, and logs out there',
  extended,
  async ({ page, anotherVisitor }) => {
    const visitor = await anotherVisitor();
    await loginAs(visitor, 'sune-berg', 'company');
    await loginAs(page, 'sune-berg', 'company');
    await page.getByRole('button', { name: 'Sune Berg: dine logins' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dine logins' });
    await expect(dialog.getByRole('listitem').first()).toContainText('Virksomhed');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Log af alle andre steder' }).click();
    await expect(dialog.getByText('Du er logget af alle andre steder.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Luk' }).last().click();
    await expect(page.getByRole('button', { name: 'Sune Berg: dine logins' })).toBeFocused();

    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(logInFirst);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelser');
  },
);
