import { expect, test } from 'vitest';
import { registerFlagsOf } from './register-flags.ts';

test('R21: a badge tells why the register blocks or warns', () => {
  expect(registerFlagsOf({ blocked: { registerStatus: 90 }, warnings: [] })).toEqual(['dead']);
  expect(
    registerFlagsOf({
      warnings: [
        { code: 'under-18', age: 17 },
        { code: 'register-status', registerStatus: 80, standing: 'emigrated' },
      ],
    }),
  ).toEqual(['emigrated']);
});

test('a number that was changed while the register still calls it resident has no badge', () => {
  expect(registerFlagsOf({ blocked: { registerStatus: 1, currentCpr: '0807770000' }, warnings: [] })).toEqual(
    [],
  );
});
