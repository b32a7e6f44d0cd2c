import { yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { effortActor, ownName } from '../fixtures/efforts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

const year = yearOf(today);
const startDate = `01-01-${year}`;

const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const outcome = (page: Page, text: string | RegExp) => expect(page.getByRole('group', { name: text })).toBeFocused();

/** The operator enters a category, and an organisation as it was ordered. @returns the code of its first administrator */
async function order(page: Page, name: string, category: string): Promise<string> {
  await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/indsatser/kategorier');
  await press(page, 'Tilføj en kategori');
  const dialog = page.getByRole('alertdialog');
  await fill(page, 'Navn på dansk', category);
  await fill(page, 'Navn på engelsk', `Work placement ${category.slice(-6)}`);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await outcome(page, `“${category}” er tilføjet.`);

  await page.goto('/sagsbehandler/drift/indsatser');
  await page.getByRole('link', { name: 'Opret en organisation' }).click();
  await fill(page, 'Organisationens navn', `${name} Samarbejdsaftale`);
  await page.getByRole('radio', { name: 'Kommunalt fællesskab' }).check();
  await page.getByRole('combobox', { name: 'Kommuner' }).selectOption({ label: 'Aarhus Kommune' });
  await fill(page, 'Startdato', startDate);
  await fill(page, 'Første administrator', 'Inge Indsats');
  await fill(page, 'Bestillerens navn', 'Olga Ordre');
  await fill(page, 'Bestillerens e-mail', 'olga@oestjylland.example');
  await fill(page, 'Bestillerens telefon', '70 10 00 07');
  await press(page, 'Opret organisationen');
  const slips = page.locator('.error-summary');
  await expect(slips).toContainText('Tag “samarbejdsaftale” ud.');
  await expect(slips).toContainText('Formen kræver mindst 2 kommuner');
  await fill(page, 'Organisationens navn', name);
  await page.getByRole('combobox', { name: 'Kommuner' }).selectOption({ label: 'Favrskov Kommune' });
  await expectAccessible(page);
  await press(page, 'Opret organisationen');
  await outcome(page, /^Organisationen er oprettet, og bestilleren har fået en mail/);
  await press(page, 'Lav en kode');
  await outcome(page, 'Koden er lavet og vises kun denne ene gang');
  await expectAccessible(page);
  return page.locator('.made-code code').innerText();
}

test('an organisation is ordered, its people are appointed, and it gets money and an effort (R39-R41)', extended, async ({
  page,
  anotherVisitor,
}) => {
  const name = ownName('Østjysk Indsatssamarbejde');
  const category = ownName('Virksomhedsrettet forløb');
  const code = await order(page, name, category);
  // Who can be appointed has logged in with the permission.
  for (const identity of ['anders-ansvar', 'dina-deltager']) await effortActor(identity);

  // The first administrator comes in without a caseworker's permission, and lands where the work is.
  const inge = await anotherVisitor();
  await loginAs(inge, 'inge-indsats', 'caseworker');
  await expect(inge).toHaveURL(/\/sagsbehandler\/indsatser\/?$/);
  await expect(inge.getByRole('link', { name: 'Kommunens borgere' })).toBeHidden();
  await inge.getByRole('link', { name: 'Brug en kode fra driften' }).click();
  await fill(inge, 'Kode', 'AAAAA-AAAAA-AAAAA-AAAAA');
  await press(inge, 'Bliv administrator');
  await expect(inge.getByText('Koden virker ikke')).toBeVisible();
  await fill(inge, 'Kode', code.toLowerCase());
  await press(inge, 'Bliv administrator');
  await outcome(inge, /^Du er nu administrator/);
  await expectAccessible(inge);

  // She appoints; only who holds the permission can be chosen.
  const dialog = inge.getByRole('alertdialog');
  for (const person of ['Anders Ansvar, Favrskov Kommune', 'Inge Indsats, Aarhus Kommune']) {
    await press(inge, 'Giv en rolle');
    await expect(dialog.getByRole('option', { name: /Dina Deltager|Ib Iversen/ })).toHaveCount(0);
    await dialog.getByRole('combobox', { name: 'Person' }).selectOption({ label: person });
    await dialog.getByRole('button', { name: 'Giv rollen' }).click();
    await outcome(inge, /er nu indsatsansvarlig\.$/);
  }
  await press(inge, /^Fratag rollen Administrator, Inge Indsats/);
  await dialog.getByRole('button', { name: 'Fratag rollen' }).click();
  await expect(dialog).toContainText('Organisationen skal have en administrator');
  await dialog.getByRole('button', { name: 'Fortryd' }).click();

  // Money of the year.
  await inge.getByRole('link', { name: 'Skriv økonomi for et år' }).click();
  await fill(inge, 'Finansiør 1', 'Borgeren 010190-1234');
  await fill(inge, 'Kroner fra finansiør 1', '12,50');
  await press(inge, 'Gem økonomien');
  await expect(inge.locator('.error-summary')).toContainText('CPR-numre må ikke stå her');
  await expect(inge.locator('.error-summary')).toContainText('Skriv hele kroner');
  await fill(inge, 'Finansiør 1', 'Aarhus Kommune');
  await fill(inge, 'Kroner fra finansiør 1', '1.000.000');
  await fill(inge, 'Budget', '1000000');
  await press(inge, 'Gem økonomien');
  await outcome(inge, `Økonomien for ${year} er gemt.`);
  await expect(inge.locator('.budget-bar')).toContainText('0 kr. af 1.000.000 kr.');

  // An effort, not of a time before the organisation.
  await inge.getByRole('link', { name: 'Opret en indsats' }).click();
  await fill(inge, 'Indsatsens navn', 'Tilbage til arbejdet');
  await inge.getByRole('combobox', { name: 'Kategori' }).selectOption({ label: category });
  await fill(inge, 'Første dag', `31-12-${year - 1}`);
  await inge.locator('#details').fill('Se 010190-1234');
  await press(inge, 'Opret indsatsen');
  await expect(inge.locator('.error-summary')).toContainText(`Organisationen begyndte ${startDate}`);
  await expect(inge.locator('.error-summary')).toContainText('CPR-numre må ikke stå her');
  await fill(inge, 'Første dag', startDate);
  await inge.locator('#details').fill('Otte uger med praktik.');
  await press(inge, 'Opret indsatsen');
  await outcome(inge, /^Indsatsen er oprettet/);
  await press(inge, 'Skriv budget for et år');
  await dialog.getByRole('textbox', { name: 'Hele kroner' }).fill('1.250.000');
  await dialog.getByRole('button', { name: 'Gem budgettet' }).click();
  await outcome(inge, `Budgettet for ${year} er gemt.`);
  await press(inge, 'Gør en til deltageransvarlig');
  await dialog.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Dina Deltager, Aarhus Kommune' });
  await dialog.getByRole('button', { name: 'Giv rollen' }).click();
  await outcome(inge, 'Dina Deltager er nu deltageransvarlig.');
  await expectAccessible(inge);
  const effort = inge.url();

  // More than the organisation has is shown, not refused.
  await inge.getByRole('link', { name }).click();
  await expect(inge.locator('.budget-bar')).toContainText('Indsatserne har 250.000 kr. mere end budgettet');
  await inge.getByRole('link', { name: 'Indsatser', exact: true }).first().click();
  await expect(inge.getByRole('link', { name: new RegExp(`^Indsatserne i ${name}`) })).toBeVisible();

  // Whom it is none of: who has no role there, and who has none at all.
  const others = await anotherVisitor();
  await loginAs(others, 'frede-favrskov', 'caseworker', new URL(effort).pathname);
  await expect(others.getByText('Tilbage til arbejdet')).toBeHidden();
  await expect(others.getByRole('main')).toContainText(/findes ikke|kan ikke/);
  await loginAs(others, 'ib-iversen', 'caseworker', '/sagsbehandler/');
  await expect(others.getByRole('link', { name: 'Indsatser' })).toBeHidden();
  await others.goto(new URL(effort).pathname);
  await expect(others.getByRole('heading', { level: 1 })).toHaveText(
    'Siderne er for dem, der arbejder med indsatser',
  );

  // An appointment that is ended gives nothing from then on.
  await inge.goto(effort);
  await press(inge, /^Fratag rollen Deltageransvarlig, Dina Deltager/);
  await dialog.getByRole('button', { name: 'Fratag rollen' }).click();
  await outcome(inge, 'Dina Deltager er ikke længere deltageransvarlig.');
  await loginAs(others, 'dina-deltager', 'caseworker', new URL(effort).pathname);
  await expect(others.getByRole('main')).toContainText(/findes ikke|kan ikke/);
});
