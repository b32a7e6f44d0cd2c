import { describe, expect, it } from 'vitest';
import { withoutParts } from './parts.ts';

const text = `with a as (select 1), b as (insert into t select f(a) from a where s = ')' returning *),
  c as (select (2)) select * from a`;

describe('a statement without some of its parts', () => {
  it('keeps the rest, brackets and quotes in what goes notwithstanding', () => {
    expect(withoutParts(text, ['b', 'c'])).toBe('with a as (select 1) select * from a');
    expect(withoutParts(text, [])).toBe(text);
  });

  it.each(['a', 'd', 'select'])('is refused where the part is not there once: %s', (name) => {
    expect(() => withoutParts(text, [name])).toThrow('in the statement 0 times');
  });

  it('is refused where a bracket is not closed', () => {
    expect(() => withoutParts('with a as (select 1), b as (select (2)', ['b'])).toThrow('not closed');
  });
});
