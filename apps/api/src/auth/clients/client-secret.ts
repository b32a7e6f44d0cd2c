import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type SecretKind, secretForm } from '@frikort/domain/client-secret';

/** What a system makes and takes by how it runs. */
export function secretKindOf(mode: 'production' | 'local'): SecretKind {
  return mode === 'production' ? 'live' : 'test';
}

/**
 * A secret of a client: a prefix by which scanners find one that leaked, 256 random bits, and a checksum by which they
 * tell it from other text, in base64url.
 */
export function newSecret(kind: SecretKind): string {
  const random = randomBytes(32).toString('base64url');
  return `frikort_${kind}_${random}${checksumOf(random)}`;
}

/** Whether a text is a secret of this kind. */
export function isSecretOf(kind: SecretKind, text: string): boolean {
  const found = secretForm.exec(text);
  const { random = '', checksum } = found?.groups ?? {};
  return found?.[0] === text && found.groups?.kind === kind && checksum === checksumOf(random);
}

/** What is stored of a secret. A plain hash is enough, because nobody can guess 256 bits. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** By what people know a secret: its end. */
export const hintOfSecret = (secret: string): string => secret.slice(-4);

function checksumOf(random: string): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(random));
  return sum.toString('base64url');
}
