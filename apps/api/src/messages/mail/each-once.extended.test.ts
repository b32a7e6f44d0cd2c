import { expect, it } from 'vitest';
import { mailWeather } from '../../../test/none-missing/mail-run.ts';

/* R35: 10,000 messages and as many mails, with the API and the mail server killed with -9 at random all the while. */

it('each message is told once, and each mail comes once or is said to be uncertain', {
  timeout: 900_000,
}, async ({ signal }) => {
  const storm = {
    citizens: 100,
    addressesEach: 20,
    days: 5,
    messagesEach: 20,
    killedEveryMs: [1_000, 3_000],
  } as const;
  const after = await mailWeather(storm, signal);
  process.stdout.write(`${JSON.stringify(after, undefined, 2)}\n`);
  expect(after.faults).toEqual([]);
  expect(after.messages).toBe(10_000);
  expect(after.mails.sent ?? 0).toBeGreaterThan(9_500);
  for (const kills of Object.values(after.killed)) expect(kills).toBeGreaterThan(0);
});
