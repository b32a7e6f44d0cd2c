import { type CitizenFacts, type InRole, mayReachCitizen } from './access.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type {
  AuthorityWithoutCaseworkers,
  Plain,
  TransferDecided,
  TransferDecision,
  TransferExpired,
  TransferPending,
  TransferToOneself,
  ValidationFailed,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R19: the responsible authority offers a citizen to another, or another requests one of the responsible authority. */
export const transferKinds = ['offer', 'request'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** R19: how a transfer stands. Only one that is pending can still be decided. */
export const transferStates = ['pending', 'accepted', 'refused', 'withdrawn', 'expired'] as const;
export type TransferState = (typeof transferStates)[number];

/** R19: a transfer can be decided for so many days after the day it was opened, that last day included. */
export const transferOpenDays = 30;

/** R19: the last day on which a transfer that is opened on a day can be decided. */
export function transferOpenUntil(openedOn: CalendarDate): CalendarDate {
  return addDays(openedOn, transferOpenDays);
}

/** What is stored of a transfer: that it has expired, only once somebody opened another. */
export type TransferFacts = { state: TransferState; openUntil: CalendarDate };

/** R19: how a transfer stands today. Nothing has to happen for one to expire but that its last day is over. */
export function transferState({ state, openUntil }: TransferFacts, today: CalendarDate): TransferState {
  return state === 'pending' && openUntil < today ? 'expired' : state;
}

/** Who opened a transfer and who decides it, by the authorities' codes. */
export type TransferSides = { kind: TransferKind; opener: string; decider: string };

/** R19: whose citizen it is until the acceptance, and whose from then on. */
export function directionOf({ kind, opener, decider }: TransferSides): { from: string; to: string } {
  return kind === 'offer' ? { from: opener, to: decider } : { from: decider, to: opener };
}

/** A municipality's caseworker or administrator. */
type AuthorityViewer = InRole<'caseworker' | 'administrator'>;

/**
 * R14, R19: whether a viewer is told whom a transfer is about: the responsible authority, and, while an offer is open, the
 * one that it goes to.
 */
export function tellsWhom(
  viewer: AuthorityViewer,
  transfer: Pick<TransferSides, 'kind' | 'decider'>,
  state: TransferState,
  citizen: CitizenFacts,
): boolean {
  if (mayReachCitizen(viewer, citizen)) return true;
  const isOffered = transfer.kind === 'offer' && state === 'pending' && !citizen.anonymised;
  return isOffered && viewer.authority.code === transfer.decider;
}

/** R19: whether a side is told who the other one is: who asked is not, before the responsible authority has accepted. */
export function tellsOtherSide(
  viewer: AuthorityViewer,
  { kind, opener }: Pick<TransferSides, 'kind' | 'opener'>,
  state: TransferState,
): boolean {
  return state === 'accepted' || kind === 'offer' || viewer.authority.code !== opener;
}

export type OfferFacts = {
  /** The responsible authority, which offers. */
  callerAuthority: string;
  toAuthority: string;
  /** Whether a caseworker of the other authority has ever logged in: somebody has to be there who can accept. */
  hasCaseworkers: boolean;
  /** Whether a transfer of the citizen is pending today. */
  isPending: boolean;
};

/** R19: whether a citizen may be offered. Refuses in this order: to oneself, without caseworkers, one that is pending. */
export function judgeOffer({
  callerAuthority,
  toAuthority,
  hasCaseworkers,
  isPending,
}: OfferFacts): Result<null, TransferToOneself | AuthorityWithoutCaseworkers | TransferPending> {
  if (callerAuthority === toAuthority) return refused({ code: 'transfer-to-oneself' });
  if (!hasCaseworkers) return refused({ code: 'authority-without-caseworkers' });
  return isPending ? refused({ code: 'transfer-pending' }) : accepted(null);
}

export type RequestFacts = {
  callerAuthority: string;
  /** Whose citizen it is; `null` when nobody has the number, or not as an enrolment. */
  responsibleAuthority: string | null;
  isPending: boolean;
};

/**
 * R19: whether a citizen may be requested. Refuses in this order: without a frikort, one's own, one that is pending. What
 * is accepted tells whom to ask, and never the caller.
 */
export function judgeRequest({
  callerAuthority,
  responsibleAuthority,
  isPending,
}: RequestFacts): Result<{ ask: string }, Plain<'not-enrolled'> | TransferToOneself | TransferPending> {
  if (responsibleAuthority === null) return refused({ code: 'not-enrolled' });
  if (responsibleAuthority === callerAuthority) return refused({ code: 'transfer-to-oneself' });
  return isPending ? refused({ code: 'transfer-pending' }) : accepted({ ask: responsibleAuthority });
}

/** R19: by whom a decision is taken. */
export function decides(
  { opener, decider }: Pick<TransferSides, 'opener' | 'decider'>,
  decision: TransferDecision,
): string {
  return decision === 'withdrawn' ? opener : decider;
}

/** R19: whether a transfer can still be decided. Refuses one that is decided already, then one that has expired. */
export function judgeDecision(
  facts: TransferFacts,
  today: CalendarDate,
): Result<null, TransferDecided | TransferExpired> {
  const state = transferState(facts, today);
  if (state === 'pending') return accepted(null);
  if (state === 'expired') return refused({ code: 'transfer-expired', openUntil: facts.openUntil });
  return refused({ code: 'transfer-decided', state });
}

/** R17, R19: who accepts may take the citizen themselves, if it is their authority that the citizen comes to. */
export function judgeTaking(sides: TransferSides): Result<null, ValidationFailed> {
  if (directionOf(sides).to === sides.decider) return accepted(null);
  return refused({ code: 'validation-failed', errors: [{ path: 'assign', code: 'not-allowed-value' }] });
}
