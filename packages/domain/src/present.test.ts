import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { present } from './present.ts';

describe('the members that are there', () => {
  const names = fc.string().filter((name) => name !== '__proto__');
  const objects = fc.dictionary(names, fc.option(fc.anything(), { nil: undefined }));

  it('are all but those that are null or undefined, in their order', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const there = Object.keys(object).filter((key) => (object[key] ?? undefined) !== undefined);
        const left = present(object);
        expect(Object.keys(left)).toEqual(there);
        for (const key of there) expect(Reflect.get(left, key)).toBe(object[key]);
      }),
    );
  });

  it('are the same when asked again, and nothing is changed', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const before = Object.entries(object);
        expect(present(present(object))).toEqual(present(object));
        expect(Object.entries(object)).toEqual(before);
      }),
    );
  });

  it('include what is empty, zero or false', () => {
    const kept = { text: '', amount: 0, shown: false, list: [], not: Number.NaN };
    expect(present({ ...kept, gone: null, never: undefined })).toEqual(kept);
  });

  it('are optional for the compiler, without undefined, where they may be missing', () => {
    const facts: { id: string; reference: string | null; cursor?: string; year: number | undefined } = {
      id: 'x',
      reference: null,
      year: 2026,
    };
    const told = present(facts);
    expectTypeOf(told.id).toEqualTypeOf<string>();
    const exact: { id: string; reference?: string; cursor?: string; year?: number } = told;
    expect(exact).toEqual({ id: 'x', year: 2026 });
    // @ts-expect-error it may be missing
    const missing: { reference: string } = told;
    expect(missing).not.toHaveProperty('reference');
  });

  it('keep a literal that only a condition gives', () => {
    const foreign: boolean = present({ ready: true }).ready;
    const told: { foreign?: true } = present({ foreign: foreign ? true : undefined });
    expect(told).toEqual({ foreign: true });
  });
});
