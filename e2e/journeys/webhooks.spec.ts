import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { type Receiver, startReceiver } from '../fixtures/receiver.ts';
import { expect, test } from '../fixtures/test.ts';

let receiver: Receiver;
test.beforeEach(async () => {
  receiver = await startReceiver();
});
test.afterEach(() => receiver.close());

const deliveries = { name: 'Hvad der er sendt' };

test(
  'a company has its events sent, sees what became of them, and puts right what failed (R34)',
  extended,
  async ({ page, context, acts }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await loginAs(page, 'sanne-lund', 'company', '/virksomhed/haendelser');
    await page.getByRole('button', { name: 'Tilføj modtager' }).click();
    await page.getByRole('button', { name: 'Tilføj modtager' }).click();
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    await expect(summary).toBeFocused();
    await expectAccessible(page);

    const address = page.getByRole('textbox', { name: 'Adresse' });
    await page.getByRole('textbox', { name: 'E-mail' }).fill('loen@cafe.example');
    for (const [refused, why] of [
      ['http://example.com/frikort', 'Adressen skal begynde med https://'],
      ['https://192.168.0.1/frikort', 'privat netværk'],
    ] as const) {
      await address.fill(refused);
      await page.getByRole('button', { name: 'Tilføj modtager' }).click();
      await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible();
    }
    await expectAccessible(page);
    await address.fill(receiver.url);
    await page.getByRole('button', { name: 'Tilføj modtager' }).click();
    const made = page.getByRole('group', { name: 'Modtageren er tilføjet' });
    await expect(made).toBeFocused();
    await made.getByRole('button', { name: 'Kopiér hemmeligheden' }).click();
    const secret = await page.evaluate(() => navigator.clipboard.readText());
    expect(secret).toMatch(/^whsec_/);
    await page.reload();
    await expect(page.locator('main')).not.toContainText(secret);

    await page.getByRole('button', { name: 'Send en prøve' }).click();
    const rows = page.getByRole('table', deliveries).getByRole('row');
    await expect(rows.nth(1)).toContainText('Modtaget (204)');
    expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test']);
    await expectAccessible(page);

    receiver.answer = { status: 500, body: 'Lønsystemet er lukket' };
    await acts.register(await acts.grant(), { amountOere: 123_400 });
    await expect(async () => {
      await page.reload();
      await expect(rows.nth(1)).toContainText('Afvist af modtageren (500)', { timeout: 1_000 });
    }).toPass();
    await page.getByRole('button', { name: /^Vis Ansættelse registreret/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Lønsystemet er lukket');
    await expect(dialog).not.toContainText('123400');
    await expectAccessible(page);
    receiver.answer = { status: 204 };
    await dialog.getByRole('button', { name: 'Send igen' }).click();
    await expect(page.getByRole('group', { name: 'Hændelsen bliver sendt igen.' })).toBeFocused();
    await expect(rows.nth(1)).toContainText('Modtaget (204)');

    await page.getByRole('button', { name: 'Sæt på pause' }).click();
    await expect(page.getByText('På pause', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Genoptag' }).click();
    await expect(page.getByText('Sender', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Skift hemmelighed' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Skift hemmelighed' }).click();
    await expect(page.getByRole('group', { name: 'Hemmeligheden er skiftet' })).toBeFocused();
    await expect(page.getByText('Den forrige hemmelighed gælder til')).toBeVisible();
    await page.getByRole('button', { name: 'Send igen, hvad der mangler' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Send igen' }).click();
    await expect(page.getByRole('group', { name: /^Der manglede ikke noget|sendt igen/ })).toBeFocused();

    await page.getByRole('button', { name: 'Fjern' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern' }).click();
    await expect(page.getByRole('group', { name: 'Modtageren er fjernet.' })).toBeFocused();
  },
);
