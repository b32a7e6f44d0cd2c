import type { Route } from '@playwright/test';
import { madeByTest } from '../fixtures/page-watch.ts';
import { expect, test } from '../fixtures/test.ts';

/* The service is away for a while, as when its database moves to another machine. */

const away = (route: Route) =>
  route.fulfill({
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '5', [madeByTest]: 'yes' },
    body: JSON.stringify({ type: 'about:blank', title: 'Unavailable', status: 503, code: 'unavailable' }),
  });

test('a page says that the service does not answer, and goes on by itself when it does', async ({
  page,
  acts,
}) => {
  await page.context().addCookies([await acts.sessionCookie('lone-hansentest', 'citizen')]);
  await page.route('**/api/v1/**', away);
  await page.goto('/borger');
  const alert = page.getByRole('alert').filter({ hasText: 'Socialt frikort svarer ikke lige nu' });
  await expect(alert).toContainText('Prøv igen om lidt');
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
  await page.unroute('**/api/v1/**', away);
  await expect(page.locator('.balance').first()).toBeVisible({ timeout: 20_000 });
});
