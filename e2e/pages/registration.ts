import type { CalendarDate } from '@frikort/domain/calendar';
import { formatDate } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';

/** Looks a card number up on the page where an employment is registered. */
export async function lookUp(page: Page, cardNumber: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Frikortnummer' }).fill(cardNumber);
  await page.getByRole('button', { name: 'Find borger' }).click();
}

/** Types a period as users do. */
export async function typePeriod(page: Page, startDate: CalendarDate, endDate: CalendarDate): Promise<void> {
  await page.getByRole('textbox', { name: 'Startdato' }).fill(formatDate(startDate));
  await page.getByRole('textbox', { name: 'Slutdato' }).fill(formatDate(endDate));
}

/** Types the pay as it is written on paper: `1.500,00`. Of a part of a split, the year's pay is asked for. */
export async function typePay(page: Page, amount: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Løn (for hele perioden|i \d{4})$/ }).fill(amount);
}

export async function register(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Registrér ansættelse' }).click();
}
