import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { FairUse } from '../http/fair-use.ts';
import type { DrawPool } from '../pdf/draw-pool.ts';
import type { CprRegister } from '../registers/cpr-register.ts';
import type { BudgetDeps } from '../rules/lookup-budget.ts';

export type CitizenDeps = {
  db: Database;
  clock: () => Date;
  vault: CprVault;
  register: CprRegister;
};

/** What takes long to answer needs too: whose share of it is used, and where PDFs are drawn. */
export type LongAnswerDeps = Pick<CitizenDeps, 'db' | 'clock'> & { fairUse: FairUse; drawPool: DrawPool };

/** What a search or a grant needs too: naming a number has a budget (R27). */
export type SearchDeps = CitizenDeps & BudgetDeps;
