import { entrances } from '@frikort/domain/access';
import { firstLoadScriptKb } from '../first-load.ts';
import { homes } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

for (const entrance of entrances) {
  test(`the first script of the ${entrance}’s app is within its budget`, async ({ request }) => {
    const page = await (await request.get(homes[entrance])).text();
    const named = [...page.matchAll(/(?:src|rel="modulepreload"[^>]* href)="(\/[^"]+\.js)"/g)];
    // What an app's page names in its head is fetched before anything can be pressed.
    let bytes = 0;
    for (const [, script = ''] of named) {
      const { 'content-length': length, 'content-encoding': encoding } = (
        await request.get(script, { headers: { 'accept-encoding': 'br' } })
      ).headers();
      expect(encoding, `${script} is sent packed`).toBe('br');
      bytes += Number(length);
    }
    expect(bytes / 1000, 'script in kB').toBeGreaterThan(50);
    expect(bytes / 1000, 'script in kB').toBeLessThanOrEqual(firstLoadScriptKb[entrance]);
  });
}
