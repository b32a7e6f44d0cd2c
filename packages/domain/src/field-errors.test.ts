import { describe, expect, it } from 'vitest';
import { fieldErrorsOf, mostFieldErrors, type SchemaIssue } from './field-errors.ts';

const unknown = (keys: readonly string[]): SchemaIssue => ({
  code: 'unrecognized_keys',
  path: ['contact'],
  message: 'Unrecognized keys',
  keys,
});
const wrongType = (name: string): SchemaIssue => ({
  code: 'invalid_type',
  path: [name],
  message: 'wrong-type',
});

describe('field errors', () => {
  it('name each place and kind once, in the order in which they were found', () => {
    const issues = [wrongType('b'), unknown(['x', 'y']), wrongType('a'), unknown(['x'])];
    expect(fieldErrorsOf(issues)).toEqual([
      { path: 'b', code: 'wrong-type' },
      { path: 'contact.x', code: 'unknown-field' },
      { path: 'contact.y', code: 'unknown-field' },
      { path: 'a', code: 'wrong-type' },
    ]);
  });

  it('are no more than a form has fields, however many there could be', () => {
    const keys = Array.from({ length: 100_000 }, (_, place) => `k${place}`);
    const began = performance.now();
    expect(fieldErrorsOf([unknown(keys), unknown(keys)])).toHaveLength(mostFieldErrors);
    expect(fieldErrorsOf(keys.map(wrongType))).toHaveLength(mostFieldErrors);
    // Each with each other it would be ten thousand million comparisons.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
