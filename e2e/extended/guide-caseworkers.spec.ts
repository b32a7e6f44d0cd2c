import { formatDate, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { contactPerson, today } from '../fixtures/acts.ts';
import { pdfOf } from '../fixtures/downloads.ts';
import { beginLogin, homes, loginAs } from '../fixtures/login.ts';
import { headersFor } from '../fixtures/sessions.ts';
import { expect, type Login, test } from '../fixtures/test.ts';
import { kroner } from '../pages/amounts.ts';
import { openCitizen, openPart, searchFor } from '../pages/caseworker.ts';
import { fact } from '../pages/facts.ts';
import { lookUp, typePay, typePeriod } from '../pages/registration.ts';
import { withDatabase } from '../system/running-system.ts';
import { takePerson } from '../system/test-persons.ts';

// What the caseworkers' guide of the system before this one (version 1.2, 19 March 2019) promises, function by
// function and in its order, so that whoever knew that system misses nothing here. The journeys go
// deeper; what the guide says and no longer applies stands in the README.

const ib: Login = ['ib-iversen', 'caseworker'];
const bjarne: Login = ['bjarne-jepsen', 'company'];
const lone: Login = ['lone-hansentest', 'citizen'];
const year = yearOf(today);
const newEmployment = '/virksomhed/ansaettelser/ny';
const employmentPage = ({ id }: { id: string }) => `/virksomhed/ansaettelser/${id}`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('what is new in 1.2', () => {
  test('caseworkers print the frikort from the citizen’s page', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await openCitizen(page, '70505', 'Lone Hansentest');
    await page.getByRole('button', { name: 'Vis frikort' }).click();
    expect(await pdfOf(page, page.getByRole('button', { name: 'Hent som PDF' }))).toBe('frikort.pdf');
  });

  test('citizens print their frikort from their own page', async ({ visit }) => {
    const page = await visit(lone);
    await page.goto(homes.citizen);
    const button = page.getByRole('button', { name: 'Hent frikortet som PDF' });
    expect(await pdfOf(page, button)).toBe('frikort.pdf');
  });
});

test.describe('about the system', () => {
  test('municipalities, companies and citizens with a frikort each have their way in', async ({ visit }) => {
    const page = await visit();
    await page.goto('/');
    for (const entrance of ['sagsbehandler', 'virksomhed', 'borger']) {
      await expect(page.getByRole('link', { name: `Log på som ${entrance}` })).toBeVisible();
    }
  });

  test('the front page is open to all and shows whether everything runs', async ({ visit }) => {
    const page = await visit();
    await page.goto('/');
    // The operator's own journey may have announced something meanwhile.
    await expect(page.getByText(/^Alt virker|^Der er driftsforstyrrelser lige nu/)).toBeVisible();
  });

  test('all users log in through NemLog-in', async ({ visit }) => {
    for (const entrance of ['caseworker', 'company', 'citizen']) {
      const page = await visit();
      await beginLogin(page, `/auth/login?entrance=${entrance}`);
      expect(new URL(page.url()).searchParams.has('SAMLRequest')).toBe(true);
    }
  });

  test('CPR numbers are shown to caseworkers who are logged in, and never to companies', async ({
    visit,
    acts,
  }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort);
    const caseworker = await visit(ib);
    await caseworker.goto(homes.caseworker);
    await openCitizen(caseworker, frikort.cardNumber, frikort.person.name);
    await expect(caseworker.getByText(frikort.person.shownCpr)).toBeVisible();
    const company = await visit(bjarne);
    await company.goto(employmentPage(employment));
    await expect(heading(company)).toHaveText(frikort.person.name);
    await expect(company.locator('body')).not.toContainText(frikort.person.shownCpr.slice(0, 6));
  });

  test('a frikort has a card with its own remaining balance for each open year', async ({ visit }) => {
    const page = await visit(lone);
    await page.goto(homes.citizen);
    await expect(page.locator('.my-frikort__now .balance__figure')).toBeVisible();
    await expect(page.locator('details', { hasText: String(year - 1) }).first()).toBeVisible();
  });

  test('the balance begins at the allowance of the year', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(page.locator('.balance__figure strong').first()).toHaveText(kroner(frikort.allowanceOere));
  });

  test('what would overdraw the balance cannot be registered', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort, { amountOere: frikort.allowanceOere - 100 });
    const page = await visit(['omar-haddad', 'company']);
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await typePeriod(page, today, today);
    await typePay(page, '1,01');
    await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveAccessibleDescription(
      /højere end restbeløbet/,
    );
  });

  test('log in, search, grant and registration are logged: who, what, when', async ({ acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    const actions = await withDatabase(async (client) => {
      const { rows } = await client.query<{ action: string }>(
        `select distinct action from audit_log where actor_id is not null and at > now() - interval '1 day'`,
      );
      return rows.map(({ action }) => action);
    });
    for (const part of ['login', 'search', 'grant', 'regist']) {
      expect(
        actions.filter((action) => action.includes(part)),
        part,
      ).not.toEqual([]);
    }
  });
});

test.describe('log in as a caseworker', () => {
  test('takes an identity of the municipality: another organisation’s is refused', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'caseworker');
    await expect(heading(page)).toHaveText('Din organisation er ikke en kommune');
  });

  test('takes the privilege of a caseworker', async ({ page }) => {
    await loginAs(page, 'mette-ravn', 'caseworker');
    await expect(heading(page)).toHaveText('Du mangler en rettighed');
  });

  test('takes it for the whole organisation, not for an SE or P number', async ({ page }) => {
    await loginAs(page, 'sune-berg', 'caseworker');
    await expect(heading(page)).toHaveText('Din rettighed gælder kun en del af kommunen');
  });

  test('shows who is logged in, and the way out', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await expect(page.getByRole('banner')).toContainText('Ib Iversen');
    await expect(page.getByRole('banner').getByRole('button', { name: 'Log af' })).toBeVisible();
  });

  test('leads to the search and to one’s own list', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await expect(page.getByRole('search')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mine tilknyttede borgere' }).first()).toBeVisible();
  });
});

test.describe('finding a citizen', () => {
  test('the search field is always there', async ({ visit }) => {
    const page = await visit(ib);
    for (const path of ['', 'mine-borgere', 'uden-sagsbehandler', 'kommunens-borgere', 'findes-ikke']) {
      await page.goto(`/sagsbehandler/${path}`);
      await expect(page.getByRole('textbox', { name: 'CPR-nummer eller frikortnummer' })).toBeVisible();
    }
  });

  test('by card number', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await openCitizen(page, '70505', 'Lone Hansentest');
  });

  test('by CPR number', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await openCitizen(page, '290569-0000', 'Lone Hansentest');
  });

  test('what cannot be searched for is told', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await searchFor(page, 'Lone');
    await expect(page.getByRole('alert')).toContainText('Skriv et CPR-nummer med 10 cifre');
  });

  test('a CPR number that does not exist is told', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await searchFor(page, '710165-0000');
    await expect(heading(page)).toHaveText('CPR-nummeret findes ikke i CPR-registret');
  });

  test('a citizen without a frikort is shown with what it takes to grant one', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await searchFor(page, '120485-0000');
    await expect(heading(page)).toHaveText('Nora Lindtest');
    await expect(page.getByText('120485-0000')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Opret frikort' })).toBeVisible();
  });

  test('a citizen of another municipality cannot be reached, only that there is one', async ({ page }) => {
    await loginAs(page, 'karen-holm', 'caseworker');
    await searchFor(page, '70505');
    await expect(heading(page)).toHaveText('Borgeren har et frikort i en anden kommune');
    await expect(page.getByRole('main')).not.toContainText('Lone');
  });
});

test.describe('citizens one is assigned to', () => {
  test('the citizen’s page names the assigned caseworker', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    await acts.assign(frikort, 'troels-madsen');
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Troels Madsen');
  });

  test('one assigns oneself after a question, in place of whoever was; there is only one', async ({
    visit,
    acts,
  }) => {
    const frikort = await acts.grant();
    await acts.assign(frikort, 'troels-madsen');
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    await page.getByRole('button', { name: 'Tilknyt mig' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Tilknyt mig' }).click();
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Ib Iversen (dig)');
  });

  test('one’s own list has CPR number, name and card number, and leads to the citizen', async ({ visit }) => {
    const page = await visit(ib);
    await page.goto('/sagsbehandler/mine-borgere');
    const row = page.getByRole('row').filter({ hasText: 'Frederik Hansentest' });
    await expect(row).toContainText('100861-0000');
    await expect(row).toContainText('76259');
    await row.getByRole('link', { name: 'Frederik Hansentest' }).click();
    await expect(heading(page)).toHaveText('Frederik Hansentest');
  });
});

test.describe('granting', () => {
  test('asks first, needs the citizen’s consent, and then shows a number of five digits', async ({
    visit,
  }) => {
    const person = await takePerson();
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await searchFor(page, person.shownCpr);
    await page.getByRole('button', { name: 'Opret frikort' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Opret socialt frikort' });
    await expect(dialog.getByRole('checkbox')).not.toBeChecked();
    await dialog.getByRole('button', { name: 'Opret frikort' }).click();
    await expect(dialog.getByText('Bekræft, at borgeren har givet samtykke')).toBeVisible();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Opret frikort' }).click();
    await expect(page.getByText('Frikortet er oprettet')).toBeVisible();
    await expect(fact(page, 'Frikortnummer')).toContainText(/[1-9]\d{4}/);
    await expect(page.getByRole('search')).toBeVisible();
  });

  test('reminds of telling the citizen the number', async ({ visit }) => {
    const person = await takePerson();
    const page = await visit(ib);
    await page.goto(homes.caseworker);
    await searchFor(page, person.shownCpr);
    await page.getByRole('button', { name: 'Opret frikort' }).click();
    await expect(page.getByRole('alertdialog')).toContainText(/frikortnummer/i);
  });

  test('counts for all open years at once', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(page.getByRole('heading', { name: `Frikort for ${year}` })).toBeVisible();
  });

  test('makes one’s own municipality the only one that reaches the citizen', async ({ page, acts }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'karen-holm', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(heading(page)).toHaveText('Borgeren kan ikke vises');
  });
});

test.describe('deactivating and reactivating', () => {
  test('both ask first; the status is then inactive, and active again', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    for (const [order, status] of [
      ['Deaktivér frikort', 'Inaktivt'],
      ['Genaktivér frikort', 'Aktivt'],
    ] as const) {
      await page.getByRole('button', { name: order }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Oprettet ved en fejl');
      await dialog.getByRole('button', { name: order }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText(status, { exact: true }).first()).toBeVisible();
    }
  });

  test('an inactive frikort takes no new employments', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    await acts.deactivate(frikort, 'Oprettet ved en fejl');
    const page = await visit(bjarne);
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await expect(page.getByText('Frikortet er inaktivt')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Registrér ansættelse' })).toHaveCount(0);
  });

  test('those that it has can still be edited by the company', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort);
    await acts.deactivate(frikort, 'Oprettet ved en fejl');
    const page = await visit(bjarne);
    await page.goto(employmentPage(employment));
    await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toBeVisible();
  });
});

test.describe('details', () => {
  test('a frikort’s history says what happened, when, and who did it', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    const history = await openPart(page, 'Historik', year);
    const row = history.getByRole('row').filter({ hasText: 'Frikort oprettet' });
    await expect(row).toContainText(formatDate(today));
    await expect(row).toContainText('Ib Iversen');
  });

  test('a year’s employments each show the company and its contact person', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    const page = await visit(ib);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    const employments = await openPart(page, 'Ansættelser', year);
    await employments.getByText('Café Solsikken ApS').click();
    for (const text of [contactPerson.name, contactPerson.email, contactPerson.phone]) {
      await expect(employments.getByText(text)).toBeVisible();
    }
  });

  test('caseworkers neither register nor edit employments', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const { id } = await acts.register(frikort);
    const page = await visit(ib);
    const headers = { ...(await headersFor(page, 'caseworker')), 'If-Match': '"1"' };
    const edit = await page.request.patch(`/api/v1/employments/${id}`, { headers, data: { amountOere: 1 } });
    expect(edit.status()).toBe(403);
    await page.goto(`/sagsbehandler/borger/${frikort.citizenId}`);
    await openPart(page, 'Ansættelser', year);
    await expect(page.getByRole('link', { name: /Ret ansættelse|Registrér/ })).toHaveCount(0);
  });

  test('a municipality that employs a citizen does it through the companies’ entrance', async ({ visit }) => {
    const page = await visit(['mette-ravn', 'company']);
    await page.goto(newEmployment);
    await expect(page.getByText('Mette Ravn for Aarhus Kommune')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Frikortnummer' })).toBeVisible();
  });
});
