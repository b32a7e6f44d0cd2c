import { expect, it } from 'vitest';
import { actingSystem as da } from './system-words.da.ts';
import { actingSystem as en } from './system-words.en.ts';

it('an outside system stands with its name and its vendor, as far as one is told', () => {
  const named = { name: 'Lønsystemet', vendor: 'Lønbureauet Nord ApS' };
  expect(da(named)).toBe('It-systemet Lønsystemet (Lønbureauet Nord ApS)');
  expect(en(named)).toBe('The IT system Lønsystemet (Lønbureauet Nord ApS)');
  expect(da({ name: 'Lønsystemet' })).toBe('It-systemet Lønsystemet');
  expect(da({})).toBe('Et it-system');
  expect(en({})).toBe('An IT system');
});
