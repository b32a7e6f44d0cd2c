import { formatDate } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { saveCsv } from '../fixtures/downloads.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

// One after the other: a person is given one file at a time.
test.describe.configure({ mode: 'default' });

test('a caseworker’s list as CSV: what the filter finds, and CPR numbers only when ticked', async ({
  page,
  acts,
}) => {
  const { person, cardNumber } = await acts.grant();
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-borgere');
  await page.getByRole('textbox', { name: 'Find i listen' }).fill(cardNumber);
  await expect(page.getByText('Viser 1 borger')).toBeVisible();

  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Hent listen som CSV-fil?' });
  await expect(dialog.getByRole('checkbox', { name: 'Tag CPR-numre med' })).not.toBeChecked();
  await expectAccessible(page);
  const plain = await saveCsv(page, dialog.getByRole('button', { name: 'Hent filen' }));
  await expect(page.getByText('Filen er hentet')).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(plain.name).toBe(`borgere-${today}.csv`);
  expect(plain.content.startsWith('\u{FEFF}Navn;Frikortnummer;Status;')).toBe(true);
  expect(plain.rows).toMatchObject([{ Navn: person.name, Frikortnummer: cardNumber, Status: 'Aktivt' }]);
  expect(plain.content).not.toMatch(/\d{6}-?\d{4}/);

  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Tag CPR-numre med' }).check();
  const withCpr = await saveCsv(page, dialog.getByRole('button', { name: 'Hent filen' }));

  expect(withCpr.rows).toMatchObject([{ 'CPR-nummer': person.shownCpr, Navn: person.name }]);
});

test(
  'the municipality’s whole list as CSV, with Danish letters, whatever is shown so far',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-borgere?sort=-name');
    await expect(page.getByText('Viser de første 25 borgere')).toBeVisible();
    await page.getByRole('button', { name: 'Hent som CSV' }).click();
    const saved = await saveCsv(
      page,
      page.getByRole('alertdialog').getByRole('button', { name: 'Hent filen' }),
    );
    expect(saved.rows.length).toBeGreaterThan(50);
    const first = await page
      .getByRole('table')
      .getByRole('rowheader')
      .first()
      .getByRole('link')
      .textContent();
    expect(saved.rows[0]?.Navn).toBe(first);
    expect(saved.content).toMatch(/[æøåÆØÅ]/);
    expect(saved.rows.find((row) => row.Frikortnummer === '31848')).toMatchObject({
      'Vær opmærksom på': 'Beskyttet navn og adresse',
    });
  },
);

test(
  'a file that cannot be fetched: the dialog stays, says why, and the next try works',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/mine-borgere');
    await page.getByRole('button', { name: 'Hent som CSV' }).click();
    const dialog = page.getByRole('alertdialog');
    const refuse = (route: { fulfill: (answer: object) => Promise<void> }) =>
      route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 422, code: 'export-too-large', type: '', title: '' }),
      });
    await page.route('**/api/v1/citizens?*', refuse);
    await dialog.getByRole('button', { name: 'Hent filen' }).click();
    await expect(dialog.getByText('Listen er for lang til én fil')).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/api/v1/citizens?*', refuse);
    const saved = await saveCsv(page, dialog.getByRole('button', { name: 'Hent filen' }));
    expect(saved.rows.map(({ Navn }) => Navn)).toContain('Frederik Hansentest');
  },
);

test('the employments of a card as CSV, for the caseworker', extended, async ({ page, acts }) => {
  const frikort = await acts.grant();
  await acts.register(frikort, { amountOere: 123_450 });
  await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
  const year = today.slice(0, 4);
  await page.getByRole('button', { name: `Ansættelser for ${year}` }).click();
  const saved = await saveCsv(page, page.getByRole('button', { name: `Hent som CSV for ${year}` }));
  expect(saved.name).toBe(`ansaettelser-i-${year}.csv`);
  expect(saved.rows).toMatchObject([
    {
      Virksomhed: 'Café Solsikken ApS',
      Startdato: formatDate(today),
      'Løn i kr., der tæller med': '1234,50',
    },
  ]);
});

test('a citizen’s employments of a year as CSV', extended, async ({ page }) => {
  await loginAs(page, 'lone-hansentest', 'citizen');
  const saved = await saveCsv(
    page,
    page.getByRole('button', { name: /^Hent som regneark \(CSV\) for \d{4}$/ }),
  );
  await expect(page.getByText('Filen er hentet.')).toBeVisible();
  expect(saved.content).toContain('Café Solsikken ApS');
  expect(saved.content).not.toMatch(/\d{6}-?\d{4}/);
});

test(
  'a company’s list: sums of the whole filter, sorted by its headings, and the same as CSV',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    const unit = '1023456789';
    await acts.register(frikort, { amountOere: 100_000, reference: `=1+${frikort.cardNumber}` });
    await acts.register(frikort, { amountOere: 250_050, endDate: nearToday(5), productionUnit: unit });
    await acts.cancel(await acts.register(frikort, { amountOere: 50_000 }), 'Forkert beløb');
    await loginAs(page, 'bjarne-jepsen', 'company');
    await page.getByRole('searchbox').fill(frikort.cardNumber);
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(
      page.getByText('Viser 3 ansættelser, i alt 3.500,50 kr. (1 annulleret tæller ikke med)'),
    ).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(frikort.cardNumber));

    // The usual order, latest end first, stands at the period.
    const period = page.getByRole('columnheader', { name: 'Periode' });
    await expect(period).toHaveAttribute('aria-sort', 'descending');
    const amount = page.getByRole('columnheader', { name: 'Løn' });
    await amount.getByRole('button').click();
    await expect(amount).toHaveAttribute('aria-sort', 'ascending');
    await expect(period).toHaveAttribute('aria-sort', 'none');
    await expect(page.getByRole('row').nth(1)).toContainText('500,00 kr.');
    await amount.getByRole('button').click();
    await expect(amount).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/sort=-amountOere/);
    await expectAccessible(page);

    const saved = await saveCsv(page, page.getByRole('button', { name: 'Hent som CSV' }));
    await expect(page.getByText('Filen er hentet')).toBeVisible();
    expect(saved.name).toBe(`ansaettelser-${today}.csv`);
    expect(saved.rows.map((row) => [row['Registreret løn i kr.'], row.Status])).toEqual([
      ['2500,50', 'Registreret'],
      ['1000,00', 'Registreret'],
      ['500,00', 'Annulleret'],
    ]);
    expect(saved.rows[1]).toMatchObject({
      Borger: frikort.person.name,
      Reference: `'=1+${frikort.cardNumber}`,
    });

    await page.getByRole('textbox', { name: 'P-nummer' }).fill('12');
    await page.getByRole('textbox', { name: 'P-nummer' }).blur();
    await expect(page.getByText('Skriv 10 cifre')).toBeVisible();
    await page.getByRole('textbox', { name: 'P-nummer' }).fill(unit);
    await expect(page.getByText('Viser 1 ansættelse, i alt 2.500,50 kr.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'P-nummer' })).toHaveValue(unit);
  },
);

test(
  'a company’s file has protected names as initials, and headings in the language of the page (R20)',
  extended,
  async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Employments');
    const saved = await saveCsv(page, page.getByRole('button', { name: 'Download as CSV' }));
    expect(saved.name).toBe(`employments-${today}.csv`);
    expect(saved.content).not.toContain('Paula');
    expect(saved.rows[0]).toHaveProperty('Card number');
  },
);

test(
  'all running employments on a frikort that became inactive are told of, whatever is shown (R15)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort, { startDate: nearToday(-20), endDate: today });
    await acts.deactivate(frikort, 'Ikke længere omfattet');
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/?status=cancelled');
    const notice = page.locator('.alert-warning').filter({ hasText: 'inaktiv' });
    await expect(notice).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('searchbox').fill('Ingen hedder sådan');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await notice.getByRole('link', { name: 'Se ansættelserne' }).click();
    await expect(page).toHaveURL(/\/virksomhed\/$/);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(notice.getByRole('listitem').first().getByRole('link')).toBeVisible();
  },
);
