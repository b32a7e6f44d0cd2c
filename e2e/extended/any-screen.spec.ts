import { formatDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from '../fixtures/accessibility.ts';
import { contactPerson, today } from '../fixtures/acts.ts';
import { contrastOfArrow } from '../fixtures/drawn-contrast.ts';
import { loginAs } from '../fixtures/login.ts';
import { expectReachable } from '../fixtures/low-screen.ts';
import { letSessionEndIn } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';

/* Pages on screens, in colours and with texts that are not the usual ones. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Reference, name and reason as long as they may be, without anywhere to break. */
const long = {
  reference: `R${'x'.repeat(63)}`,
  address: `https://eksempel.example/${'aftale'.repeat(12)}`,
} as const;

test('the calendar is reached on a low screen', async ({ visit, acts }) => {
  const { cardNumber } = await acts.grant();
  const page = await visit(['bjarne-jepsen', 'company']);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await page.locator('.date-field__button').first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectReachable(page);
  await page.setViewportSize({ width: 568, height: 320 });
  await page
    .getByRole('grid')
    .getByRole('button', { name: /^I dag/ })
    .press('Enter');
  await expect(page.locator('#startDate')).toHaveValue(formatDate(today));
});

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Midway']) {
  test(`today is Copenhagen’s in the calendar of a device in ${timezoneId}`, async ({ browser, acts }) => {
    const { cardNumber } = await acts.grant();
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, cardNumber);
    await page.locator('.date-field__button').first().click();
    const day = String(Number(todayInCopenhagen(new Date()).slice(8)));
    await expect(page.locator('.calendar__day.is-today')).toHaveText(day);
    const named = page.getByRole('grid').getByRole('button', { name: /^I dag/ });
    await expect(named).toHaveText(day);
    await expect(named).toBeFocused();
    await context.close();
  });
}

test('long words widen no page, and no message cuts them', async ({ visit, acts }) => {
  test.slow();
  const frikort = await acts.grant();
  const { id } = await acts.register(frikort, { reference: long.reference });
  await acts.cancel({ id }, long.address);
  const page = await visit(['bjarne-jepsen', 'company']);
  const citizen = `/sagsbehandler/borger/${frikort.citizenId}`;
  await page.goto(`/virksomhed/ansaettelser/${id}`);
  await expect(page.getByText(long.address).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto(`/virksomhed/?text=${frikort.cardNumber}`);
  await page.getByRole('table').waitFor();
  await expectNoSidewaysScroll(page);

  const caseworker = await visit(['ib-iversen', 'caseworker']);
  await caseworker.goto(citizen);
  await caseworker
    .getByRole('button', { name: /^Ansættelser for/ })
    .first()
    .click();
  await caseworker.locator('.panel > summary').first().click();
  await expectNoSidewaysScroll(caseworker);
  for (const one of [page, caseworker]) {
    const cut = await one.evaluate(
      () =>
        [...document.querySelectorAll('.alert')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ).length,
    );
    expect(cut).toBe(0);
  }
});

/** What WCAG 2.1 (1.4.12) says a page must bear. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

for (const path of ['/', '/vejledning', '/virksomhed/', '/sagsbehandler/vejledning']) {
  test(`letters and words may be spaced out on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, spaced);
    await expectNoSidewaysScroll(page);
  });
}

test('in forced colours one sees which page one is on, where a dialog ends and which day is chosen', async ({
  visit,
  acts,
}) => {
  const { cardNumber } = await acts.grant();
  const page = await visit(['bjarne-jepsen', 'company']);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  const colourUnder = (name: string) =>
    page
      .getByRole('navigation', { name: 'Sider' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await colourUnder('Ansættelser')).not.toBe(await colourUnder('Registrér ansættelse'));
  await typePeriod(page, today, today);
  await page.locator('.date-field__button').first().click();
  const day = page.locator('.calendar__day[data-selected]');
  const ground = await page
    .locator('.calendar-popover')
    .evaluate((popover) => getComputedStyle(popover).backgroundColor);
  expect(await day.evaluate((chosen) => getComputedStyle(chosen).backgroundColor)).not.toBe(ground);
  expect(
    await page.locator('.calendar-popover').evaluate((one) => getComputedStyle(one).borderTopWidth),
  ).toBe('2px');
});

for (const [as, path] of [
  [['lone-hansentest', 'citizen'], '/borger'],
  [['lone-hansentest', 'citizen'], '/borger/hvem-har-set'],
  [['ib-iversen', 'caseworker'], '/sagsbehandler/kommunens-borgere'],
  [['bjarne-jepsen', 'company'], '/virksomhed/'],
] as const) {
  test(`the arrows of selects and folds are seen in forced colours on a dark ground: ${path}`, async ({
    visit,
  }) => {
    const page = await visit(as);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(path);
    const arrows = page.locator('select, summary');
    await expect(arrows.first()).toBeVisible();
    const expectSeen = async () => {
      for (const arrow of await arrows.filter({ visible: true }).all()) {
        await expect.poll(() => contrastOfArrow(page, arrow), { message: String(arrow) }).toBeGreaterThan(3);
      }
    };
    await expectSeen();
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expectSeen();
  });
}

test('in forced colours one sees what is chosen, and how a fold opens', async ({ visit }) => {
  const page = await visit(['dorte-drift', 'caseworker']);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/sagsbehandler/drift/log');
  const picture = async (id: string) => {
    // What has the focus has a ring around it.
    await page.getByRole('heading', { level: 1 }).click();
    return (await page.locator(`#${id}`).screenshot()).toString('base64');
  };
  const unticked = await picture('names');
  await page.locator('#names').check();
  expect(await picture('names')).not.toBe(unticked);
  const radios = page.getByRole('radio');
  const [first, second] = await Promise.all([0, 1].map((at) => radios.nth(at).getAttribute('id')));
  expect(await picture(first ?? '')).not.toBe(await picture(second ?? ''));
  await page.goto('/sagsbehandler/drift/alarmer');
  const arrow = await page
    .locator('.details-summary')
    .first()
    .evaluate((summary) => {
      const { width, height } = getComputedStyle(summary, '::before');
      return [width, height];
    });
  expect(arrow[0]).toBe(arrow[1]);
});

test('an employment is as wide as what stands around it', async ({ visit, acts }) => {
  const frikort = await acts.grant();
  await acts.register(frikort);
  const page = await visit(['ib-iversen', 'caseworker']);
  await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
  await page
    .getByRole('button', { name: /^Ansættelser for/ })
    .first()
    .click();
  const panel = page.locator('.employment-panels .panel').first();
  await panel.waitFor();
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.clientWidth);
  expect(await widthOf('.employment-panels > li')).toBe(await widthOf('.employment-panels'));
});

test('a session that ends while somebody types is told where the focus is', async ({
  page,
  context,
  acts,
}) => {
  const { cardNumber } = await acts.grant();
  await loginAs(page, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePay(page, '750,00');
  await typePeriod(page, today, today);
  await letSessionEndIn(context, 'company', -1);
  await register(page);
  await expect(heading(page)).toHaveText('Du er blevet logget af');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Log på igen');
});

test('the error summary leads into a section that was closed', async ({ visit, acts }) => {
  const { cardNumber } = await acts.grant();
  const page = await visit(['bjarne-jepsen', 'company']);
  await page.goto('/virksomhed/ansaettelser/ny');
  await lookUp(page, cardNumber);
  await typePay(page, '750,00');
  await typePeriod(page, today, today);
  const more = page.locator('details.more-fields');
  await more.locator('summary').click();
  await page.locator('#productionUnit').fill('12');
  await register(page);
  const summary = page.locator('.error-summary');
  await expect(summary).toBeVisible();
  await more.evaluate((details) => details.removeAttribute('open'));
  await summary.getByRole('link').first().click();
  await expect(page.locator('#productionUnit')).toBeFocused();
});

test('the menu of a narrow page closes when one goes on', async ({ visit }) => {
  const page = await visit(['bjarne-jepsen', 'company']);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/virksomhed/');
  const menu = page.locator('.app-header__menu');
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Kontaktperson' }).click();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue(contactPerson.name);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('an address of the API that is refused is a page with a way back', async ({ browser }) => {
  // Not watched: the browser notes the refusal of a page in its console.
  const page = await (await browser.newContext()).newPage();
  await page.goto(
    '/api/v1/citizens/018f0000-0000-7000-8000-000000000000/card.pdf?entrance=caseworker&lang=da',
  );
  await expect(heading(page)).toHaveText('Log på for at fortsætte');
  await expect(page.getByRole('main').getByRole('link', { name: 'Log på' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(page).toHaveURL(/\/sagsbehandler\/$/);
  await page.goto('/%ff');
  await expect(heading(page)).toHaveText('Siden findes ikke');
  await page.context().close();
});
