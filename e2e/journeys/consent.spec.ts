import { expectAccessible } from '../fixtures/accessibility.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a citizen asks for the consent to be withdrawn, keeps it after all, asks again; the municipality settles it (R13)',
  extended,
  async ({ page, anotherVisitor }) => {
    await loginAs(page, 'frederik-hansentest', 'citizen', '/borger/oplysninger');
    const ask = page.getByRole('button', { name: 'Bed om at trække dit samtykke tilbage' });
    const dialog = page.getByRole('alertdialog');
    await ask.click();
    await expect(dialog).toContainText('Indtil da gælder dit frikort som før');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByText('Du har bedt om at få dit samtykke trukket tilbage')).toHaveCount(0);

    await ask.click();
    await dialog.getByRole('button', { name: 'Bed om at trække dit samtykke tilbage' }).click();
    await expect(page.getByText('Du har bedt om at få dit samtykke trukket tilbage')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Behold mit samtykke alligevel' }).click();
    await expect(page.getByText('Du beholder dit samtykke. Kommunen kan se det.')).toBeVisible();

    await ask.click();
    await dialog.getByRole('button', { name: 'Bed om at trække dit samtykke tilbage' }).click();
    await page.reload();
    await expect(page.getByText('Du har bedt om at få dit samtykke trukket tilbage')).toBeVisible();

    const caseworker = await anotherVisitor();
    await loginAs(caseworker, 'ib-iversen', 'caseworker');
    await caseworker.getByRole('link', { name: /bedt om at få samtykket trukket tilbage$/ }).click();
    await expect(caseworker).toHaveURL(/withdrawing=true/);
    await caseworker.getByRole('link', { name: 'Frederik Hansentest' }).click();
    await expect(caseworker.getByText('Borgeren har bedt om at få samtykket trukket tilbage')).toBeVisible();
    await expectAccessible(caseworker);
    const keep = caseworker.getByRole('button', { name: 'Borgeren beholder frikortet' });
    await keep.click();
    await caseworker
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Borgeren beholder frikortet' })
      .click();
    await expect(caseworker.getByText('Det er noteret, at borgeren beholder frikortet.')).toBeVisible();
    await expect(keep).toHaveCount(0);

    await page.reload();
    await expect(ask).toBeVisible();
  },
);
