import { readFile } from 'node:fs/promises';
import { addDays, yearOf } from '@frikort/domain/calendar';
import { quarterOf } from '@frikort/domain/effort-quarter';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { type MadeEffort, nameParticipant, runEffort } from '../fixtures/efforts.ts';
import { extended } from '../fixtures/extended.ts';
import { createHand, personSeconds } from '../fixtures/hand.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { withDatabase } from '../system/running-system.ts';
import { takePerson } from '../system/test-persons.ts';

const year = yearOf(today);
const oneMinute = 60;

/** 200 people take part by name, as many more as the one who is registered by a participant manager. */
async function fillWith200(effort: MadeEffort): Promise<void> {
  const id = await nameParticipant(effort, await takePerson(), addDays(today, -10));
  await withDatabase(async (client) => {
    await client.query(
      `insert into effort_participants
       select (jsonb_populate_record(first, jsonb_build_object('id', gen_random_uuid(),
         'sex', case when number % 4 = 0 then 'man' else 'woman' end,
         'audit_subject', '\\x' || md5(number::text || $1)))).*
       from effort_participants first, generate_series(1, 199) number where first.id = $1::uuid`,
      [id],
    );
  });
}

test(
  'a report for a quarter of an effort with 200 participants is in one’s hands within a minute of logging in (R43)',
  extended,
  async ({ page }) => {
    test.slow();
    const effort = await runEffort(year);
    await fillWith200(effort);
    const quarter = quarterOf(today);
    const main = page.getByRole('main');
    const hand = createHand();
    const begun = performance.now();

    await loginAs(page, 'inge-indsats', 'caseworker');
    await hand.press(main.getByRole('link', { name: 'Rapporter' }));
    await hand.choose(main.getByRole('combobox', { name: 'Rapport' }), effort.organisation.name);
    await hand.choose(main.getByRole('combobox', { name: 'Periode' }), `${quarter}. kvartal`);
    const row = main.getByRole('row', { name: new RegExp(`^${effort.name}`) }).last();
    await expect(row.getByRole('cell').first()).toHaveText('200');
    const file = page.waitForEvent('download');
    await hand.press(main.getByRole('button', { name: 'Hent rapporten som CSV' }));
    const saved = await file;
    expect(saved.suggestedFilename()).toBe(`indsatser-${year}-${quarter}-kvartal.csv`);
    const took = (performance.now() - begun) / 1000;

    const { presses } = hand.acts();
    const person = personSeconds(hand.acts(), took);
    process.stdout.write(
      `A report for a quarter: ${took.toFixed(1)} s of the machine, ${presses} presses; ${person.toFixed(0)} s for a person.\n`,
    );
    expect(took).toBeLessThan(oneMinute);
    expect(person).toBeLessThan(oneMinute);
    const [head = '', line = ''] = (await readFile(await saved.path(), 'utf8')).split(/\r?\n/);
    expect(head).toContain('Indsats;Kategori;Deltagere;Kvinder;Mænd');
    expect(line).toMatch(new RegExp(`^${effort.name};[^;]+;200;15[01];(49|50);`));
    await expectAccessible(page);
  },
);
