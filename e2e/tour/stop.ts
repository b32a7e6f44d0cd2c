import type { Page } from '@playwright/test';
import type { Acts } from '../fixtures/acts.ts';
import type { Login } from '../fixtures/test.ts';

/** What a stop has at hand. */
export interface Tour {
  readonly page: Page;
  readonly acts: Acts;
  /** The word of the language that the page is shown in. */
  readonly say: (da: string, en: string) => string;
}

/** A page, or a page with a dialog open: what every user can come to see. */
export interface Stop {
  readonly name: string;
  /** Logs in before; nobody when absent. */
  readonly as?: Login;
  /** Goes there, and waits until it is there. */
  readonly go: (tour: Tour) => Promise<void>;
}

/** Opens an address and waits for the page's heading. */
export async function open({ page }: Tour, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Somebody else logs in in the same browser, under the page that is open. */
export async function letLogIn({ page, acts }: Tour, [identity, entrance]: Login): Promise<void> {
  await page.context().addCookies([await acts.sessionCookie(identity, entrance)]);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator('.other-logged-in').waitFor();
}

/** Waits until the page that one was on has given way to the next one. */
export async function leave({ page }: Tour, heading: string): Promise<void> {
  await page.locator('h1').filter({ hasNotText: heading }).waitFor();
}

/** Presses a button, and waits for the dialog that it opens. */
export async function openDialog({ page }: Tour, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
}
