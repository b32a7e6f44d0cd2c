import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeEnd, longestApprovalDays } from '@frikort/domain/integration';
import type { ApprovalInput } from '@frikort/domain/integration-schemas';
import { accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { violatedConstraint } from '../database/failures.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../http/use-case.ts';
import { findVendorClient, insertApproval, readApproval } from './approval-store.ts';
import { recipientOf, tell } from './client-mails.ts';
import { judgeFreshness, type Maker, notAllowed } from './client-service.ts';

/** Lets a vendor's client act for the caller's company (R32): with some of its scopes, until a day. */
export async function approve(
  { db }: { readonly db: Database },
  maker: Maker & { caller: EmployeeCaller },
  input: ApprovalInput,
  claim: IdempotencyClaim,
) {
  const { caller, at } = maker;
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => readApproval(db, maker, id),
    store: async () => {
      const judged = judgeFreshness(maker);
      if (!judged.ok) return judged;
      const end = judgeEnd(input.endsOn, todayInCopenhagen(at), longestApprovalDays);
      if (!end.ok) return end;
      const offered = await findVendorClient(db, input.clientId);
      if (!offered) return refused({ code: 'not-found' });
      if (!input.scopes.every((scope) => offered.scopes.includes(scope))) return notAllowed('scopes');
      const id = uuidv7();
      const isStored = await unlessOutrun(() =>
        db
          .transaction(async (transaction) => {
            const isApproved = await insertApproval(transaction, maker, { ...input, id }, claim);
            const facts = { system: offered.system, vendor: offered.vendor, by: caller.name };
            if (isApproved)
              await tell(transaction, recipientOf(caller), { topic: 'client-approved', facts, at });
            return isApproved;
          })
          .catch(orApprovedAlready),
      );
      if (isStored === 'already') return refused({ code: 'already-approved' });
      const approval = isStored ? await readApproval(db, maker, id) : undefined;
      return approval && accepted(approval);
    },
    refuse: asJudged,
  });
}

function orApprovedAlready(error: unknown): 'already' {
  if (violatedConstraint(error) !== 'client_approvals_once') throw error;
  return 'already';
}
