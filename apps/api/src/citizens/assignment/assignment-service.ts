import { judgeAssignmentUndo, judgeColleague } from '@frikort/domain/assignment';
import { judgeAssignment } from '@frikort/domain/enrolment';
import { accepted, refused } from '@frikort/domain/result';
import type { AssignmentInput, ReleaseQuery } from '@frikort/domain/schemas';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { isId } from '../../http/answer-schemas.ts';
import { untilDecided } from '../../http/use-case.ts';
import { assignmentFor } from '../citizen.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { readChangeFacts } from '../read-store.ts';
import { onCitizen, viewStored } from '../service.ts';
import { type Assignee, changeAssignment, readCandidate, readLatestAssignment } from './assignment-store.ts';

export type AssignmentDeps = Pick<CitizenDeps, 'db' | 'clock'>;

/** Nobody is told whether there is such a citizen; that somebody tried is logged, as every refusal. */
const notFound = refused({ code: 'not-found' });

/**
 * Assigns the caller, or a colleague whom the order names, in place of whom it names (R17); one that names nobody to
 * replace replaces whoever is assigned. Who is assigned already stays, without an event.
 */
export async function assignCaseworker(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  citizenId: string,
  order: AssignmentInput | undefined,
) {
  const to = await assigneeOf(deps, caller, order?.to ?? caller.actorId);
  if (!to.ok) return to;
  return await seen(deps, caller, citizenId, { expected: order?.replaces, to: to.value });
}

/**
 * Releases whom the order names (R17), or whoever is assigned when it names nobody; nobody assigned stays so, without an
 * event.
 */
export async function releaseCaseworker(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  citizenId: string,
  { releases }: ReleaseQuery,
) {
  return await seen(deps, caller, citizenId, { expected: releases, to: null });
}

/** Who is to be assigned: the caller, or somebody who may be (R17). */
export async function assigneeOf(deps: AssignmentDeps, caller: CaseworkerCaller, id: string) {
  if (id === caller.actorId) return accepted({ id, name: caller.name });
  const candidate = await readCandidate(deps.db, id);
  const judged = judgeColleague({
    seen: candidate?.seen,
    callerAuthority: caller.authority.code,
    at: deps.clock(),
  });
  if (!judged.ok) return judged;
  return candidate ? accepted({ id, name: candidate.name }) : refused({ code: 'colleague-unknown' });
}

export type AssignmentOrder = {
  /** The id of who is assigned as the caller saw it; `undefined` when the order does not say. */
  expected: string | null | undefined;
  to: Assignee | null;
};

/** Does it, and shows the citizen as they are then. */
async function seen(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  citizenId: string,
  order: AssignmentOrder,
) {
  const assigned = await assign(deps, caller, citizenId, order);
  if (!assigned.ok) return assigned;
  return assigned.value === 'unchanged'
    ? await viewStored(deps, caller, citizenId)
    : accepted(assigned.value);
}

/** Changes who is assigned to one citizen, unless it is so already or somebody else was first (R17). */
export async function assign(
  deps: AssignmentDeps,
  caller: CaseworkerCaller,
  citizenId: string,
  { expected, to }: AssignmentOrder,
) {
  const at = deps.clock();
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readChangeFacts(deps.db, caller, citizenId) : undefined;
    if (!facts) return notFound;
    const from = facts.assignedCaseworker;
    if (from?.id === to?.id) return accepted('unchanged' as const);
    const judged = judgeAssignment({ assigned: assignmentFor(caller, from).assignedCaseworker, expected });
    if (!judged.ok) return judged;
    const change = { caller, citizenId, from, to, at };
    const changed = await onCitizen(deps, citizenId, () => changeAssignment(deps.db, change));
    return changed && accepted(changed);
  });
}

/** Puts back who was assigned before the caller's change of a moment ago (R17). */
export async function undoAssignment(deps: AssignmentDeps, caller: CaseworkerCaller, citizenId: string) {
  const at = deps.clock();
  return await untilDecided(async () => {
    const facts = await readChangeFacts(deps.db, caller, citizenId);
    if (!facts) return notFound;
    const latest = await readLatestAssignment(deps.db, caller, citizenId);
    const from = facts.assignedCaseworker;
    const assigned = assignmentFor(caller, from).assignedCaseworker;
    const judged = judgeAssignmentUndo({ latest, assigned, at });
    if (!judged.ok) return judged;
    const change = { caller, citizenId, from, to: latest?.from ?? null, isUndo: true, at } as const;
    const changed = await onCitizen(deps, citizenId, () => changeAssignment(deps.db, change));
    return changed && accepted(changed);
  });
}
