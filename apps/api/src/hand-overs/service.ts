import type { handOverInput } from '@frikort/domain/authority-schemas';
import type { TooManyHandOvers } from '@frikort/domain/refusal';
import { type Accepted, accepted, type Refused, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../http/use-case.ts';
import type { HandOver } from './hand-over.ts';
import { makeHandOver } from './make-store.ts';
import { findHandOver } from './read-store.ts';

export type HandOverDeps = { db: Database; clock: () => Date };

/**
 * Makes a hand-over of the caller's municipality's citizens, once for each claim.
 * @throws ProblemError `export-too-large`
 */
export async function createHandOver(
  { db, clock }: HandOverDeps,
  caller: CaseworkerCaller,
  { from, to, kind }: z.output<typeof handOverInput>,
  claim: IdempotencyClaim,
) {
  const at = clock();
  const store = async () => {
    if (to < from) return refused({ code: 'end-before-start' } as const);
    const id = uuidv7();
    return await unlessOutrun(async (): Promise<Accepted<HandOver> | Refused<TooManyHandOvers>> => {
      const outcome = await makeHandOver(db, { id, caller, kind, from, to, at }, claim);
      if (!outcome.ok) return outcome;
      const made = await findHandOver(db, caller, id);
      if (!made) throw new Error('A hand-over that was made is not there');
      return accepted(made);
    });
  };
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => findHandOver(db, caller, id),
    store,
    refuse: asJudged,
  });
}
