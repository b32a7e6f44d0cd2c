import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { logInAgain, loginAs } from '../fixtures/login.ts';
import { askForToken, getAsSystem, logInFresh, makeSystem } from '../fixtures/systems.ts';
import { expect, test } from '../fixtures/test.ts';

/** Nordhavn Gartneri A/S, a vendor here, and Café Solsikken ApS, which it acts for. */
const vendor = ['omar-haddad', 'company'] as const;
const cafe = '99100002';

test(
  'a company gives its system a login, exchanges its key, sees what it did, and ends it (R32)',
  extended,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await loginAs(page, 'sanne-lund', 'company', '/virksomhed/it-systemer');
    await page.getByRole('link', { name: 'Opret it-system' }).click();
    await expect(page.getByRole('heading', { name: 'Bekræft, at det er dig' })).toBeVisible();
    await expectAccessible(page);
    await logInAgain(page, 'sanne-lund');
    const menu = page.getByRole('navigation', { name: 'Sider' });
    await expect(menu.getByRole('link', { name: 'It-systemer' })).toHaveAttribute(
      'href',
      /^\/virksomhed\/it-systemer\/?$/,
    );

    await page.getByRole('button', { name: 'Opret it-system' }).click();
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page);
    const name = `Lønsystem ${Date.now() % 100_000}`;
    await page.getByRole('textbox', { name: 'Hvad hedder it-systemet?' }).fill(name);
    await page.getByRole('checkbox', { name: 'Se ansættelser' }).check();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Hvad hedder it-systemet?' })).toHaveValue(name);
    await page.getByRole('button', { name: 'Opret it-system' }).click();
    await expect(page.getByRole('group', { name: `${name} er oprettet` })).toBeFocused();
    await expectAccessible(page);

    const copied = async (button: string): Promise<string> => {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText('Kopieret').last()).toBeVisible();
      return await page.evaluate(() => navigator.clipboard.readText());
    };
    const system = { secret: await copied('Kopiér hemmelig nøgle'), id: await copied('Kopiér client-id') };
    expect(system.secret).toMatch(/^frikort_test_/);
    const { token = '' } = await askForToken(system);
    expect(await getAsSystem('/employments', token)).toBe(200);
    expect(await getAsSystem('/citizens', token)).toBe(403);

    await page.getByRole('link', { name: 'Jeg har gemt nøglen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('main')).not.toContainText(system.secret);
    await expect(
      page
        .getByRole('cell', { name: 'Så virksomhedens ansættelser' })
        .or(page.getByRole('rowheader', { name: 'Så virksomhedens ansættelser' })),
    ).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Lav en ny nøgle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lav en ny nøgle');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lav nøgle' }).click();
    await expect(page.getByRole('group', { name: 'Nøglen er oprettet' })).toBeFocused();
    const next = { ...system, secret: await copied('Kopiér hemmelig nøgle') };
    await page.getByRole('link', { name: 'Jeg har gemt nøglen' }).click();
    await expect(page.getByText('To nøgler virker')).toBeVisible();
    await page.getByRole('button', { name: `Luk nøgle … ${system.secret.slice(-4)}` }).click();
    const dialog = page.getByRole('alertdialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Luk nøglen' }).click();
    await expect(page.getByRole('group', { name: 'Nøglen er lukket.' })).toBeFocused();
    expect((await askForToken(system)).status).toBe(401);
    const { token: nextToken = '' } = await askForToken(next);
    expect(await getAsSystem('/employments', nextToken)).toBe(200);

    await page.getByRole('button', { name: 'Luk it-systemet' }).click();
    await dialog.getByRole('button', { name: 'Luk it-systemet' }).click();
    await expect(page.getByRole('group', { name: 'It-systemet er lukket.' })).toBeFocused();
    await expectAccessible(page);
    expect(await getAsSystem('/employments', nextToken)).toBe(401);
    await page.getByRole('link', { name: 'It-systemer' }).last().click();
    await page.getByText(/^Lukkede it-systemer/).click();
    await expect(page.getByRole('link', { name })).toBeVisible();
  },
);

test(
  'a company lets a vendor’s system act for it by the vendor’s link, and takes it back (R32)',
  extended,
  async ({ page }) => {
    const name = `Nordhavn Løn ${Date.now() % 100_000}`;
    const scopes = ['employments:read', 'employments:write'] as const;
    const system = await makeSystem(vendor, { name, scopes, vendor: true });
    const { token = '' } = await askForToken(system);
    expect(await getAsSystem('/employments', token, cafe)).toBe(403);

    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/it-systemer');
    await page.getByRole('link', { name: 'Hvem må handle for os?' }).click();
    await page.getByRole('link', { name: 'Giv et it-system lov' }).click();
    await page.getByRole('textbox', { name: /navn eller CVR-nummer/ }).fill(name);
    await page.getByRole('button', { name: 'Søg' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: `Vælg ${name}` }).click();
    await expect(page).toHaveURL(new RegExp(`system=${system.id}`));
    await expect(page.getByText('Nordhavn Gartneri A/S, CVR-nummer')).toBeVisible();
    await expectAccessible(page);
    await logInAgain(page, 'bjarne-jepsen');

    await page.getByRole('button', { name: 'Giv lov' }).click();
    await expect(page.getByRole('group', { name: 'Der er problemer' })).toBeFocused();
    await page.getByRole('checkbox', { name: 'Se ansættelser' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Giv lov' }).click();
    await expect(page.getByRole('group', { name: `${name} må nu handle for jer.` })).toBeFocused();
    const { token: approved = '' } = await askForToken(system);
    expect(await getAsSystem('/employments', approved, cafe)).toBe(200);

    await page.reload();
    const shown = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
    await shown.getByText('Hvad det har gjort for jer').click();
    await expect(shown.getByText('Så virksomhedens ansættelser')).toBeVisible();
    await expectAccessible(page);
    await shown.getByRole('button', { name: `Tag tilladelsen tilbage fra ${name}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Tag tilladelsen tilbage' }).click();
    await expect(page.getByRole('group', { name: `${name} kan ikke handle for jer mere.` })).toBeFocused();
    expect(await getAsSystem('/employments', approved, cafe)).toBe(403);
  },
);

test(
  'a municipality’s administrator gives its system a login with a key of its own; others cannot',
  extended,
  async ({ page, anotherVisitor }) => {
    await logInFresh(page, ['hanne-admin', 'caseworker'], '/sagsbehandler/');
    await page.getByRole('link', { name: 'It-systemer' }).click();
    await page.getByRole('link', { name: 'Opret it-system' }).click();
    const name = `Fagsystem ${Date.now() % 100_000}`;
    await page.getByRole('textbox', { name: 'Hvad hedder it-systemet?' }).fill(name);
    await page.getByRole('checkbox', { name: 'Se kommunens borgere' }).check();
    await page.getByRole('radio', { name: 'Med sin egen offentlige nøgle' }).check();
    const key = await page.evaluate(async () => {
      const { privateKey, publicKey } = await crypto.subtle.generateKey(
        { name: 'ECDSA', namedCurve: 'P-256' },
        true,
        ['sign'],
      );
      const jwk = (one: CryptoKey) => crypto.subtle.exportKey('jwk', one);
      return { private: await jwk(privateKey), public: await jwk(publicKey) };
    });
    const field = page.getByRole('textbox', { name: 'Offentlig nøgle (JWK)' });
    await field.fill(JSON.stringify(key.private));
    await page.getByRole('button', { name: 'Opret it-system' }).click();
    await expect(page.getByRole('group', { name: 'Der er problemer' })).toContainText(
      'Det er den private nøgle',
    );
    await expectAccessible(page);
    await field.fill(JSON.stringify(key.public));
    await page.getByRole('button', { name: 'Opret it-system' }).click();
    await expect(page.getByRole('group', { name: `${name} er oprettet` })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Til it-systemet' }).click();
    await expect(page.getByText('Offentlig nøgle')).toBeVisible();
    await expectAccessible(page);

    const other = await anotherVisitor();
    await loginAs(other, 'ib-iversen', 'caseworker', '/sagsbehandler/it-systemer');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
    await expectAccessible(other);
  },
);
