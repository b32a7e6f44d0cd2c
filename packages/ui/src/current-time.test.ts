import { afterEach, expect, it, vi } from 'vitest';
import { currentTime, learnTime } from './current-time.ts';

const device = new Date('2026-12-31T20:00:00Z');

afterEach(() => {
  learnTime(new Date().toUTCString());
  vi.useRealTimers();
});

it.each([
  ['is the device’s until an answer has come', null, '2026-12-31T20:00:00.000Z'],
  ['is the device’s when an answer tells no time', 'soon', '2026-12-31T20:00:00.000Z'],
  ['is the device’s when it is right', 'Thu, 31 Dec 2026 20:00:40 GMT', '2026-12-31T20:00:00.000Z'],
  ['is the system’s when the device is late', 'Fri, 01 Jan 2027 09:00:00 GMT', '2027-01-01T09:00:00.000Z'],
  ['is the system’s when the device is early', 'Thu, 31 Dec 2026 08:00:00 GMT', '2026-12-31T08:00:00.000Z'],
])('the time %s', (_what, header, expected) => {
  vi.useFakeTimers({ now: device });
  learnTime(header);
  expect(currentTime().toISOString()).toBe(expected);
  vi.advanceTimersByTime(5_000);
  expect(currentTime().getTime()).toBe(Date.parse(expected) + 5_000);
});
