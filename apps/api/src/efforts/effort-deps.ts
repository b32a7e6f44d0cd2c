import type { EffortRight } from '@frikort/domain/effort-right';
import { refused } from '@frikort/domain/result';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { CprRegister } from '../registers/cpr-register.ts';
import type { CprBudgetDeps } from '../rules/lookup-budget.ts';

/** What efforts need from the rest of the system. */
export type EffortDeps = { readonly db: Database; readonly clock: () => Date };

/** What participants need besides: the register, where numbers are kept, and what counts those that are named (R27). */
export type ParticipantDeps = EffortDeps & CprBudgetDeps & { vault: CprVault; register: CprRegister };

export const notFound = refused({ code: 'not-found' });

/** The caller sees it, and is not appointed to what is asked for. */
export const notAppointed = (right: EffortRight) => refused({ code: 'not-appointed', right });
