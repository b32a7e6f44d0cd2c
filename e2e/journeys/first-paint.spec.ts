import { homes } from '../fixtures/login.ts';
import { expect, test } from '../fixtures/test.ts';

// What the build has drawn, with the styles that stand in the page itself, is what the whole style sheet makes of it.
for (const width of [1280, 320]) {
  for (const path of ['/', ...Object.values(homes)]) {
    test(`${path} looks the same before its style sheet has come, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      // The script would draw the page anew; fonts come when they come.
      await page.route(/\.(?:js|woff2)$/, (route) => route.abort('internetdisconnected'));
      await page.goto(path);
      const whole = await page.screenshot({ fullPage: true, animations: 'disabled' });
      await page.route(/\.css$/, (route) => route.abort('internetdisconnected'));
      await page.reload();
      const first = await page.screenshot({ fullPage: true, animations: 'disabled' });
      expect(whole.equals(first), 'the same picture').toBe(true);
    });
  }
}

test('a page asks for the session and for one’s own data once, before its script has come', async ({
  page,
  acts,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (['/api/v1/session', '/api/v1/me'].includes(pathname)) asked.push(pathname);
  });
  await page.context().addCookies([await acts.sessionCookie('lone-hansentest', 'citizen')]);
  for (const open of [() => page.goto('/borger'), () => page.reload()]) {
    await page.route(/\.js$/, (route) => route.abort('internetdisconnected'));
    await open();
    expect(asked.splice(0).toSorted()).toEqual(['/api/v1/me', '/api/v1/session']);
    await page.unroute(/\.js$/);
    await page.reload();
    await expect(page.locator('.balance').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Log af' })).toBeVisible();
    expect(asked.splice(0).toSorted()).toEqual(['/api/v1/me', '/api/v1/session']);
  }
});

test('without a session the page says so, and asks no more than at first', async ({ page }) => {
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/v1/me')) statuses.push(response.status());
  });
  await page.goto('/borger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log på for at fortsætte');
  expect(statuses).toEqual([401]);
});
