import { isCardNumber } from '@frikort/domain/card-number';
import { type DraftIdentity, readDraft, writeDraft } from '@frikort/ui/drafts';

const key = 'last-looked-at';
const mostKept = 5;

/** Nothing but card numbers: a CPR number has another shape, and is never among them. */
function areCardNumbers(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && isCardNumber(one));
}

/**
 * The card numbers of the citizens that this person looked at last, the latest first. Kept as drafts are: in this tab,
 * gone when they log out and when anybody else logs in.
 */
export function lastLookedAt(identity: DraftIdentity): readonly string[] {
  return readDraft(key, identity, areCardNumbers) ?? [];
}

/** The citizen with this number has been shown. */
export function noteLookedAt(identity: DraftIdentity, cardNumber: string): void {
  const others = lastLookedAt(identity).filter((one) => one !== cardNumber);
  writeDraft(key, identity, [cardNumber, ...others].slice(0, mostKept));
}

/** The citizen with this number is not reached any more. */
export function forgetLookedAt(identity: DraftIdentity, cardNumber: string): void {
  const looked = lastLookedAt(identity);
  if (!looked.includes(cardNumber)) return;
  const others = looked.filter((one) => one !== cardNumber);
  writeDraft(key, identity, others);
}
