import { expect, it } from 'vitest';
import { withoutChannel } from './counting.ts';

const text = `with event as (insert into history_events (id, changes, channel)
  select $1, '[]'::jsonb, case when $2::text is null then 'integration' else 'web' end from moved) select 1`;
const session = { text: 'select 1', types: [], values: [] };

it('leaves the channel out of the one statement that has it', () => {
  const [other, without] = withoutChannel([session, { ...session, text }]);
  expect(other).toEqual(session);
  expect(without?.text).toBe(`with event as (insert into history_events (id, changes)
  select $1, '[]'::jsonb from moved) select 1`);
});

it('says so when a registration no longer tells it', () => {
  expect(() => withoutChannel([session])).toThrow('in 0 statements');
});
