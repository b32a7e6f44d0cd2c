import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { SecretKind } from '@frikort/domain/client-secret';
import type { JWK } from 'jose';
import { isId } from '../../http/answer-schemas.ts';
import { type AssertionFault, clientNamedBy, proveAssertion } from './client-assertion.ts';
import { hashOfSecret, isSecretOf } from './client-secret.ts';
import { type ClientWithCredentials, findClientWithCredentials, useAssertion } from './client-store.ts';
import type { ClientDeps } from './find-client.ts';

export type ProofDeps = ClientDeps & {
  readonly secretKind: SecretKind;
  /** The addresses that an assertion may be made out to: the token endpoint, or us. */
  readonly audiences: readonly string[];
};

/** How a client says who it is at the token endpoint. */
export type ClientProof =
  | { readonly method: 'client_secret_basic'; readonly clientId: string; readonly secret: string }
  | {
      readonly method: 'private_key_jwt';
      readonly assertion: string;
      /** The client that the form names besides: it has to be the one that the assertion is of. */
      readonly named: string | undefined;
    };

/** Why a client is not let in. Its log has it; the answer says no more than `invalid_client`, unless it is an assertion's. */
export type ProofFault =
  | AssertionFault
  | 'unknown-client'
  | 'client-ended'
  | 'secret'
  | 'secret-of-other-system';

export type ProvenClient =
  | { readonly ok: true; readonly client: ClientWithCredentials; readonly credentialId: string }
  /** `client` when one is named that there is, whether it was the client or not. */
  | { readonly ok: false; readonly fault: ProofFault; readonly client?: ClientWithCredentials };

/** Holds what a client proves itself with against its credentials that count today. */
export async function proveClient(deps: ProofDeps, proof: ClientProof): Promise<ProvenClient> {
  const now = deps.clock();
  const clientId = proof.method === 'private_key_jwt' ? clientNamedBy(proof.assertion) : proof.clientId;
  const client = isId(clientId ?? '')
    ? await findClientWithCredentials(deps.db, clientId ?? '', todayInCopenhagen(now))
    : undefined;
  if (!client) return { ok: false, fault: 'unknown-client' };
  if (proof.method === 'private_key_jwt' && (proof.named ?? client.id) !== client.id)
    return { ok: false, fault: 'malformed', client };
  if (client.ended) return { ok: false, fault: 'client-ended', client };
  return proof.method === 'private_key_jwt'
    ? proveByKey(deps, client, proof.assertion, now)
    : proveBySecret(deps, client, proof.secret);
}

function proveBySecret(
  { secretKind }: ProofDeps,
  client: ClientWithCredentials,
  secret: string,
): ProvenClient {
  if (!isSecretOf(secretKind, secret)) {
    const ofOther = isSecretOf(secretKind === 'live' ? 'test' : 'live', secret);
    return { ok: false, fault: ofOther ? 'secret-of-other-system' : 'secret', client };
  }
  const hash = hashOfSecret(secret).toString('hex');
  const credential = client.credentials.find(({ secretHash }) => secretHash === hash);
  return credential
    ? { ok: true, client, credentialId: credential.id }
    : { ok: false, fault: 'secret', client };
}

async function proveByKey(
  { db, audiences }: ProofDeps,
  client: ClientWithCredentials,
  assertion: string,
  now: Date,
): Promise<ProvenClient> {
  const keys = client.credentials.flatMap(({ id, publicKey }) =>
    publicKey ? [{ id, publicKey: publicKey satisfies Record<string, string> as JWK }] : [],
  );
  const proven = await proveAssertion(assertion, client.id, keys, { audiences, now });
  if (typeof proven === 'string') return { ok: false, fault: proven, client };
  const { key, jtiHash, expiresAt } = proven;
  const isNew = await useAssertion(db, { clientId: client.id, jtiHash, expiresAt });
  return isNew ? { ok: true, client, credentialId: key.id } : { ok: false, fault: 'replayed', client };
}
