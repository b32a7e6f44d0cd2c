import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { headersFor } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
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

const linkToVerify = (postbox: Page, address: string): Promise<string> =>
  linkInMail(postbox, address, 'Bekræft din adresse', '/mail/bekraeft');

/** Has whoever is logged in as a citizen told by mail, as if they had verified the address earlier. */
async function writeTo(page: Page, postbox: Page, email: string): Promise<void> {
  const headers = await headersFor(page.context(), 'citizen');
  const asked = await page.request.put('/api/v1/message-mail', { headers, data: { email } });
  expect(asked.ok(), await asked.text()).toBe(true);
  const token = new URL(await linkToVerify(postbox, email)).hash.slice(1);
  const verified = await page.request.post('/api/v1/message-mail/verification', { headers, data: { token } });
  expect(verified.ok(), await verified.text()).toBe(true);
}

test(
  'a citizen gives an address, verifies it by the link in a mail, and turns mails off on the page (R35)',
  extended,
  async ({ page, anotherVisitor }) => {
    const address = `finn-${Date.now()}@post.example`;
    await loginAs(page, 'finn-stoptest', 'citizen');
    await page.getByRole('navigation').getByRole('link', { name: 'Beskeder' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beskeder');

    await page.getByLabel('Din mailadresse').fill('finn');
    await page.getByRole('button', { name: 'Send mig et link' }).click();
    await expect(page.getByLabel('Din mailadresse')).toHaveAccessibleDescription(/Skriv en e-mailadresse/);
    await page.getByLabel('Din mailadresse').fill(address);
    await page.getByRole('button', { name: 'Send mig et link' }).click();
    await expect(page.getByText(`Vi sender et link til ${address}`)).toBeVisible();
    await expectAccessible(page);

    const visitor = await anotherVisitor();
    await visitor.goto(await linkToVerify(visitor, address));
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Bekræft din mailadresse');
    await expectAccessible(visitor);
    await visitor.getByRole('button', { name: 'Bekræft adressen' }).click();
    await expect(visitor.getByText('Adressen er bekræftet')).toBeVisible();

    await page.reload();
    await expect(page.getByText(`Du får mail på ${address}, når der er nyt.`)).toBeVisible();
    await page.getByRole('button', { name: 'Slå mail fra' }).click();
    await expect(page.getByText('Mail er slået fra, og adressen er slettet.')).toBeVisible();
    await expectAccessible(page);
  },
);

test('a citizen is told of a registration by mail and in the app, and turns mails off with one press (R35)', async ({
  page,
  anotherVisitor,
  acts,
}) => {
  const address = `frederik-${Date.now()}@post.example`;
  const visitor = await anotherVisitor();
  await loginAs(page, 'frederik-hansentest', 'citizen');
  await writeTo(page, visitor, address);
  const terms = { startDate: nearToday(-3), endDate: nearToday(3), amountOere: 12_345 };
  await acts.register({ cardNumber: '76259' }, terms, 'omar-haddad');

  // Before anything is read in the app: nobody is written to about what they have read.
  const stop = await linkInMail(visitor, address, 'Der er nyt til dig', '/mail/afmeld');
  await page.reload();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Beskeder \d+ ulæst/ })
    .click();
  const message = page.getByRole('listitem').filter({ hasText: 'Nordhavn Gartneri A/S' }).first();
  await expect(message).toContainText('En ansættelse er registreret');
  await expect(message).toContainText('Ny');
  await expect(page.getByText(`Du får mail på ${address}, når der er nyt.`)).toBeVisible();
  await expectAccessible(page);
  await message.getByRole('link', { name: 'En ansættelse er registreret' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mit frikort');

  await visitor.goto(stop);
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
