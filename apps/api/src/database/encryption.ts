import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type Cpr, cpr } from '@frikort/domain/cpr';

/** A named 256-bit key; the name is stored beside what the key made, so that keys can be rotated. */
export type NamedKey = { id: string; key: Buffer };

/** Keys with the current one first; older ones can still be read with. */
export type CprKeys = { encryption: [NamedKey, ...NamedKey[]]; index: [NamedKey, ...NamedKey[]] };

export type EncryptedCpr = { ciphertext: Buffer; keyId: string };
export type CprIndex = { index: Buffer; keyId: string };

export type CprVault = {
  /** Encrypts for one row; the row's id is bound in, so that a ciphertext moved to another row cannot be read. */
  encrypt(number: Cpr, rowId: string): EncryptedCpr;
  /** @throws Error when the key is unknown or the ciphertext was tampered with */
  decrypt(encrypted: EncryptedCpr, rowId: string): Cpr;
  /** The blind index made with the current key. */
  index(number: Cpr): CprIndex;
  /** The blind indexes with every known key, current first: during a rotation a row may have either. */
  indexes(number: Cpr): Buffer[];
  /** The keyed index by which the audit log names a citizen; of another family than the look-up index. */
  auditSubject(number: Cpr): Buffer;
};

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM for the number itself and HMAC-SHA-256 for finding it again. */
export function createCprVault(keys: CprKeys): CprVault {
  const [currentEncryption] = keys.encryption;
  const [currentIndex] = keys.index;
  const hmac = (key: Buffer, purpose: string, number: Cpr) =>
    createHmac('sha256', key).update(`${purpose}:${number}`).digest();

  return {
    encrypt(number, rowId) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', currentEncryption.key, iv).setAAD(Buffer.from(rowId));
      const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
      return { ciphertext: Buffer.concat([iv, cipher.getAuthTag(), body]), keyId: currentEncryption.id };
    },
    decrypt({ ciphertext, keyId }, rowId) {
      const named = keys.encryption.find((candidate) => candidate.id === keyId);
      if (!named) throw new Error(`No encryption key with id ${keyId} is configured`);
      const decipher = createDecipheriv('aes-256-gcm', named.key, ciphertext.subarray(0, ivLength))
        .setAAD(Buffer.from(rowId))
        .setAuthTag(ciphertext.subarray(ivLength, ivLength + tagLength));
      const body = Buffer.concat([
        decipher.update(ciphertext.subarray(ivLength + tagLength)),
        decipher.final(),
      ]);
      return cpr(body.toString('utf8'));
    },
    index: (number) => ({ index: hmac(currentIndex.key, 'cpr', number), keyId: currentIndex.id }),
    indexes: (number) => keys.index.map((named) => hmac(named.key, 'cpr', number)),
    auditSubject: (number) => hmac(currentIndex.key, 'audit', number),
  };
}
