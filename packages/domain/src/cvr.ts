import type { Branded } from './brand.ts';
import { typedNumber } from './typed-number.ts';

/** A CVR number: eight digits. The check digit is not enforced: test organisations fail it. */
export type Cvr = Branded<string, 'Cvr'>;

/** A P-number: ten digits; part of the series has wrong check digits. */
export type ProductionUnit = Branded<string, 'ProductionUnit'>;

/** True for eight digits. */
export function isCvr(text: string): text is Cvr {
  return /^\d{8}$/.test(text);
}

/** What stands for a CVR number in a field: `12345678` of `CVR 12 34 56 78`, `DK12345678`, `SE-nr. 12345678`. */
export function typedCvr(text: string): string {
  return typedNumber(text, 'cvr');
}

/** True for ten digits. */
export function isProductionUnit(text: string): text is ProductionUnit {
  return /^\d{10}$/.test(text);
}

/** What stands for a P-number in a field: `1023456789` of `P-nr. 1023 456 789`. */
export function typedProductionUnit(text: string): string {
  return typedNumber(text, 'production-unit');
}
