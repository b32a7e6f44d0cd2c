import { describe, expect, it } from 'vitest';
import { createLogger } from '../http/process-log.ts';
import { isDue, startJobs } from './start-jobs.ts';

describe('a job', () => {
  it.each([
    ['in winter, before three', '2026-01-15T01:59:00Z', false],
    ['in winter, from three on', '2026-01-15T02:00:00Z', true],
    ['in summer, from three on', '2026-07-15T01:00:00Z', true],
    ['in summer, from six on', '2026-07-15T04:00:00Z', false],
    ['at noon', '2026-01-15T12:00:00Z', false],
  ])('%s', (_, at, due) => {
    expect(isDue(new Date(at), undefined)).toBe(due);
  });

  it('is done once a night', () => {
    expect(isDue(new Date('2026-01-15T03:00:00Z'), '15-01-2026')).toBe(false);
    expect(isDue(new Date('2026-01-16T03:00:00Z'), '15-01-2026')).toBe(true);
  });

  it('is made up for when the night went by unseen', () => {
    const looked = new Date('2026-01-15T12:00:00Z');
    expect(isDue(new Date('2026-01-16T11:59:00Z'), undefined, looked)).toBe(false);
    expect(isDue(new Date('2026-01-16T12:00:00Z'), undefined, looked)).toBe(true);
    expect(isDue(new Date('2027-01-02T12:00:00Z'), '15-01-2026', looked)).toBe(true);
  });

  it('is told to end early when the process stops, and waited for', async () => {
    const lines: object[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
    const run = async (signal: AbortSignal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'in part';
    };
    const clock = () => new Date('2026-01-15T03:00:00Z');
    const { stop } = startJobs([{ name: 'work', when: 'nightly', run }], { clock, logger });
    await stop();
    expect(lines).toMatchObject([{ level: 30, job: 'work', outcome: 'in part' }]);
  });

  it('is tried again when it failed, until it is done', async () => {
    const lines: object[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
    let left = 2;
    const run = async () => {
      left -= 1;
      if (left > 0) throw new TypeError('for once');
      return 'whole';
    };
    const { stop } = startJobs([{ name: 'work', when: { everyMs: 1 }, run }], {
      clock: () => new Date(),
      logger,
    });
    while (lines.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await stop();
    expect(lines.slice(0, 2)).toMatchObject([
      { level: 40, job: 'work', error: 'TypeError' },
      { level: 30, job: 'work', outcome: 'whole' },
    ]);
  });

  it('that has nothing to do is not run, and looked at again', async () => {
    const seen: string[] = [];
    const isDue = async () => {
      seen.push('look');
      return seen.length === 3;
    };
    const run = async () => void seen.push('run');
    const logger = createLogger('fatal', { write: () => {} });
    const job = { name: 'work', when: { everyMs: 1 }, isDue, run };
    const { stop } = startJobs([job], { clock: () => new Date(), logger });
    while (seen.length < 5) await new Promise((resolve) => setImmediate(resolve));
    await stop();
    expect(seen.slice(0, 5)).toEqual(['look', 'look', 'look', 'run', 'look']);
  });

  it('runs a last time when it is meant to, and lets go of what it holds', async () => {
    const done: string[] = [];
    const jobs = ['sealing', 'tidying-up'].map((name) => ({
      name,
      when: { everyMs: 60_000 },
      run: async () => void done.push(name),
      close: async () => void done.push(`${name} let go`),
      ...(name === 'sealing' && ({ runsLast: true } as const)),
    }));
    const logger = createLogger('fatal', { write: () => {} });
    const { stop, finish } = startJobs(jobs, { clock: () => new Date(), logger });
    await stop();
    expect(done).toEqual(['sealing', 'tidying-up']);
    await finish();
    expect(done.slice(2).sort()).toEqual(['sealing', 'sealing let go', 'tidying-up let go']);
  });
});
