import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { secretKeyOf } from './secret-key.ts';

const ivLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM with a random IV. The place that the ciphertext is for is bound in, so that it cannot be read in another.
 * @param key 32 bytes
 * @returns IV, tag and ciphertext, one behind the other
 */
export function encryptBytes(key: Buffer, plain: Buffer, place: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', secretKeyOf(key), iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws Error when the key is another, or the ciphertext was changed or moved */
export function decryptBytes(key: Buffer, ciphertext: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', secretKeyOf(key), ciphertext.subarray(0, ivLength))
    .setAAD(Buffer.from(place))
    .setAuthTag(ciphertext.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([decipher.update(ciphertext.subarray(ivLength + tagLength)), decipher.final()]);
}
