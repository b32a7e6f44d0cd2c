import { describe, expect, it } from 'vitest';
import { small } from '../places.ts';
import { type Steady, steadyReport, verdicts } from './steady-report.ts';

const all = { kind: 'all', requests: 2_000, p50: 5, p99: 40, longest: 300 };
const steady: Steady = {
  date: '2026-11-30',
  machine: '2 × some',
  loadBefore: 0.5,
  size: small,
  perSecond: 235,
  seconds: 600,
  all,
  kinds: [{ ...all, kind: 'GET /me', requests: 100 }],
  errors: {},
  done: { 'events placed': 1_200, 'mails sent': 3 },
  samples: Array.from({ length: 24 }, (_, place) => ({
    at: place * 10,
    memoryMb: 200 + place * 10,
    connections: 21,
    queues: { log: 5, events: 0 },
  })),
  isSoak: false,
};
const judged = (changes: Partial<Steady>) => verdicts({ ...steady, ...changes }).map(({ isMet }) => isMet);

describe('a steady load', () => {
  it('is told with its circumstances, each kind of request, and what the jobs did', () => {
    const text = steadyReport(steady);
    expect(text).toContain('2026-11-30, 2 × some, load 0.5 before');
    expect(text).toContain('| GET /me | 100 | 5.0 · 40.0 · 300.0 |\n| all | 2,000 |');
    expect(text).toContain('Meanwhile: 1,200 events placed, 3 mails sent.');
    expect(text).toContain('p99 under 100 ms: met (40.0).\nNo error: met.\nEvery job at work: met.');
    expect(text).not.toContain('connections');
  });

  it.each([
    ['too slow', { all: { ...all, p99: 100 } }, [false, true, true]],
    ['with an error', { errors: { '500': 1 } }, [true, false, true]],
    ['with a job that did nothing', { done: { 'mails sent': 0 } }, [true, true, false]],
    ['that grows over time', { isSoak: true }, [true, true, true, false]],
    [
      'that stays over time',
      { isSoak: true, samples: steady.samples.map((sample) => ({ ...sample, memoryMb: 200 })) },
      [true, true, true, true],
    ],
  ])('is judged %s', (_what, changes, expected) => {
    expect(judged(changes)).toEqual(expected);
  });

  it('that lasts shows what was seen over time, a dozen lines of it', () => {
    const text = steadyReport({ ...steady, isSoak: true, errors: { 'GET /me 503': 2 } });
    expect(text).toContain('| seconds | memory MB | connections | queue log | queue events |');
    expect(text.match(/^\| \d+ \| \d+ \| 21 \|/gm)).toHaveLength(12);
    expect(text).toContain('memory rises by 3600.0 MB an hour');
    expect(text).toContain('missed (memory MB from 315 to 395)');
    expect(text).toContain('Errors: 2 × GET /me 503.');
  });
});
