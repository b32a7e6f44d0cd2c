import { formatDate, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openCitizen, openPart } from '../pages/caseworker.ts';
import { lookUp, typePay } from '../pages/registration.ts';

const pageOf = ({ id }: { id: string }): string => `/virksomhed/ansaettelser/${id}`;

function historyRow(page: Page, event: string) {
  return page.getByRole('row').filter({ hasText: event });
}

test('edits dates and pay; the history says what was and what is (R7, R8, R25)', async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort, { startDate: nearToday(-5), amountOere: 100_000 });
  await loginAs(page, 'sanne-lund', 'company', pageOf(employment));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(frikort.person.name);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ret ansættelse' }).click();
  await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('1.000,00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('Du har ikke rettet noget')).toBeVisible();

  await typePay(page, '1.250,50');
  await page.getByRole('textbox', { name: 'Slutdato' }).fill(formatDate(nearToday(3)));
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
  const edited = historyRow(page, 'Ansættelse rettet');
  await expect(edited).toContainText('Løn: fra 1.000,00 kr. til 1.250,50 kr.');
  await expect(edited).toContainText('Sanne Lund');
  await expectAccessible(page);

  await loginAs(page, 'ib-iversen', 'caseworker');
  await openCitizen(page, frikort.cardNumber, frikort.person.name);
  await expect(page.getByText('Brugt: 1.250,50 kr.')).toBeVisible();
});

test('an edit above the balance is refused with the highest amount, its own included (R3)', async ({
  page,
  acts,
}) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort, { amountOere: 100_000 });
  await acts.register(frikort, { amountOere: frikort.allowanceOere - 150_000 }, 'omar-haddad');
  await loginAs(page, 'bjarne-jepsen', 'company', `${pageOf(employment)}/ret`);
  await typePay(page, '1.500,01');
  await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveAccessibleDescription(
    /højere end restbeløbet.*\s1\.500,00\skr\./,
  );
  await typePay(page, '1.500,00');
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
});

test('cancels for good: it stays, counts nothing, and says why (R8)', async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort);
  await loginAs(page, 'bjarne-jepsen', 'company', pageOf(employment));
  await page.getByRole('button', { name: 'Annullér ansættelse' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Annullér ansættelsen?' });
  await dialog.getByRole('button', { name: 'Annullér ansættelse' }).click();
  await expect(dialog.getByText('Skriv, hvorfor ansættelsen annulleres')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalen blev ikke til noget');
  await dialog.getByRole('button', { name: 'Annullér ansættelse' }).click();

  await expect(page.getByText('Ansættelsen er annulleret', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toHaveCount(0);
  await expect(historyRow(page, 'Ansættelse annulleret')).toContainText('Aftalen blev ikke til noget');
  await expectAccessible(page);
  await page.goto(`${pageOf(employment)}/ret`);
  await expect(page.getByText('kan ikke rettes eller genåbnes')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem ændringer' })).toHaveCount(0);

  await loginAs(page, 'ib-iversen', 'caseworker');
  await openCitizen(page, frikort.cardNumber, frikort.person.name);
  await expect(page.getByText('Brugt: 0,00 kr.')).toBeVisible();
  const employments = await openPart(page, 'Ansættelser', yearOf(today));
  await employments.getByText('Café Solsikken ApS').click();
  await expect(employments.getByText('tæller ikke med i det brugte beløb')).toBeVisible();
  await expectAccessible(page);
});

test('30 days after its end it is locked, and the page says so, and whom to ask (R7, R30)', async ({
  page,
}) => {
  await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/?year=${yearOf(today) - 1}`);
  await page.getByRole('searchbox').fill('SOL-0512');
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await page.getByRole('link', { name: /^Lone Hansentest/ }).click();
  await expect(page.getByText('Ansættelsen er låst')).toBeVisible();
  // The municipality can open it again (R30): support is not whom to ask.
  await expect(page.getByText('bed borgerens kommune om at måtte rette')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bed om at rette' })).toBeVisible();
  await expect(page.getByRole('main').getByText('kontakt support')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Annullér ansættelse' })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${page.url()}/ret`);
  await expect(page.getByText('Ansættelsen er låst')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem ændringer' })).toHaveCount(0);
  await expectAccessible(page);
});

test('is editable while the frikort is inactive (R7)', extended, async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort);
  await acts.deactivate(frikort, 'Opfylder ikke længere betingelserne');
  await loginAs(page, 'bjarne-jepsen', 'company', pageOf(employment));
  await expect(page.getByText('Frikortet er blevet inaktivt')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ret ansættelse' }).click();
  await typePay(page, '900');
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
});

test('two edit at once: the second sees what the first saved, and decides', async ({
  page,
  acts,
  anotherVisitor,
}) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort, { amountOere: 100_000 });
  const other = await anotherVisitor();
  await loginAs(page, 'bjarne-jepsen', 'company', `${pageOf(employment)}/ret`);
  await loginAs(other, 'sanne-lund', 'company', `${pageOf(employment)}/ret`);
  await typePay(page, '1.100');
  await typePay(other, '1.200');
  await other.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(other.getByText('Ændringerne er gemt.')).toBeVisible();

  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('En anden har rettet ansættelsen imens')).toBeVisible();
  const difference = page.getByRole('row').filter({ hasText: 'Løn for hele perioden' });
  await expect(difference).toContainText('1.200,00');
  await expect(difference).toContainText('1.100,00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
  await expect(historyRow(page, 'Ansættelse rettet')).toHaveCount(2);
});

test('two cancel at once: the second learns that it is done', extended, async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort);
  await loginAs(page, 'bjarne-jepsen', 'company', pageOf(employment));
  await page.getByRole('button', { name: 'Annullér ansættelse' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Dobbelt registreret');
  await acts.cancel(employment, 'Forkert borger');
  await dialog.getByRole('button', { name: 'Annullér ansættelse' }).click();
  await expect(page.getByText('Ansættelsen er annulleret', { exact: true })).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(historyRow(page, 'Ansættelse annulleret')).toContainText('Forkert borger');
});

test('is no other company’s to see', async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort);
  await loginAs(page, 'omar-haddad', 'company', pageOf(employment));
  await expect(page.getByText('Vi kan ikke finde det, du leder efter')).toBeVisible();
  await expect(page.getByText(frikort.person.name)).toHaveCount(0);
  await expectAccessible(page);
});

test(
  'the overview finds by number, status and what can be edited, and adds up',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort, { amountOere: 100_000, reference: `T-${frikort.cardNumber}` });
    await acts.cancel(await acts.register(frikort, { amountOere: 50_000 }), 'Forkert beløb');
    await loginAs(page, 'bjarne-jepsen', 'company');
    await page.getByRole('searchbox').fill(frikort.cardNumber);
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page.getByText('Viser 2 ansættelser, i alt 1.000,00 kr.')).toBeVisible();
    await expect(page.getByText(`Reference: T-${frikort.cardNumber}`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('Annulleret');
    await expect(page.getByText('Viser 1 ansættelse, i alt 0,00 kr.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Kan rettes' }).selectOption('Kan stadig rettes');
    await expect(
      page.getByRole('paragraph').filter({ hasText: 'Ingen ansættelser passer til det, du har valgt' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Ryd søgning og filtre' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await page.getByRole('searchbox').fill('Ingen hedder sådan');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Hent som CSV' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(page.getByRole('table')).toBeVisible();
  },
);

test(
  'an employment on a number that was looked up can be followed by another',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, frikort.cardNumber);
    await page.getByRole('button', { name: 'Brug et andet frikortnummer' }).click();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toHaveValue('');
  },
);
