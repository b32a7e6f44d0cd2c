import { join } from 'node:path';
import { addDays, endOfYear, formatDate, startOfYear, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { type Frikort, nearToday, today } from '../fixtures/acts.ts';
import { saveCsv } from '../fixtures/downloads.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openImport, pasteCells } from '../pages/import.ts';

const headings = ['Frikortnummer', 'Startdato', 'Slutdato', 'Løn', 'Medarbejdernr.'];

/** How long a bookkeeper may need for 60 rows, in milliseconds. */
const longest = 180_000;

/** So many rows of one day each, on these cards in turn, each with a reference of its own. */
function payroll(frikort: readonly Frikort[], count: number): string[][] {
  const first = startOfYear(yearOf(today));
  return Array.from({ length: count }, (_, place) => {
    const { cardNumber } = frikort[place % frikort.length] ?? { cardNumber: '' };
    const day = formatDate(
      addDays(first, 300 + place) > endOfYear(yearOf(today)) ? today : addDays(first, 300 + place),
    );
    return [cardNumber, day, day, `${100 + place},50`, `${cardNumber}-løn-${place}`];
  });
}

async function register(page: Page, count: number): Promise<void> {
  const name = count === 1 ? 'Registrér 1 ansættelse' : `Registrér ${count} ansættelser`;
  await page.getByRole('button', { name }).click();
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

test(
  'a bookkeeper registers 60 rows of a spreadsheet in less than three minutes, and the same again changes nothing',
  extended,
  async ({ page, acts }) => {
    // What is promised is measured below; here is room for the machine, and for doing it twice.
    test.setTimeout(2 * longest);
    const frikort = [await acts.grant(), await acts.grant(), await acts.grant()];
    const rows = payroll(frikort, 60);
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/');
    const begun = Date.now();
    await openImport(page);
    // As they come from a spreadsheet: a number that does not exist, an amount with a letter O, a day that is none.
    const typed = rows.map((row) => [...row]);
    typed[3]?.splice(0, 1, '99998');
    typed[17]?.splice(3, 1, '1OO');
    typed[41]?.splice(2, 1, '32-12-2026');
    await pasteCells(page, [headings, ...typed]);
    await expect(page.getByRole('heading', { name: /^58 rækker er klar/ })).toBeVisible();
    await expect(page.getByText('2 rækker skal rettes')).toHaveCount(2);

    // Mended in place, by keyboard alone.
    await page.getByRole('button', { name: 'Gå til næste fejl' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Løn, række 19' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('117,50');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Gå til næste fejl' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Slutdato, række 43' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(rows[41]?.[2] ?? '');
    await page.keyboard.press('Tab');
    await register(page, 60);

    // What only the server knows is told at its cell; the others are registered.
    await expect(page.getByText('59 ansættelser er registreret')).toBeVisible();
    const number = page.getByRole('textbox', { name: 'Frikortnummer, række 5' });
    await expect(number).toHaveAccessibleDescription(/findes ikke/);
    await number.fill(rows[3]?.[0] ?? '');
    await number.blur();
    await register(page, 1);
    await expect(page.getByText('1 ansættelse er registreret')).toBeVisible();
    const took = Date.now() - begun;
    test.info().annotations.push({ type: '60 rows', description: `${(took / 1000).toFixed(1)} s` });
    expect(took).toBeLessThan(longest);

    // Whom they were registered for stands at each row, so that a number of somebody else is seen.
    const list = page.getByRole('table', { name: 'Rækkerne' });
    await expect(list.getByRole('row', { name: frikort[0]?.person.name ?? '' })).toHaveCount(20);

    await page.reload();
    await page.getByText('Vis, hvad der er sendt').click();
    const sent = page.getByRole('table', { name: 'Tidligere sendt' });
    await expect(sent.getByRole('row', { name: /Bjarne Jepsen.*Færdig.*59.*0.*1/ }).first()).toBeVisible();
    await expectAccessible(page);
    await pasteCells(page, [headings, ...rows]);
    await register(page, 60);
    await expect(page.getByText('60 stod der allerede')).toBeVisible();
    await page.getByRole('link', { name: 'Se alle ansættelser' }).click();
    await page.getByRole('searchbox').fill(`${frikort[0]?.cardNumber}-løn`);
    await page.getByRole('button', { name: 'Søg' }).click();
    await expect(page.getByText('Viser 20 ansættelser')).toBeVisible();
  },
);

test(
  'files are read as Danish Excel writes them, and refused with what was expected',
  extended,
  async ({ page, acts }) => {
    test.slow();
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/flere');
    const file = page.getByLabel('Eller vælg en fil');
    const choose = (name: string, buffer: Buffer) => file.setInputFiles({ name, mimeType: '', buffer });
    await expect(file).toBeVisible();
    await expectAccessible(page);

    for (const [name, buffer, expected] of [
      ['brev.pdf', Buffer.from('%PDF-1.7\n\u0001'), 'Brug en Excel-fil (.xlsx) eller en CSV-fil'],
      ['gammel.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'gem den som Excel-projektmappe'],
      ['unicode.txt', Buffer.from('\ufeff70505', 'utf16le'), 'Gem den i Excel som CSV UTF-8'],
      ['tom.csv', Buffer.from('\r\n'), 'Der er ingen rækker'],
    ] as const) {
      await choose(name, buffer);
      await expect(page.getByRole('alert').filter({ hasText: expected })).toBeVisible();
    }
    await expectAccessible(page);

    // A workbook, with a title above its headings and a column that is nobody's business.
    await file.setInputFiles(join(import.meta.dirname, '../fixtures/payroll.xlsx'));
    await expect(page.getByRole('textbox', { name: 'Løn, række 4' })).toHaveValue('1.500,50');
    await expect(page.getByRole('textbox', { name: 'Startdato, række 4' })).toHaveValue('02-11-2026');
    await expect(page.getByRole('textbox', { name: 'Løn, række 5' })).toHaveAccessibleDescription(
      /Skriv lønnen/,
    );
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Begynd forfra' }).click();

    // CSV in Windows-1252, with a CPR number in a column of its own and one for a card number.
    const lines = [
      'CPR-nr.;Frikortnummer;Fra;Til;Løn;Bemærkning',
      `290569-0000;${cardNumber};${formatDate(today)};${formatDate(today)};1.234,50;"to\nlinjer"`,
      `;290569-0000;${formatDate(today)};${formatDate(today)};1;=1+1`,
    ];
    await choose('løn.csv', Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
    await expect(page.getByText('Der ser ud til at stå CPR-numre i Kolonne 1')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer, række 3' })).toHaveAccessibleDescription(
      /ligner et CPR-nummer/,
    );
    await expectAccessible(page);

    // What is typed survives a reload, a CPR number does not.
    await page.getByRole('textbox', { name: 'Løn, række 2' }).fill('1.235');
    await page.getByRole('textbox', { name: 'Løn, række 2' }).blur();
    const own = await saveCsv(page, page.getByRole('button', { name: 'Hent rækkerne med fejl' }));
    expect(own.name).toBe('løn-ansaettelser-med-fejl.csv');
    expect(own.rows).toMatchObject([
      {
        'CPR-nr.': 'CPR-nummer fjernet',
        Løn: '1235,00',
        Bemærkning: 'to\nlinjer',
        Resultat: 'Klar',
        Fejl: '',
      },
      { Frikortnummer: 'CPR-nummer fjernet', Bemærkning: "'=1+1", Resultat: 'Skal rettes' },
    ]);
    await page.reload();
    await expect(page.getByText('Rækkerne, du var i gang med, står her stadig.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Løn, række 2' })).toHaveValue('1.235,00');
    await expect(page.getByRole('textbox', { name: 'Frikortnummer, række 3' })).toHaveValue('');

    // Tried first: nothing is registered by that.
    await page.getByRole('button', { name: 'Prøv uden at registrere' }).click();
    await expect(page.getByText('1 række kan registreres')).toBeVisible();
    await register(page, 1);
    await expect(page.getByText('1 ansættelse er registreret')).toBeVisible();
    await expectAccessible(page);
  },
);

test(
  'the employments of a month are repeated for chosen people, and the same row twice only when it is meant',
  extended,
  async ({ page, acts }) => {
    test.slow();
    const [lone, other] = [await acts.grant(), await acts.grant()];
    const company = 'mette-ravn';
    await acts.register(lone, { startDate: nearToday(-1), endDate: today, amountOere: 120_000 }, company);
    await acts.register(other, { startDate: nearToday(-1), endDate: today, amountOere: 80_000 }, company);
    await loginAs(page, company, 'company', '/virksomhed/ansaettelser/flere');
    await page.getByText('Vælg måned og borgere').click();
    await page.getByRole('combobox', { name: 'Måned' }).selectOption(today.slice(0, 7));
    await page.getByRole('checkbox', { name: 'Vælg alle' }).uncheck();
    await page.getByRole('button', { name: 'Gentag 0 ansættelser' }).click();
    await expect(page.getByRole('group', { name: 'Der er problemer' }).getByRole('link')).toHaveCount(3);
    await page.getByRole('checkbox', { name: lone.person.name }).check();
    await page.getByRole('textbox', { name: 'Ny startdato' }).fill(formatDate(today));
    await page.getByRole('textbox', { name: 'Ny slutdato' }).fill(formatDate(today));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gentag 1 ansættelse' }).click();
    const row = page.getByRole('row', { name: lone.person.name });
    await expect(row.getByRole('textbox', { name: 'Løn, række 1' })).toHaveValue('1.200,00');

    await register(page, 1);
    await expect(page.getByText('1 ansættelse er registreret')).toBeVisible();

    await page.reload();
    await pasteCells(page, [headings, [lone.cardNumber, formatDate(today), formatDate(today), '1.200,00']]);
    // The company has no contact person of its own: one is asked for, once for all rows that have none.
    await expect(
      page.getByRole('heading', { name: 'Ingen rækker er klar til at blive registreret' }),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Navn' }).fill('Mette Ravn');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('mette@aarhus.example');
    await page.getByRole('textbox', { name: 'Telefon' }).fill('00 00 07 51');
    await register(page, 1);
    await expect(page.getByText('Den samme ansættelse er allerede registreret.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: /^Registrér en til/ }).check();
    await register(page, 1);
    await expect(page.getByText('1 ansættelse er registreret')).toBeVisible();
  },
);
