import { expect, it } from 'vitest';
import { median, reportOf } from './report.ts';

it('takes the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
});

it('says of each goal whether it was met', () => {
  const driven = { perSecond: 60, requests: 60, p50: 1, p95: 2, p99: 3 };
  const report = reportOf(
    [
      {
        route: {
          name: 'GET /me',
          goal: { pgbench: 0.5, bare: 0.85 },
          ask: () => ({ method: 'GET', path: '/', headers: {} }),
          varying: [],
        },
        api: [{ ...driven, nodeMs: 0.5, postgresMs: 1 }],
        bare: [{ ...driven, perSecond: 80 }],
        telling: {
          told: [{ ...driven, nodeMs: 0.5, postgresMs: 1 }],
          untold: [{ ...driven, perSecond: 63, nodeMs: 0.5, postgresMs: 0.9 }],
        },
        counting: {
          counted: [{ ...driven, perSecond: 57, nodeMs: 0.5, postgresMs: 2 }],
          uncounted: [{ ...driven, nodeMs: 0.5, postgresMs: 1 }],
          countMs: [1200],
          withChannel: [100],
          withoutChannel: [101],
        },
        prepared: [100],
        planned: [70],
      },
    ],
    {
      date: '2026-11-29',
      machine: 'a machine',
      load: { connections: 32, seconds: 5 },
      size: { citizens: 25_000, employments: 150_000, logRows: 1_000_000 },
      readySeconds: 2,
      memoryMb: 300,
    },
  );
  expect(report).toContain(
    '| GET /me | 60 | 1.0 · 2.0 · 3.0 | 0.50 · 1.00 | 100 · 70 | 80 | 0.60 (0.5: met) | 0.75 (0.85: missed) |',
  );
  expect(report).toContain(
    'Telling other systems adds 7 % of CPU to GET /me (at most 10 %: met): Node · PostgreSQL 60 requests/s, 0.50 · 1.00 ms told, 63 requests/s, 0.50 · 0.90 ms untold.',
  );
  expect(report).toContain(
    'Telling the channel of a receipt adds 1.0 % to the statements of GET /me (at most 3 %: met): pgbench 100 with it, 101 without. While the figures are counted, 1.2 s once a day: 57 requests/s and 0.50 ms of Node, else 60 and 0.50 (0.95).',
  );
  expect(report).toContain('Ready in 2.0 s (goal 3: met); at most 300 MB of memory (goal 250: missed).');
});
