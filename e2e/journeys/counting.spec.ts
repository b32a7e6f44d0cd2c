import { readFile } from 'node:fs/promises';
import { formatDate } from '@frikort/domain/calendar';
import { addWeeks, mondayOf, weekOf } from '@frikort/domain/week';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { createHand } from '../fixtures/hand.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';

/* R38: steps are told from pages and counted, a municipality sees and reports them, and anybody may object. */

const thisWeek = weekOf(today);
const home = '/sagsbehandler/selvbetjening';

/** The steps that a page tells of, as it sends them. */
function stepsOf(page: Page) {
  const told: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/self-service/steps')) return;
    expect(request.headers().cookie).toBeUndefined();
    told.push(request.postDataJSON());
  });
  return told;
}

/** How many of a flow the funnel shows at a step, from the table behind the picture. */
async function countOf(page: Page, step: string): Promise<number> {
  const picture = page.locator('figure.chart').first();
  const details = picture.getByText('Se tallene');
  if (!(await picture.getByRole('table').isVisible())) await details.click();
  const row = picture.getByRole('row').filter({ hasText: step });
  return Number((await row.getByRole('cell').first().textContent())?.replace('.', ''));
}

async function openFigures(page: Page, flow: string): Promise<void> {
  await page.goto(`${home}?uge=${thisWeek}&opgave=${flow}`);
  await expect(page.locator('figure.chart')).toHaveCount(2);
}

test(
  'a registration is counted from its first step to its receipt, in the citizen’s municipality (R38)',
  extended,
  async ({ page, acts, anotherVisitor }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker', home);
    await openFigures(page, 'register');
    const [began, received] = [await countOf(page, 'Udfyldelse begyndt'), await countOf(page, 'Kvittering')];

    const company = await anotherVisitor();
    const told = stepsOf(company);
    await loginAs(company, 'bjarne-jepsen', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(company, frikort.cardNumber);
    await typePeriod(company, today, today);
    await typePay(company, '100');
    await register(company);
    await expect(company.getByRole('heading', { level: 1 })).toContainText('registreret');
    expect(told.map(({ step }) => step)).toEqual(['introduction', 'cvr-login', 'started', 'summary']);
    expect(new Set(told.map(({ flowId }) => flowId)).size).toBe(1);
    expect(JSON.stringify(told)).not.toContain(frikort.cardNumber);

    await openFigures(page, 'register');
    expect(await countOf(page, 'Udfyldelse begyndt')).toBeGreaterThan(began);
    expect(await countOf(page, 'Kvittering')).toBeGreaterThan(received);
    expect(await countOf(page, 'Signering')).toBe(0);
    await expect(page.getByRole('row').filter({ hasText: 'Registrering af ansættelse' })).toContainText(
      'Stemmer',
    );
    await expectAccessible(page);
  },
);

test('whoever objects is not counted, and the browser remembers it (R38)', extended, async ({ page }) => {
  const told = stepsOf(page);
  await page.goto('/');
  await expect.poll(() => told.length).toBe(1);
  await page.goto('/privatliv');
  await page.getByRole('checkbox', { name: 'Tæl ikke mine trin i denne browser' }).check();
  await expect(page.getByText('Dine trin bliver ikke talt i denne browser.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/virksomhed/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/privatliv');
  await expect(page.getByRole('checkbox', { name: 'Tæl ikke mine trin' })).toBeChecked();
  expect(told).toHaveLength(1);
  await page.getByRole('checkbox', { name: 'Tæl ikke mine trin' }).uncheck();
  await page.goto('/virksomhed/');
  await expect.poll(() => told.length).toBe(2);
});

test(
  'the administrator enters KLE numbers, and a caseworker has the week’s file in two presses (R38)',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(page, 'hanne-admin', 'caseworker', `${home}/indberetning`);
    await page.locator('#kle-register').fill('32.3');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.locator('.error-summary')).toContainText('Skriv KLE-nummeret som 00.00.00.');
    await expectAccessible(page);
    await page.locator('#kle-register').fill('00.00.01');
    await page.locator('#kle-grant').fill('00.00.00');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('Indstillingerne er gemt.')).toBeVisible();

    const caseworker = await anotherVisitor();
    await loginAs(caseworker, 'ib-iversen', 'caseworker', '/sagsbehandler/');
    const hand = createHand();
    await hand.press(caseworker.getByRole('link', { name: 'Selvbetjening' }));
    const download = caseworker.waitForEvent('download');
    await hand.press(caseworker.getByRole('button', { name: 'Hent ugens indberetning (CSV)' }));
    const saved = await download;
    expect(hand.acts()).toEqual({ presses: 2, keys: 0 });
    expect(saved.suggestedFilename()).toBe(`selvbetjening-${addWeeks(thisWeek, -1)}.csv`);
    const file = await readFile(await saved.path(), 'utf8');
    expect(file).toContain('Retning;Kanal;Enhed;KLE-nummer;Type;Straksafsluttet;Dato;Antal');

    await caseworker.getByLabel('Uge', { exact: true }).selectOption(thisWeek);
    const ofThisWeek = caseworker.waitForEvent('download');
    await expect(caseworker.getByText('Ugen er ikke slut endnu')).toBeVisible();
    await caseworker.getByRole('button', { name: 'Hent ugens indberetning (CSV)' }).click();
    const now = await readFile(await (await ofThisWeek).path(), 'utf8');
    expect(now).toMatch(
      new RegExp(
        `Indgående;Selvbetjening;;00.00.00;Oprettelse ny sag;Ja;${formatDate(mondayOf(thisWeek))};\\d+`,
      ),
    );
    // Who may not change it is told so.
    await caseworker.goto(`${home}/indberetning`);
    await expect(caseworker.getByRole('heading', { level: 1 })).toHaveText('Siden er for administratorer');
  },
);

test(
  'counts by hand are entered several at once, change the share, and are deleted again (R38)',
  extended,
  async ({ page }) => {
    await loginAs(page, 'ib-iversen', 'caseworker', home);
    await page.getByRole('link', { name: 'Henvendelser talt i hånden' }).click();
    await page.getByRole('button', { name: 'Gem tallene' }).click();
    await expect(page.locator('.error-summary')).toContainText('Skriv et helt tal');
    await page.locator('#count-0').fill('7');
    await page.getByRole('button', { name: 'Tilføj en linje' }).click();
    await expect(page.locator('#count-1')).toBeFocused();
    await page.keyboard.type('2');
    await page.getByRole('button', { name: 'Gem tallene' }).click();
    await expect(page.locator('.error-summary')).toContainText('står allerede i en anden linje');
    await page.getByLabel('Kanal').last().selectOption('letter');
    await page.getByRole('button', { name: 'Gem tallene' }).click();
    await expect(page.getByText('2 tal er gemt.')).toBeVisible();
    // The choices stay, the counts do not, also after a reload.
    await expect(page.locator('#count-1')).toHaveValue('');
    await page.reload();
    await expect(page.getByLabel('Kanal').last()).toHaveValue('letter');

    const upload = page.getByRole('row').filter({ hasText: 'brev' }).first();
    await expect(upload).toContainText('Ib Iversen');
    await upload.getByRole('button', { name: 'Slet' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Slet tallene' }).click();
    await expect(page.getByText('Tallene er slettet.')).toBeVisible();
  },
);

test(
  'the operator says what is counted, and the municipality sees it (R38)',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift');
    await page.getByRole('link', { name: 'Tælling' }).click();
    await page.locator('#year').fill(thisWeek.slice(0, 4));
    await page.locator('#weeks').fill('54');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.locator('.error-summary')).toContainText('Skriv ugenumre, som året har');
    await page.locator('#weeks').fill(thisWeek.slice(-2));
    await page
      .getByRole('group', { name: 'Kontrol af frikort' })
      .getByLabel('Tælles i sæsonen')
      .selectOption('voluntary');
    await page.locator('#control').fill('Kontrol hvert andet år');
    await page.getByLabel('Opgavens navn på engelsk').last().fill('Control every other year');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('Listen er gemt.')).toBeVisible();
    await expectAccessible(page);

    const caseworker = await anotherVisitor();
    await loginAs(caseworker, 'karen-holm', 'caseworker', home);
    await expect(caseworker.getByRole('row').filter({ hasText: 'Kontrol hvert andet år' })).toContainText(
      'Frivillig',
    );
    await caseworker.getByRole('button', { name: 'Vis tælleugen' }).click();
    await expect(caseworker.getByText('Ugen er ikke slut endnu')).toBeVisible();
    // Odense has no KLE number.
    await caseworker.getByRole('button', { name: 'Hent ugens indberetning (CSV)' }).click();
    await expect(caseworker.getByText('Kommunen mangler KLE-numre')).toBeVisible();
  },
);
