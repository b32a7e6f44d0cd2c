import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  isProblemCode,
  loginRefusals,
  type ProblemCode,
  type ProblemRefusal,
  problemCodes,
  problemStatus,
} from './refusal.ts';

describe('the closed list of problem codes', () => {
  it('has a status for each', () => {
    for (const code of problemCodes) expect(problemStatus[code]).toBeGreaterThanOrEqual(400);
  });

  it('knows its own words only', () => {
    expect(isProblemCode('amount-invalid')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
  });

  it('holds the code of every refusal that reaches a caller', () => {
    expectTypeOf<ProblemRefusal['code']>().toExtend<ProblemCode>();
  });

  it('keeps refused logins apart, each with its own page', () => {
    expect(new Set(loginRefusals).size).toBe(12);
    expect(loginRefusals.filter(isProblemCode)).toEqual([]);
  });
});
