import type { GrantInUse, UndoTooLate } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R13: for so long a grant may be undone. The database holds to the same number: `undo_grant` in the migrations. */
export const undoGrantMinutes = 10;

const undoGrantMs = undoGrantMinutes * 60 * 1000;

export type GrantUndoFacts = {
  grantedAt: Date;
  at: Date;
  /** Whether a company has registered anything on it, or a transfer was opened. */
  inUse: boolean;
};

/** R13: whether a grant may be undone. Refuses undo-too-late, then grant-in-use. */
export function judgeGrantUndo({
  grantedAt,
  at,
  inUse,
}: GrantUndoFacts): Result<null, UndoTooLate | GrantInUse> {
  if (at.getTime() - grantedAt.getTime() >= undoGrantMs) return refused({ code: 'undo-too-late' });
  return inUse ? refused({ code: 'grant-in-use' }) : accepted(null);
}
