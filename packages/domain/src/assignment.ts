import type { AssignmentChanged, ColleagueUnknown, UndoTooLate } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R17: somebody who has not logged in as a caseworker for so many days is assigned to nobody any more. */
export const colleagueDays = 365;

/** R17: how many citizens are handed over together, at most. */
export const mostHandedOver = 100;

/** R17: for how long whoever changed who is assigned may undo it. */
export const undoAssignmentSeconds = 60;

/** R17: what comes of each citizen of those. `unchanged`: it was so already. */
export const handOverOutcomes = ['changed', 'unchanged', 'refused'] as const;
export type HandOverOutcome = (typeof handOverOutcomes)[number];

const dayMs = 24 * 60 * 60 * 1000;

/** R17: since when somebody must have been here as a caseworker, to be assigned. */
export function colleaguesSince(at: Date): Date {
  return new Date(at.getTime() - colleagueDays * dayMs);
}

/** Somebody as they were last here as a caseworker: of which municipality (code), and when. */
export type CaseworkerSeen = { authorityCode: string; at: Date };

/**
 * R17: whether a caseworker may assign somebody: a caseworker of the same municipality, who has been here lately. Who there
 * is elsewhere nobody learns. Refuses colleague-unknown.
 */
export function judgeColleague({
  seen,
  callerAuthority,
  at,
}: {
  seen: CaseworkerSeen | undefined;
  callerAuthority: string;
  at: Date;
}): Result<null, ColleagueUnknown> {
  const isColleague = seen?.authorityCode === callerAuthority && seen.at >= colleaguesSince(at);
  return isColleague ? accepted(null) : refused({ code: 'colleague-unknown' });
}

export type AssignmentUndoFacts = {
  /** The latest change of who is assigned: by whom, when, and who was assigned then (ids, `null` for nobody). */
  latest: { byCaller: boolean; at: Date; toId: string | null } | undefined;
  /** Who is assigned. */
  assigned: AssignmentChanged['assignedCaseworker'];
  at: Date;
};

/**
 * R17: whether a caller may undo the latest change of who is assigned: their own, of the last minute, while it stands.
 * Refuses assignment-changed, then undo-too-late.
 */
export function judgeAssignmentUndo({
  latest,
  assigned,
  at,
}: AssignmentUndoFacts): Result<null, UndoTooLate | AssignmentChanged> {
  const now = assigned === undefined ? {} : { assignedCaseworker: assigned };
  if (latest === undefined) return refused({ code: 'undo-too-late' });
  if (!latest.byCaller || latest.toId !== (assigned?.id ?? null)) {
    return refused({ code: 'assignment-changed', ...now });
  }
  const isInTime = at.getTime() - latest.at.getTime() < undoAssignmentSeconds * 1000;
  return isInTime ? accepted(null) : refused({ code: 'undo-too-late' });
}
