import { describe, expect, it } from 'vitest';
import { bareOf, entriesOf, scriptOf, valuesFor } from './captured.ts';
import { cardNumber, tokenHash } from './places.ts';

const log = `@frikort-bench@12 LOG:  duration: 0.1 ms  parse <unnamed>: select 1
@frikort-bench@12 LOG:  duration: 1.5 ms  execute <unnamed>: select *
\tfrom citizens where card_number = $1 and name = $2 and note is not distinct from $3 and id = $4 and kind = 'cpr:user:'
@frikort-bench@12 DETAIL:  Parameters: $1 = '10005', $2 = 'O''Hara, $1 = ''x''', $3 = NULL, $4 = '01a22692-bb75-752c-b955-38dda102c483'
@frikort-bench@13 LOG:  duration: 0.2 ms  execute other: select 2
`;
const types = ['text', 'text', 'text', 'uuid'];

describe('what the server logs of a request', () => {
  it('is its statements with their values', () => {
    expect(entriesOf(log)).toEqual([
      {
        text: expect.stringMatching(/^select \*\nfrom citizens/),
        values: ['10005', "O'Hara, $1 = 'x'", null, '01a22692-bb75-752c-b955-38dda102c483'],
      },
      { text: 'select 2', values: [] },
    ]);
  });
});

const [entry] = entriesOf(log);
const bare = bareOf({ text: '', values: [], ...entry, types }, [cardNumber], 5);

describe('a statement of any request', () => {
  it('has what goes with the number, what is constant, and fresh ids', () => {
    expect(valuesFor(bare, 7)).toEqual([
      '10007',
      "O'Hara, $1 = 'x'",
      null,
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
  });
  it('takes no part of a word for what goes with the number', () => {
    const hash = { text: '$1', types: ['bytea'], values: ['\\xab10005cd'] };
    expect(valuesFor(bareOf(hash, [cardNumber], 5), 7)).toEqual(['\\xab10005cd']);
  });
  it('is a script for pgbench, where a colon in a text is no variable', () => {
    const { script, variables } = scriptOf([bare]);
    expect(script).toBe(
      'select * from citizens where card_number = (((10000 + :n)::text))::text and name = :c0 ' +
        "and note is not distinct from null::text and id = (gen_random_uuid()::text)::uuid and kind = e'cpr\\x3auser\\x3a';",
    );
    expect(variables).toEqual({ c0: "O'Hara, $1 = 'x'" });
  });
  it('finds a session by the hash that its token has', () => {
    expect(tokenHash('company').of(1)).toMatch(/^\\x[0-9a-f]{64}$/);
  });
});
