import { z } from 'zod';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { effortActor } from '../fixtures/efforts.ts';
import { extended } from '../fixtures/extended.ts';
import { loginAs } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

/** Efforts and participants as the API tells of them. */
const listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string().optional(),
      organisation: z.object({ name: z.string() }).optional(),
    }),
  ),
});

test(
  'a citizen sees the effort that they take part in, what they signed, and who has looked (R24, R42)',
  extended,
  async ({ page }) => {
    // Lone Hansentest takes part in an effort of the local world, whose participant manager looks.
    const dina = await effortActor('dina-deltager');
    const list = async (path: string) => listed.parse(await dina.send('GET', path)).items;
    let effort = '';
    for (const { id, name = '', organisation } of await list('/efforts')) {
      // Those of other tests have a name of their own behind it.
      if (organisation?.name !== 'Østjysk Indsatssamarbejde') continue;
      const participants = await list(`/efforts/${id}/participants?limit=100`);
      if (participants.some((participant) => participant.name === 'Lone Hansentest')) effort = name;
    }
    expect(effort).not.toBe('');

    await loginAs(page, 'lone-hansentest', 'citizen', '/borger/oplysninger');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'Indsatser, du deltager i' })).toBeVisible();
    await expect(main.getByRole('heading', { name: effort, level: 3 })).toBeVisible();
    await main.getByText('Vis, hvad du skrev under på').first().click();
    await expect(main.getByText('Du kan trække samtykket tilbage, når du vil.')).toBeVisible();
    await expectAccessible(page);

    await page.goto('/borger/hvem-har-set');
    await main.locator('summary', { hasText: 'Aarhus Kommune' }).first().click();
    await expect(main.getByText('Så, at du deltager i en indsats').first()).toBeVisible();
    await expect(main).not.toContainText('Dina Deltager');
  },
);
