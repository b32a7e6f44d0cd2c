import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { withDatabase } from '../system/running-system.ts';

test(
  'a colleague is assigned from the citizen’s page, and for a minute it is undone (R17)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.assign(frikort, 'troels-madsen');
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    const facts = page.getByRole('region', { name: 'Oplysninger om borgeren' });
    await page.getByRole('button', { name: 'Tilknyt kollega' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Troels Madsen er tilknyttet nu og bliver erstattet.');
    await dialog.getByRole('button', { name: 'Tilknyt', exact: true }).click();
    await expect(dialog).toContainText('Vælg, hvem der skal være sagsbehandler.');
    await dialog.getByRole('combobox', { name: 'Hvem skal være sagsbehandler?' }).selectOption('Hanne Admin');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tilknyt', exact: true }).click();
    await expect(facts).toContainText('Hanne Admin');

    const told = page.getByRole('group', { name: 'Tilknytningen er ændret.' });
    await expect(told).toBeFocused();
    await told.getByRole('button', { name: 'Fortryd' }).click();
    await expect(told).toContainText('Borgeren har den samme sagsbehandler som før.');
    await expect(facts).toContainText('Troels Madsen');
    await expectAccessible(page);
  },
);

test('those who are ticked are handed over, and whoever was first elsewhere is told of and stays (R17)', async ({
  page,
  acts,
}) => {
  const citizens = [await acts.grant(), await acts.grant()] as const;
  for (const citizen of citizens) await acts.assign(citizen, 'hanne-admin');
  const [one, other] = citizens;
  await loginAs(page, 'hanne-admin', 'caseworker', '/sagsbehandler/mine-borgere');
  for (const { cardNumber } of citizens)
    await page.getByRole('row').filter({ hasText: cardNumber }).getByRole('checkbox').check();
  // A colleague takes over one of them, which this page has not seen.
  await acts.assign(other, 'troels-madsen');
  await page.getByRole('button', { name: 'Giv videre' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('combobox', { name: 'Hvem skal være sagsbehandler?' }).selectOption('Ib Iversen');
  await dialog.getByRole('button', { name: 'Giv videre' }).click();

  const told = page.getByRole('group', { name: 'Ib Iversen er nu sagsbehandler for 1 borger.' });
  await expect(told).toBeFocused();
  await expect(told.getByRole('listitem')).toContainText(other.person.name);
  await expect(told.getByRole('listitem')).toContainText('Troels Madsen er tilknyttet borgeren nu');
  await expect(page.getByRole('link', { name: one.person.name })).toHaveCount(0);
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('row').filter({ hasText: one.cardNumber })).toBeVisible();
});

test(
  'the citizens of a colleague who leaves are handed over together (R17)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    const leaving = 'Rikke Rejst';
    await withDatabase(async (client) => {
      const { rows } = await client.query(
        `insert into actors (id, provider, kind, subject, name, cvr, organisation_name, caseworker_of, caseworker_at, updated_at)
       select gen_random_uuid(), provider, kind, subject || '-rejst', $1, cvr, organisation_name, caseworker_of, now(), now()
       from actors where name = 'Troels Madsen' and caseworker_of is not null returning id`,
        [leaving],
      );
      await client.query('update citizens set assigned_caseworker_id = $1 where id = $2', [
        rows[0]?.id,
        frikort.citizenId,
      ]);
    });
    await loginAs(page, 'ib-iversen', 'caseworker', '/sagsbehandler/');
    await page.getByRole('main').getByRole('link', { name: 'Kolleger' }).click();
    await expect(page.getByRole('row', { name: /Ib Iversen \(dig\)/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Giv videre fra Rikke Rejst' }).click();
    const dialog = page.getByRole('alertdialog');
    const who = dialog.getByRole('combobox', { name: 'Hvem skal være sagsbehandler?' });
    await expect(who.getByRole('option', { name: leaving })).toHaveCount(0);
    await who.selectOption('Ingen');
    await dialog.getByRole('button', { name: 'Giv videre' }).click();
    const told = page.getByRole('group', { name: /har ikke længere en sagsbehandler/ });
    await told.getByRole('button', { name: 'Fortryd' }).click();
    await expect(told).toContainText('Fortrudt.');
    await expect(page.getByRole('button', { name: 'Giv videre fra Rikke Rejst' })).toBeVisible();
  },
);
