import { highestKroner } from '@frikort/domain/effort-organisation';
import { expect, test } from 'vitest';
import { readKroner } from './kroner.ts';

const read = (text: string) => {
  const kroner = readKroner(text);
  return kroner.ok ? kroner.value : kroner.refusal.code;
};

test('whole kroner are read as they are typed or pasted (R40)', () => {
  for (const text of [
    '1200000',
    '1.200.000',
    '1,200,000',
    '1 200 000 kr.',
    'kr. 1.200.000,00',
    'DKK 1,200,000.00',
  ])
    expect(read(text), text).toBe(1_200_000);
  expect(read('0')).toBe(0);
  expect(read('450.000')).toBe(450_000);
  expect(read(String(highestKroner))).toBe(highestKroner);
});

test('what is no sum of whole kroner is refused (R40)', () => {
  expect(read(' ')).toBe('missing');
  for (const text of ['12,50', '1.20', '-5', 'tolv', '1e6']) expect(read(text), text).toBe('invalid');
  expect(read(String(highestKroner + 1))).toBe('too-large');
});
