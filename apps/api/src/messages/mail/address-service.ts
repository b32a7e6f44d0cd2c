import type { MessageMailOutcome, MessageMailState } from '@frikort/domain/message';
import type { TooManyVerifications } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';
import type { CprVault } from '../../database/encryption.ts';
import type { KeyVault } from '../../webhooks/signing-keys.ts';
import type { MessageCaller } from '../mailbox.ts';
import {
  countVerification,
  findAddress,
  readAddress,
  type StoredAddress,
  storeAddress,
} from './address-store.ts';
import { openAddress, sealAddress } from './sealed-address.ts';
import { newLinkToken } from './tokens.ts';

export type AddressDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  /** Encrypts addresses. */
  readonly keys: KeyVault;
  /** Names an address for as long as mails that verify it are counted. */
  readonly vault: Pick<CprVault, 'addressName'>;
};

/** Whether and where somebody is written to, and what became of the latest mail. */
export type MessageMail = {
  state: MessageMailState;
  email?: string;
  latest?: { at: string; purpose: 'verification' | 'news'; outcome: MessageMailOutcome };
};

const off: MessageMail = { state: 'off' };

export async function viewMessageMail(
  { db, clock, keys }: AddressDeps,
  caller: MessageCaller,
): Promise<MessageMail> {
  const stored = await readAddress(db, { caller, at: clock() });
  return stored ? shown(keys, stored) : off;
}

function shown(
  keys: KeyVault,
  { id, status, ciphertext, key_id: keyId, latest }: StoredAddress,
): MessageMail {
  const { email } = openAddress(keys, { ciphertext, keyId }, id);
  if (!latest) return { state: status, email };
  return { state: status, email, latest: { ...latest, at: new Date(latest.at).toISOString() } };
}

/**
 * Has the caller written to at an address, once it is verified (R35): a mail with a link goes to it, in place of an
 * earlier one. The address that is written to already stays as it is.
 */
export async function askForMail(
  { db, clock, keys, vault }: AddressDeps,
  caller: MessageCaller,
  email: string,
): Promise<Result<MessageMail, TooManyVerifications>> {
  const act = { caller, at: clock() };
  return await db.transaction(async (transaction) => {
    const before = await readAddress(transaction, act);
    if (before?.status === 'working' && shown(keys, before).email === email)
      return accepted(shown(keys, before));
    const refusal = await countVerification(transaction, act, vault.addressName(email.toLowerCase()));
    if (refusal) return refused(refusal);
    const id = uuidv7();
    const stopToken = newLinkToken();
    const sealed = sealAddress(keys, { email, stopToken }, id);
    await storeAddress(transaction, act, { id, ...sealed, stopToken });
    const stored = await findAddress(transaction, act);
    if (!stored) throw new Error('The address was not stored');
    return accepted(shown(keys, stored));
  });
}
