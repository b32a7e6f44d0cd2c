import { createHmac } from 'node:crypto';
import { type Cpr, cpr } from '@frikort/domain/cpr';
import { decryptBytes, encryptBytes } from './aes-gcm.ts';
import { secretKeyOf } from './secret-key.ts';

/** A named 256-bit key; the name is stored beside what the key made, so that keys can be rotated. */
export type NamedKey = { id: string; key: Buffer };

/** Keys of one purpose with the current one first; the others can still be read with. */
export type NamedKeys = readonly [NamedKey, ...NamedKey[]];

/** The keys of the three purposes. `subject` is one for good: what the log says is never rewritten (README). */
export type CprKeys = { encryption: NamedKeys; index: NamedKeys; subject: NamedKey };

export type EncryptedCpr = { ciphertext: Buffer; keyId: string };
export type CprIndex = { index: Buffer; keyId: string };

export type CprVault = {
  /** Encrypts for one row; the row's id is bound in, so that a ciphertext moved to another row cannot be read. */
  encrypt(number: Cpr, rowId: string): EncryptedCpr;
  /** @throws Error when the key is unknown or the ciphertext was tampered with */
  decrypt(encrypted: EncryptedCpr, rowId: string): Cpr;
  /** Encrypts a file that belongs to a row, apart from the row's number. */
  encryptFile(content: Buffer, rowId: string): EncryptedCpr;
  /** @throws Error as `decrypt` */
  decryptFile(encrypted: EncryptedCpr, rowId: string): Buffer;
  /** The blind indexes with every known key, current first: during a rotation a number may have either. */
  indexes(number: Cpr): [CprIndex, ...CprIndex[]];
  /** The keyed index by which the audit log names a citizen, made with a key of its own that is never rotated. */
  auditSubject(number: Cpr): Buffer;
  /** The name of a network for as long as its look-ups are counted (R27), so that no address is stored. */
  networkName(network: string): string;
  /** The name of an e-mail address for as long as mails that verify it are counted (R35). */
  addressName(email: string): string;
  /**
   * A municipality (code) for a page that may not know it, so that its steps can be counted there (R38): another text
   * each time, and never stored.
   */
  sealAuthority(code: string): string;
  /** The municipality that {@link CprVault.sealAuthority} hid; nothing for any other text. */
  openAuthority(sealed: string): string | undefined;
  /** Names of the keys that are written with. */
  currentKeys: { encryption: string; index: string };
};

/** AES-256-GCM for the number itself and HMAC-SHA-256 for finding it again. */
export function createCprVault(keys: CprKeys): CprVault {
  const [currentEncryption] = keys.encryption;
  const [currentIndex, ...otherIndexes] = keys.index;
  const hmac = (key: Buffer, purpose: string, text: string) =>
    createHmac('sha256', secretKeyOf(key)).update(`${purpose}:${text}`).digest();
  const indexWith = ({ id, key }: NamedKey, number: Cpr) => ({ index: hmac(key, 'cpr', number), keyId: id });

  const keyNamed = (keyId: string) => {
    const named = keys.encryption.find((candidate) => candidate.id === keyId);
    if (!named) throw new Error(`No encryption key with id ${keyId} is configured`);
    return named.key;
  };
  // So that a file is never taken for a number, nor one for the other.
  const fileOf = (rowId: string) => `file:${rowId}`;
  const countingKey = hmac(keys.subject.key, 'counted-for', '');

  return {
    encrypt: (number, rowId) => ({
      ciphertext: encryptBytes(currentEncryption.key, Buffer.from(number), rowId),
      keyId: currentEncryption.id,
    }),
    decrypt: ({ ciphertext, keyId }, rowId) =>
      cpr(decryptBytes(keyNamed(keyId), ciphertext, rowId).toString('utf8')),
    encryptFile: (content, rowId) => ({
      ciphertext: encryptBytes(currentEncryption.key, content, fileOf(rowId)),
      keyId: currentEncryption.id,
    }),
    decryptFile: ({ ciphertext, keyId }, rowId) => decryptBytes(keyNamed(keyId), ciphertext, fileOf(rowId)),
    indexes: (number) => [
      indexWith(currentIndex, number),
      ...otherIndexes.map((named) => indexWith(named, number)),
    ],
    auditSubject: (number) => hmac(keys.subject.key, 'audit', number),
    networkName: (network) => hmac(keys.subject.key, 'network', network).toString('base64url'),
    addressName: (email) => hmac(keys.subject.key, 'address', email).toString('base64url'),
    sealAuthority: (code) =>
      encryptBytes(countingKey, Buffer.from(code), 'counted-for').toString('base64url'),
    openAuthority(sealed) {
      try {
        return decryptBytes(countingKey, Buffer.from(sealed, 'base64url'), 'counted-for').toString('utf8');
      } catch {
        return undefined;
      }
    },
    currentKeys: { encryption: currentEncryption.id, index: currentIndex.id },
  };
}
