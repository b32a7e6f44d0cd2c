import { describe, expect, it } from 'vitest';
import { type Compared, comparisonOf, verdictsOf } from './compare-report.ts';
import { kroner } from './contender.ts';

const run = (perSecond: number) => ({
  perSecond,
  requests: 100,
  p50: 1,
  p95: 2,
  p99: 3,
  nodeMs: 0.5,
  postgresMs: 0.25,
});
const hot = (accepted: number, over: number) => ({
  counts: { accepted, refused: 190 - accepted, 'put off': 10, failed: 0 },
  room: 20,
  over,
});
const ours: Compared = {
  contender: { name: 'Ours', unit: kroner },
  hotCards: [hot(20, 0), hot(20, 0)],
  runs: [run(600), run(400)],
  memoryMb: 200,
};
const directus = (perSecond: number, nodeMs = 0.5): Compared => ({
  contender: { name: 'Directus, counts', unit: kroner },
  hotCards: [hot(39, 4_180_000), hot(20, 0)],
  runs: [{ ...run(perSecond), nodeMs }],
  memoryMb: 400,
});
const twin: Compared = {
  contender: { name: 'A twin as SQL', unit: { name: 'vouchers', each: 1 } },
  hotCards: [hot(40, 20), hot(40, 20)],
  runs: [],
};

describe('the comparison', () => {
  const text = comparisonOf({
    date: '2026-11-30',
    machine: '2 × some',
    loadBefore: 3,
    load: { connections: 32, seconds: 5 },
    cards: 25_000,
    employments: 150_000,
    compared: [ours, directus(50), twin],
    parts: { whole: [100, 300], 'without the log': [400] },
  });

  it.each([
    ['who is right', '| Ours | 20, 20 | 340 · 20 · 0 | 0 | yes |'],
    [
      'who overspent, and by how much',
      '| Directus, counts | 39, 20 | 321 · 20 · 0 | 41,800 kr. at most | no |',
    ],
    ['units other than money', '| A twin as SQL | 40, 40 | 300 · 20 · 0 | 20 vouchers at most | no |'],
    ['our speed', '| Ours | 500 | 1.0 · 2.0 · 3.0 | 0.50 · 0.25 | 200 |  |'],
    [
      'theirs, and how far ours is ahead',
      '| Directus, counts | 50 | 1.0 · 2.0 · 3.0 | 0.50 · 0.25 | 400 | 10.0 |',
    ],
    ['what a part costs', '| whole | 200 |'],
    ['what else the machine did', '2026-11-30, 2 × some, load 3.0 before;'],
    ['who wrote the rivals', 'were written by us'],
  ])('tells %s', (_what, line) => {
    expect(text).toContain(line);
  });

  it('has no speed of what is only statements', () => {
    expect(text.split('\n').filter((line) => line.startsWith('| A twin'))).toHaveLength(1);
  });

  it.each([
    [
      25,
      '20 times the throughput of Directus: met (20.0 times; by CPU, which others on the machine disturb least, 7.0).',
    ],
    [
      26,
      '20 times the throughput of Directus: missed (19.2 times; by CPU, which others on the machine disturb least, 7.0).',
    ],
  ])('tells whether the goal was met: %i a second', (perSecond, verdict) => {
    expect(verdictsOf([ours, directus(perSecond, 5)])).toEqual(['Ours is right: met.', verdict]);
  });

  it('tells what was not measured, and when ours is wrong', () => {
    const wrong = { ...ours, hotCards: [hot(20, 0), hot(21, 1)] };
    expect(verdictsOf([wrong, twin])).toEqual([
      'Ours is right: missed.',
      '20 times the throughput of Directus: not measured.',
    ]);
  });
});
