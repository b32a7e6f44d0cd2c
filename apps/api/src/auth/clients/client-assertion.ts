import { createHash } from 'node:crypto';
import { decodeJwt, errors, type JWK, jwtVerify } from 'jose';

/** Longer than any that says what is asked; a longer one is not even parsed. */
const longestAssertion = 4_000;

/** How far ahead an assertion may end, in seconds: it is made for one request. */
const longestSeconds = 300;

/** How far the clocks of a client and ours may be apart, in seconds. */
const toleratedSeconds = 10;

/** What a client may sign with; each key allows those of its kind alone. */
const algorithms = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];

/** Why an assertion does not count; the log has it, and the answer says it, for it concerns nobody else. */
export type AssertionFault =
  | 'malformed'
  | 'signature'
  | 'audience'
  | 'expired'
  | 'too-long-lived'
  | 'replayed';

/** An assertion that proves a client (RFC 7523), once its `jti` turns out to be new. */
export type ProvenAssertion<Key> = { readonly key: Key; readonly jtiHash: Buffer; readonly expiresAt: Date };

/** Which client an assertion says it is of; nothing is proven by that. */
export function clientNamedBy(assertion: string): string | undefined {
  if (assertion.length > longestAssertion) return undefined;
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

/**
 * Holds an assertion against the keys of its client.
 * @param audiences any of which it has to name: the token endpoint, or us as the issuer
 */
export async function proveAssertion<Key extends { readonly publicKey: JWK }>(
  assertion: string,
  clientId: string,
  keys: readonly Key[],
  { audiences, now }: { audiences: readonly string[]; now: Date },
): Promise<ProvenAssertion<Key> | AssertionFault> {
  let fault: AssertionFault = 'signature';
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(assertion, key.publicKey, {
        algorithms,
        issuer: clientId,
        subject: clientId,
        audience: [...audiences],
        currentDate: now,
        clockTolerance: toleratedSeconds,
        requiredClaims: ['exp', 'jti'],
      });
      const { exp = 0, jti = '' } = payload;
      if (typeof jti !== 'string' || jti === '') return 'malformed';
      if (exp * 1000 > now.getTime() + (longestSeconds + toleratedSeconds) * 1000) return 'too-long-lived';
      const jtiHash = createHash('sha256').update(jti).digest();
      return { key, jtiHash, expiresAt: new Date((exp + toleratedSeconds) * 1000) };
    } catch (error) {
      const why = faultOf(error);
      // A signature that another key may have made says nothing yet; what is wrong behind one that holds, does.
      if (why !== 'signature') fault = why;
    }
  }
  return fault;
}

function faultOf(error: unknown): AssertionFault {
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof TypeError)
    return 'signature';
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'aud' ? 'audience' : 'malformed';
  if (error instanceof errors.JOSEError) return 'malformed';
  throw error;
}
