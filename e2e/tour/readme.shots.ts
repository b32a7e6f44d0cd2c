import { join } from 'node:path';
import { yearOf } from '@frikort/domain/calendar';
import { nearToday, today } from '../fixtures/acts.ts';
import { test } from '../fixtures/test.ts';
import { openPart, searchFor } from '../pages/caseworker.ts';
import { lookUp, typePay, typePeriod } from '../pages/registration.ts';

test.use({ viewport: { width: 1120, height: 900 } });

const picture = (name: string): string => join(import.meta.dirname, '../screenshots', `${name}.png`);

test('caseworker', async ({ visit }) => {
  const page = await visit(['ib-iversen', 'caseworker']);
  await page.goto('/sagsbehandler/');
  await searchFor(page, '70505');
  const employments = await openPart(page, 'Ansættelser', yearOf(today));
  await employments.getByText('Café Solsikken ApS').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: picture('caseworker') });
});

test('company', async ({ visit, acts }) => {
  const { cardNumber } = await acts.grant();
  const page = await visit(['bjarne-jepsen', 'company']);
  await page.goto('/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePeriod(page, nearToday(1), nearToday(12));
  await typePay(page, '1.500,00');
  await page.getByText('Denne ansættelse: 1.500,00 kr.').waitFor();
  await page.getByRole('heading', { name: 'Borgeren' }).evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: picture('company') });
});

test('citizen', async ({ visit }) => {
  const page = await visit(['lone-hansentest', 'citizen']);
  await page.goto('/borger');
  await page.getByText('Café Solsikken ApS').first().waitFor();
  await page.screenshot({ path: picture('citizen') });
});
