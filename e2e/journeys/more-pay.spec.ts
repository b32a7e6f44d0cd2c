import { formatDate } from '@frikort/domain/calendar';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { nearToday } from '../fixtures/acts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';
import { fact } from '../pages/facts.ts';
import { register, typePeriod } from '../pages/registration.ts';

const pageOf = ({ id }: { id: string }): string => `/virksomhed/ansaettelser/${id}`;

test.describe('adding pay', () => {
  test('shows old, added and new, and what remains; the history tells it (R3, R25)', async ({
    page,
    acts,
  }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort, { amountOere: 100_000 });
    await loginAs(page, 'sanne-lund', 'company', pageOf(employment));
    await page.getByRole('link', { name: 'Tilføj løn' }).click();
    await expect(page.getByRole('link', { name: 'Ansættelser', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('button', { name: 'Tilføj løn' }).click();
    const added = page.getByRole('textbox', { name: 'Løn, der skal tilføjes' });
    await expect(added).toHaveAccessibleDescription(/Skriv den løn, der skal tilføjes/);
    await added.fill('500,5');
    await expect(fact(page, 'Registreret nu')).toHaveText(/^1\.000,00\skr\.$/);
    await expect(fact(page, 'I alt bagefter')).toHaveText(/^1\.500,50\skr\.$/);
    await expectAccessible(page);
    await page.reload();
    await expect(added).toHaveValue('500,5');
    await page.getByRole('button', { name: 'Tilføj løn' }).click();
    await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Ansættelse rettet' })).toContainText(
      'Løn: fra 1.000,00 kr. til 1.500,50 kr.',
    );
  });

  test('is refused above what remains, with the highest amount (R3)', async ({ page, acts }) => {
    const frikort = await acts.grant();
    const employment = await acts.register(frikort, { amountOere: frikort.allowanceOere - 20_000 });
    await loginAs(page, 'bjarne-jepsen', 'company', `${pageOf(employment)}/tilfoej-loen`);
    const added = page.getByRole('textbox', { name: 'Løn, der skal tilføjes' });
    await added.fill('200,01');
    await expect(added).toHaveAccessibleDescription(/højere end restbeløbet.*200,00\skr\./);
    await page.getByRole('button', { name: 'Tilføj løn' }).click();
    await expect(page.getByRole('link', { name: /højere end restbeløbet/ })).toBeVisible();
    await added.fill('200');
    await page.getByRole('button', { name: 'Tilføj løn' }).click();
    await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
  });

  test(
    'is never added twice unseen: who was overtaken is told what holds now',
    extended,
    async ({ page, anotherVisitor, acts }) => {
      const frikort = await acts.grant();
      const employment = await acts.register(frikort, { amountOere: 100_000 });
      await loginAs(page, 'bjarne-jepsen', 'company', `${pageOf(employment)}/tilfoej-loen`);
      const other = await anotherVisitor();
      await loginAs(other, 'sanne-lund', 'company', `${pageOf(employment)}/tilfoej-loen`);
      for (const each of [page, other]) {
        await each.getByRole('textbox', { name: 'Løn, der skal tilføjes' }).fill('250');
      }
      await other.getByRole('button', { name: 'Tilføj løn' }).click();
      await expect(other.getByText('Ændringerne er gemt.')).toBeVisible();

      await page.getByRole('button', { name: 'Tilføj løn' }).click();
      await expect(page.getByText('Ansættelsen er rettet, siden du åbnede siden')).toBeVisible();
      await expect(page.getByText('Kontrollér, om den løn, du ville tilføje, allerede er med')).toBeVisible();
      await expect(fact(page, 'I alt bagefter')).toHaveText(/^1\.500,00\skr\.$/);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Tilføj løn' }).click();
      await expect(page.getByText('Ændringerne er gemt.')).toBeVisible();
      await expect(fact(page, 'Løn for hele perioden')).toHaveText(/^1\.500,00\skr\.$/);
    },
  );
});

test('an employment is repeated: nobody types the same person twice', extended, async ({ page, acts }) => {
  const frikort = await acts.grant();
  const employment = await acts.register(frikort, {
    startDate: nearToday(-9),
    endDate: nearToday(-8),
    amountOere: 123_400,
    reference: `LØN-${frikort.cardNumber}`,
  });
  await loginAs(page, 'bjarne-jepsen', 'company', pageOf(employment));
  await page.getByRole('link', { name: 'Gentag ansættelse' }).click();
  await expect(page.getByText(frikort.person.name)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Løn for hele perioden' })).toHaveValue('1.234,00');
  await expect(page.getByRole('textbox', { name: 'Startdato' })).toHaveValue('');
  await expectAccessible(page);
  await typePeriod(page, nearToday(-2), nearToday(-1));
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Startdato' })).toHaveValue(formatDate(nearToday(-2)));
  await register(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansættelsen er registreret');
  await expect(fact(page, 'Løn for hele perioden')).toHaveText(/^1\.234,00\skr\.$/);
});
