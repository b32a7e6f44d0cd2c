const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether eight digits pass modulus 11, which real CVR numbers do. No rule asks: a made-up company must fail it, and a
 * municipality's number, which stands in the source, must pass.
 */
export function hasValidCvrCheckDigit(cvr: string): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(cvr[index]), 0) % 11 === 0;
}
