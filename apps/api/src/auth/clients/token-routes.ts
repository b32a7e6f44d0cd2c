import { allowedScopes } from '@frikort/domain/integration';
import { isScope, type Scope, scopes } from '@frikort/domain/scopes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takeForms } from '../../http/bodies.ts';
import { serverLimits } from '../../http/server-limits.ts';
import { tokenSeconds } from './access-tokens.ts';
import { callerOfClient, ownerOf } from './client-caller.ts';
import { recordToken } from './client-store.ts';
import { type ClientProof, type ProofDeps, type ProofFault, proveClient } from './prove-client.ts';
import { recordRefusedToken } from './token-log.ts';

/** What RFC 6749 (5.2) calls the refusals of a token request. */
type OAuthError = {
  readonly error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';
  readonly error_description: string;
};

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * `POST /oauth/token`: a client proves who it is and is given a token of ten minutes (RFC 6749 client credentials, with
 * `client_secret_basic` or `private_key_jwt`, RFC 7523), and what clients ask of us (RFC 8414). There is no other grant,
 * and no way for a person.
 */
export function tokenRoutes({
  publicOrigin: origin,
  ...given
}: Omit<ProofDeps, 'audiences'> & { readonly publicOrigin: string }) {
  const deps = { ...given, audiences: [origin, tokenEndpointAt(origin)] };
  return async (app: FastifyInstance): Promise<void> => {
    const metadata = metadataAt(origin);
    const hidden = { schema: { hide: true } };
    app.get('/.well-known/oauth-authorization-server', hidden, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').send(metadata),
    );
    await app.register(async (posted) => {
      takeForms(posted, serverLimits.tokenFormBytes);
      posted.post('/oauth/token', hidden, (request, reply) => giveToken(deps, request, reply));
    });
  };
}

const tokenEndpointAt = (origin: string) => `${origin}/oauth/token`;

function metadataAt(origin: string) {
  return {
    issuer: origin,
    token_endpoint: tokenEndpointAt(origin),
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'],
    scopes_supported: scopes,
    service_documentation: `${origin}/api/docs`,
  };
}

async function giveToken(
  deps: ProofDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const fields = fieldsOf(request.body);
  if (!fields) return refuse(reply, repeatedField);
  if (fields.grant_type !== 'client_credentials') return refuse(reply, otherGrant);
  const proof = proofOf(request, fields);
  if ('error' in proof) return refuse(reply, proof);
  const at = deps.clock();
  const proven = await proveClient(deps, proof);
  const deny = async (refusal: OAuthError, why: string, client = proven.client) => {
    await recordRefusedToken(deps.db, { client, code: `${refusal.error}:${why}`, requestId: request.id, at });
    return refuse(reply, refusal);
  };
  if (!proven.ok) return deny(notProven(proof, proven.fault), proven.fault);
  const { client, credentialId } = proven;
  const wanted = wantedScopes(fields.scope, client.scopes);
  if (wanted === undefined) return deny(unfitScope(client.scopes), 'scope');
  const caller = callerOfClient(client, {
    organisation: ownerOf(client),
    scopes: wanted,
    requestId: request.id,
  });
  if (!(await recordToken(deps.db, caller, { credentialId, at })))
    return deny(notProven(proof, 'client-ended'), 'client-ended');
  const token = await deps.tokens.issue({ clientId: client.id, credentialId, scopes: wanted }, at);
  return unkept(reply).send({
    access_token: token,
    token_type: 'Bearer',
    expires_in: tokenSeconds,
    scope: wanted.join(' '),
  });
}

/** The fields that were sent; nothing when one was sent twice. */
function fieldsOf(body: unknown): Readonly<Record<string, string | undefined>> | undefined {
  const fields = Object.entries(body ?? {});
  if (!fields.every((field): field is [string, string] => typeof field[1] === 'string')) return undefined;
  return Object.fromEntries(fields);
}

function proofOf(
  { headers }: FastifyRequest,
  fields: Readonly<Record<string, string | undefined>>,
): ClientProof | OAuthError {
  if (fields.client_secret !== undefined) return secretInBody;
  const basic = basicOf(headers.authorization);
  const { client_assertion: assertion, client_assertion_type: type, client_id: named } = fields;
  if (assertion === undefined) return basic ?? noProof;
  if (basic !== undefined || headers.authorization !== undefined) return twoProofs;
  if (type !== assertionType) return otherAssertion;
  return { method: 'private_key_jwt', assertion, named };
}

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
function basicOf(header: string | undefined): ClientProof | undefined {
  const [scheme = '', encoded = ''] = (header ?? '').split(' ', 2);
  if (scheme.toLowerCase() !== 'basic' || encoded.length > 1_000) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  try {
    const [clientId, secret] = [decodeURIComponent(id), decodeURIComponent(rest.join(':'))];
    return { method: 'client_secret_basic', clientId, secret };
  } catch {
    return undefined;
  }
}

/** The scopes that are given: all of the client's when none are asked for; nothing when one of them is not its. */
function wantedScopes(asked: string | undefined, own: readonly Scope[]): Scope[] | undefined {
  if (asked === undefined || asked.trim() === '') return [...own];
  const names = asked.trim().split(/ +/);
  if (!names.every(isScope)) return undefined;
  const allowed = allowedScopes(names, own);
  return names.every((name) => allowed.includes(name)) ? allowed : undefined;
}

const repeatedField: OAuthError = { error: 'invalid_request', error_description: 'A field is sent twice.' };
const otherGrant: OAuthError = {
  error: 'unsupported_grant_type',
  error_description: 'Only grant_type=client_credentials.',
};
const secretInBody: OAuthError = {
  error: 'invalid_request',
  error_description: 'Send the secret in the Authorization header (client_secret_basic), not in the form.',
};
const noProof: OAuthError = {
  error: 'invalid_client',
  error_description: 'Prove the client with client_secret_basic or private_key_jwt.',
};
const twoProofs: OAuthError = {
  error: 'invalid_request',
  error_description: 'Prove the client in one way, not in two.',
};
const otherAssertion: OAuthError = {
  error: 'invalid_request',
  error_description: `client_assertion_type has to be ${assertionType}.`,
};

const unfitScope = (own: readonly Scope[]): OAuthError => ({
  error: 'invalid_scope',
  error_description: `The client may ask for: ${own.join(' ')}.`,
});

/** What is wrong with an assertion concerns nobody but its maker, and would take them long to find out. */
const toldFaults: Readonly<Partial<Record<ProofFault, string>>> = {
  audience: 'The assertion is made out to somebody else: aud has to be the token endpoint or the issuer.',
  expired: 'The assertion has expired.',
  'too-long-lived': 'The assertion lasts for more than five minutes.',
  replayed: 'The assertion has been used before: each needs a jti of its own.',
  'secret-of-other-system': 'The secret is of another system: test and live do not take each other’s.',
};

function notProven({ method }: ClientProof, fault: ProofFault): OAuthError {
  const told = toldFaults[fault];
  return {
    error: 'invalid_client',
    error_description: told ?? `No such client, or it is not proven by this ${method}.`,
  };
}

function refuse(reply: FastifyReply, refusal: OAuthError): FastifyReply {
  if (refusal.error === 'invalid_client') reply.header('www-authenticate', 'Basic realm="frikort"');
  return unkept(reply)
    .code(refusal.error === 'invalid_client' ? 401 : 400)
    .send(refusal);
}

const unkept = (reply: FastifyReply) => reply.header('cache-control', 'no-store');
