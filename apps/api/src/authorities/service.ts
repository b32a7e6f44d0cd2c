import type { AuthorityContact } from '@frikort/domain/authority-contact';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { StoredContact } from './contact.ts';
import { listContacts, readOwnContacts, writeContact } from './store.ts';

export type AuthorityDeps = { db: Database; clock: () => Date };

/** Every saving of the caller's municipality, the newest first. */
export async function viewOwnContact(
  { db, clock }: AuthorityDeps,
  caller: CaseworkerCaller,
): Promise<StoredContact[]> {
  return await readOwnContacts(db, caller, clock());
}

/** What a change gives: every saving as it is now, and whether the caller's version was the current one. */
export type ContactOutcome = { ok: boolean; saved: StoredContact[] };

/** Saves how the caller's municipality is reached, from the version that the caller read. */
export async function setOwnContact(
  { db, clock }: AuthorityDeps,
  caller: CaseworkerCaller,
  version: number,
  contact: AuthorityContact,
): Promise<ContactOutcome> {
  const ok = await writeContact(db, caller, { contact, version, at: clock() });
  return { ok, saved: await listContacts(db, caller) };
}
