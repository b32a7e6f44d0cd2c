import { expect, it } from 'vitest';
import { mailWeather } from '../../../test/none-missing/mail-run.ts';

/* R35: a little of `each-once.extended.test.ts`. */

const storm = {
  citizens: 10,
  addressesEach: 10,
  days: 1,
  messagesEach: 20,
  killedEveryMs: [1_500, 4_000],
} as const;

it('each message is told once, and each mail comes once or is said to be uncertain', {
  timeout: 120_000,
}, async ({ signal }) => {
  const after = await mailWeather(storm, signal);
  expect(after.faults).toEqual([]);
  expect(after.messages).toBe(200);
});

it('without the mark that it is being handed over, a mail comes twice', { timeout: 120_000 }, async ({
  signal,
}) => {
  const after = await mailWeather({ ...storm, withoutMark: true }, signal);
  expect(after.faults.join()).toMatch(/a mail came \d+ times/);
  expect(after.messages).toBe(200);
});
