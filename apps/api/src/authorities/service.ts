import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { type Accepted, accepted } from '@frikort/domain/result';
import type { AdministratorCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { Outdated } from '../http/use-case.ts';
import type { StoredContact } from './contact.ts';
import { listContacts, readContact, readOwnContacts, writeContact } from './store.ts';

export type AuthorityDeps = { db: Database; clock: () => Date };

/** How a municipality is reached now, for whoever asks; undefined until it has been entered. */
export async function viewContact(
  { db }: Pick<AuthorityDeps, 'db'>,
  code: string,
): Promise<AuthorityContact | undefined> {
  return await readContact(db, code);
}

/** Every saving of the caller's municipality, the newest first. */
export async function viewOwnContact(
  { db, clock }: AuthorityDeps,
  caller: AdministratorCaller,
): Promise<StoredContact[]> {
  return await readOwnContacts(db, caller, clock());
}

/** Saves how the caller's municipality is reached, from the version that the caller read. @returns every saving */
export async function setOwnContact(
  { db, clock }: AuthorityDeps,
  caller: AdministratorCaller,
  version: number,
  contact: AuthorityContact,
): Promise<Accepted<StoredContact[]> | Outdated<StoredContact[]>> {
  const isCurrent = await writeContact(db, caller, { contact, version, at: clock() });
  const saved = await listContacts(db, caller);
  return isCurrent ? accepted(saved) : { ok: false, outdated: saved };
}
