import { createPublicKey } from 'node:crypto';
import type { PublicKeyInput } from '@frikort/domain/integration-schemas';
import { calculateJwkThumbprint } from 'jose';

const shortestModulus = 2048;
const longestModulus = 4096;

/** A public key as it is kept: a JSON Web Key without a description, and its thumbprint (RFC 7638). */
export type KeptKey = { readonly jwk: Readonly<Record<string, string>>; readonly thumbprint: string };

/** What is kept of a key; nothing of one that is no key, or an RSA key of an unfit length. */
export async function readPublicKey(given: PublicKeyInput): Promise<KeptKey | undefined> {
  const { kid: _kid, alg: _alg, use: _use, ...jwk } = given;
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: jwk, format: 'jwk' });
    const length = asymmetricKeyDetails?.modulusLength;
    if (length !== undefined && (length < shortestModulus || length > longestModulus)) return undefined;
    return { jwk, thumbprint: await calculateJwkThumbprint(jwk) };
  } catch {
    return undefined;
  }
}
