import { expect, it } from 'vitest';
import { da } from '../messages.da.ts';
import { en } from '../messages.en.ts';
import { whenInWords } from './service-notices.tsx';

const planned = { kind: 'planned', from: '2027-09-25T18:00:00Z' } as const;

it('tells when a notice is in each language, the day once where it is the same', () => {
  const sameDay = { ...planned, to: '2027-09-25T20:00:00Z' };
  expect(whenInWords(sameDay, da)).toBe('Fra 25-09-2027 20:00 til\u00a022:00');
  expect(whenInWords(sameDay, en)).toBe('From 25 Sep 2027, 20:00 to\u00a022:00');
  const nextDay = { ...planned, to: '2027-09-26T20:00:00Z' };
  expect(whenInWords(nextDay, da)).toBe('Fra 25-09-2027 20:00 til 26-09-2027 22:00');
  expect(whenInWords(nextDay, en)).toBe('From 25 Sep 2027, 20:00 to 26 Sep 2027, 22:00');
});
