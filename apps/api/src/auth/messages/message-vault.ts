import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { decryptBytes, encryptBytes } from '../../database/aes-gcm.ts';
import type { NamedKeys } from '../../database/encryption.ts';

/** A message as it is stored: compressed, then encrypted, with the name of the key. */
export type EncryptedMessage = { readonly content: Buffer; readonly keyId: string };

export type MessageVault = {
  /** Encrypts for one row of `login_messages`; the row's id is bound in. */
  encrypt(message: string, rowId: string): Promise<EncryptedMessage>;
  /** Nothing when the key is not configured any more. @throws Error when the row was tampered with */
  decrypt(encrypted: EncryptedMessage, rowId: string): string | undefined;
};

/**
 * Messages of login name persons, so that a copy of the database must not show them. Their keys are not those of CPR
 * numbers: a row is never written anew, and so a former key is needed for as long as its rows are kept.
 */
export function createMessageVault(keys: NamedKeys): MessageVault {
  const [current] = keys;
  return {
    encrypt: async (message, rowId) => {
      // A long message takes longer to compress than to read: not on the thread that answers requests.
      const compressed = await promisify(deflateRaw)(message);
      return { content: encryptBytes(current.key, compressed, rowId), keyId: current.id };
    },
    decrypt({ content, keyId }, rowId) {
      const named = keys.find(({ id }) => id === keyId);
      return named && inflateRawSync(decryptBytes(named.key, content, rowId)).toString();
    },
  };
}
