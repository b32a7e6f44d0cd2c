import { type Accepted, accepted } from '@frikort/domain/result';
import type { CompanyInput } from '@frikort/domain/schemas';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { Outdated } from '../http/use-case.ts';
import { readCompany, type StoredCompany, writeCompany } from './store.ts';

export type CompanyDeps = { db: Database; clock: () => Date };

/** The caller's company. */
export async function viewCompany(deps: CompanyDeps, caller: EmployeeCaller): Promise<StoredCompany> {
  return await readCompany(deps.db, caller, deps.clock());
}

/** Sets the contact person that is suggested for new employments (R9), from the version that the caller read. */
export async function setCompanyContact(
  deps: CompanyDeps,
  caller: EmployeeCaller,
  version: number,
  { contact }: CompanyInput,
): Promise<Accepted<StoredCompany> | Outdated<StoredCompany>> {
  const at = deps.clock();
  const stored = await deps.db.$client.turns.take(`company:${caller.organisation.cvr}`, () =>
    writeCompany(deps.db, caller, { contact, version, at }),
  );
  if (stored) return accepted(stored);
  return { ok: false, outdated: await readCompany(deps.db, caller, at) };
}
