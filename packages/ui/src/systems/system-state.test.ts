import { calendarDate } from '@frikort/domain/calendar';
import { describe, expect, it } from 'vitest';
import { countsOn, daysToWarn, lastUseOf, standingOf } from './system-state.ts';

const day = calendarDate('2026-11-21');
const key = (endsOn: string, more: object = {}) => ({ endsOn, ...more });

describe('how a system stands', () => {
  it.each([
    ['works', [key('2027-11-20')]],
    ['works', [key('2026-11-22'), key('2027-11-20')]],
    ['ending', [key('2026-12-21')]],
    ['ending', [key('2026-11-21'), key('2027-11-20', { endedAt: '2026-11-01T10:00:00Z' })]],
    ['keyless', []],
    ['keyless', [key('2026-11-20')]],
    ['keyless', [key('2027-11-20', { endedAt: '2026-11-01T10:00:00Z' })]],
  ])('is %s', (standing, credentials) => {
    expect(standingOf({ credentials }, day)).toBe(standing);
  });

  it('is ended for good, whatever its keys', () => {
    const endedAt = '2026-11-01T10:00:00Z';
    expect(standingOf({ endedAt, credentials: [key('2027-11-20')] }, day)).toBe('ended');
  });

  it('was last used when any of its keys was', () => {
    const credentials = [
      key('2027-11-20'),
      key('2027-11-20', { lastUsedAt: '2026-11-02T10:00:00Z' }),
      key('2026-11-20', { lastUsedAt: '2026-11-03T10:00:00Z' }),
    ];
    expect(lastUseOf({ credentials })).toBe('2026-11-03T10:00:00Z');
    expect(lastUseOf({ credentials: [] })).toBeUndefined();
  });
});

it('counts through its last day, which is warned about thirty days ahead', () => {
  expect(countsOn(key('2026-11-21'), day)).toBe(true);
  expect(countsOn(key('2026-11-20'), day)).toBe(false);
  expect(daysToWarn('2026-11-21', day)).toBe(0);
  expect(daysToWarn('2026-12-21', day)).toBe(30);
  expect(daysToWarn('2026-12-22', day)).toBeUndefined();
  expect(daysToWarn('2026-11-20', day)).toBeUndefined();
});
