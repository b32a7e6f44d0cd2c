import { maskCpr } from './cpr.ts';
import { salvagedLine } from './text.ts';

/** In characters. No name of a person or an organisation comes near it. */
export const longestName = 200;

/** Stands for a CPR number that somebody has put into a name. */
const mask = 'xxxxxx-xxxx';

/**
 * The name of a person or an organisation as another system gives it (an identity provider, the CPR register), as it is
 * stored and shown: one clean line, not too long, without a CPR number. Nobody is refused for how they are called.
 * @returns nothing that can be read, as an empty text, when nothing is left
 */
export function salvagedName(text: string): string {
  // Masked before it is cut, so that no part of a number is left at the end.
  return salvagedLine(maskCpr(salvagedLine(text, Number.POSITIVE_INFINITY), mask), longestName);
}
