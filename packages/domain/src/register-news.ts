import { residentStatuses } from './enrolment.ts';

/** R21: what the CPR register can tell anew of a citizen with a frikort. */
export const registerNewsKinds = ['name', 'protection', 'number', 'status'] as const;
export type RegisterNewsKind = (typeof registerNewsKinds)[number];

export type RegisterNewsFacts = {
  registerStatus: number;
  /** When each was read for the first time as it is now; `null` for what is as it was at the grant. */
  changedAt: Readonly<Record<RegisterNewsKind, Date | null>>;
  /** What was told until then has been seen to; `null` when nothing has. */
  seenUntil: Date | null;
};

/** Something that the register has told, and whether a caseworker has marked it as seen. */
export type RegisterNews = { kind: RegisterNewsKind; at: Date; seen: boolean };

/**
 * R21: what the register has told. A status is news as long as it is not that of an ordinary resident, from the grant on;
 * whatever changes once more is news once more.
 */
export function registerNews({ registerStatus, changedAt, seenUntil }: RegisterNewsFacts): RegisterNews[] {
  return registerNewsKinds.flatMap((kind) => {
    const at = changedAt[kind];
    if (at === null || (kind === 'status' && residentStatuses.includes(registerStatus))) return [];
    return [{ kind, at, seen: seenUntil !== null && at <= seenUntil }];
  });
}

/**
 * R21: what is seen to by marking all that was told until an instant: what the caller has seen, and never what was told
 * since, or is still to be told.
 */
export function newsSeen(facts: RegisterNewsFacts, until: Date): RegisterNews[] {
  return registerNews(facts).filter(({ at, seen }) => !seen && at <= until);
}
