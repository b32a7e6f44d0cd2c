import { expect, test } from 'vitest';
import { da } from '../citizen-messages.da.ts';
import { warningTexts } from './warning-texts.ts';

test('R21: every warning has words, also one that this version does not know', () => {
  const texts = warningTexts(
    [
      { code: 'under-18', age: 17 },
      { code: 'register-status', registerStatus: 80, standing: 'emigrated' },
      { code: 'register-status', registerStatus: 33, standing: 'unknown' },
    ],
    da,
  );
  expect(texts[0]).toContain('17 år');
  expect(texts[1]).toBe(da.withoutFrikort.warnings.emigrated);
  expect(texts[2]).toBe(da.withoutFrikort.warnings.other);
});
