import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeObjection, judgeSettlement, objectionSide } from '@frikort/domain/objection';
import { accepted, refused } from '@frikort/domain/result';
import type { ObjectionInput, SettlementInput } from '@frikort/domain/schemas';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun, untilDecided } from '../http/use-case.ts';
import { objectionSideOn } from '../rules/objection.ts';
import { endObjection, insertObjection, readObjectionFacts } from './change-store.ts';
import { readObjection } from './read-store.ts';

export type ObjectionDeps = { db: Database; clock: () => Date };

const notFound = refused({ code: 'not-found' });

/** Takes what a citizen says is wrong with an employment of theirs (R30). */
export async function raiseObjection(
  { db, clock }: ObjectionDeps,
  caller: CitizenCaller,
  employmentId: string,
  { reason, sentence }: ObjectionInput,
  claim: IdempotencyClaim,
) {
  const at = clock();
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => readObjection(db, { caller, at }, id),
    store: async () => {
      const facts = isId(employmentId) ? await readObjectionFacts(db, caller, employmentId) : undefined;
      if (!facts) return notFound;
      const judged = judgeObjection(facts, facts);
      if (!judged.ok) return judged;
      const objection = {
        id: uuidv7(),
        caller,
        employmentId,
        reason,
        sentence: sentence ?? null,
        claim,
        at,
      };
      const stored = await unlessOutrun(() => insertObjection(db, objection));
      return stored && accepted(stored);
    },
    refuse: asJudged,
  });
}

/** Answers an objection: the company as long as nobody has, the municipality once the company can no longer edit (R30). */
export async function settleObjection(
  { db, clock }: ObjectionDeps,
  caller: EmployeeCaller | CaseworkerCaller,
  id: string,
  { answer, sentence: typed }: SettlementInput,
) {
  const at = clock();
  const today = todayInCopenhagen(at);
  if (!isId(id)) return notFound;
  const by = caller.role === 'employee' ? 'company' : 'authority';
  const whose = by === 'company' ? sql`true` : sql`${objectionSideOn(today)} = 'authority'`;
  const sentence = typed ?? null;
  const ending = { caller, outcome: 'settled', settledFor: by, answer, sentence } as const;
  return await untilDecided(async () => {
    const settled = await unlessOutrun(() => endObjection(db, id, { ending, whose, at }));
    if (settled) return accepted(settled);
    const found = await readObjection(db, { caller, at }, id);
    if (!found) return notFound;
    const { state, employment } = found;
    const judged = judgeSettlement({ state, side: objectionSide(employment, today) }, by);
    return judged.ok ? undefined : judged;
  });
}

/** Takes an objection back that nobody has answered. */
export async function withdrawObjection({ db, clock }: ObjectionDeps, caller: CitizenCaller, id: string) {
  const at = clock();
  if (!isId(id)) return notFound;
  const ending = { caller, outcome: 'withdrawn' } as const;
  return await untilDecided(async () => {
    const withdrawn = await unlessOutrun(() => endObjection(db, id, { ending, whose: sql`true`, at }));
    if (withdrawn) return accepted(withdrawn);
    const found = await readObjection(db, { caller, at }, id);
    if (!found) return notFound;
    const { state } = found;
    return state === 'open' ? undefined : refused({ code: 'objection-settled' as const, state });
  });
}
