import { effortRights } from '@frikort/domain/effort-right';
import { expect, test } from 'vitest';
import { desksFor, supportMatters } from './support-desks.ts';

test('each kind of user has one desk for each matter', () => {
  for (const right of effortRights) {
    const matters = desksFor([right]).flatMap((one) => one.matters);
    expect(matters.toSorted(), right).toEqual([...supportMatters].sort());
  }
});

test('nobody is sent to a desk that they sit at themselves', () => {
  for (const right of effortRights) {
    expect(desksFor([right]).map(({ desk }) => desk)).not.toContain(right);
  }
  const all = desksFor(effortRights).map(({ desk }) => desk);
  expect(all).toEqual(['user-administrator', 'operator']);
});
