import { expect } from '@playwright/test';
import { open, type Stop, type Tour } from './stop.ts';

/** Waits for the messages, and for how one is told of them by mail. */
async function openInbox(tour: Tour, path: string): Promise<void> {
  await open(tour, path);
  await tour.page.locator('.inbox, .empty-state').first().waitFor();
  await tour.page.locator('.inbox__mail .button').first().waitFor();
}

/** A token of the right form that leads nowhere. */
const token = 'x'.repeat(43);

/** Messages in the three apps, and the pages that mails lead to (R35). */
export const messagesStops: readonly Stop[] = [
  {
    name: 'citizen-messages',
    as: ['lone-hansentest', 'citizen'],
    go: (tour) => openInbox(tour, '/borger/beskeder'),
  },
  {
    name: 'citizen-messages-mail-asked',
    as: ['astrid-bruun', 'citizen'],
    go: async (tour) => {
      const { page, say } = tour;
      await openInbox(tour, '/borger/beskeder');
      const field = page.getByLabel(say('Din mailadresse', 'Your email address'));
      if ((await field.count()) > 0) {
        await field.fill('astrid@post.example');
        await page.getByRole('button', { name: say('Send mig et link', 'Send me a link') }).click();
      }
      await page.getByText(say('Vi sender et link til', 'A link is being sent to')).waitFor();
    },
  },
  {
    name: 'company-messages',
    as: ['bjarne-jepsen', 'company'],
    go: async (tour) => {
      const { acts, page } = tour;
      await openInbox(tour, '/virksomhed/beskeder');
      if ((await page.locator('.inbox').count()) > 0) return;
      const frikort = await acts.grant();
      await acts.register(frikort);
      await acts.deactivate(frikort, 'Flyttet til udlandet');
      await expect(async () => {
        await openInbox(tour, '/virksomhed/beskeder');
        await page.locator('.inbox').waitFor({ timeout: 1000 });
      }).toPass();
    },
  },
  {
    name: 'caseworker-messages',
    as: ['troels-madsen', 'caseworker'],
    go: (tour) => openInbox(tour, '/sagsbehandler/beskeder'),
  },
  {
    name: 'mail-verification',
    go: async (tour) => {
      await open(tour, `/mail/bekraeft#${token}`);
      await tour.page.getByRole('main').getByRole('button').waitFor();
    },
  },
  {
    name: 'mail-stopping-outdated',
    go: async (tour) => {
      await open(tour, `/mail/afmeld#${token}`);
      await tour.page.getByRole('main').getByRole('button').click();
      await tour.page.getByRole('alert').waitFor();
    },
  },
  { name: 'mail-link-incomplete', go: (tour) => open(tour, '/mail/afmeld') },
];
