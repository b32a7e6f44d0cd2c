import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { beginLogin, homes, logInThroughPages, loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { appOrigin, nemloginOrigin } from '../system/running-system.ts';

test.describe('a login that is refused is explained, and nobody is logged in (R22, R23)', () => {
  const refusals = [
    ['mette-ravn', 'caseworker', 'Du mangler en rettighed'],
    ['lis-lavtest', 'caseworker', 'Dit login er ikke sikkert nok'],
    ['bjarne-jepsen', 'caseworker', 'Din organisation er ikke en kommune'],
    ['lone-hansentest', 'company', 'Du har brugt den forkerte indgang'],
    ['nora-lindtest', 'citizen', 'Du har ikke et socialt frikort'],
  ] as const;
  const alike = [
    ['sune-berg', 'caseworker', 'Din rettighed gælder kun en del af kommunen'],
    ['lone-hansentest', 'caseworker', 'Du har brugt den forkerte indgang'],
    ['bjarne-jepsen', 'citizen', 'Du har brugt den forkerte indgang'],
  ] as const;
  const all = [
    ...refusals.map((refusal) => [refusal, {}] as const),
    ...alike.map((it) => [it, extended] as const),
  ];
  for (const [[identity, entrance, heading], details] of all) {
    test(`${identity} at the entrance of the ${entrance}: ${heading}`, details, async ({ page }) => {
      await loginAs(page, identity, entrance);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('heading', { name: 'Hvad du kan gøre' })).toBeVisible();
      await expectAccessible(page);

      await page.goto(homes[entrance]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på for at fortsætte');
      await expect(page.getByRole('button', { name: 'Log af' })).toHaveCount(0);
    });
  }
});

for (const outcome of ['Fortryd login', 'Lad login blive afvist']) {
  test(`at the provider: ${outcome}`, async ({ page }) => {
    await beginLogin(page, '/auth/login?entrance=company');
    await page.getByRole('button', { name: outcome }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Login (blev afbrudt|kunne ikke)/);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Log på igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem vil du logge på som?');
  });
}

test(
  'where several identity providers may be asked one chooses, in both languages',
  extended,
  async ({ page }) => {
    // The local world has one; what a municipality's own would add to the list is added here.
    await page.route('**/api/v1/identity-providers?*', async (route) => {
      const answer = await route.fetch();
      const { items } = await answer.json();
      const name = { da: 'Aalborg Kommunes login', en: 'Login of the municipality of Aalborg' };
      await route.fulfill({ response: answer, json: { items: [...items, { id: 'aalborg', name }] } });
    });
    await page.goto('/log-ind?indgang=caseworker&retur=/sagsbehandler/borgere');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på');
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(links).toHaveText(['MitID Erhverv', 'Aalborg Kommunes login']);
    await expectAccessible(page);
    const address = 'entrance=caseworker&returnTo=%2Fsagsbehandler%2Fborgere&provider=aalborg';
    await expect(links.last()).toHaveAttribute('href', `/auth/login?${address}`);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(links).toHaveText(['MitID Erhverv', 'Login of the municipality of Aalborg']);

    await links.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This login cannot be used right now');
    await page.goto('/log-ind?indgang=caseworker&retur=/sagsbehandler/borgere');
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem vil du logge på som?');
  },
);

test('a link elsewhere, or a typed address, leads to the button and logs nobody in (ASVS 7.6.2)', async ({
  page,
}) => {
  await logInThroughPages(page, 'sanne-lund', 'company');
  await page.context().clearCookies({ name: '__Host-frikort-company' });
  const login = '/auth/login?entrance=company&returnTo=/virksomhed/kontaktperson';
  await page.route(`${nemloginOrigin}/elsewhere`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<html lang="en"><title>Elsewhere</title><a href="${appOrigin}${login}">A prize</a></html>`,
    }),
  );
  await page.goto(`${nemloginOrigin}/elsewhere`);
  await page.getByRole('link', { name: 'A prize' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på');
  await expect(page.getByText('Du er på vej ind som virksomhed.')).toBeVisible();
  await expectAccessible(page);
  // Of the login before, the cookie of the way there is left over http.
  const cookies = await page.context().cookies(appOrigin);
  expect(cookies.filter(({ name }) => name !== 'frikort-login')).toEqual([]);

  await page.goto(login);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på');
  await page.getByRole('link', { name: 'Log på med MitID Erhverv' }).click();
  await page.getByRole('button', { name: /^Sanne Lund/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virksomhedens kontaktperson');
});

test('someone without the privilege of a caseworker may still register for the municipality (R11)', async ({
  page,
}) => {
  await logInThroughPages(page, 'mette-ravn', 'company');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelser');
  await expect(page.getByText('Mette Ravn for Aarhus Kommune')).toBeVisible();
});

test('a login leads back to the page one wanted', async ({ page }) => {
  await page.goto('/virksomhed/kontaktperson');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på for at fortsætte');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Log på', exact: true }).click();
  await page.getByRole('button', { name: /^Sanne Lund/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virksomhedens kontaktperson');
});

test('each entrance on the front page is a link that is called what it says', extended, async ({ page }) => {
  await page.goto('/');
  for (const name of [
    'Log på som sagsbehandler med MitID Erhverv',
    'Log på som virksomhed med MitID Erhverv',
    'Log på som borger med MitID',
  ]) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveText(name);
  }
  await expectAccessible(page);
});
