import { addDays, calendarDate, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { contactPerson, nearToday, today } from '../fixtures/acts.ts';
import { homes, loginAs } from '../fixtures/login.ts';
import { headersFor } from '../fixtures/sessions.ts';
import { expect, type Login, test } from '../fixtures/test.ts';
import { kroner } from '../pages/amounts.ts';
import { fact } from '../pages/facts.ts';
import { lookUp, typePeriod } from '../pages/registration.ts';

// The chapters of the caseworkers' guide (version 1.2) about what companies and citizens can do, and about help; the
// rest is in guide-caseworkers.spec.ts.

const ib: Login = ['ib-iversen', 'caseworker'];
const bjarne: Login = ['bjarne-jepsen', 'company'];
const lone: Login = ['lone-hansentest', 'citizen'];
const year = yearOf(today);
const newEmployment = '/virksomhed/ansaettelser/ny';
const employmentPage = ({ id }: { id: string }) => `/virksomhed/ansaettelser/${id}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('for companies', () => {
  test('they cannot use the entrances of others', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'citizen');
    await expect(heading(page)).toHaveText('Du har brugt den forkerte indgang');
  });

  test('any employee of the company logs in for it and sees all of its employments', async ({
    visit,
    acts,
  }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort);
    const page = await visit(['sanne-lund', 'company']);
    await page.goto(employmentPage(employment));
    await expect(heading(page)).toHaveText(frikort.person.name);
  });

  test('employees see no employments of other companies', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort);
    const page = await visit(['omar-haddad', 'company']);
    await page.goto(employmentPage(employment));
    await expect(page.getByRole('main')).not.toContainText(frikort.person.name);
    await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toHaveCount(0);
  });

  test('the card number shows the name to check, and what is left', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(bjarne);
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await expect(page.getByText(frikort.person.name, { exact: true })).toBeVisible();
    await expect(fact(page, `Restbeløb i ${year}`)).toHaveText(kroner(frikort.allowanceOere));
  });

  test('registering takes number, dates, amount and a contact person', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(['omar-haddad', 'company']);
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('');
    await page.getByRole('main').getByRole('button', { name: 'Registrér ansættelse' }).click();
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    for (const missing of ['startdatoen', 'slutdatoen', 'lønnen', 'e-mail']) {
      await expect(summary).toContainText(missing);
    }
  });

  test('one across New Year is two', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(bjarne);
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await typePeriod(page, calendarDate(`${year - 1}-12-20`), calendarDate(`${year}-01-10`));
    await expect(page.getByText('Del ansættelsen ved nytår')).toBeVisible();
  });

  test('the contact person of an employment is shown to the citizen’s municipality alone', async ({
    page,
    acts,
  }) => {
    const frikort = await acts.grant();
    const { id } = await acts.register(frikort);
    for (const [who, status] of [
      ['ib-iversen', 200],
      ['karen-holm', 404],
    ] as const) {
      await loginAs(page, who, 'caseworker');
      const headers = await headersFor(page, 'caseworker');
      const answer = await page.request.get(`/api/v1/employments/${id}`, { headers });
      expect(answer.status()).toBe(status);
      expect((await answer.text()).includes(contactPerson.email)).toBe(status === 200);
    }
  });

  test('it can be edited until 30 days after its end', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const [open, locked] = [addDays(today, -29), addDays(today, -30)];
    for (const [end, editable] of [
      [open, 1],
      [locked, 0],
    ] as const) {
      // In January the days lie in the year before, in which a frikort of today has no card.
      if (yearOf(end) !== year) continue;
      const employment = await acts.register(frikort, { startDate: end, endDate: end });
      const page = await visit(bjarne);
      await page.goto(employmentPage(employment));
      await expect(heading(page)).toHaveText(frikort.person.name);
      await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toHaveCount(editable);
    }
  });

  test('employees see the history of their company’s employments', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort, { startDate: nearToday(-1) });
    const page = await visit(['sanne-lund', 'company']);
    await page.goto(employmentPage(employment));
    await expect(page.getByRole('row').filter({ hasText: 'Ansættelse registreret' })).toContainText(
      'Bjarne Jepsen',
    );
  });

  test('the company’s own contact person is suggested for each new employment', async ({ visit, acts }) => {
    const frikort = await acts.grant();
    const page = await visit(bjarne);
    await page.goto('/virksomhed/kontaktperson');
    await expect(page.getByRole('textbox', { name: 'Navn' })).not.toHaveValue('');
    const name = await page.getByRole('textbox', { name: 'Navn' }).inputValue();
    await page.goto(newEmployment);
    await lookUp(page, frikort.cardNumber);
    await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue(name);
  });
});

test.describe('for citizens', () => {
  test('without a frikort they cannot log in', async ({ page }) => {
    await loginAs(page, 'nora-lindtest', 'citizen');
    await expect(heading(page)).toHaveText('Du har ikke et socialt frikort');
  });

  test('they see number, balance, status, employments and contact persons', async ({ visit }) => {
    const page = await visit(lone);
    await page.goto(homes.citizen);
    await expect(page.getByRole('main')).toContainText('70505');
    await expect(page.locator('.balance__figure').first()).toBeVisible();
    await page.getByText('Café Solsikken ApS').first().click();
    await expect(page.getByText(/@cafe-solsikken/).first()).toBeVisible();
  });

  test('they see who is assigned to them', async ({ visit }) => {
    const page = await visit(lone);
    await page.goto(homes.citizen);
    await expect(page.getByRole('main')).toContainText('Troels Madsen');
  });

  test('they do not see the history of the frikort itself', async ({ visit }) => {
    const page = await visit(lone);
    await page.goto(homes.citizen);
    await expect(page.locator('.balance__figure').first()).toBeVisible();
    await expect(page.getByText('Frikort oprettet')).toHaveCount(0);
  });
});

test.describe('help', () => {
  const pages = [
    [undefined, '/'],
    [ib, homes.caseworker],
    [bjarne, homes.company],
    [lone, homes.citizen],
  ] as const;
  for (const [as, path] of pages) {
    test(`${path} tells whom to write to and call, when, and what support does not cover`, async ({
      visit,
    }) => {
      const page = await visit(as);
      await page.goto(path);
      await expect(page.getByText('Har du brug for hjælp?')).toBeVisible();
      const help = page.locator('body');
      for (const text of ['10 20 30 40', 'hjaelp@', 'Hverdage', 'oensker@', 'MitID']) {
        await expect(help).toContainText(text);
      }
    });

    test(`${path} leads to the guide`, async ({ visit }) => {
      const page = await visit(as);
      await page.goto(path);
      await expect(page.getByRole('link', { name: /vejledning/i }).first()).toBeVisible();
    });
  }
});
