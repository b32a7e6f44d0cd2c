import { expect, it } from 'vitest';
import { weather } from '../../test/none-missing/run.ts';

/* R31, R34: 100,000 events, and both sides killed with -9 at random all the while. */

const events = 100_000;

it(`of ${events} events none is missing, and only ids are repeated`, { timeout: 900_000 }, async ({
  signal,
}) => {
  const storm = {
    events,
    apiEveryMs: [4_000, 12_000],
    otherSideEveryMs: [2_000, 6_000],
    downMs: 300,
  } as const;
  const after = await weather(storm, signal);
  process.stdout.write(`${JSON.stringify(after, undefined, 2)}\n`);
  expect(after.faults).toEqual([]);
  expect(after.events).toBe(events);
  for (const kills of Object.values(after.killed)) expect(kills).toBeGreaterThan(0);
});
