import { formatDate, startOfYear, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { nemloginOrigin } from '../system/running-system.ts';

// In this order, after everything else: neither is undone.
test.describe.configure({ mode: 'default' });

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
