import { expectAccessible } from '../fixtures/accessibility.ts';
import type { Frikort } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { createHand, personSeconds } from '../fixtures/hand.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { withDatabase } from '../system/running-system.ts';

// One municipality of 200 citizens for both.
test.describe.configure({ mode: 'serial' });

const svendborg = '0479';
const fourMinutes = 240;

let citizens: readonly Frikort[] = [];
test.beforeAll(async ({ acts }) => {
  citizens = await acts.settle(2);
});

/** Three were granted so long ago that their control is overdue, and one has asked for the consent to be withdrawn. */
async function bringWork(overdue: readonly Frikort[], withdrawing: Frikort): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(
      `update citizens set granted_at = granted_at - interval '3 years' where id = any ($1)`,
      [overdue.map(({ citizenId }) => citizenId)],
    );
    await client.query('update citizens set consent_withdrawal_asked_at = now() where id = $1', [
      withdrawing.citizenId,
    ]);
  });
}

test(
  'a caseworker of 200 citizens finds and does what the morning brings in under four minutes, from the start page alone (R17-R19)',
  extended,
  async ({ page, acts }) => {
    const [one, two, three, withdrawing] = citizens;
    if (!one || !two || !three || !withdrawing) throw new Error('There are 200.');
    await bringWork([one, two, three], withdrawing);
    const arriving = await acts.grant();
    await acts.offer(arriving, svendborg);
    const main = page.getByRole('main');
    const dialog = page.getByRole('alertdialog');
    const hand = createHand();
    const begun = performance.now();

    await loginAs(page, 'gitte-sund', 'caseworker');
    await hand.press(main.getByRole('link', { name: '3 kontroller er overskredet' }));
    await hand.press(main.getByRole('table').getByRole('link').first());
    for (const left of [2, 1, 0]) {
      await hand.press(main.getByRole('button', { name: 'Registrér kontrol' }));
      await hand.press(dialog.getByText('Borgeren opfylder stadig betingelserne'));
      await hand.press(dialog.getByRole('button', { name: 'Registrér kontrol' }));
      const done = page.getByRole('group', { name: 'Kontrollen er registreret.' });
      await expect(done).toBeFocused();
      if (left > 0) await hand.press(done.getByRole('link', { name: /^Næste på listen/ }));
      else await hand.press(done.getByRole('link', { name: 'Se, hvad der ellers kræver opmærksomhed' }));
    }

    await hand.press(main.getByRole('link', { name: /^1 borger, der har bedt om at få samtykket/ }));
    await hand.press(main.getByRole('link', { name: withdrawing.person.name }));
    await hand.press(main.getByRole('button', { name: 'Deaktivér frikort' }));
    await hand.type(dialog.getByRole('textbox', { name: 'Begrundelse' }), 'Har trukket samtykket tilbage');
    await hand.press(dialog.getByRole('button', { name: 'Deaktivér frikort' }));
    const deactivated = page.getByRole('group', { name: 'Frikortet er deaktiveret.' });
    await hand.press(deactivated.getByRole('link', { name: 'Se, hvad der ellers kræver opmærksomhed' }));

    await hand.press(main.getByRole('link', { name: '1 overførsel venter på jeres svar' }));
    await hand.press(main.getByRole('button', { name: `Godkend ${arriving.person.name}` }));
    await hand.press(dialog.getByText('Tilknyt mig som sagsbehandler'));
    await hand.press(dialog.getByRole('button', { name: 'Godkend' }));
    await expect(main.getByRole('group', { name: /^Din kommune er nu ansvarlig for/ })).toBeFocused();
    await hand.press(main.getByRole('link', { name: 'Til startsiden' }));

    await hand.press(main.getByRole('link', { name: '2 borgere uden sagsbehandler' }));
    await hand.press(main.getByText('Vælg alle 2 viste'));
    await hand.press(main.getByRole('button', { name: 'Tilknyt sagsbehandler' }));
    await expect(dialog.getByRole('combobox').locator('option:checked')).toHaveText('Mig (Gitte Sund)');
    await hand.press(dialog.getByRole('button', { name: 'Tilknyt' }));
    await expect(
      main.getByRole('group', { name: 'Gitte Sund er nu sagsbehandler for 2 borgere.' }),
    ).toBeFocused();
    await hand.press(main.getByRole('link', { name: 'Til startsiden' }));
    await expect(main.getByText('Der er ikke noget, der haster.')).toBeVisible();

    const took = (performance.now() - begun) / 1000;
    const { presses, keys } = hand.acts();
    const person = personSeconds(hand.acts(), took);
    process.stdout.write(
      `A morning: ${took.toFixed(1)} s of the machine, ${presses} presses, ${keys} keys; ${person.toFixed(0)} s for a person.\n`,
    );
    expect(took).toBeLessThan(fourMinutes);
    expect(person).toBeLessThan(fourMinutes);
  },
);

test(
  'the list of 200 citizens shows 100 at a time, in rows of at most 50 px (R17)',
  extended,
  async ({ page }) => {
    const first = citizens.slice(0, 9).map(({ citizenId }) => citizenId);
    await withDatabase((client) =>
      client.query(
        `update citizens set controlled_on = null, granted_at = granted_at - interval '3 years', name_protected = true
         where id = any ($1) and status = 'active'`,
        [first],
      ),
    );
    await loginAs(page, 'gitte-sund', 'caseworker', '/sagsbehandler/kommunens-borgere');
    const main = page.getByRole('main');
    await main.getByText('Restbeløb, sagsbehandler, samtykke og gemte filtre').click();
    await main.getByRole('combobox', { name: 'Rækker ad gangen' }).selectOption('100');
    await main.getByText('Tætte rækker').click();
    const rows = main.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(100);
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(50);
    const [table, room] = [main.getByRole('table'), main.locator('.table-frame')];
    const width = async (of: typeof table) => (await of.boundingBox())?.width ?? 0;
    expect(await width(table)).toBeLessThanOrEqual(await width(room));
    await expectAccessible(page);

    // Somebody moved here this morning.
    for (const shown of [200, 201]) {
      await main.getByRole('button', { name: 'Vis flere' }).click();
      await expect(rows).toHaveCount(shown);
    }
    await rows.nth(150).getByRole('link').click();
    await main.getByRole('link', { name: 'Næste på listen (endnu 50)' }).click();
    await main.getByRole('link', { name: 'Næste på listen (endnu 49)' }).click();
    await expect(main.getByRole('link', { name: 'Næste på listen (endnu 48)' })).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await main.getByRole('link', { name: 'Tilbage' }).click();
    await expect(rows).toHaveCount(100);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunens borgere');
  },
);
