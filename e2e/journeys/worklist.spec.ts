import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { withDatabase } from '../system/running-system.ts';

test(
  'the start page tells how many have no caseworker, and leads to the list of just these (R17)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker');
    await expect(page.getByRole('heading', { level: 2, name: 'Kræver opmærksomhed' })).toBeVisible();
    const unassigned = page
      .getByRole('main')
      .getByRole('link', { name: /^\d+ borgere? uden sagsbehandler$/ });
    await expect(unassigned).toBeVisible();
    await expectAccessible(page);

    await unassigned.click();
    await expect(page).toHaveURL(/\/uden-sagsbehandler\?status=active$/);
    await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('active');
    await page.getByRole('textbox', { name: 'Find i listen' }).fill(frikort.cardNumber);
    await expect(page.getByRole('link', { name: frikort.person.name })).toBeVisible();
  },
);

test(
  'the start page counts anew when one comes back to it, from another page or another window',
  extended,
  async ({ page, acts }) => {
    await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker');
    const main = page.getByRole('main');
    const unassigned = main.getByRole('link', { name: /^\d+ borgere? uden sagsbehandler$/ });
    await expect(unassigned).toBeVisible();
    const counted = () => page.waitForResponse((answer) => answer.url().endsWith('/api/v1/worklist'));

    await main.getByRole('link', { name: 'Kommunens borgere' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    const onReturn = counted();
    await page.goBack();
    expect((await onReturn).status()).toBe(200);
    await expect(unassigned).toBeVisible();

    await page.clock.setSystemTime(Date.now() + 60_000);
    const inSight = counted();
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    expect((await inSight).status()).toBe(200);
  },
);

test('whom the CPR register tells something of is counted, and found in the list and by its address (R21)', async ({
  page,
  acts,
}) => {
  const frikort = await acts.grant();
  const emigrated = 80;
  await withDatabase((client) =>
    client.query('update citizens set register_status = $1 where id = $2', [emigrated, frikort.citizenId]),
  );
  await loginAs(page, 'ib-iversen', 'caseworker');
  await page.getByRole('link', { name: /^\d+ borgere? med nyt fra CPR-registret$/ }).click();
  await expect(page).toHaveURL(/\/kommunens-borgere\?status=active&flagged=true$/);
  const register = page.getByRole('combobox', { name: 'CPR-registret' });
  await expect(register).toHaveValue('flagged');
  await page.getByRole('textbox', { name: 'Find i listen' }).fill(frikort.cardNumber);
  await expect(page.getByRole('link', { name: frikort.person.name })).toBeVisible();
  await expectAccessible(page);
  await register.selectOption('');
  await expect(page).not.toHaveURL(/flagged=/);

  await page.getByRole('link', { name: frikort.person.name }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(/Udrejst.* \(/);
  await main.getByRole('button', { name: 'Markér som set' }).click();
  await expect(page.getByRole('group', { name: 'Nyt fra CPR-registret er markeret som set.' })).toBeFocused();
  await main.getByText(/^Fra CPR-registret, set .* af Ib Iversen$/).click();
  await expect(main).toContainText(/Udrejst.* \(/);
  await expectAccessible(page);
  await page.goBack();
  await register.selectOption('flagged');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Ingen borgere passer til det, du har valgt' }),
  ).toBeVisible();
});
