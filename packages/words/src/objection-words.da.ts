import type { ObjectionAnswer, ObjectionReason } from '@frikort/domain/objection';

/** What a citizen says is wrong with an employment, and what is answered (R30), in Danish. */
export const objectionWords: Record<ObjectionReason | ObjectionAnswer, string> = {
  'not-me': 'Det er ikke mig',
  'not-employed-there': 'Jeg har ikke arbejdet der',
  'wrong-dates': 'Datoerne er forkerte',
  'wrong-amount': 'Lønnen er forkert',
  'registered-twice': 'Det er registreret to gange',
  'something-else': 'Noget andet',
  corrected: 'Det er rettet',
  stands: 'Det er rigtigt, som det står',
  agreed: 'Vi har talt om det',
};
