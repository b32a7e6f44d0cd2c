import { expect, it } from 'vitest';
import { transferSearch } from './transfer-search.ts';

it('reads what it knows of an address, and leaves out the rest', () => {
  expect(transferSearch({ direction: 'outgoing', all: true })).toEqual({ direction: 'outgoing', all: true });
  expect(transferSearch({ direction: 'incoming', all: 'true', name: 'Lone' })).toEqual({});
});
