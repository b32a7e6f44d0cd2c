import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardStanding, highestAmount, judgeAmount, remaining } from './card.ts';
import { oere } from './money.ts';

const card = { allowanceOere: oere(2_000_000), usedOere: oere(1_850_000) };

/** A card that obeys R2, with an employment on it that holds part of what is used. */
const anyCard = fc
  .tuple(fc.nat({ max: 10_000_000 }), fc.nat(), fc.nat())
  .map(([allowance, usedPart, heldPart]) => {
    const used = usedPart % (allowance + 1);
    return { allowanceOere: oere(allowance), usedOere: oere(used), heldOere: oere(heldPart % (used + 1)) };
  });

describe('remaining balance (R2)', () => {
  it('is the allowance minus what is used', () => {
    expect(remaining(oere(2_000_000), oere(150_000))).toBe(1_850_000);
    expect(remaining(oere(2_000_000), oere(2_000_000))).toBe(0);
  });

  it('is never negative', () => {
    expect(() => remaining(oere(100), oere(101))).toThrow(RangeError);
  });
});

describe('the amount of an employment (R3)', () => {
  it('may be all that remains', () => {
    expect(judgeAmount({ ...card, amountOere: 150_000 })).toEqual({ ok: true, value: 150_000 });
    expect(judgeAmount({ ...card, amountOere: 1 })).toEqual({ ok: true, value: 1 });
  });

  it('may not be one øre more, and the refusal says what remains', () => {
    expect(judgeAmount({ ...card, amountOere: 150_001 })).toEqual({
      ok: false,
      refusal: { code: 'amount-exceeds-remaining', remainingOere: 150_000, maxAmountOere: 150_000 },
    });
  });

  it('when edited may also be what the employment holds', () => {
    const heldOere = oere(50_000);
    expect(judgeAmount({ ...card, heldOere, amountOere: 200_000 }).ok).toBe(true);
    expect(judgeAmount({ ...card, heldOere, amountOere: 200_001 })).toEqual({
      ok: false,
      refusal: { code: 'amount-exceeds-remaining', remainingOere: 150_000, maxAmountOere: 200_000 },
    });
  });

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %d', (amountOere) => {
    expect(judgeAmount({ ...card, amountOere })).toEqual({ ok: false, refusal: { code: 'amount-invalid' } });
  });

  it('keeps 0 ≤ used ≤ allowance through any sequence of registrations, edits and cancellations', () => {
    const step = fc.tuple(fc.constantFrom('register', 'edit', 'cancel'), fc.nat({ max: 9 }), fc.integer());
    fc.assert(
      fc.property(fc.nat({ max: 1_000 }), fc.array(step, { maxLength: 60 }), (allowance, steps) => {
        const amounts: number[] = [];
        const used = () => amounts.reduce((sum, amount) => sum + amount, 0);
        for (const [kind, place, asked] of steps) {
          const held = kind === 'register' ? 0 : (amounts[place] ?? 0);
          const facts = { allowanceOere: oere(allowance), usedOere: oere(used()), heldOere: oere(held) };
          const judged = judgeAmount({ ...facts, amountOere: asked % 400 });
          if (kind === 'cancel') amounts.splice(place, 1);
          else if (judged.ok && kind === 'register') amounts.push(judged.value);
          else if (judged.ok && place in amounts) amounts[place] = judged.value;
          expect(used()).toBeGreaterThanOrEqual(0);
          expect(used()).toBeLessThanOrEqual(allowance);
        }
      }),
    );
  });

  it('is accepted exactly up to the highest amount it tells', () => {
    fc.assert(
      fc.property(anyCard, fc.integer({ min: 1, max: 11_000_000 }), (facts, amountOere) => {
        const highest = highestAmount(facts);
        const judged = judgeAmount({ ...facts, amountOere });
        expect(judged.ok).toBe(amountOere <= highest);
        if (!judged.ok) expect(judged.refusal).toMatchObject({ maxAmountOere: highest });
      }),
    );
  });
});

describe('how the card of a year stands', () => {
  it.each([
    [2025, 'active', 'over'],
    [2025, 'inactive', 'over'],
    [2026, 'active', 'active'],
    [2026, 'inactive', 'inactive'],
    [2027, 'active', 'coming'],
    [2027, 'inactive', 'inactive'],
  ] as const)('in 2026 that of %i, of an enrolment that is %s: %s', (year, status, standing) => {
    expect(cardStanding(year, status, 2026)).toBe(standing);
  });
});
