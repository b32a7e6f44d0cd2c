import { createSecretKey, type KeyObject } from 'node:crypto';

const made = new WeakMap<Buffer, KeyObject>();

/** A key as Node's cryptography works with it, made once for as long as there are the bytes, which nobody changes. */
export function secretKeyOf(key: Buffer): KeyObject {
  const known = made.get(key);
  if (known) return known;
  const secret = createSecretKey(key);
  made.set(key, secret);
  return secret;
}
