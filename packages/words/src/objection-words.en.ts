import type { ObjectionAnswer, ObjectionReason } from '@frikort/domain/objection';

/** What a citizen says is wrong with an employment, and what is answered (R30), in English. */
export const objectionWords: Record<ObjectionReason | ObjectionAnswer, string> = {
  'not-me': 'That isn’t me',
  'not-employed-there': 'I didn’t work there',
  'wrong-dates': 'The dates are wrong',
  'wrong-amount': 'The pay is wrong',
  'registered-twice': 'It has been registered twice',
  'something-else': 'Something else',
  corrected: 'It has been corrected',
  stands: 'It is right as it stands',
  agreed: 'We have talked about it',
};
