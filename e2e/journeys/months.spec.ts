import { addDays, formatDate, yearOf } from '@frikort/domain/calendar';
import { endsThatLockSoon } from '@frikort/domain/message';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a company sees what it paid by month and by citizen, and narrows its list to days',
  extended,
  async ({ page, acts }) => {
    const [lone, other] = [await acts.grant(), await acts.grant()];
    const company = 'omar-haddad';
    await acts.register(
      lone,
      { startDate: nearToday(-3), endDate: nearToday(-3), amountOere: 100_000 },
      company,
    );
    await acts.register(lone, { endDate: today, amountOere: 50_000 }, company);
    await acts.register(other, { endDate: today, amountOere: 25_050 }, company);

    await loginAs(page, company, 'company', '/virksomhed/');
    await page.getByRole('searchbox').fill(lone.cardNumber);
    await page.getByRole('button', { name: 'Søg' }).click();
    await expect(page.getByText('Viser 2 ansættelser, i alt 1.500,00 kr.')).toBeVisible();
    await page.getByText('Løn pr. måned og borger').click();
    const citizens = page.getByRole('table', { name: 'Pr. borger' });
    await expect(citizens.getByRole('row', { name: lone.person.name })).toContainText('1.500,00 kr.');
    await expect(citizens.getByRole('row')).toHaveCount(2);
    await expectAccessible(page);

    await page.getByText('Måned og datoer', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Slutter tidligst' }).fill(formatDate(today));
    await expect(page.getByText('Viser 1 ansættelse, i alt 500,00 kr.')).toBeVisible();
    await expect(page).toHaveURL(/endsFrom=/);
    await page.getByRole('textbox', { name: 'Slutter senest' }).fill('32-01-2026');
    await page.getByRole('textbox', { name: 'Slutter senest' }).blur();
    await expect(page.getByText('findes ikke')).toBeVisible();
    await expectAccessible(page);

    // A month of the table is chosen as one of the list.
    await page.getByRole('button', { name: 'Ryd søgning og filtre' }).click();
    const months = page.getByRole('table', { name: 'Pr. måned' });
    const name = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric' }).format(new Date(today));
    await months.getByRole('link', { name }).click();
    await expect(page).toHaveURL(/endsFrom=.*endsUntil=/);
    await expect(page.getByText('Måned og datoer (valgt)')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Måned' })).toHaveValue(today.slice(0, 7));
    await expect(page.getByRole('combobox', { name: 'Måned' }).locator('option:checked')).toHaveText(name);
  },
);

test(
  'a company is told of employments that soon lock, and comes to just these',
  extended,
  async ({ page, acts }) => {
    const { earliest, latest } = endsThatLockSoon(today);
    // Pay is registered in an open year.
    test.skip(yearOf(earliest) < yearOf(today), 'what locks now ended last year');
    const [soon, later] = [await acts.grant(), await acts.grant()];
    const company = 'omar-haddad';
    await acts.register(soon, { startDate: latest, endDate: latest }, company);
    await acts.register(soon, { startDate: earliest, endDate: earliest }, company);
    const after = addDays(latest, 1);
    await acts.register(later, { startDate: after, endDate: after }, company);

    await loginAs(page, company, 'company', '/virksomhed/');
    await expect(page.getByText('Kræver opmærksomhed')).toBeVisible();
    await page.getByRole('searchbox').fill(later.cardNumber);
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.getByRole('link', { name: /^\d+ ansættelser låses inden for 7 dage$/ }).click();
    await expect(page).toHaveURL(/status=registered.*endsFrom=.*endsUntil=/);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    const list = page.getByRole('table', { name: 'Ansættelser' });
    await expect(list.getByRole('row').filter({ hasText: soon.cardNumber })).toHaveCount(2);
    await expect(list.getByRole('row').filter({ hasText: later.cardNumber })).toHaveCount(0);
    await expectAccessible(page);
  },
);
