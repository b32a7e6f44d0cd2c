import { formatDate, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { expect, test } from '../fixtures/test.ts';
import { kroner } from '../pages/amounts.ts';
import { openCitizen, openPart, searchFor } from '../pages/caseworker.ts';
import { fact } from '../pages/facts.ts';
import { enterAs } from '../pages/front-page.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';

test('from a grant to the first employment: caseworker, company, citizen, caseworker', async ({ page }) => {
  test.slow();
  const year = yearOf(today);
  let cardNumber = '';
  let allowance = '';

  await test.step('Ib Iversen grants a frikort to a citizen without one (R13)', async () => {
    await enterAs(page, 'Sagsbehandler', 'Ib Iversen');
    await expect(page.getByText('Ib Iversen for Aarhus Kommune')).toBeVisible();
    await searchFor(page, '110172-0000');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jens Åberg Testesen');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Opret frikort' }).click();

    const dialog = page.getByRole('alertdialog', { name: 'Opret socialt frikort' });
    await expect(dialog.getByRole('listitem').filter({ hasText: `${year}: op til` })).toBeVisible();
    await expect(dialog.getByRole('checkbox')).not.toBeChecked();
    await expectAccessible(page);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Opret frikort' }).click();

    await expect(page.getByText('Frikortet er oprettet')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jens Åberg Testesen');
    cardNumber = (await fact(page, 'Frikortnummer').locator('strong').textContent()) ?? '';
    expect(cardNumber).toMatch(/^[1-9]\d{4}$/);
    allowance = (await page.locator('.balance__figure strong').first().textContent()) ?? '';
    await expectAccessible(page);
  });

  await test.step('Bjarne Jepsen registers 1.500,00 kr. on its number (R3, R5)', async () => {
    await enterAs(page, 'Virksomhed', 'Bjarne Jepsen');
    await page.getByRole('main').getByRole('link', { name: 'Registrér ansættelse' }).click();
    await lookUp(page, cardNumber);
    await expect(page.getByRole('heading', { name: 'Er det den rigtige person?' })).toBeFocused();
    await expect(page.getByText('Jens Åberg Testesen', { exact: true })).toBeVisible();
    await typePeriod(page, today, today);
    await typePay(page, '1.500,00');
    await expect(page.getByText('Denne ansættelse: 1.500,00 kr.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Bjarne Jepsen');
    await expectAccessible(page);
    await register(page);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
    await expect(page.getByText('Jens Åberg Testesen', { exact: true })).toBeVisible();
    await expect(fact(page, 'Løn for hele perioden')).toHaveText('1.500,00 kr.');
    await expect(fact(page, 'Periode')).toHaveText(formatDate(today));
    await expectAccessible(page);
  });

  await test.step('the citizen sees the balance reduced by it, and who registered it (R2, R24)', async () => {
    await enterAs(page, 'Borger', 'Jens Åberg Testesen');
    const left = page.locator('.my-frikort__now');
    await expect(left.getByText('Brugt: 1.500,00 kr.')).toBeVisible();
    await expect(left.getByText(`af ${allowance}`)).toBeVisible();
    await expect(left.locator('.balance__figure strong')).toHaveText(less(allowance, 150_000));
    await page.getByText('Café Solsikken ApS').click();
    await expect(page.getByText('bjarne-jepsen@cafe-solsikken-aps.example')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('Ib Iversen sees the employment, its contact person and its history (R25)', async () => {
    await page.goto('/sagsbehandler/');
    await openCitizen(page, cardNumber, 'Jens Åberg Testesen');
    await expect(page.getByText('Brugt: 1.500,00 kr.')).toBeVisible();
    const employments = await openPart(page, 'Ansættelser', year);
    await employments.getByText('Café Solsikken ApS').click();
    await expect(employments.getByText('Bjarne Jepsen')).toBeVisible();
    await expect(employments.getByText('+45 70 10 00 02')).toBeVisible();
    await employments.getByText('Historik for ansættelsen').click();
    const event = employments.getByRole('row').filter({ hasText: 'Ansættelse registreret' });
    // The name of who did it stays inside of the company (R25).
    await expect(event.getByRole('cell').last()).toHaveText('Medarbejder, Café Solsikken ApS');
    const history = await openPart(page, 'Historik', year);
    await expect(history.getByText('Frikort oprettet')).toBeVisible();
    await expectAccessible(page);
  });
});

/** `42.766,00 kr.` less so many øre, as the pages show it. */
function less(shown: string, amountOere: number): string {
  return kroner(Number(shown.replaceAll(/\D/g, '')) - amountOere);
}
