import { describe, expect, it } from 'vitest';
import { UsageError } from './command.ts';
import { readInstant } from './read-instant.ts';

describe('a date on a command line', () => {
  it.each([
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00.000Z'],
    ['2026-11-21T10:00:00.5+01:00', '2026-11-21T09:00:00.500Z'],
  ])('%s is read', (text, instant) => {
    expect(readInstant(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '2026-02-30',
    '2026-02-29T10:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21 10:00',
    '2026-11-21T10:00:00',
    '2026-11-21 junk',
    'today',
    '',
  ])('%j is none', (text) => {
    expect(() => readInstant(text)).toThrow(UsageError);
  });
});
