import { describe, expect, it } from 'vitest';
import { logSearch } from './log-search.ts';

describe('the address of the log', () => {
  it('names an organisation, a person by id and a day', () => {
    const person = '018f0000-0000-7000-8000-000000000000';
    expect(logSearch({ cvr: 55_133_018, person, fra: '2026-11-22' })).toEqual({
      cvr: '55133018',
      person,
      fra: '2026-11-22',
    });
  });

  it('names nothing else, a citizen least of all', () => {
    expect(logSearch({ cvr: '2905690000', person: 'Bjarne', fra: '22-11-2026', citizen: '70505' })).toEqual(
      {},
    );
  });
});
