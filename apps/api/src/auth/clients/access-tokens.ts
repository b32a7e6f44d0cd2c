import { randomUUID } from 'node:crypto';
import type { TokenInvalid } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { isScope, type Scope } from '@frikort/domain/scopes';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { NamedKeys } from '../../database/encryption.ts';

/** How long a token lasts, in seconds. */
export const tokenSeconds = 600;

/** Longer than any of ours; a longer one is not even parsed. */
const longestToken = 2_000;

/** What a token says: which client, by which credential, with which scopes. */
export type TokenFacts = {
  readonly clientId: string;
  readonly credentialId: string;
  readonly scopes: readonly Scope[];
};

export type AccessTokens = {
  readonly issue: (facts: TokenFacts, now: Date) => Promise<string>;
  readonly read: (token: string, now: Date) => Promise<Result<TokenFacts, TokenInvalid>>;
};

const claims = z.object({ sub: z.uuid(), credential: z.uuid(), scope: z.string() });

const algorithm = 'HS256';
const type = 'at+jwt';

/**
 * Access tokens (RFC 9068) that this API alone makes and reads, so that they are signed with a key of its own: a token of
 * any other algorithm, issuer, audience or type is not ours. Whether its client may still act is asked at each request.
 * @param keys the current one first, and former ones until their tokens have expired
 * @param origin of our pages, which is also the issuer
 */
export function createAccessTokens(keys: NamedKeys, origin: string): AccessTokens {
  const expected = { issuer: origin, audience: audienceAt(origin), typ: type, algorithms: [algorithm] };
  const [current] = keys;
  const keyOf = ({ kid }: { kid?: string | undefined }) => {
    const named = keys.find(({ id }) => id === kid);
    if (!named) throw new errors.JWSInvalid('no key of ours');
    return named.key;
  };
  return {
    issue: ({ clientId, credentialId, scopes }, now) => {
      const seconds = Math.floor(now.getTime() / 1000);
      return new SignJWT({ client_id: clientId, credential: credentialId, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: algorithm, typ: type, kid: current.id })
        .setIssuer(expected.issuer)
        .setAudience(expected.audience)
        .setSubject(clientId)
        .setJti(randomUUID())
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + tokenSeconds)
        .sign(current.key);
    },
    read: async (token, now) => {
      if (token.length > longestToken) return notOurs;
      try {
        const { payload } = await jwtVerify(token, keyOf, {
          ...expected,
          currentDate: now,
          requiredClaims: ['exp', 'iat', 'jti'],
        });
        const read = claims.safeParse(payload);
        if (!read.success) return notOurs;
        const { sub: clientId, credential: credentialId, scope } = read.data;
        return accepted({ clientId, credentialId, scopes: scope.split(' ').filter(isScope) });
      } catch (error) {
        if (error instanceof errors.JWTExpired) return refused({ code: 'token-invalid', reason: 'expired' });
        if (error instanceof errors.JOSEError) return notOurs;
        throw error;
      }
    },
  };
}

const notOurs = refused<TokenInvalid>({ code: 'token-invalid', reason: 'not-ours' });

/** For whom tokens are: this API. */
const audienceAt = (origin: string): string => `${origin}/api/v1`;
