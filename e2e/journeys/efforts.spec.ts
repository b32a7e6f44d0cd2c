import { yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import type { Frikort } from '../fixtures/acts.ts';
import { today } from '../fixtures/acts.ts';
import { effortActor, ownName } from '../fixtures/efforts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { headersFor } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';

const year = yearOf(today);
const startDate = `01-01-${year}`;

const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const outcome = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('group', { name: text })).toBeFocused();

/** The operator enters a category, and an organisation as it was ordered. @returns the code of its first administrator */
async function order(page: Page, name: string, category: string): Promise<string> {
  await loginAs(page, 'dorte-drift', 'caseworker', '/sagsbehandler/drift/indsatser/kategorier');
  await press(page, 'Tilføj en kategori');
  const dialog = page.getByRole('alertdialog');
  await fill(page, 'Navn på dansk', category);
  await fill(page, 'Navn på engelsk', `Work placement ${category.slice(-6)}`);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await outcome(page, `“${category}” er tilføjet.`);

  await page.goto('/sagsbehandler/drift/indsatser');
  await page.getByRole('link', { name: 'Opret en organisation' }).click();
  await fill(page, 'Organisationens navn', `${name} Samarbejdsaftale`);
  await page.getByRole('radio', { name: 'Kommunalt fællesskab' }).check();
  await page.getByRole('combobox', { name: 'Kommuner' }).selectOption({ label: 'Aarhus Kommune' });
  await fill(page, 'Startdato', startDate);
  await fill(page, 'Første administrator', 'Inge Indsats');
  await fill(page, 'Bestillerens navn', 'Olga Ordre');
  await fill(page, 'Bestillerens e-mail', 'olga@oestjylland.example');
  await fill(page, 'Bestillerens telefon', '70 10 00 07');
  await press(page, 'Opret organisationen');
  const slips = page.locator('.error-summary');
  await expect(slips).toContainText('Tag “samarbejdsaftale” ud.');
  await expect(slips).toContainText('Formen kræver mindst 2 kommuner');
  await fill(page, 'Organisationens navn', name);
  await page.getByRole('combobox', { name: 'Kommuner' }).selectOption({ label: 'Favrskov Kommune' });
  await expectAccessible(page);
  await press(page, 'Opret organisationen');
  await outcome(page, /^Organisationen er oprettet, og bestilleren har fået en mail/);
  await press(page, 'Lav en kode');
  await outcome(page, 'Koden er lavet og vises kun denne ene gang');
  await expectAccessible(page);
  return (await page.locator('.made-code code').textContent()) ?? '';
}

type Visitor = () => Promise<Page>;

/** Who works with the effort, and where it is. */
interface Made {
  readonly name: string;
  readonly category: string;
  readonly inge: Page;
  /** The address of the effort’s page. */
  readonly home: string;
}

/** The organisation is taken up, its people are appointed, and it gets money and an effort. */
async function setUp(page: Page, anotherVisitor: Visitor): Promise<Made> {
  const name = ownName('Østjysk Indsatssamarbejde');
  const category = ownName('Virksomhedsrettet forløb');
  const code = await order(page, name, category);
  // Who can be appointed has logged in with the permission.
  for (const identity of ['anders-ansvar', 'dina-deltager']) await effortActor(identity);

  // The first administrator comes in without a caseworker's permission, and lands where the work is.
  const inge = await anotherVisitor();
  await loginAs(inge, 'inge-indsats', 'caseworker');
  await expect(inge).toHaveURL(/\/sagsbehandler\/indsatser\/?$/);
  await expect(inge.getByRole('link', { name: 'Kommunens borgere' })).toBeHidden();
  await inge.getByRole('link', { name: 'Brug en kode fra driften' }).click();
  await fill(inge, 'Kode', 'AAAAA-AAAAA-AAAAA-AAAAA');
  await press(inge, 'Bliv administrator');
  await expect(inge.getByText('Koden virker ikke')).toBeVisible();
  await fill(inge, 'Kode', code.toLowerCase());
  await press(inge, 'Bliv administrator');
  await outcome(inge, /^Du er nu administrator/);
  await expectAccessible(inge);

  // She appoints; only who holds the permission can be chosen.
  const dialog = inge.getByRole('alertdialog');
  for (const person of ['Anders Ansvar, Favrskov Kommune', 'Inge Indsats, Aarhus Kommune']) {
    await press(inge, 'Giv en rolle');
    await expect(dialog.getByRole('option', { name: /Dina Deltager|Ib Iversen/ })).toHaveCount(0);
    await dialog.getByRole('combobox', { name: 'Person' }).selectOption({ label: person });
    await dialog.getByRole('button', { name: 'Giv rollen' }).click();
    await outcome(inge, /er nu indsatsansvarlig\.$/);
  }
  await press(inge, /^Fratag rollen Administrator, Inge Indsats/);
  await dialog.getByRole('button', { name: 'Fratag rollen' }).click();
  await expect(dialog).toContainText('Organisationen skal have en administrator');
  await dialog.getByRole('button', { name: 'Fortryd' }).click();

  // Money of the year.
  await inge.getByRole('link', { name: 'Skriv økonomi for et år' }).click();
  await fill(inge, 'Finansiør 1', 'Borgeren 010190-1234');
  await fill(inge, 'Kroner fra finansiør 1', '12,50');
  await press(inge, 'Gem økonomien');
  await expect(inge.locator('.error-summary')).toContainText('CPR-numre må ikke stå her');
  await expect(inge.locator('.error-summary')).toContainText('Skriv hele kroner');
  await fill(inge, 'Finansiør 1', 'Aarhus Kommune');
  await fill(inge, 'Kroner fra finansiør 1', '1.000.000');
  await fill(inge, 'Budget', '1000000');
  await press(inge, 'Gem økonomien');
  await outcome(inge, `Økonomien for ${year} er gemt.`);
  await expect(inge.locator('.budget-bar')).toContainText('0 kr. af 1.000.000 kr.');

  // An effort, not of a time before the organisation.
  await inge.getByRole('link', { name: 'Opret en indsats' }).click();
  await fill(inge, 'Indsatsens navn', 'Tilbage til arbejdet');
  await inge.getByRole('combobox', { name: 'Kategori' }).selectOption({ label: category });
  await fill(inge, 'Første dag', `31-12-${year - 1}`);
  await inge.locator('#details').fill('Se 010190-1234');
  await press(inge, 'Opret indsatsen');
  await expect(inge.locator('.error-summary')).toContainText(`Organisationen begyndte ${startDate}`);
  await expect(inge.locator('.error-summary')).toContainText('CPR-numre må ikke stå her');
  await fill(inge, 'Første dag', startDate);
  await inge.locator('#details').fill('Otte uger med praktik.');
  await press(inge, 'Opret indsatsen');
  await outcome(inge, /^Indsatsen er oprettet/);
  await press(inge, 'Skriv budget for et år');
  await dialog.getByRole('textbox', { name: 'Hele kroner' }).fill('1.250.000');
  await dialog.getByRole('button', { name: 'Gem budgettet' }).click();
  await outcome(inge, `Budgettet for ${year} er gemt.`);
  await press(inge, 'Gør en til deltageransvarlig');
  await dialog
    .getByRole('combobox', { name: 'Person' })
    .selectOption({ label: 'Dina Deltager, Aarhus Kommune' });
  await dialog.getByRole('button', { name: 'Giv rollen' }).click();
  await outcome(inge, 'Dina Deltager er nu deltageransvarlig.');
  await expectAccessible(inge);
  const effort = inge.url();

  // More than the organisation has is shown, not refused.
  await inge.getByRole('link', { name }).click();
  await expect(inge.locator('.budget-bar')).toContainText('Indsatserne har 250.000 kr. mere end budgettet');
  await inge.getByRole('link', { name: 'Indsatser', exact: true }).first().click();
  await expect(inge.getByRole('link', { name: new RegExp(`^Indsatserne i ${name}`) })).toBeVisible();
  return { name, category, inge, home: new URL(effort).pathname };
}

/** Whom it is none of: who has no role there, and who has no permission at all. */
async function refuseOthers(others: Page, home: string): Promise<void> {
  await loginAs(others, 'frede-favrskov', 'caseworker', home);
  await expect(others.getByText('Tilbage til arbejdet')).toBeHidden();
  await expect(others.getByRole('main')).toContainText(/findes ikke|kan ikke/);
  await loginAs(others, 'ib-iversen', 'caseworker', '/sagsbehandler/');
  await expect(others.getByRole('link', { name: 'Indsatser' })).toBeHidden();
  await others.goto(home);
  await expect(others.getByRole('heading', { level: 1 })).toHaveText(
    'Siderne er for dem, der arbejder med indsatser',
  );
}

/** By name: not without a consent, nor before the organisation's start. @returns the address of the participant's page */
async function registerByName(page: Page, { home }: Made, frikort: Frikort): Promise<string> {
  await loginAs(page, 'dina-deltager', 'caseworker', home);
  await page.getByRole('link', { name: 'Registrér en deltager' }).click();
  await fill(page, 'CPR-nummer', frikort.person.shownCpr);
  await fill(page, 'Første dag i indsatsen', `31-12-${year - 2}`);
  await press(page, 'Registrér deltageren');
  const slips = page.locator('.error-summary');
  await expect(slips).toContainText('Uden samtykke kan deltageren kun registreres anonymt');
  await expect(slips).toContainText('Organisationen begyndte');
  await expectAccessible(page);
  await fill(page, 'Første dag i indsatsen', startDate);
  await page.getByRole('combobox', { name: 'Forsørgelse før' }).selectOption('cash-benefit');
  await page.getByRole('combobox', { name: 'Beskæftigelse før' }).selectOption('none');
  await page.getByRole('checkbox', { name: 'Jeg har set deltagerens underskrevne samtykke' }).check();
  await fill(page, 'Underskrevet den', `15-01-${year}`);
  const signed = {
    name: 'samtykke.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 underskrevet'),
  };
  await page.locator('#consentFile').setInputFiles(signed);
  await press(page, 'Registrér deltageren');
  await outcome(page, /^Deltageren er registreret\./);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(frikort.person.name);
  await expect(page.getByText('Det underskrevne samtykke er lagt ind.')).toBeVisible();
  await press(page, 'Kobl til frikortet');
  await outcome(page, 'Deltagelsen er koblet til frikortet.');
  await expectAccessible(page);
  return page.url();
}

/** What was typed wrong is put right: the first day not after today. */
async function putRight(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ret oplysningerne' }).click();
  await fill(page, 'Første dag i indsatsen', `31-12-${year + 1}`);
  await page.getByRole('combobox', { name: 'Beskæftigelse før' }).selectOption('');
  await press(page, 'Gem rettelsen');
  await expect(page.locator('.error-summary')).toContainText('Beskæftigelse før: Vælg');
  await expectAccessible(page);
  await fill(page, 'Første dag i indsatsen', `02-01-${year}`);
  await page.getByRole('combobox', { name: 'Beskæftigelse før' }).selectOption('traineeship');
  await press(page, 'Gem rettelsen');
  await outcome(page, 'Rettelsen er gemt.');
  await expect(page.getByRole('main')).toContainText(`02-01-${year}`);
}

/** Anonymous, and by number for who manages the effort; the category then stands, and nobody else sees who it is. */
async function registerOthers(
  page: Page,
  { home, inge }: Made,
  participant: string,
  name: string,
): Promise<void> {
  await page.goto(`${home}/deltagere/ny`);
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('radio', { name: 'Kvinde' }).check();
  await press(page, 'Registrér deltageren');
  await outcome(page, /^Deltageren er registreret\./);
  await inge.goto(home);
  await expect(inge.getByText('2 deltagere nu')).toBeVisible();
  await expect(inge.getByText('Kun de deltageransvarlige ser, hvem deltagerne er.')).toBeVisible();
  await press(inge, 'Skriv et samlet antal');
  await inge.getByRole('textbox', { name: 'Antal deltagere' }).fill('40');
  await press(inge, 'Gem antallet');
  await outcome(inge, `Antallet for ${year} er gemt.`);
  await expectAccessible(inge);

  // The category stands, and nobody else sees who it is.
  await inge.getByRole('link', { name: 'Ret indsatsen' }).click();
  await expect(inge.getByText('Der er registreret deltagere. Derfor ligger kategorien fast.')).toBeVisible();
  await expect(inge.getByRole('combobox', { name: 'Kategori' })).toBeHidden();
  await inge.goto(new URL(participant).pathname);
  await expect(inge.getByRole('main')).not.toContainText(name);
}

/** Out at the end, and then the consent is withdrawn: sex and years are left. */
async function finish(page: Page, participant: string, cpr: string): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await page.goto(participant);
  await press(page, 'Registrér ud');
  await dialog.getByRole('button', { name: 'Registrér ud' }).click();
  await expect(dialog).toContainText('Vælg, hvorfor deltageren sluttede');
  await dialog.getByRole('combobox', { name: 'Hvorfor sluttede deltageren?' }).selectOption('job');
  await dialog.getByRole('combobox', { name: 'Forsørgelse efter' }).selectOption('own-income');
  await dialog.getByRole('combobox', { name: 'Beskæftigelse efter' }).selectOption('ordinary-job');
  await dialog.getByRole('button', { name: 'Registrér ud' }).click();
  await outcome(page, 'Deltageren er registreret ud.');

  await press(page, 'Samtykket er trukket tilbage');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Slet navn og CPR-nummer' }).click();
  await outcome(page, 'Samtykket er trukket tilbage. Navn og CPR-nummer er slettet.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anonym deltager');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anonym deltager');
  await expect(page.getByRole('main')).not.toContainText(cpr);
}

/** Whoever knows the address of the API is refused there too: another category, and a text with a CPR number. */
async function refuseByRequest(inge: Page, home: string): Promise<void> {
  const id = home.split('/').at(-1);
  const headers = await headersFor(inge.context(), 'caseworker');
  const read = await inge.request.get(`/api/v1/efforts/${id}`, { headers });
  const { category, version } = await read.json();
  const { items } = await (await inge.request.get('/api/v1/effort-categories', { headers })).json();
  const other = items.find((one: { id: string; isOpen: boolean }) => one.isOpen && one.id !== category.id);
  const change = (data: object) =>
    inge.request.patch(`/api/v1/efforts/${id}`, {
      headers: { ...headers, 'If-Match': `"${version}"` },
      data,
    });
  expect(await (await change({ categoryId: other.id })).json()).toMatchObject({ code: 'category-locked' });
  expect(await (await change({ details: 'Se 010190-1234' })).json()).toMatchObject({
    code: 'validation-failed',
  });
}

/** What it led to is read, of the organisation and across all, by year and by quarter. */
async function readReports(inge: Page, { name, category }: Made): Promise<void> {
  await inge.goto('/sagsbehandler/indsatser/');
  await inge.getByRole('link', { name: 'Rapporter' }).click();
  await inge.getByRole('combobox', { name: 'Rapport' }).selectOption({ label: name });
  const row = inge
    .getByRole('table', { name: 'Tallene' })
    .getByRole('row', { name: /^Tilbage til arbejdet/ });
  // Both are anonymous now; the 40 are told by themselves.
  await expect(row.getByRole('cell').nth(0)).toHaveText('2');
  await expect(row.getByRole('cell').nth(1)).toHaveText('40');
  await expect(row).toContainText('29.762 kr.');
  await expectAccessible(inge);
  await inge.getByRole('combobox', { name: 'Periode' }).selectOption({ label: '1. kvartal' });
  await expect(inge.getByText('Et kvartal tæller dem, der er registreret med navn')).toBeVisible();
  await expect(row.getByRole('cell').nth(0)).toHaveText('0');
  await inge
    .getByRole('combobox', { name: 'Rapport' })
    .selectOption({ label: 'Alle organisationer, efter kategori' });
  await expect(inge.getByText('Tal under 5 er skjult')).toBeVisible();
  await expect(inge.getByRole('rowheader', { name: category })).toBeVisible();
  await expectAccessible(inge);
}

/** An appointment that is ended gives nothing from then on. */
async function endAppointment(inge: Page, others: Page, home: string): Promise<void> {
  const dialog = inge.getByRole('alertdialog');
  await inge.goto(home);
  await press(inge, /^Fratag rollen Deltageransvarlig, Dina Deltager/);
  await dialog.getByRole('button', { name: 'Fratag rollen' }).click();
  await outcome(inge, 'Dina Deltager er ikke længere deltageransvarlig.');
  await loginAs(others, 'dina-deltager', 'caseworker', home);
  await expect(others.getByRole('main')).toContainText(/findes ikke|kan ikke/);
}

test(
  'an effort is followed from the order of its organisation to its report, and each refusal is met on the way (R39-R43)',
  extended,
  async ({ page, anotherVisitor, acts }) => {
    // Six people log in, one after the other.
    test.setTimeout(600_000);
    const frikort = await acts.grant();
    const made = await setUp(page, anotherVisitor);
    const others = await anotherVisitor();
    await refuseOthers(others, made.home);

    const dina = await anotherVisitor();
    const participant = await registerByName(dina, made, frikort);
    await putRight(dina);
    await registerOthers(dina, made, participant, frikort.person.name);
    await refuseByRequest(made.inge, made.home);
    await finish(dina, participant, frikort.person.shownCpr);
    await readReports(made.inge, made);
    await endAppointment(made.inge, others, made.home);
  },
);
