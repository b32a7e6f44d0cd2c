import { describe, expect, it } from 'vitest';
import { createLogger } from '../http/process-log.ts';
import { isDue, nightly } from './nightly.ts';

describe('nightly work', () => {
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

  it('is told to end early when the process stops, and waited for', async () => {
    const lines: object[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
    const stop = nightly(
      'work',
      async (signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return 'in part';
      },
      { clock: () => new Date('2026-01-15T03:00:00Z'), logger },
    );
    await stop();
    expect(lines).toMatchObject([{ level: 30, job: 'work', outcome: 'in part' }]);
  });
});
