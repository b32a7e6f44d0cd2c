import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { SecretKind } from '@frikort/domain/client-secret';
import {
  type ClientKind,
  freshLoginMinutes,
  isFreshLogin,
  judgeEnd,
  longestCredentialDays,
  mostClients,
  mostCredentials,
  scopesOfKind,
} from '@frikort/domain/integration';
import type { ClientInput, CredentialInput } from '@frikort/domain/integration-schemas';
import type { FreshLoginRequired, ValidationFailed } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import type { Scope } from '@frikort/domain/scopes';
import { v7 as uuidv7 } from 'uuid';
import { hashOfSecret, hintOfSecret, newSecret } from '../auth/clients/client-secret.ts';
import { readPublicKey } from '../auth/clients/public-key.ts';
import type { Database } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../http/use-case.ts';
import type { MadeSecret, StoredClient } from './client.ts';
import { recipientOf, tell } from './client-mails.ts';
import {
  clientOfCredential,
  type Doing,
  insertClient,
  insertCredential,
  inTurn,
  type NewCredential,
  type OwnerCaller,
  readClient,
} from './client-store.ts';

export type IntegrationDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  /** Which secrets this system makes. */
  readonly secretKind: SecretKind;
};

/** Who makes something that lasts, and when they last proved who they are. */
export type Maker = Doing & { readonly provenAt: Date | undefined };

/** A client as it is now, with the secret when this very request made it. */
export type ShownClient = { readonly client: StoredClient; readonly made?: MadeSecret };

/** Makes a client with its first credential (R32). */
export async function makeClient(
  { db, secretKind }: IntegrationDeps,
  maker: Maker,
  input: ClientInput,
  claim: IdempotencyClaim,
) {
  const { caller, at } = maker;
  const kind = kindFor(caller, input);
  const id = uuidv7();
  return await createOnce({
    db,
    claim,
    at,
    read: async (made) => shown(await readClient(db, maker, made)),
    store: async () => {
      const judged = judgeMaking(maker, kind, input);
      if (!judged.ok) return judged;
      const credential = await newCredential(input.credential, secretKind, 'credential.publicKey');
      if (!credential.ok) return credential;
      const { stored, made } = credential.value;
      const client = { ...input, id, actorId: uuidv7(), kind: judged.value, credential: stored };
      const isStored = await unlessOutrun(() =>
        inTurn(db, caller.organisation, async (turn) => {
          const isMade = await insertClient(turn, maker, client, claim);
          const facts = { system: input.name, by: caller.name };
          if (isMade) await tell(turn, recipientOf(caller), { topic: 'client-made', facts, at });
          return isMade;
        }),
      );
      if (isStored === false) return refused({ code: 'too-many-clients', most: mostClients });
      return isStored && shownOrNothing(await readClient(db, maker, id), made);
    },
    refuse: asJudged,
  });
}

/** Makes a further credential of a client (R32), so that one can be exchanged while both count. */
export async function makeCredential(
  { db, secretKind }: IntegrationDeps,
  maker: Maker,
  clientId: string,
  input: CredentialInput,
  claim: IdempotencyClaim,
) {
  const { caller, at } = maker;
  return await createOnce({
    db,
    claim,
    at,
    read: async (made) => {
      const of = await clientOfCredential(db, caller, made);
      return of === undefined ? undefined : shown(await readClient(db, maker, of));
    },
    store: async () => {
      const fresh = judgeFreshness(maker);
      if (!fresh.ok) return fresh;
      const end = judgeEnd(input.endsOn, todayInCopenhagen(at), longestCredentialDays);
      if (!end.ok) return end;
      const client = await readClient(db, maker, clientId);
      if (!client || client.endedAt !== null) return refused({ code: 'not-found' });
      const credential = await newCredential(input, secretKind, 'publicKey');
      if (!credential.ok) return credential;
      const { stored, made } = credential.value;
      const isStored = await unlessOutrun(() =>
        inTurn(db, caller.organisation, async (turn) => {
          const isMade = await insertCredential(turn, maker, { clientId, credential: stored }, claim);
          const facts = { system: client.name, by: caller.name };
          if (isMade) await tell(turn, recipientOf(caller), { topic: 'client-credential-made', facts, at });
          return isMade;
        }),
      );
      if (isStored === false) return refused({ code: 'too-many-credentials', most: mostCredentials });
      return isStored && shownOrNothing(await readClient(db, maker, clientId), made);
    },
    refuse: asJudged,
  });
}

function shown(client: StoredClient | undefined): ShownClient | undefined {
  return client && { client };
}

function shownOrNothing(client: StoredClient | undefined, made: MadeSecret) {
  return client && accepted<ShownClient>({ client, made });
}

/** What somebody makes: of a municipality its own, of a company its own or one for others. */
function kindFor({ role }: OwnerCaller, { vendor }: ClientInput): ClientKind | undefined {
  if (role === 'administrator') return vendor ? undefined : 'municipality';
  return vendor ? 'vendor' : 'company';
}

function judgeMaking(maker: Maker, kind: ClientKind | undefined, input: ClientInput) {
  const fresh = judgeFreshness(maker);
  if (!fresh.ok) return fresh;
  if (kind === undefined) return notAllowed('vendor');
  if (!areOfKind(input.scopes, kind)) return notAllowed('scopes');
  const end = judgeEnd(input.credential.endsOn, todayInCopenhagen(maker.at), longestCredentialDays);
  return end.ok ? accepted(kind) : end;
}

/** Whether every scope is one that a system of this kind may have. */
function areOfKind(scopes: readonly Scope[], kind: ClientKind): boolean {
  const own: readonly Scope[] = scopesOfKind[kind];
  return scopes.every((scope) => own.includes(scope));
}

/** What lasts is made by somebody who has just shown who they are. */
export function judgeFreshness({ provenAt, at }: Maker): Result<null, FreshLoginRequired> {
  if (isFreshLogin(provenAt, at)) return accepted(null);
  return refused({ code: 'fresh-login-required', withinMinutes: freshLoginMinutes });
}

export function notAllowed(path: string) {
  return refused<ValidationFailed>({
    code: 'validation-failed',
    errors: [{ path, code: 'not-allowed-value' }],
  });
}

/** A credential to be stored, with the secret if it has one. */
async function newCredential(
  { endsOn, publicKey }: CredentialInput,
  kind: SecretKind,
  path: string,
): Promise<Result<{ stored: NewCredential; made?: MadeSecret }, ValidationFailed>> {
  const id = uuidv7();
  if (publicKey === undefined) {
    const secret = newSecret(kind);
    const stored = { id, endsOn, secretHash: hashOfSecret(secret), hint: hintOfSecret(secret) };
    return accepted({ stored, made: { credentialId: id, secret } });
  }
  const key = await readPublicKey(publicKey);
  if (!key) return refused({ code: 'validation-failed', errors: [{ path, code: 'invalid' }] });
  return accepted({ stored: { id, endsOn, publicKey: key.jwk, hint: key.thumbprint } });
}
