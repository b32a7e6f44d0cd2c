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

describe('what zod says by itself', () => {
  it('is told for each field that is not known, once', () => {
    const issue = { code: 'unrecognized_keys', path: ['contact'], message: '', keys: ['a', 'b'] };
    expect(fieldErrorsOf([issue, issue])).toEqual([
      { path: 'contact.a', code: 'unknown-field' },
      { path: 'contact.b', code: 'unknown-field' },
    ]);
    expect(fieldErrorsOf([{ code: 'unrecognized_keys', path: [], message: '' }])).toEqual([]);
  });

  it('is as many as a form has fields', () => {
    const keys = Array.from({ length: 60 }, (_, place) => `k${place}`);
    const told = fieldErrorsOf([{ code: 'unrecognized_keys', path: [], message: '', keys }]);
    expect(told).toHaveLength(50);
    const more = fieldErrorsOf([
      { code: 'custom', path: ['x'], message: 'missing' },
      { code: 'unrecognized_keys', path: [], message: '', keys },
    ]);
    expect(more).toHaveLength(50);
    expect(more[0]).toEqual({ path: 'x', code: 'missing' });
  });

  it('is invalid where it says no kind', () => {
    expect(fieldErrorsOf([{ path: ['x'], message: 'zod’s own words' }])).toEqual([
      { path: 'x', code: 'invalid' },
    ]);
  });
});
