import { addDays, formatDate } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { today } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { lockedEmployment } from '../fixtures/locked.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test('a company asks to edit what is locked, the municipality says yes, and the company edits it (R30)', async ({
  page,
  anotherVisitor,
  acts,
}) => {
  const { frikort, id } = await lockedEmployment(acts);
  await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}`);
  await expect(page.getByText('Ansættelsen er låst')).toBeVisible();
  await page.getByRole('button', { name: 'Bed om at rette' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Send til kommunen' }).click();
  await expect(dialog).toContainText('Skriv en begrundelse');
  const reason = dialog.getByRole('textbox', { name: 'Hvad er forkert, og hvorfor?' });
  await reason.fill('Det er 290569-0000');
  await expect(dialog).toContainText('CPR-nummer');
  await expectAccessible(page);
  await reason.fill('Der er betalt for en dag for lidt');
  await dialog.getByRole('button', { name: 'Send til kommunen' }).click();
  await expect(page.getByRole('group', { name: 'I har bedt kommunen om at rette.' })).toBeFocused();
  await expect(page.getByText(/^I bad om at rette/)).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Virksomheden bad om at rette');
  await expectAccessible(page);

  const municipality = await anotherVisitor();
  await loginAs(municipality, 'ib-iversen', 'caseworker');
  await municipality.getByRole('link', { name: /beder om at rette en låst ansættelse$/ }).click();
  await expect(
    municipality.getByRole('heading', { level: 1, name: 'Rettelser og indsigelser' }),
  ).toBeVisible();
  const request = municipality.getByRole('article', { name: frikort.person.name });
  await expect(request).toContainText('Der er betalt for en dag for lidt');
  await expectAccessible(municipality);
  await request.getByRole('button', { name: /^Sig ja/ }).click();
  const question = municipality.getByRole('alertdialog');
  await expect(question).toContainText('i 14 dage');
  await expectAccessible(municipality);
  await question.getByRole('button', { name: 'Ja, åbn for rettelser' }).click();
  await expect(municipality.getByRole('group', { name: 'Virksomheden kan rette nu.' })).toBeFocused();
  await expect(request).toHaveCount(0);
  await municipality.getByText('De seneste svar').click();
  await expect(municipality.getByRole('listitem').filter({ hasText: frikort.person.name })).toContainText(
    `kan rettes til og med ${formatDate(addDays(today, 13))}`,
  );

  await page.goto('/virksomhed/');
  await expect(page.getByText(/^Kommunen har åbnet/)).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'ret senest' })
    .getByRole('link', { name: frikort.person.name })
    .click();
  await expect(page.getByText(`I kan rette til og med ${formatDate(addDays(today, 13))}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ret ansættelse' }).click();
  await page.getByRole('textbox', { name: 'Løn for hele perioden' }).fill('1.200,00');
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  // Its end lies as far back as before: the question is not asked of what can still be edited.
  await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Åbnet for rettelser');
});

test(
  'the municipality says no with a reason, and the company may ask again or take it back (R30)',
  extended,
  async ({ page, anotherVisitor, acts }) => {
    const { frikort, id } = await lockedEmployment(acts);
    await loginAs(page, 'bjarne-jepsen', 'company', `/virksomhed/ansaettelser/${id}`);
    const dialog = page.getByRole('alertdialog');
    const ask = async () => {
      await page.getByRole('button', { name: 'Bed om at rette' }).click();
      await dialog.getByRole('textbox').fill('Lønnen er forkert');
      await dialog.getByRole('button', { name: 'Send til kommunen' }).click();
      await expect(page.getByText(/^I bad om at rette/)).toBeVisible();
    };
    await ask();

    const municipality = await anotherVisitor();
    await loginAs(municipality, 'ib-iversen', 'caseworker', `/sagsbehandler/borger/${frikort.citizenId}`);
    await expect(municipality.getByText('beder om at rette en låst ansættelse.')).toBeVisible();
    await expectAccessible(municipality);
    await municipality.getByRole('link', { name: 'Se og svar' }).click();
    const request = municipality.getByRole('article', { name: frikort.person.name });
    await request.getByRole('button', { name: /^Sig nej/ }).click();
    const question = municipality.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Sig nej' }).click();
    await expect(question).toContainText('Skriv en begrundelse');
    await question.getByRole('textbox', { name: 'Begrundelse' }).fill('Året er gjort op');
    await question.getByRole('button', { name: 'Sig nej' }).click();
    await expect(municipality.getByRole('group', { name: 'Virksomheden har fået nej.' })).toBeFocused();

    await page.reload();
    await expect(page.getByText(/^Kommunen sagde nej/)).toBeVisible();
    await expect(page.getByText('Kommunens begrundelse: Året er gjort op')).toBeVisible();
    await expectAccessible(page);
    await ask();
    await page.getByRole('button', { name: 'Træk ønsket tilbage' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Træk ønsket tilbage' }).click();
    await expect(page.getByText(/^I trak jeres ønske om at rette tilbage/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bed om at rette' })).toBeVisible();
  },
);
