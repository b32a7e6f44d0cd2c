import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a list is narrowed by caseworker and by what remains, counted, kept by a name, and found on another computer (R17)',
  extended,
  async ({ page, acts, browser, baseURL }) => {
    const frikort = await acts.grant();
    await acts.assign(frikort, 'troels-madsen');
    await acts.register(frikort, { amountOere: 4_000_000 });
    await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/kommunens-borgere');
    await page.getByText('Restbeløb, sagsbehandler, samtykke og gemte filtre').click();
    await page.getByRole('combobox', { name: 'Sagsbehandler' }).selectOption('Troels Madsen');
    await expect(page).toHaveURL(/caseworker=/);
    const until = page.getByRole('textbox', { name: 'Restbeløb til' });
    await until.fill('meget');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await expect(until).toHaveAttribute('aria-invalid', 'true');
    await until.fill('8.000');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await expect(page).toHaveURL(/remainingUntilOere=800000/);
    await expect(page.getByRole('row').filter({ hasText: frikort.cardNumber })).toBeVisible();
    await expect(page.getByText(/^I alt \d+ borgere? med .* tilbage i \d{4}\.$/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Rækker ad gangen' }).selectOption('100');
    await page.getByRole('checkbox', { name: 'Tætte rækker' }).check();
    await expectAccessible(page);

    const name = `Troels ${frikort.cardNumber}`;
    await page.getByRole('textbox', { name: 'Navn på filteret' }).fill(name);
    await page.getByRole('button', { name: 'Gem det valgte som filter' }).click();
    await expect(page.getByText(`Filteret “${name}” er gemt.`)).toBeVisible();
    // What this browser keeps of the lists is how many rows, and nothing else.
    expect(await page.evaluate(() => window.localStorage.getItem('frikort-list-rows'))).toBe('100 dense');

    const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await elsewhere.newPage();
    await loginAs(other, 'hanne-admin', 'caseworker', '/sagsbehandler/mine-borgere');
    await other.getByText('Restbeløb, sagsbehandler, samtykke og gemte filtre').click();
    await other.getByRole('link', { name, exact: true }).click();
    await expect(other).toHaveURL(/kommunens-borgere\?.*remainingUntilOere=800000/);
    await expect(other.getByRole('row').filter({ hasText: frikort.cardNumber })).toBeVisible();
    await other.getByRole('button', { name: `Slet ${name}` }).click();
    await expect(other.getByRole('link', { name, exact: true })).toHaveCount(0);
    await elsewhere.close();
  },
);

test(
  'the start page says of how many little is left, from an amount of one’s own, and leads to them (R17)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort, { amountOere: 4_000_000 });
    await loginAs(page, 'hanne-admin', 'caseworker');
    await page.getByText('Hvornår er der lidt tilbage?').click();
    await page.getByRole('textbox', { name: 'Højst så meget' }).fill('9.000');
    await page.getByRole('button', { name: 'Gem beløbet' }).click();
    await expect(page.getByText('Beløbet er gemt.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^\d+ borgere? med lidt tilbage$/ }).click();
    await expect(page).toHaveURL(/remainingUntilOere=900000/);
    await page.getByRole('textbox', { name: 'Find i listen' }).fill(frikort.cardNumber);
    await expect(page.getByRole('link', { name: frikort.person.name })).toBeVisible();
  },
);
