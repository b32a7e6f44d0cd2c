import { expect, it } from 'vitest';
import { nextAttempt, triedForMs } from './pauses.ts';

it('pauses grow, and a mail is tried for three days, some fifteen times', () => {
  const queued = new Date('2026-11-21T12:00:00Z');
  const pauses: number[] = [];
  for (let at = queued; at.getTime() - queued.getTime() < triedForMs; ) {
    const next = nextAttempt(at, pauses.length + 1);
    pauses.push((next.getTime() - at.getTime()) / 60_000);
    at = next;
  }
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses.slice(0, 3)).toEqual([1, 5, 15]);
  expect(pauses).toHaveLength(17);
});
