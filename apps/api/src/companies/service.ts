import type { CompanyInput } from '@frikort/domain/schemas';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { readCompany, type StoredCompany, writeCompany } from './store.ts';

export type CompanyDeps = { db: Database; clock: () => Date };

/** The caller's company. */
export async function viewCompany(deps: CompanyDeps, caller: EmployeeCaller): Promise<StoredCompany> {
  return await readCompany(deps.db, caller, deps.clock());
}

/** What a change gives: the company as it is now, or that the caller's version is not the current one. */
export type CompanyOutcome = { ok: true; value: StoredCompany } | { ok: false; outdated: StoredCompany };

/** Sets the contact person that is suggested for new employments (R9), from the version that the caller read. */
export async function setCompanyContact(
  deps: CompanyDeps,
  caller: EmployeeCaller,
  version: number,
  { contact }: CompanyInput,
): Promise<CompanyOutcome> {
  const at = deps.clock();
  const stored = await deps.db.$client.turns.take(`company:${caller.organisation.cvr}`, () =>
    writeCompany(deps.db, caller, { contact, version, at }),
  );
  if (stored) return { ok: true, value: stored };
  return { ok: false, outdated: await readCompany(deps.db, caller, at) };
}
