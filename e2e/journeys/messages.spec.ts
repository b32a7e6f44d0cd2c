import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';
import { appOrigin, nemloginOrigin } from '../system/running-system.ts';

/** The link of the latest mail to an address that leads to a page of ours. */
async function linkInMail(postbox: Page, address: string, subject: string, path: string): Promise<string> {
  let link = '';
  await expect(async () => {
    await postbox.goto(`${nemloginOrigin}/postbox`);
    const mail = postbox.getByRole('article').filter({ hasText: address }).filter({ hasText: subject });
    const text = (await mail.first().textContent({ timeout: 1000 })) ?? '';
    link = new RegExp(`${appOrigin}${path}#[\\w-]+`).exec(text)?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass();
  return link;
}

test('a citizen is told of a registration, in the app and by mail, and turns mails off with one press (R35)', async ({
  page,
  anotherVisitor,
}) => {
  const address = `frederik-${Date.now()}@post.example`;
  await loginAs(page, 'frederik-hansentest', 'citizen');
  await page.getByRole('navigation').getByRole('link', { name: 'Beskeder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beskeder');

  await page.getByLabel('Din mailadresse').fill('frederik');
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByLabel('Din mailadresse')).toHaveAccessibleDescription(/Skriv en e-mailadresse/);
  await page.getByLabel('Din mailadresse').fill(address);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByText(`Vi sender et link til ${address}`)).toBeVisible();
  await expectAccessible(page);

  const visitor = await anotherVisitor();
  await visitor.goto(await linkInMail(visitor, address, 'Bekræft din adresse', '/mail/bekraeft'));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Bekræft din mailadresse');
  await expectAccessible(visitor);
  await visitor.getByRole('button', { name: 'Bekræft adressen' }).click();
  await expect(visitor.getByText('Adressen er bekræftet')).toBeVisible();

  const company = await anotherVisitor();
  await loginAs(company, 'omar-haddad', 'company', '/virksomhed/ansaettelser/ny');
  await lookUp(company, '76259');
  await typePeriod(company, nearToday(-3), nearToday(3));
  await typePay(company, '123,45');
  await register(company);

  await expect(async () => {
    await page.goto('/borger');
    const link = page.getByRole('navigation').getByRole('link', { name: /Beskeder \d+ ulæst/ });
    await expect(link).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByRole('navigation').getByRole('link', { name: 'Beskeder' }).click();
  const message = page.getByRole('listitem').filter({ hasText: 'Nordhavn Gartneri A/S' }).first();
  await expect(message).toContainText('En ansættelse er registreret');
  await expect(message).toContainText('Ny');
  await expect(page.getByText(`Du får mail på ${address}, når der er nyt.`)).toBeVisible();
  await expectAccessible(page);
  await message.getByRole('link', { name: 'En ansættelse er registreret' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mit frikort');

  await visitor.goto(await linkInMail(visitor, address, 'Der er nyt til dig', '/mail/afmeld'));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Slå mail fra');
  await expectAccessible(visitor);
  await visitor.getByRole('button', { name: 'Slå mail fra' }).click();
  await expect(visitor.getByText('Adressen er slettet')).toBeVisible();
  await expectAccessible(visitor);
  await visitor.reload();
  await visitor.getByRole('button', { name: 'Slå mail fra' }).click();
  await expect(visitor.getByText('Linket virker ikke mere')).toBeVisible();

  await page.goto('/borger/beskeder');
  await expect(page.getByRole('button', { name: 'Send mig et link' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Nordhavn Gartneri A/S' }).first(),
  ).not.toContainText('Ny ');
});
