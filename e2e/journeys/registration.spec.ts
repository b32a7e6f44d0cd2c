import { addDays, calendarDate, formatDate, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday, today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { kroner } from '../pages/amounts.ts';
import { fact } from '../pages/facts.ts';
import { lookUp, register, typePay, typePeriod } from '../pages/registration.ts';

const newEmployment = '/virksomhed/ansaettelser/ny';
const year = yearOf(today);

/** Active, with a card of last year and of this one. Only tests of this file register on it; none reads its balance. */
const frederik = { cardNumber: '76259', name: 'Frederik Hansentest' };

test.describe('the card number (R10)', () => {
  const refusals = [
    ['', 'Skriv de 5 cifre i frikortnummeret'],
    ['1234', 'Skriv de 5 cifre i frikortnummeret'],
    ['99998', 'Frikortnummeret findes ikke'],
  ] as const;
  for (const [typed, message] of refusals) {
    test(`"${typed}": ${message}`, async ({ page }) => {
      await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
      await lookUp(page, typed);
      const field = page.getByRole('textbox', { name: 'Frikortnummer' });
      await expect(field).toHaveAccessibleDescription(new RegExp(message));
      await expect(page.getByRole('textbox', { name: 'Startdato' })).toHaveCount(0);
      await expectAccessible(page);
    });
  }

  test('one that is wrong is typed over, from the first digit on', extended, async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    const field = page.getByRole('textbox', { name: 'Frikortnummer' });
    await field.fill('12');
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(/Skriv de 5 cifre/);
    for (const next of ['99998', '42417', '99997']) {
      await page.keyboard.type(next);
      await expect(field).toHaveValue(next);
      await page.getByRole('button', { name: 'Find borger' }).click();
      await expect(page.getByText(/Frikortnummeret findes ikke|Frikortet er inaktivt/)).toBeVisible();
      await expect(field).toBeFocused();
    }
  });

  test('an inactive one goes no further; the name is for a company that employs the citizen', async ({
    page,
  }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, '42417');
    await expect(page.getByText('Frikortet er inaktivt')).toBeVisible();
    await expect(page.getByText('Bed borgeren kontakte sin kommune')).toBeVisible();
    await expect(page.getByText('Finn Stoptest')).toBeVisible();
    await expectAccessible(page);

    await loginAs(page, 'omar-haddad', 'company', newEmployment);
    await lookUp(page, '42417');
    await expect(page.getByText('Frikortet er inaktivt')).toBeVisible();
    await expect(page.getByText('Finn Stoptest')).toHaveCount(0);
  });

  test('of a protected citizen the company sees initials only (R20)', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, '31848');
    await expect(page.getByText('P. S.', { exact: true })).toBeVisible();
    await expect(page.getByText('Læs frikortnummeret op for borgeren')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ansættelser', exact: true }).click();
    await page.getByRole('searchbox').fill('31848');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page.getByRole('link', { name: /^P\. S\./ }).first()).toBeVisible();
    await expect(page.getByText('Paula')).toHaveCount(0);
    await expect(page.getByText('Skjoldborg')).toHaveCount(0);
  });
});

test(
  'what is missing or unreadable is listed first, and each line leads to its field',
  extended,
  async ({ page, acts }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, cardNumber);
    await page.getByRole('textbox', { name: 'Startdato' }).fill('31-02-2026');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('ingen');
    await typePay(page, '1.23');
    await register(page);
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveCount(4);
    await expectAccessible(page);
    const line = summary.getByText('Skriv slutdatoen');
    await line.click();
    await expect(page.getByRole('textbox', { name: 'Slutdato' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Startdato' })).toHaveAccessibleDescription(
      /Datoen findes ikke/,
    );
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(
      /Skriv en e-mailadresse/,
    );
  },
);

test.describe('the balance (R2, R3)', () => {
  test('an amount above it is told while typing, with the highest that is accepted', async ({
    page,
    acts,
  }) => {
    const { cardNumber, allowanceOere } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, cardNumber);
    await typePeriod(page, today, today);
    await typePay(page, '900.000,00');
    const pay = page.getByRole('textbox', { name: 'Løn for hele perioden' });
    await expect(pay).toHaveAccessibleDescription(/Beløbet er højere end restbeløbet/);
    await expect(
      page.getByText(`Der er ${kroner(allowanceOere)} tilbage på frikortet`).first(),
    ).toBeVisible();
    await expectAccessible(page);
    await typePay(page, kroner(allowanceOere).replace(' kr.', ''));
    await expect(page.getByText(`Derefter er der 0,00 kr. tilbage i ${year}.`)).toBeVisible();
    await register(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
  });

  test('what another company registers meanwhile is refused by the API, and then shown', async ({
    page,
    acts,
  }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, frikort.cardNumber);
    await typePeriod(page, today, today);
    await typePay(page, '2.000,00');
    await acts.register(frikort, { amountOere: frikort.allowanceOere - 50_000 }, 'omar-haddad');
    await register(page);
    const summary = page.getByRole('group', { name: 'Der er problemer' });
    await expect(summary).toContainText('Der er 500,00 kr. tilbage på frikortet det år.');
    await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('2.000,00');
    await expectAccessible(page);
    await typePay(page, '500');
    await register(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
  });
});

test.describe('the period (R5, R6)', () => {
  test('the end before the start is mended at the field', extended, async ({ page, acts }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, cardNumber);
    await typePeriod(page, today, addDays(today, -1));
    await typePay(page, '100');
    await expect(page.getByRole('textbox', { name: 'Slutdato' })).toHaveAccessibleDescription(
      /Slutdatoen ligger før startdatoen/,
    );
  });

  test('across New Year it is split in two, and the user divides the pay', async ({ page }) => {
    test.slow();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, frederik.cardNumber);
    const [start, end] = [calendarDate(`${year - 1}-12-20`), calendarDate(`${year}-01-10`)];
    await typePeriod(page, start, end);
    await typePay(page, '300,00');
    await expect(page.getByText('Del ansættelsen ved nytår')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Del i 2 ansættelser' }).click();

    await expect(page.getByText('Del 1 af 2', { exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Slutdato' })).toHaveValue(`31-12-${year - 1}`);
    await expect(page.getByText(`Skriv den del, der hører til ${year - 1}.`)).toBeVisible();
    await page.getByRole('textbox', { name: `Løn i ${year - 1}` }).fill('100,00');
    await page.getByRole('button', { name: 'Registrér del 1 af 2' }).click();
    // The first part ended long ago, unless it is January: it is locked from the start, and asked about first.
    await confirmLocked(page, end > addDays(today, -10));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Del 1 af 2 er registreret');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Fortsæt med del 2 af 2' }).click();

    await expect(page.getByRole('textbox', { name: 'Startdato' })).toHaveValue(`01-01-${year}`);
    await expect(page.getByRole('textbox', { name: `Løn i ${year}` })).toHaveValue('200,00');
    await page.getByRole('button', { name: 'Registrér del 2 af 2' }).click();
    await confirmLocked(page, end > addDays(today, -30));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
    await expect(fact(page, 'Løn for hele perioden')).toHaveText('200,00 kr.');
    await expect(fact(page, 'Periode')).toHaveText(`01-01-${year} – 10-01-${year}`);
  });

  test(
    'what goes on in a year that is not open waits on the overview of every colleague',
    extended,
    async ({ page, acts }) => {
      test.slow();
      const frikort = await acts.grant();
      await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
      // Pasted as it stood in a letter, with marks that nobody sees.
      const [front, back] = [frikort.cardNumber.slice(0, 2), frikort.cardNumber.slice(2)];
      await lookUp(page, `Frikortnummer: \u2068${front}\u200b${back}\u2069.`);
      await page.getByRole('textbox', { name: 'Startdato' }).fill(`31/12-${year}`);
      await page.getByRole('textbox', { name: 'Slutdato' }).fill('10/1');
      await page.getByRole('textbox', { name: 'Løn for hele perioden' }).fill('1,500.50');
      await expect(page.getByRole('textbox', { name: 'Slutdato' })).toHaveValue(`10-01-${year + 1}`);
      await expect(page.getByText(`Der er ikke noget frikort i ${year + 1} endnu.`)).toBeVisible();
      await page.getByRole('button', { name: 'Del i 2 ansættelser' }).click();
      await typePay(page, '1.000,00');
      await page.getByRole('button', { name: 'Registrér del 1 af 2' }).click();

      const rest = `01-01-${year + 1} – 10-01-${year + 1}`;
      await expect(page.getByText(`Husk også at registrere næste del: ${rest}`)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Fortsæt med del 2 af 2' })).toHaveCount(0);
      await expectAccessible(page);

      await loginAs(page, 'sanne-lund', 'company', '/virksomhed/');
      const reminder = page
        .getByRole('listitem')
        .filter({ hasText: rest })
        .filter({ hasText: frikort.person.name });
      await expect(reminder).toContainText('Der mangler 500,50 kr. af lønnen.');
      await expect(reminder).toContainText(`når beløbsgrænsen for ${year + 1} er åbnet`);
      await expectAccessible(page);
      await reminder.getByRole('button', { name: 'Fjern påmindelsen' }).click();
      const question = page.getByRole('alertdialog', { name: 'Fjern påmindelsen?' });
      await expect(question).toContainText(rest);
      await expectAccessible(page);
      await question.getByRole('button', { name: 'Fjern påmindelsen' }).click();
      await expect(reminder).toHaveCount(0);
    },
  );

  test(
    'the same once more is asked about, and registered only when it is meant',
    extended,
    async ({ page, acts }) => {
      const frikort = await acts.grant();
      const { id } = await acts.register(frikort, { startDate: today, endDate: today, amountOere: 50_000 });
      await loginAs(page, 'sanne-lund', 'company', newEmployment);
      await lookUp(page, frikort.cardNumber);
      await typePeriod(page, today, today);
      await typePay(page, '500');
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST' && request.url().endsWith('/api/v1/employments'))
          sent.push(request.url());
      });
      await register(page);
      const question = page.getByRole('alertdialog', { name: 'Er det den samme ansættelse?' });
      await expect(question).toContainText(`500,00 kr. til ${frikort.person.name}`);
      await expect(question.getByRole('link')).toHaveAttribute('href', new RegExp(id));
      await expectAccessible(page);
      await question.getByRole('button', { name: 'Gå tilbage uden at gemme' }).click();
      expect(sent).toEqual([]);
      await register(page);
      await question.getByRole('button', { name: 'Registrér en til' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
      await expect(fact(page, `Restbeløb i ${year} efter registreringen`)).toHaveText(
        kroner(frikort.allowanceOere - 100_000),
      );
      const receipt = await fact(page, 'Kvitteringsnummer').textContent();
      await page.goto('/virksomhed/');
      await page.getByRole('searchbox', { name: /Navn, frikortnummer/ }).fill(receipt ?? '');
      await page.getByRole('button', { name: 'Søg', exact: true }).click();
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
      const [first = '', ...more] = frikort.person.name.split(' ');
      await page.getByRole('searchbox', { name: /Navn, frikortnummer/ }).fill(`${more.join(' ')}, ${first}`);
      await page.getByRole('button', { name: 'Søg', exact: true }).click();
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
    },
  );

  test('one that ended 30 days ago is locked from the start: asked about first (R7)', async ({ page }) => {
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, frederik.cardNumber);
    const day = calendarDate(`${year - 1}-06-15`);
    await typePeriod(page, day, day);
    await typePay(page, '50');
    await expect(page.getByText('Ansættelsen bliver låst med det samme')).toBeVisible();
    await register(page);
    const dialog = page.getByRole('alertdialog', { name: 'Ansættelsen kan ikke rettes bagefter' });
    await expect(dialog).toContainText(`50,00 kr. til ${frederik.name} for 15-06-${year - 1}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Gå tilbage' }).click();
    await expect(dialog).toHaveCount(0);
    await register(page);
    await page.getByRole('button', { name: 'Registrér alligevel' }).click();
    await expect(page.getByText('Ansættelsen er låst.')).toBeVisible();
  });

  test(
    'warns of a start before the grant and of an own employment at the same time',
    extended,
    async ({ page, acts }) => {
      const frikort = await acts.grant();
      await acts.register(frikort, { startDate: nearToday(-2), endDate: today });
      await loginAs(page, 'sanne-lund', 'company', newEmployment);
      await lookUp(page, frikort.cardNumber);
      await typePeriod(page, nearToday(-3), today);
      await expect(page.getByText('Der er allerede registreret en ansættelse i perioden')).toBeVisible();
      // On New Year's Day there is no day of this year before the grant.
      if (nearToday(-3) !== today) {
        await expect(page.getByText('Ansættelsen begynder, før frikortet blev oprettet')).toBeVisible();
        await expect(page.getByText(`Frikortet blev oprettet ${formatDate(today)}.`)).toBeVisible();
      }
      await expectAccessible(page);
    },
  );
});

/** Answers the question about an employment that is locked from the start, where it comes. */
async function confirmLocked(page: Page, editable: boolean): Promise<void> {
  if (!editable) await page.getByRole('button', { name: 'Registrér alligevel' }).click();
}

test(
  'a receipt is shown once: afterwards the employment stands in its place, as it is by then',
  extended,
  async ({ page, acts }) => {
    const { cardNumber, person } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, cardNumber);
    const pay = page.getByRole('textbox', { name: 'Løn for hele perioden' });
    await expect(pay).toHaveAccessibleDescription(
      /Kender du ikke beløbet endnu\? Skriv det, du regner med, og ret det senere\./,
    );
    await typePeriod(page, today, today);
    await typePay(page, '350');
    await register(page);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Ansættelsen er registreret');
    const number = (await fact(page, 'Kvitteringsnummer').textContent()) ?? '';
    const employment = new URL(page.url().replace(/\/kvittering$/, '')).pathname;

    await page.getByRole('main').getByRole('link', { name: 'Alle ansættelser' }).click();
    await expect(heading).toHaveText('Ansættelser');
    await page.goBack();
    await expect(heading).toHaveText(person.name);
    expect(new URL(page.url()).pathname).toBe(employment);
    await expect(fact(page, 'Kvitteringsnummer')).toHaveText(number);
    await expect(page.getByText('Hvad du skal gøre nu')).toHaveCount(0);

    await acts.cancel({ id: employment.split('/').at(-1) ?? '' }, 'Aftalen blev ikke til noget');
    await page.goto(`${employment}/kvittering`);
    await expect(heading).toHaveText(person.name);
    await expect(page.getByText('Ansættelsen er annulleret')).toBeVisible();
  },
);

test('a receipt is shown once: not after a reload', extended, async ({ page, acts }) => {
  const { cardNumber, person } = await acts.grant();
  await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
  await lookUp(page, cardNumber);
  await typePeriod(page, today, today);
  await typePay(page, '350');
  await register(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ansættelsen er registreret');
  await page.reload();
  await expect(heading).toHaveText(person.name);
  await expect(page).not.toHaveURL(/kvittering/);
});

test('an answer that got lost: trying again registers nothing more, and shows what has become of it meanwhile', async ({
  page,
  acts,
}) => {
  const frikort = await acts.grant();
  await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
  await lookUp(page, frikort.cardNumber);
  await typePeriod(page, today, today);
  await typePay(page, '350');
  let id = '';
  await page.route('**/api/v1/employments', async (route) => {
    const answer = await route.fetch();
    id = String((await answer.json()).id);
    await route.abort('internetdisconnected');
  });
  await register(page);
  await expect(page.getByText('Kontrollér din internetforbindelse, og prøv igen.')).toBeVisible();
  await page.unroute('**/api/v1/employments');
  await acts.cancel({ id }, 'Registreret ved en fejl');
  const answered = page.waitForResponse('**/api/v1/employments');
  await register(page);
  expect((await answered).headers()['idempotent-replayed']).toBe('true');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
  await expect(page.getByText('Ansættelsen er siden blevet annulleret.')).toBeVisible();
  await expect(page.getByText('Hvad du skal gøre nu')).toHaveCount(0);
  await expectAccessible(page);
});

test(
  'without a connection nothing is sent and nothing is lost; with one again it is registered once',
  extended,
  async ({ page, context, acts }) => {
    const { cardNumber } = await acts.grant();
    await loginAs(page, 'bjarne-jepsen', 'company', newEmployment);
    await lookUp(page, cardNumber);
    await typePeriod(page, today, today);
    await typePay(page, '350');
    await context.setOffline(true);
    await expect(page.getByText('Det, du ser, kan være forældet.')).toBeVisible();
    await register(page);
    await expect(page.getByText('Kontrollér din internetforbindelse, og prøv igen.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('350,00');
    await context.setOffline(false);
    await expect(page.getByText('Det, du ser, kan være forældet.')).toHaveCount(0);
    await register(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
  },
);
