import { endOfYear, formatDate, startOfYear, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { nemloginOrigin, withDatabase } from '../system/running-system.ts';

// In this order, after everything else: neither is undone.
test.describe.configure({ mode: 'default' });

/** Plans when next year opens, or takes that back. */
const planOpening = (at: string | null) =>
  withDatabase((client) =>
    client.query('update programme_years set opened_at = $2 where year = $1', [yearOf(today) + 1, at]),
  );

test('a company is told when the year opens that something of it waits in, and with which amount (R1, R5)', async ({
  page,
  acts,
}) => {
  const year = yearOf(today) + 1;
  const frikort = await acts.grant();
  const { id } = await acts.register(frikort, { startDate: today, endDate: endOfYear(year - 1) });
  await withDatabase((client) =>
    client.query('insert into continuations (employment_id, end_date, created_at) values ($1, $2, now())', [
      id,
      `${year}-01-31`,
    ]),
  );
  await planOpening(`${year - 1}-12-31T23:00:00Z`);
  await loginAs(page, 'bjarne-jepsen', 'company');
  const reminder = page.getByRole('listitem').filter({ hasText: `${frikort.person.name}: næste del` });
  await expect(reminder).toContainText(`Kan registreres fra ${formatDate(startOfYear(year))}.`);
  await expect(reminder).toContainText(/hver borger må tjene [\d.]+,00\skr\. det år/);
  await expect(reminder).toContainText(`Indtil da kan I registrere og rette det, der ligger i ${year - 1}.`);
  await expectAccessible(page);
  await planOpening(null);
});

/** An opened year gives every citizen of the world a card, and does not close. */
test('two operators open next year, and every citizen has a card in it at once (R1, R13)', async ({
  page,
  anotherVisitor,
}) => {
  const year = yearOf(todayInCopenhagen(new Date())) + 1;
  await loginAs(page, 'dorte-drift', 'caseworker', `/sagsbehandler/drift/ordningsaar/${year}`);
  await page.getByRole('button', { name: `Foreslå at åbne ${year}` }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: `Foreslå at åbne ${year}` })
    .click();
  await expect(page.getByRole('button', { name: 'Træk forslaget tilbage' })).toBeVisible();

  const colleague = await anotherVisitor();
  await loginAs(colleague, 'lars-vagt', 'caseworker', `/sagsbehandler/drift/ordningsaar/${year}`);
  await colleague.getByRole('button', { name: 'Bekræft' }).click();
  await colleague.getByRole('alertdialog').getByRole('button', { name: 'Bekræft' }).click();
  await expect(colleague.getByText('Forslaget er bekræftet og gennemført.')).toBeVisible();
  await expect(colleague.getByRole('button', { name: `Foreslå at åbne ${year}` })).toHaveCount(0);
  await expectAccessible(colleague);
  await loginAs(page, 'lone-hansentest', 'citizen');
  await expect(page.getByText(String(year)).first()).toBeVisible();
});

test('the clock of the local world is moved: an employment is locked after 30 days, and New Year comes (R7)', async ({
  page,
  anotherVisitor,
  acts,
}) => {
  const year = yearOf(todayInCopenhagen(new Date())) + 1;
  const employment = await acts.register(await acts.grant());
  const path = `/virksomhed/ansaettelser/${employment.id}`;
  await loginAs(page, 'bjarne-jepsen', 'company', path);
  await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toBeVisible();

  const clock = await anotherVisitor();
  await clock.goto(`${nemloginOrigin}/clock`);
  await expect(clock.getByText('Uret går rigtigt.')).toBeVisible();
  await expectAccessible(clock);
  await clock.getByRole('button', { name: 'Om 30 dage' }).click();
  await expect(clock.getByText('Uret er stillet frem.')).toBeVisible();

  // So much time has passed that the session has ended.
  await loginAs(page, 'bjarne-jepsen', 'company', path);
  await expect(page.getByText('Ansættelsen er låst')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ret ansættelse' })).toHaveCount(0);

  await clock.getByRole('button', { name: 'Nytårsdag' }).click();
  await expect(clock.getByText(formatDate(startOfYear(year)))).toHaveCount(1);
  // Pages take the date from the system, not from the device.
  await page.goto('/');
  await expect(page.getByText(`i ${year}`).first()).toBeVisible();
});
