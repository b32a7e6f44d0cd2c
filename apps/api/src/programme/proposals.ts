import type { ProposalInput } from '@frikort/domain/operator-schemas';
import { accepted, refused } from '@frikort/domain/result';
import type { OperatorCaller } from '../auth/caller.ts';
import { isId } from '../http/answer-schemas.ts';
import { untilDecided } from '../http/use-case.ts';
import { confirmProposal, dropProposal, insertProposal } from './proposal-store.ts';
import {
  amountOf,
  judgeChange,
  judgeStored,
  judgeYearOpening,
  type ProgrammeDeps,
  stored,
  withCardsHeld,
} from './service.ts';
import { insertAllowance, openYear, readYear, type YearAct } from './store.ts';
import type { StoredProposal, StoredYear } from './year.ts';

/** Proposes the opening of a year, or another amount of it, for another operator to confirm (R1). */
export async function proposeChange(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
  proposal: ProposalInput,
) {
  const act = { caller, at: deps.clock() };
  const found = await readYear(deps.db, { year });
  if (!found) return refused({ code: 'not-found' });
  const judged =
    proposal.kind === 'opening'
      ? judgeYearOpening(found, proposal, act.at)
      : judgeChange(found, proposal, act.at);
  if (!judged.ok) return judged;
  const kept = await insertProposal(deps.db, act, { year, proposal });
  return kept ? await stored(deps, year) : refused({ code: 'proposal-pending', year });
}

/**
 * Does what another operator proposed, if it is still what R1 allows: judged anew, and stored with the confirmation in one
 * transaction.
 */
export async function confirmChange(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  { year, id }: { year: number; id: string },
) {
  const act = { caller, at: deps.clock() };
  return await untilDecided(async () => {
    const found = await findProposal(deps, year, id);
    if (!found.ok) return found;
    const { entered, proposal } = found.value;
    if (proposal.outcome !== null) return refused({ code: 'proposal-decided', year });
    if (proposal.proposer.id === caller.actorId) return refused({ code: 'second-person-required' });
    const done = await (proposal.allowanceOere === null
      ? confirmOpening(deps, act, entered, proposal)
      : confirmAllowance(deps, act, year, proposal));
    if (done === undefined || !done.ok) return done;
    return await stored(deps, year);
  });
}

async function confirmOpening(
  { db }: ProgrammeDeps,
  act: YearAct,
  entered: StoredYear,
  { id, opensAt }: StoredProposal,
) {
  const { year } = entered;
  const judged = judgeYearOpening(entered, opensAt ? { opensAt: opensAt.toISOString() } : {}, act.at);
  if (!judged.ok) return judged;
  return await db.transaction(async (transaction) => {
    if (!(await confirmProposal(transaction, act, { year, id }))) return undefined;
    if (!(await openYear(transaction, act, { year, ...judged.value }))) {
      throw new Error(`The opening of ${year} was confirmed, and did not open it`);
    }
    return accepted(undefined);
  });
}

async function confirmAllowance(
  { db }: ProgrammeDeps,
  act: YearAct,
  year: number,
  { id, allowanceOere, effectiveFrom, source }: StoredProposal,
) {
  if (allowanceOere === null || effectiveFrom === null) throw new Error('A proposal without an amount');
  const input = { allowanceOere, effectiveFrom: effectiveFrom.toISOString(), ...(source ? { source } : {}) };
  return await withCardsHeld(db, async (transaction) => {
    const judged = await judgeStored(transaction, act, year, input);
    if (!judged.ok) return judged;
    if (!(await confirmProposal(transaction, act, { year, id }))) return undefined;
    await insertAllowance(transaction, act, amountOf(judged.value.change, input));
    return accepted(undefined);
  });
}

/** Drops what was proposed: who proposed it withdraws it, anybody else rejects it (R1). */
export async function dropChange(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  { year, id }: { year: number; id: string },
) {
  const found = await findProposal(deps, year, id);
  if (!found.ok) return found;
  const dropped = await dropProposal(deps.db, { caller, at: deps.clock() }, { year, id });
  return dropped ? await stored(deps, year) : refused({ code: 'proposal-decided', year });
}

async function findProposal({ db }: ProgrammeDeps, year: number, id: string) {
  const entered = isId(id) ? await readYear(db, { year }) : undefined;
  const proposal = entered?.proposals.find((one) => one.id === id);
  return entered && proposal ? accepted({ entered, proposal }) : refused({ code: 'not-found' });
}
