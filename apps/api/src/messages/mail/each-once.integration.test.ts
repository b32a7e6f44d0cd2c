import { expect, it } from 'vitest';
import { mailWeather } from '../../../test/none-missing/mail-run.ts';

/* R35: a little of `each-once.extended.test.ts`. */

it('each message is told once, and each mail comes once or is said to be uncertain', {
  timeout: 120_000,
}, async ({ signal }) => {
  const storm = {
    citizens: 10,
    addressesEach: 10,
    days: 1,
    messagesEach: 20,
    killedEveryMs: [1_000, 2_000],
  } as const;
  const after = await mailWeather(storm, signal);
  expect(after.faults).toEqual([]);
  expect(after.messages).toBe(200);
});
