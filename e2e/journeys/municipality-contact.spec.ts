import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { nemloginOrigin } from '../system/running-system.ts';

// One after the other: there is one administrator, and so one municipality whose contact details they edit.
test.describe.configure({ mode: 'default' });

const phone = (page: Page) => page.getByRole('link', { name: '00 00 07 51' });

test(
  'an administrator says how the municipality is reached, and its citizens see it (R28)',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(page, 'hanne-admin', 'caseworker');
    await page.getByRole('link', { name: 'Kontaktoplysninger' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunens kontaktoplysninger');
    await expectAccessible(page);

    await page.getByLabel('Telefon').fill('');
    await page.getByLabel('Hjemmeside').fill('http://aarhus-kommune.example');
    await page.getByLabel('Åbningstider på engelsk').fill('');
    await page.getByRole('button', { name: 'Gem kontaktoplysninger' }).click();
    const summary = page.locator('.error-summary');
    await expect(summary).toContainText('Telefon: ');
    await expect(summary).toContainText('Skriv en webadresse, der begynder med https://');
    await expect(summary).toContainText('Skriv åbningstiderne på begge sprog');
    await expectAccessible(page);

    const address = `frikort-${Date.now()}@aarhus.example`;
    const hours = `Torsdag kl. 9-17, spørg efter nr. ${Date.now() % 10_000}`;
    await page.getByLabel('Telefon').fill('00 00 07 51');
    await page.getByLabel('E-mail').fill(address);
    await page.getByLabel('Hjemmeside').fill('www.aarhus-kommune.example/frikort');
    await page.getByLabel('Åbningstider på dansk').fill(hours);
    await page.getByLabel('Åbningstider på engelsk').fill('Thursday 9 am to 5 pm');
    await page.reload();
    await expect(page.getByLabel('Åbningstider på dansk')).toHaveValue(hours);
    await page.getByRole('button', { name: 'Gem kontaktoplysninger' }).click();
    await expect(page.getByText('Kontaktoplysningerne er gemt')).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toContainText(hours);
    await expect(page.getByRole('row').nth(1)).toContainText('Hanne Admin');

    const postbox = await anotherVisitor();
    await expect(async () => {
      await postbox.goto(`${nemloginOrigin}/postbox`);
      const mail = postbox.getByRole('article').filter({ hasText: address });
      await expect(mail).toContainText('En administrator hos Aarhus Kommune', { timeout: 1000 });
    }).toPass();
    await expectAccessible(postbox);

    const citizen = await anotherVisitor();
    await loginAs(citizen, 'frederik-hansentest', 'citizen');
    await expect(phone(citizen)).toHaveAttribute('href', 'tel:00000751');
    await expect(citizen.getByText(hours)).toBeVisible();
    await expect(citizen.getByRole('link', { name: 'aarhus-kommune.example/frikort' })).toHaveAttribute(
      'href',
      'https://www.aarhus-kommune.example/frikort',
    );
    await expectAccessible(citizen);
  },
);

test(
  'two administrators edit the contact details at once: the second is told where it is seen (If-Match)',
  extended,
  async ({ visit }) => {
    const both = [
      await visit(['hanne-admin', 'caseworker']),
      await visit(['hanne-admin', 'caseworker']),
    ] as const;
    for (const page of both) {
      await page.goto('/sagsbehandler/kommunens-kontakt');
      await page
        .getByLabel('Adresse')
        .fill(`Eksempelvej ${both.indexOf(page)}, lokale ${Date.now() % 10_000}`);
    }
    const [first, second] = both;
    await first.getByRole('button', { name: 'Gem kontaktoplysninger' }).click();
    await expect(first.getByRole('group', { name: 'Kontaktoplysningerne er gemt' })).toBeFocused();
    await second.getByRole('button', { name: 'Gem kontaktoplysninger' }).click();
    const news = second.getByRole('group', { name: 'En anden har ændret kontaktoplysningerne' });
    await expect(news).toBeFocused();
    await expect(news).toBeInViewport();
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Brug det, der er gemt' }).click();
    await expect(second.getByLabel('Telefon')).toBeFocused();
    await expect(second.getByLabel('Adresse')).toHaveValue(/^Eksempelvej 0,/);
  },
);

test('a caseworker who is no administrator cannot say it', extended, async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/kommunens-kontakt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
  await expectAccessible(page);
});

test(
  'a company finds whom to call about an inactive frikort, and is not told which municipality it is (R10)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    const { id } = await acts.register(frikort);
    await acts.deactivate(frikort, 'Borgeren ønsker ikke længere at deltage');
    await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}`);
    const notice = page.locator('.alert-warning');
    await notice.getByLabel('Borgerens kommune').selectOption('Aarhus Kommune');
    await expect(phone(page)).toBeVisible();
    expect(await notice.getByRole('option', { selected: true }).count()).toBe(1);
    await expectAccessible(page);
    await notice.getByLabel('Borgerens kommune').selectOption('Viborg Kommune');
    await expect(notice).toContainText('Viborg Kommune har ikke skrevet sine kontaktoplysninger her endnu');
  },
);

test(
  'who has no frikort finds whom to ask for one, on the refusal and without a login',
  extended,
  async ({ page }) => {
    await page.goto('/login-afvist?grund=no-enrolment&indgang=citizen');
    await page.getByLabel('Din kommune').selectOption('Aarhus Kommune');
    await expect(phone(page)).toBeVisible();
    await expectAccessible(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Find din kommune' }).click();
    await page.getByLabel('Din kommune').selectOption('Odense Kommune');
    await expect(page.getByRole('link', { name: '00 00 04 61' })).toBeVisible();
    await expectAccessible(page);
  },
);

test(
  'a caseworker who meets another municipality’s citizen finds how it is reached, not which it is (R14)',
  extended,
  async ({ page }) => {
    await loginAs(page, 'karen-holm', 'caseworker');
    await page.getByLabel('CPR-nummer eller frikortnummer').fill('70505');
    await page.getByRole('button', { name: 'Søg' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Borgeren har et frikort i en anden kommune',
    );
    await page.getByLabel('Borgerens kommune').selectOption('Aarhus Kommune');
    await expect(phone(page)).toBeVisible();
    await expectAccessible(page);
  },
);
