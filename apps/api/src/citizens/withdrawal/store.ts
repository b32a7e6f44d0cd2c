import type { WithdrawalFacts } from '@frikort/domain/consent';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller, CitizenCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { instantText } from '../../database/instant-text.ts';
import { query } from '../../database/query.ts';
import { reachesCitizen } from '../../rules/reach.ts';
import { storeChange } from '../change-store.ts';
import type { StoredCitizen } from '../citizen.ts';

type Caller = CaseworkerCaller | CitizenCaller;

const factsRow = z.strictObject({ active: z.boolean(), asked_at: z.string().nullable() });

/** Reads what a change is judged by; nothing of it is shown. `undefined` when there is no such citizen for the caller. */
export async function readWithdrawal(
  db: Executor,
  caller: Caller,
  citizenId: string,
): Promise<WithdrawalFacts | undefined> {
  const [row] = await query(
    db,
    factsRow,
    sql`
    select citizen.status = 'active' as active, ${instantText(sql`citizen.consent_withdrawal_asked_at`)} as asked_at from citizens citizen
    where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
  );
  return row && { isActive: row.active, askedAt: row.asked_at === null ? null : new Date(row.asked_at) };
}

export type WithdrawalChange = {
  caller: Caller;
  citizenId: string;
  event: 'withdrawal-asked' | 'withdrawal-taken-back' | 'withdrawal-settled';
  at: Date;
};

/**
 * Asks for the consent to be withdrawn, or ends that without a deactivation (R13), with history and log, in one statement.
 * @returns the citizen as they are now, or `undefined` when another change came first or the caller may not
 */
export async function storeWithdrawal(
  db: Executor,
  { caller, citizenId, event, at }: WithdrawalChange,
): Promise<StoredCitizen | undefined> {
  const asks = event === 'withdrawal-asked';
  return await storeChange(db, {
    caller,
    event,
    at,
    changes: [],
    update: sql`
      update citizens citizen
      set consent_withdrawal_asked_at = ${asks ? at.toISOString() : null}::timestamptz, changed_at = clock_timestamp()
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)} and citizen.status = 'active'
        and (citizen.consent_withdrawal_asked_at is null) = ${asks}
      returning citizen.*`,
  });
}
