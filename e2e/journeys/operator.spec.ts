import { formatDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** A day this many days from now, as it is typed. */
function dayFromNow(days: number): string {
  return formatDate(todayInCopenhagen(new Date(Date.now() + days * 86_400_000)));
}

async function type(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Nobody else's tests shall read about what is made up here for longer than it takes. */
async function remove(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: `Slet ${title}` })
    .first()
    .click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(title);
  await dialog.getByRole('button', { name: 'Slet meddelelsen' }).click();
  await expect(page.getByText(`“${title}” er slettet.`)).toBeVisible();
}

test('the operator comes in as a caseworker does, and finds the operator’s pages alone (R28)', async ({
  page,
}) => {
  await loginAs(page, 'dorte-drift', 'caseworker');
  await expect(heading(page)).toHaveText('Drift');
  await expect(page).toHaveURL(/\/sagsbehandler\/drift$/);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Sider' }).getByRole('link')).toHaveText([
    'Drift',
    'Driftsmeddelelser',
    'Ordningsår',
    'Alarmer',
    'Tal',
    'Indsatser',
    'Tælling',
    'Log',
  ]);
  for (const path of ['kommunens-borgere', 'mine-borgere', 'borger/018f0000-0000-7000-8000-000000000000']) {
    await page.goto(`/sagsbehandler/${path}`);
    await expect(heading(page)).toHaveText('Drift');
  }
  await expectAccessible(page);
});

test('a caseworker does not come to the operator’s pages (R28)', async ({ page }) => {
  await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/drift/ordningsaar');
  await expect(heading(page)).toHaveText('Siderne er for driften');
  await expectAccessible(page);
});

test(
  'a service window is planned with a preview, and stands in every app in both languages while it lasts',
  extended,
  async ({ page, anotherVisitor }) => {
    test.slow();
    const title = 'Servicevindue på søndag';
    await loginAs(page, 'dorte-drift', 'caseworker');
    await page.getByRole('link', { name: 'Meld planlagt arbejde' }).click();
    await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveCount(8);
    await expectAccessible(page);

    await type(page, {
      titleDa: title,
      textDa: 'Løsningen kan ikke bruges.',

      titleEn: 'Service window on Sunday',
      textEn: 'The service cannot be used.',

      fromDate: dayFromNow(5),
      fromTime: '20',
      toDate: dayFromNow(5),
      toTime: '19.30',
    });
    const preview = page.getByRole('region', { name: 'Sådan ser brugerne den' });
    await expect(preview.getByText(`Planlagt: ${title}`)).toBeVisible();
    await expect(preview.getByText('Planned: Service window on Sunday')).toBeVisible();
    await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
    await expect(summary).toContainText('Slutningen skal ligge efter begyndelsen');
    // What was typed survives a reload.
    await page.reload();
    await expect(page.locator('#titleDa')).toHaveValue(title);
    await page.locator('#toTime').fill('22:15');
    await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
    await expect(page.getByText('Meddelelsen er oprettet.')).toBeVisible();
    await expectAccessible(page);

    const visitor = await anotherVisitor();
    const when = `Fra ${dayFromNow(5)} 20:00 til 22:15`;
    await visitor.goto('/');
    await expect(visitor.getByText(`Planlagt: ${title}`)).toBeVisible();
    await expect(visitor.getByText(when)).toBeVisible();
    for (const [identity, entrance] of [
      ['troels-madsen', 'caseworker'],
      ['sanne-lund', 'company'],
      ['astrid-bruun', 'citizen'],
    ] as const) {
      await loginAs(visitor, identity, entrance);
      const notices = visitor.getByRole('region', { name: 'Driftsmeddelelser' });
      await expect(notices.getByText(`Planlagt: ${title}`)).toBeVisible();
    }
    await visitor.getByRole('button', { name: 'English' }).click();
    const notices = visitor.getByRole('region', { name: 'Service notices' });
    await expect(notices.getByText('Planned: Service window on Sunday')).toBeVisible();
    await expectAccessible(visitor);

    await page.getByRole('link', { name: `Ret ${title}` }).click();
    await expect(heading(page)).toHaveText('Ret driftsmeddelelse');
    await page.locator('#titleDa').fill('Fortrudt');
    await page.getByRole('link', { name: 'Fortryd' }).click();
    await page.getByRole('link', { name: `Ret ${title}` }).click();
    await expect(page.locator('#titleDa')).toHaveValue(title);
    await page.locator('#titleEn').fill('Service window on Sunday evening');
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
    await visitor.reload();
    await expect(notices.getByText('Planned: Service window on Sunday evening')).toBeVisible();
    await remove(page, title);
    await visitor.reload();
    await expect(visitor.getByText('Service window on Sunday evening')).toHaveCount(0);
  },
);

test(
  'a disruption without a known end is told, and then that it is resolved',
  extended,
  async ({ page, anotherVisitor }) => {
    const title = 'Ark kan ikke hentes';
    await loginAs(page, 'dorte-drift', 'caseworker');
    await page.getByRole('link', { name: 'Meld en driftsforstyrrelse' }).click();
    await type(page, {
      titleDa: title,
      textDa: 'Prøv igen senere.',
      titleEn: 'No sheets',
      textEn: 'Try again later.',
    });
    await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
    await expect(page.getByText('Meddelelsen er oprettet.')).toBeVisible();
    const visitor = await anotherVisitor();
    await visitor.goto('/');
    await expect(visitor.getByText(`Driftsforstyrrelse: ${title}`)).toBeVisible();
    await expect(visitor.getByText('Der er driftsforstyrrelser lige nu.')).toBeVisible();

    await page.getByRole('link', { name: `Meld, at alt virker igen ${title}` }).click();
    await expect(page.getByText(`Forstyrrelsen “${title}” bliver afsluttet`)).toBeVisible();
    await expect(page.locator('#titleDa')).toHaveValue(title);
    await page.getByRole('button', { name: 'Opret meddelelsen' }).click();
    await expect(page.getByText('Meddelelsen er oprettet.')).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByText(`Problemet er løst: ${title}`)).toBeVisible();
    await expect(visitor.getByText('Der er driftsforstyrrelser lige nu.')).toHaveCount(0);
    await expectAccessible(visitor);

    await page.getByRole('button', { name: `Afslut nu ${title}` }).click();
    await expect(page.getByText(`“${title}” er afsluttet og vises ikke mere.`)).toBeVisible();
    await visitor.reload();
    await expect(heading(visitor)).toBeVisible();
    await expect(visitor.getByText(`Problemet er løst: ${title}`)).toHaveCount(0);
  },
);

test(
  'a programme year is entered, previewed and corrected before it is opened by two people (R1)',
  extended,
  async ({ page, anotherVisitor }) => {
    // Further ahead than any other test looks, and never opened here: every citizen would have a card in it.
    const year = yearOf(todayInCopenhagen(new Date())) + 9;
    await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/ordningsaar');
    await page.getByRole('link', { name: 'Indtast et nyt år' }).click();
    await page.locator('#year').fill(String(year));
    await page.getByRole('button', { name: 'Indtast året' }).click();
    await expect(page.getByRole('group', { name: 'Der er problemer' })).toBeFocused();
    await expectAccessible(page);
    await page.locator('#allowance').fill('500.000');
    await page.locator('#source').fill('Bekendtgørelse nr. 1');
    await page.reload();
    await expect(page.locator('#year')).toHaveValue(String(year));
    await expect(page.locator('#allowance')).toHaveValue('500.000');
    await page.getByRole('button', { name: 'Indtast året' }).click();
    await expect(heading(page)).toHaveText(`Ordningsåret ${year}`);
    await expect(page.getByText(`${year} er indtastet.`)).toBeVisible();

    // A slip: one nought too many. The same instant corrects it.
    await page.locator('#newAmount').fill('50.000');
    await page.locator('#effectiveDate').fill(`1/1-${year}`);
    await page.locator('#source').fill('Bekendtgørelse nr. 2');
    await page.getByRole('button', { name: 'Se, hvad det gør' }).click();
    await expect(page.getByText('Året er ikke åbnet, så ingen frikort bliver berørt endnu.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gem det nye beløb' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Gem det nye beløb' }).click();
    await expect(page.getByText('Det nye beløb er gemt.')).toBeVisible();
    await expect(page.getByRole('table').getByText(/Erstattet/)).toBeVisible();

    // A raise in the summer, and then not after all: undoing it says what it undoes.
    for (const [amount, says] of [
      ['60.000', 'Beløbet stiger til 60.000,00 kr.'],
      ['50.000', `Ændringen til 60.000,00 kr. fra 01-06-${year} 00:00 bliver annulleret.`],
    ] as const) {
      await page.locator('#newAmount').fill(amount);
      await page.locator('#effectiveDate').fill(`1/6-${year}`);
      await page.locator('#source').fill('Bekendtgørelse nr. 3');
      await page.reload();
      await expect(page.locator('#newAmount')).toHaveValue(amount);
      await page.getByRole('button', { name: 'Se, hvad det gør' }).click();
      await expect(page.getByText(says).first()).toBeVisible();
      await page.getByRole('button', { name: 'Gem det nye beløb' }).click();
      await expect(dialog).toContainText(says);
      await dialog.getByRole('button', { name: 'Gem det nye beløb' }).click();
      await expect(page.getByText('Det nye beløb er gemt.')).toBeVisible();
    }

    // An opening takes two people. This one is proposed, looked at by the other, and rejected.
    await page.getByLabel('Når året begynder').check();
    await page.getByRole('button', { name: `Foreslå at åbne ${year}` }).click();
    await expect(dialog).toContainText(/borgere får et frikort på 50\.000,00/);
    await expect(dialog).toContainText(`Året åbner af sig selv 01-01-${year} 00:00.`);
    await expect(dialog).toContainText('Et åbnet år kan ikke lukkes igen.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: `Foreslå at åbne ${year}` }).click();
    await expect(page.getByText('Forslaget er gemt. En kollega i driften skal bekræfte det.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bekræft' })).toHaveCount(0);
    await expectAccessible(page);
    const colleague = await anotherVisitor();
    await loginAs(colleague, 'lars-vagt', 'caseworker');
    await colleague.getByRole('link', { name: 'Et forslag om et ordningsår venter' }).click();
    await colleague.getByRole('link', { name: String(year) }).click();
    await expect(colleague.getByText(/Dorte Drift foreslog/)).toBeVisible();
    await expect(colleague.getByRole('button', { name: 'Bekræft' })).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('button', { name: 'Afvis forslaget' }).click();
    await colleague.getByRole('alertdialog').getByRole('button', { name: 'Afvis forslaget' }).click();
    await expect(colleague.getByText('Forslaget er afvist.')).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Afvist eller trukket tilbage af Lars Vagt/)).toBeVisible();
    await expect(page.getByText('Ikke åbnet', { exact: true })).toBeVisible();

    // The same year again is refused, with the way on.
    await page.goto('/sagsbehandler/drift/ordningsaar/nyt');
    await page.locator('#year').fill(String(year));
    await page.locator('#allowance').fill('50.000');
    await page.locator('#source').fill('Bekendtgørelse nr. 1');
    await page.getByRole('button', { name: 'Indtast året' }).click();
    await expect(page.getByText(`${year} er allerede indtastet`)).toBeVisible();
  },
);

test(
  'an allowance below what a card has used is refused before it is entered (R1)',
  extended,
  async ({ page, acts }) => {
    await acts.register(await acts.grant(), { amountOere: 1_000_000 });
    const year = yearOf(todayInCopenhagen(new Date()));
    await loginAs(page, 'dorte-drift', 'caseworker', `/sagsbehandler/drift/ordningsaar/${year}`);
    await page.locator('#newAmount').fill('9.999,99');
    await page.locator('#effectiveDate').fill(dayFromNow(0));
    await page.locator('#source').fill('Ingen steder');
    await page.getByRole('button', { name: 'Se, hvad det gør' }).click();
    await expect(page.getByText('Beløbet er lavere end det, der allerede er brugt')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gem det nye beløb' })).toHaveCount(0);
    await expectAccessible(page);
  },
);

test('a company that guesses frikort numbers is seen, and what else was done there (R27, R28)', async ({
  page,
  acts,
}) => {
  await acts.guess();
  await loginAs(page, 'dorte-drift', 'caseworker');
  await expect(heading(page)).toHaveText('Drift');
  await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Alarmer' }).click();
  await expect(heading(page)).toHaveText('Alarmer om opslag');
  const alarm = page.getByRole('row').filter({ hasText: 'Aarhus Kommune' }).first();
  await expect(alarm).toContainText('20 forkerte. Grænsen er 20.');
  await expect(alarm).toContainText('Stoppet nu');
  await expect(alarm).not.toContainText('Sune');
  await alarm.getByRole('link', { name: /^Personen/ }).click();
  await expect(page.getByText('Du ser kun, hvad én person har gjort.')).toBeVisible();
  const logged = page.getByRole('table').getByRole('row');
  await expect(logged.filter({ hasText: 'Aarhus Kommune' }).first()).toBeVisible();
  await expect(page.getByRole('table')).not.toContainText('Sune');
});
