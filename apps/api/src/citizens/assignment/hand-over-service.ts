import { type HandOverOutcome, mostHandedOver } from '@frikort/domain/assignment';
import type { ProblemCode } from '@frikort/domain/refusal';
import { accepted, type Refused, type Result, refused } from '@frikort/domain/result';
import type { AssignmentUndoInput, HandOverInput } from '@frikort/domain/several-schemas';
import { logRefusalOfOne } from '../../audit/refusal-log.ts';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { isLockTimeout, NoTurn } from '../../database/failures.ts';
import { assignmentFor } from '../citizen.ts';
import { type AssignmentDeps, assign, assigneeOf, undoAssignment } from './assignment-service.ts';
import { type Assignee, readCitizensOf } from './assignment-store.ts';

/** What came of one of several citizens. */
type Handled = {
  /** Left out when there is no such citizen for the caller. */
  citizenId?: string;
  outcome: HandOverOutcome;
  /** Who is assigned by then; left out when nobody is. */
  assignedCaseworker?: Assigned | undefined;
  /** Why it was refused, with its facts. */
  problem?: { code: ProblemCode; assignedCaseworker?: Assigned | undefined };
};
type Assigned = Assignee & { isCaller?: true | undefined };

/**
 * Hands citizens over (R17): those that were chosen, or those of one caseworker, so many at a time. Each is changed by
 * itself, with its own history and log.
 */
export async function handOver(deps: AssignmentDeps, caller: CaseworkerCaller, order: HandOverInput) {
  const to = order.to === null ? accepted(null) : await assigneeOf(deps, caller, order.to);
  if (!to.ok) return to;
  const { chosen, all } = await chosenOf(deps, caller, order);
  const alone = { route: `${order.to === null ? 'DELETE' : 'PUT'} /api/v1/citizens/:id/assigned-caseworker` };
  const items: Handled[] = [];
  // One after the other: many at once would keep others from the database.
  for (const { id, replaces } of chosen) {
    const change = () => assign(deps, caller, id, { expected: replaces, to: to.value });
    items.push(await handled(deps, caller, { ...alone, id, change }));
  }
  const left = all - items.filter(({ outcome }) => outcome !== 'refused').length;
  return accepted({ items, left: order.from === undefined ? 0 : left });
}

async function chosenOf(deps: AssignmentDeps, caller: CaseworkerCaller, { citizens, from }: HandOverInput) {
  if (citizens !== undefined || from === undefined) return { chosen: citizens ?? [], all: 0 };
  const { ids, all } = await readCitizensOf(deps.db, caller, from, mostHandedOver);
  return { chosen: ids.map((id) => ({ id, replaces: from })), all };
}

/** Undoes the caller's changes of a moment ago (R17), each by itself. */
export async function undoHandOver(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  { citizenIds }: AssignmentUndoInput,
): Promise<Handled[]> {
  const alone = { route: 'POST /api/v1/citizens/assignments/undoing' };
  const items: Handled[] = [];
  for (const id of citizenIds) {
    const change = () => undoAssignment(deps, caller, id);
    items.push(await handled(deps, caller, { ...alone, id, change }));
  }
  return items;
}

type ChangeOfOne = {
  id: string;
  /** The route as which the log tells of a refusal. */
  route: string;
  change: () => Promise<
    Result<'unchanged' | { assignedCaseworker: Assignee | null }, NonNullable<Handled['problem']>>
  >;
};

/** One that somebody else holds for long stops no other: it is not done. */
function notNow(error: unknown): Refused<NonNullable<Handled['problem']>> {
  if (!isLockTimeout(error) && !(error instanceof NoTurn)) throw error;
  return refused({ code: 'unavailable' });
}

/** Changes one, and says what came of it. */
async function handled(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  { id, route, change }: ChangeOfOne,
): Promise<Handled> {
  const changed = await change().catch(notNow);
  if (!changed.ok) {
    const problem = changed.refusal;
    const { code } = problem;
    await logRefusalOfOne(deps.db, { caller, at: deps.clock() }, { route, code, citizenId: id });
    return { ...(code === 'not-found' ? {} : { citizenId: id }), outcome: 'refused', problem };
  }
  if (changed.value === 'unchanged') return { citizenId: id, outcome: 'unchanged' };
  return { citizenId: id, outcome: 'changed', ...assignmentFor(caller, changed.value.assignedCaseworker) };
}
