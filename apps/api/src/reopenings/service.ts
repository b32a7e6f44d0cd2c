import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeReopeningDecision, judgeReopeningRequest, reopenedUntil } from '@frikort/domain/reopening';
import { accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun, untilDecided } from '../http/use-case.ts';
import { decideReopening, type ReopeningDecision } from './decision-store.ts';
import { readReopening } from './read-store.ts';
import { insertRequest, readRequestFacts } from './request-store.ts';

export type ReopeningDeps = { db: Database; clock: () => Date };

const notFound = refused({ code: 'not-found' });

/** Asks that a locked employment of the caller's company be reopened (R30). */
export async function requestReopening(
  { db, clock }: ReopeningDeps,
  caller: EmployeeCaller,
  employmentId: string,
  reason: string,
  claim: IdempotencyClaim,
) {
  const at = clock();
  const today = todayInCopenhagen(at);
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => readReopening(db, { caller, at }, id),
    store: async () => {
      const facts = isId(employmentId) ? await readRequestFacts(db, caller, employmentId, at) : undefined;
      if (!facts) return notFound;
      const judged = judgeReopeningRequest(facts, { ...facts, today });
      if (!judged.ok) return judged;
      const request = { id: uuidv7(), caller, employmentId, reason, claim, today, at };
      const stored = await unlessOutrun(() => insertRequest(db, request));
      return stored && accepted(stored);
    },
    refuse: asJudged,
  });
}

/** What is to be made of a request: an approval lasts from today on. */
type Wanted =
  | { caller: CaseworkerCaller; outcome: 'approved' }
  | Exclude<ReopeningDecision, { outcome: 'approved' }>;

/** Approves, refuses or takes back a request that waits (R30). */
export async function answerReopening({ db, clock }: ReopeningDeps, id: string, wanted: Wanted) {
  const at = clock();
  const decision: ReopeningDecision =
    wanted.outcome === 'approved'
      ? { ...wanted, editableUntil: reopenedUntil(todayInCopenhagen(at)) }
      : wanted;
  if (!isId(id)) return notFound;
  return await untilDecided(async () => {
    const decided = await unlessOutrun(() => decideReopening(db, id, decision, at));
    if (decided) return accepted(decided);
    const found = await readReopening(db, { caller: decision.caller, at }, id);
    if (!found) return notFound;
    const judged = judgeReopeningDecision(found.state);
    return judged.ok ? undefined : judged;
  });
}
