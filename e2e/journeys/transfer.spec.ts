import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expectAccessible } from '../fixtures/accessibility.ts';
import type { Frikort } from '../fixtures/acts.ts';
import { saveCsv } from '../fixtures/downloads.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { headersFor } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';

const search = async (page: Page, text: string) => {
  await page.locator('#citizen-search').fill(text);
  await page.locator('#citizen-search').press('Enter');
};

type Reach = { frikort: Frikort; employmentId: string; letterId: string };

/** What the browser of a caseworker is answered about a citizen, of each kind one request: all of it or nothing. */
async function reachOf(page: Page, { frikort, employmentId, letterId }: Reach): Promise<boolean[]> {
  const session = await headersFor(page.context(), 'caseworker');
  const get = (path: string, accept = 'application/json') =>
    page.request.get(`/api/v1${path}`, { headers: { ...session, accept } });
  const own = `/citizens/${frikort.citizenId}`;
  const card = `${own}/cards/${yearOf(todayInCopenhagen(new Date()))}`;
  const paths = [
    ...[own, `${own}/card.pdf`, `${own}/letters/${letterId}`, `${own}/letters/${letterId}/pdf`],
    ...[`${own}/story`, `${card}/history`, `${card}/employments`],
    ...[`/employments/${employmentId}`, `/employments/${employmentId}/history`],
  ];
  const answers: boolean[] = [];
  // One after the other: nobody has two files made at a time.
  for (const path of paths) answers.push((await get(path)).ok());
  for (const accept of ['application/json', 'text/csv']) {
    const list = await get(`/citizens?text=${frikort.cardNumber}`, accept);
    answers.push((await list.text()).includes(frikort.person.name));
  }
  return answers;
}

const events = z.object({ items: z.array(z.object({ type: z.string() })) });
const letters = z.object({ letters: z.array(z.object({ id: z.string() })).min(1) });

/** What a municipality has been told of a citizen, in order (R31). */
async function eventsOf(page: Page, { citizenId }: Frikort): Promise<string[]> {
  const headers = await headersFor(page.context(), 'caseworker');
  const answer = await page.request.get(`/api/v1/events?citizenId=${citizenId}&limit=100`, { headers });
  return events.parse(await answer.json()).items.map(({ type }) => type);
}

test('two municipalities pass a citizen back and forth while a company registers (R19)', async ({
  page,
  acts,
  anotherVisitor,
}) => {
  const frikort = await acts.grant();
  const { name } = frikort.person;
  await acts.assign(frikort, 'ib-iversen');
  const { id: employmentId } = await acts.register(frikort);

  // Aarhus offers.
  await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
  const shown = await page.request.get(`/api/v1/citizens/${frikort.citizenId}`, {
    headers: await headersFor(page.context(), 'caseworker'),
  });
  const letterId = letters.parse(await shown.json()).letters[0]?.id ?? '';
  const reach = { frikort, employmentId, letterId };
  expect(new Set(await reachOf(page, reach))).toEqual(new Set([true]));
  await page.getByRole('button', { name: 'Overfør til anden kommune' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Send tilbud' }).click();
  await expect(dialog).toContainText('Vælg en kommune.');
  await expect(dialog).toContainText('Skriv en begrundelse.');
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Hvilken kommune?' }).selectOption({ label: 'Læsø Kommune' });
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren er flyttet');
  await dialog.getByRole('button', { name: 'Send tilbud' }).click();
  await expect(dialog).toContainText('Kommunen kan ikke tage imod endnu');
  await dialog.getByRole('combobox', { name: 'Hvilken kommune?' }).selectOption({ label: 'Odense Kommune' });
  await dialog.getByRole('button', { name: 'Send tilbud' }).click();
  await expect(page.getByRole('group', { name: 'Tilbuddet er sendt til den anden kommune.' })).toBeFocused();
  await expect(page.getByText('Borgeren er tilbudt til Odense Kommune')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overfør til anden kommune' })).toBeHidden();

  // Odense is told on its start page, and takes over.
  const odense = await anotherVisitor();
  await loginAs(odense, 'karen-holm', 'caseworker');
  await odense.getByRole('link', { name: /^\d+ overførs(el|ler) venter på jeres svar$/ }).click();
  const offered = odense.getByRole('row').filter({ hasText: name });
  await expect(offered).toContainText('Aarhus Kommune tilbyder jer borgeren');
  await expect(offered).toContainText('Borgeren er flyttet');
  await expect(offered.getByRole('link', { name })).toBeHidden();
  await expectAccessible(odense);
  expect(new Set(await reachOf(odense, reach))).toEqual(new Set([false]));
  await offered.getByRole('button', { name: /^Godkend/ }).click();
  const taking = odense.getByRole('alertdialog');
  await taking.getByRole('checkbox', { name: 'Tilknyt mig som sagsbehandler' }).check();
  await taking.getByRole('button', { name: 'Godkend' }).click();
  await expect(odense.getByRole('group', { name: `Din kommune er nu ansvarlig for ${name}.` })).toBeFocused();
  await odense.getByRole('link', { name: 'Vis borgeren' }).click();
  const facts = odense.getByRole('region', { name: 'Oplysninger om borgeren' });
  await expect(facts).toContainText('Karen Holm (dig)');
  await expect(facts).toContainText('fra Aarhus Kommune');

  // The company notices nothing; Odense sees what it registers, and Aarhus nothing more.
  await acts.register(frikort, { amountOere: 50_000 });
  await odense.getByRole('button', { name: /^Historik for/ }).click();
  const history = odense.getByRole('table').filter({ hasText: 'Overført til anden kommune' });
  await expect(history).toContainText('Aarhus Kommune');
  await expect(history).not.toContainText('Ib Iversen');
  expect(new Set(await reachOf(odense, reach))).toEqual(new Set([true]));
  expect(new Set(await reachOf(page, reach))).toEqual(new Set([false]));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Borgeren kan ikke vises' })).toBeVisible();

  // Aarhus asks for the citizen, and is told nothing of whom it asks.
  await search(page, frikort.cardNumber);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Borgeren har et frikort i en anden kommune',
  );
  await page.getByRole('button', { name: 'Anmod om at overtage borgeren' }).click();
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren er flyttet tilbage, sag 26-44');
  await dialog.getByRole('button', { name: 'Send anmodning' }).click();
  const sent = page.getByRole('group', { name: 'Anmodningen er sendt til den ansvarlige kommune' });
  await expect(sent).toBeFocused();
  await expectAccessible(page);
  await sent.getByRole('link', { name: 'Overførsler' }).click();
  const asked = page.getByRole('row').filter({ hasText: 'sag 26-44' });
  await expect(asked).toContainText('Vises, når kommunen har godkendt');
  await expect(asked).not.toContainText('Odense');
  await expect(asked).not.toContainText(name);
  await expectAccessible(page);

  // Odense lets the citizen go.
  await odense.goto('/sagsbehandler/overfoersler');
  const asking = odense.getByRole('row').filter({ hasText: 'sag 26-44' });
  await expect(asking.getByRole('link', { name })).toBeVisible();
  await asking.getByRole('button', { name: /^Godkend/ }).click();
  await expect(taking).toContainText('Din kommune kan ikke længere se borgeren.');
  await taking.getByRole('button', { name: 'Godkend' }).click();
  await expect(
    odense.getByRole('group', { name: 'Aarhus Kommune er nu ansvarlig for borgeren.' }),
  ).toBeFocused();
  expect(new Set(await reachOf(odense, reach))).toEqual(new Set([false]));
  expect(new Set(await reachOf(page, reach))).toEqual(new Set([true]));
  await expect
    .poll(() => eventsOf(page, frikort))
    .toEqual(['citizen.enrolled', 'employment.registered', 'citizen.left', 'citizen.arrived']);
  await expect
    .poll(() => eventsOf(odense, frikort))
    .toEqual(['citizen.arrived', 'employment.registered', 'citizen.left']);

  await search(page, frikort.cardNumber);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('region', { name: 'Oplysninger om borgeren' })).toContainText(
    'fra Odense Kommune',
  );
});

test(
  'a transfer is declined with a reason, and another is withdrawn (R19)',
  extended,
  async ({ page, acts, anotherVisitor }) => {
    const [one, other] = [await acts.grant(), await acts.grant()];
    await acts.askFor(one, 'Borgeren er flyttet til os, sag 26-71');
    await acts.offer(other);
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${one.citizenId}`);
    await expect(page.getByText('Odense Kommune anmoder om at overtage borgeren')).toBeVisible();
    await page.getByRole('link', { name: 'Se overførslen' }).click();
    const asked = page.getByRole('row').filter({ hasText: 'sag 26-71' });
    await asked.getByRole('button', { name: /^Afvis/ }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Afvis' }).click();
    await expect(dialog).toContainText('Skriv en begrundelse.');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren bor her stadig');
    await dialog.getByRole('button', { name: 'Afvis' }).click();
    await expect(page.getByRole('group', { name: 'Overførslen er afvist.' })).toBeFocused();
    await expect(asked).toBeHidden();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('all');
    await expect(page).toHaveURL(/all=true/);
    await expect(asked).toContainText('Borgeren bor her stadig');
    const { name, rows } = await saveCsv(page, page.getByRole('button', { name: 'Hent som CSV' }));
    expect(name).toMatch(/^overfoersler-[\d-]+\.csv$/);
    expect(rows.find(({ Begrundelse }) => Begrundelse?.endsWith('sag 26-71'))).toMatchObject({
      Navn: one.person.name,
      Frikortnummer: one.cardNumber,
      Status: 'Afvist',
      'Begrundelse for afvisning': 'Borgeren bor her stadig',
    });
    await expect(page.getByText('Filen er hentet.')).toBeVisible();

    await page.getByRole('combobox', { name: 'Vis' }).selectOption('outgoing');
    const offered = page.getByRole('row').filter({ hasText: other.person.name });
    await offered.getByRole('button', { name: /^Træk tilbage/ }).click();
    await dialog.getByRole('button', { name: 'Træk tilbage' }).click();
    await expect(page.getByRole('group', { name: 'Overførslen er trukket tilbage.' })).toBeFocused();
    await expect(offered).toContainText('Trukket tilbage');

    const odense = await anotherVisitor();
    await loginAs(
      odense,
      'karen-holm',
      'caseworker',
      '/sagsbehandler/overfoersler?direction=outgoing&all=true',
    );
    const declined = odense.getByRole('row').filter({ hasText: 'sag 26-71' });
    await expect(declined).toContainText('Borgeren bor her stadig');
    await expect(declined).not.toContainText(one.person.name);
  },
);
