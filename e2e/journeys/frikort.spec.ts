import { addDays, formatDate, yearOf } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { pdfOf } from '../fixtures/downloads.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { openCitizen, openPart, searchFor } from '../pages/caseworker.ts';
import { fact } from '../pages/facts.ts';
import { lookUp } from '../pages/registration.ts';
import { takePerson } from '../system/test-persons.ts';

test.describe('granting (R13)', () => {
  test('no frikort without the consent that the citizen has given', async ({ page }) => {
    const person = await takePerson();
    await loginAs(page, 'ib-iversen', 'caseworker');
    await searchFor(page, person.shownCpr);
    await page.getByRole('button', { name: 'Opret frikort' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Opret frikort' }).click();
    await expect(dialog.getByText('Bekræft, at borgeren har givet samtykke')).toBeVisible();
    await expect(dialog.getByRole('checkbox')).toBeFocused();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await expect(fact(page, 'Socialt frikort')).toHaveText('Har ikke et frikort');
  });

  test(
    'when two grant at once, one wins, and the other is led to the citizen (R14)',
    extended,
    async ({ page, anotherVisitor }) => {
      const person = await takePerson();
      const other = await anotherVisitor();
      for (const [visitor, identity] of [
        [page, 'ib-iversen'],
        [other, 'troels-madsen'],
      ] as const) {
        await loginAs(visitor, identity, 'caseworker');
        await searchFor(visitor, person.shownCpr);
        await visitor.getByRole('button', { name: 'Opret frikort' }).click();
        await visitor.getByRole('alertdialog').getByRole('checkbox').check();
      }
      const grant = { name: 'Opret frikort' };
      await page.getByRole('alertdialog').getByRole('button', grant).click();
      await expect(page.getByText('Frikortet er oprettet')).toBeVisible();

      // What the dialog asked for is done already: it closes itself with the news.
      const dialog = other.getByRole('alertdialog');
      await dialog.getByRole('button', grant).click();
      await expect(dialog).toHaveCount(0);
      await expect(other.getByText('Borgeren har allerede et frikort i din kommune')).toBeVisible();
      await expect(other.getByRole('button', grant)).toHaveCount(0);
      await expect(fact(other, 'Socialt frikort')).toHaveCount(0);
      await expectAccessible(other);
      await other.getByRole('button', { name: 'Vis borgeren' }).click();
      await expect(fact(other, 'Frikortnummer')).toContainText(
        (await fact(page, 'Frikortnummer').locator('strong').textContent()) ?? '',
      );
    },
  );
});

test.describe('the receipt of a grant', () => {
  test.beforeEach(async ({ page }) => {
    const person = await takePerson();
    await loginAs(page, 'ib-iversen', 'caseworker');
    await searchFor(page, person.shownCpr);
    await page.getByRole('button', { name: 'Opret frikort' }).click();
    const dialog = page.getByRole('alertdialog', { name: `Opret socialt frikort til ${person.name}` });
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Opret frikort' }).click();
    await page.waitForURL(/\/borger\/[0-9a-f-]{36}$/);
    await expect(page.getByText('Frikortet er oprettet', { exact: true })).toBeVisible();
  });

  test('is shown once: not after a reload', extended, async ({ page }) => {
    await page.reload();
    await expect(fact(page, 'Frikortnummer')).toContainText('Kopiér nummeret');
    await expect(page.getByText('Frikortet er oprettet')).toHaveCount(0);
  });

  test('is shown once: not after Start and “Back”', extended, async ({ page }) => {
    await page.getByRole('link', { name: 'Start' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find en borger');
    await page.goBack();
    await expect(fact(page, 'Frikortnummer')).toContainText('Kopiér nummeret');
    await expect(page.getByText('Frikortet er oprettet')).toHaveCount(0);
  });

  test('offers no number that does not work any more', extended, async ({ page, acts }) => {
    const citizenId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await acts.deactivate({ citizenId }, 'Oprettet ved en fejl');
    // A dialog reads what holds now once that is older than a minute.
    await page.clock.setSystemTime(Date.now() + 120_000);
    await page.getByRole('button', { name: 'Tilknyt mig' }).click();
    await expect(page.getByText('Begrundelse: Oprettet ved en fejl')).toBeVisible();
    await expect(page.getByText('Frikortet er oprettet')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Vis frikort' })).toHaveCount(0);
  });
});

test.describe('deactivating and reactivating (R15)', () => {
  test('blocks new employments until it is undone, says why, and keeps what was registered', async ({
    page,
    acts,
  }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    await loginAs(page, 'ib-iversen', 'caseworker');
    await openCitizen(page, frikort.cardNumber, frikort.person.name);

    await page.getByRole('button', { name: 'Deaktivér frikort' }).click();
    const dialog = page.getByRole('alertdialog', { name: `Deaktivér frikortet for ${frikort.person.name}?` });
    await dialog.getByRole('button', { name: 'Deaktivér frikort' }).click();
    await expect(dialog.getByText('Skriv en begrundelse')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Opfylder ikke længere betingelserne');
    await dialog.getByRole('textbox', { name: 'Afgørelsesdato' }).fill(formatDate(addDays(today, 7)));
    await dialog.getByRole('button', { name: 'Deaktivér frikort' }).click();
    await expect(dialog.getByText('Vælg en afgørelsesdato, der er i dag eller tidligere')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Afgørelsesdato' }).fill(formatDate(today));
    await dialog.getByRole('button', { name: 'Deaktivér frikort' }).click();

    await expect(page.getByText('Frikortet er deaktiveret.')).toBeVisible();
    await expect(page.getByText('Begrundelse: Opfylder ikke længere betingelserne')).toBeVisible();
    await expect(page.locator('span[lang="da"]', { hasText: 'Opfylder ikke længere' })).toBeVisible();
    await expect(page.getByText(`Afgørelsesdato: ${formatDate(today)}`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Vis frikort' })).toHaveCount(0);
    await expectAccessible(page);

    // Nordhavn Gartneri has no employment on the number: it learns that it is inactive, and no name (R10).
    await loginAs(page, 'omar-haddad', 'company', '/virksomhed/ansaettelser/ny');
    await lookUp(page, frikort.cardNumber);
    await expect(page.getByText('Frikortet er inaktivt')).toBeVisible();
    await expect(page.getByText(frikort.person.name)).toHaveCount(0);
    await expectAccessible(page);

    await page.goto('/sagsbehandler/');
    await openCitizen(page, frikort.cardNumber, frikort.person.name);
    await page.getByRole('button', { name: 'Genaktivér frikort' }).click();
    const again = page.getByRole('alertdialog', { name: `Genaktivér frikortet for ${frikort.person.name}?` });
    await again.getByRole('textbox', { name: 'Begrundelse' }).fill('Klagen fik medhold');
    await expectAccessible(page);
    await again.getByRole('button', { name: 'Genaktivér frikort' }).click();
    await expect(page.getByText('Frikortet er aktivt igen.')).toBeVisible();
    await expect(page.getByText('Brugt: 1.000,00 kr.')).toBeVisible();
    const history = await openPart(page, 'Historik', yearOf(today));
    await expect(history.getByRole('row').filter({ hasText: 'Frikort genaktiveret' })).toContainText(
      'Ib Iversen',
    );
    await expect(history.getByText('Begrundelse: Klagen fik medhold')).toBeVisible();
  });

  test('someone else was first: the dialog closes itself with the news', extended, async ({ page, acts }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'troels-madsen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await page.getByRole('button', { name: 'Deaktivér frikort' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Ønsker ikke at deltage');
    await acts.deactivate(frikort, 'Fraflyttet Danmark');
    await dialog.getByRole('button', { name: 'Deaktivér frikort' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Frikortet er allerede deaktiveret.')).toBeVisible();
    await expect(page.locator('.outcome')).toBeFocused();
    await expect(page.getByText('Begrundelse: Fraflyttet Danmark')).toBeVisible();
    await expectAccessible(page);

    // What was typed for the dialog that is gone is not taken for another one.
    await page.getByRole('button', { name: 'Genaktivér frikort' }).click();
    await expect(page.getByRole('alertdialog').getByRole('textbox', { name: 'Begrundelse' })).toHaveValue('');
  });

  test('a dialog that opens on what has changed meanwhile says so', extended, async ({ page, acts }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(page.getByRole('button', { name: 'Deaktivér frikort' })).toBeVisible();
    await acts.deactivate(frikort, 'Fraflyttet Danmark');
    await page.clock.setSystemTime(Date.now() + 120_000);
    await page.getByRole('button', { name: 'Deaktivér frikort' }).click();
    await expect(page.getByText('Frikortet er allerede deaktiveret.')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });
});

test.describe('who is assigned is never replaced or released unseen (R17)', () => {
  test('a colleague who was assigned after the dialog opened is named, and asked about again', async ({
    page,
    acts,
  }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'hanne-admin', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await page.getByRole('button', { name: 'Tilknyt mig' }).click();
    const dialog = page.getByRole('alertdialog', {
      name: `Tilknyt dig som sagsbehandler for ${frikort.person.name}?`,
    });
    await expect(dialog).toContainText('Ingen er tilknyttet borgeren nu.');
    await acts.assign(frikort, 'troels-madsen');
    await dialog.getByRole('button', { name: 'Tilknyt mig' }).click();

    await expect(dialog.getByText('Tilknytningen er ændret, efter at du åbnede siden.')).toBeVisible();
    await expect(dialog).toContainText('Troels Madsen er tilknyttet nu og bliver erstattet af dig.');
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Troels Madsen');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tilknyt mig' }).click();
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Hanne Admin (dig)');
  });

  test(
    'in two tabs: the second tab does not release whom the first has not shown it',
    extended,
    async ({ page, context, acts }) => {
      const frikort = await acts.grant();
      await acts.assign(frikort, 'troels-madsen');
      const address = `/sagsbehandler/borger/${frikort.citizenId}`;
      await loginAs(page, 'ib-iversen', 'caseworker', address);
      const other = await context.newPage();
      await other.goto(address);
      const release = { name: 'Fjern tilknytning' };
      await other.getByRole('button', release).click();
      const dialog = other.getByRole('alertdialog', {
        name: `Fjern tilknytningen til ${frikort.person.name}?`,
      });
      await expect(dialog).toContainText('Troels Madsen er tilknyttet nu');

      await page.getByRole('button', { name: 'Tilknyt mig' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Tilknyt mig' }).click();
      await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Ib Iversen (dig)');

      await dialog.getByRole('button', release).click();
      await expect(dialog.getByText('Tilknytningen er ændret, efter at du åbnede siden.')).toBeVisible();
      await expect(dialog).toContainText('Du er tilknyttet nu.');
      await expect(fact(other, 'Tilknyttet sagsbehandler')).toHaveText('Ib Iversen (dig)');

      // Released in the first tab meanwhile: the second has nothing left to ask.
      await page.getByRole('button', release).click();
      await page.getByRole('alertdialog').getByRole('button', release).click();
      await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Ingen');
      await dialog.getByRole('button', release).click();
      await expect(dialog).toHaveCount(0);
      await expect(fact(other, 'Tilknyttet sagsbehandler')).toHaveText('Ingen');
    },
  );
});

test(
  'assigning asks first and names whom it replaces; releasing leaves nobody (R17)',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await acts.assign(frikort, 'troels-madsen');
    await loginAs(page, 'hanne-admin', 'caseworker');
    await openCitizen(page, frikort.cardNumber, frikort.person.name);
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Troels Madsen');

    await page.getByRole('button', { name: 'Tilknyt mig' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Troels Madsen er tilknyttet nu og bliver erstattet af dig.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tilknyt mig' }).click();
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Hanne Admin (dig)');
    await expect(page.getByText('Du er nu tilknyttet borgeren.')).toBeVisible();

    await page.getByRole('link', { name: 'Mine tilknyttede borgere' }).click();
    await page.getByRole('link', { name: frikort.person.name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(frikort.person.name);

    await page.getByRole('button', { name: 'Fjern tilknytning' }).click();
    await expect(page.getByRole('alertdialog')).toContainText('Du er tilknyttet nu.');
    await expectAccessible(page);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern tilknytning' }).click();
    await expect(fact(page, 'Tilknyttet sagsbehandler')).toHaveText('Ingen');
  },
);

test(
  '"Vis frikort" fills the screen with the number, and gives a sheet to print',
  extended,
  async ({ page, acts }) => {
    const { citizenId, cardNumber, person } = await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${citizenId}`);
    const button = page.getByRole('button', { name: 'Vis frikort' });
    await button.click();
    const card = page.getByRole('dialog', { name: person.name });
    await expect(card).toContainText(cardNumber);
    // Which turns the screen too: the card stays above everything.
    await expectAccessible(page);
    expect(await card.evaluate((element) => element.matches(':modal'))).toBe(true);
    expect(await pdfOf(page, card.getByRole('button', { name: 'Hent som PDF' }))).toBe('frikort.pdf');
    await card.getByRole('button', { name: 'Luk' }).click();
    await expect(button).toBeFocused();
  },
);

test(
  'a card that was deactivated meanwhile is refused in the page, not shown',
  extended,
  async ({ page, acts }) => {
    const frikort = await acts.grant();
    await loginAs(page, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(page.getByRole('button', { name: 'Vis frikort' })).toBeVisible();
    await acts.deactivate(frikort, 'Gælder ikke længere');
    const address = page.url();
    await page.getByRole('button', { name: 'Vis frikort' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Frikortet' })).toContainText(
      'Frikortet er ikke længere aktivt',
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).toBe(address);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hent siden igen' }).click();
    await expect(page.getByText('Frikortet har været inaktivt siden')).toBeVisible();
  },
);
