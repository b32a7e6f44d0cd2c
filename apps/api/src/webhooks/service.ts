import { isToldTo } from '@frikort/domain/published-event';
import { type Accepted, accepted, type Refused, type Result, refused } from '@frikort/domain/result';
import { formerSecretDays, mostWebhooks } from '@frikort/domain/webhook';
import type { WebhookChangeInput, WebhookInput } from '@frikort/domain/webhook-schemas';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/database.ts';
import { streamKindOf } from '../events/stream.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import type { ProblemOf } from '../http/problem.ts';
import { createOnce, type Outdated, unlessOutrun, untilDecided } from '../http/use-case.ts';
import { type KeyVault, keyRow, newSigningKeys } from './signing-keys.ts';
import { faultOfTarget, type Resolve, type TargetPolicy } from './targets.ts';
import type { StoredWebhook } from './webhook.ts';
import {
  insertWebhook,
  readWebhook,
  rotateKeys,
  type StoredKeys,
  updateWebhook,
  type WebhookAct,
  type WebhookCaller,
} from './webhook-store.ts';

export type WebhookDeps = {
  db: Database;
  clock: () => Date;
  webhooks: { vault: KeyVault; targets: TargetPolicy; resolve?: Resolve };
};

/** A webhook, and its secret when that has just been made. */
export type ShownWebhook = { webhook: StoredWebhook; secret?: string };

type Judged = Refused<ProblemOf<'webhook-address-refused' | 'validation-failed'>>;

/** Sets up a webhook (R34). The secret is told once: a repetition of the request is answered without it. */
export async function createWebhook(
  { db, clock, webhooks }: WebhookDeps,
  caller: WebhookCaller,
  input: WebhookInput,
  claim: IdempotencyClaim,
) {
  const act = { caller, at: clock() };
  return await createOnce<
    ShownWebhook,
    Judged | Refused<ProblemOf<'too-many-webhooks'>>,
    Judged | Refused<ProblemOf<'too-many-webhooks'>>
  >({
    db,
    claim,
    at: act.at,
    read: async (id) => asShown(await readWebhook(db, act, id)),
    store: async () => {
      const fault = await faultOf(webhooks, caller, input);
      if (fault) return fault;
      const id = uuidv7();
      const { secret, keys } = newKeys(webhooks.vault, id, 1);
      const stored = await unlessOutrun(async () => ({
        made: await insertWebhook(db, act, { ...input, id, keys, claim }),
      }));
      if (stored === undefined) return undefined;
      if (stored.made === undefined) return refused({ code: 'too-many-webhooks', most: mostWebhooks });
      return accepted({ webhook: stored.made, secret });
    },
    refuse: async (why) => why,
  });
}

const asShown = (webhook: StoredWebhook | undefined) => webhook && { webhook };

/** What is wrong with where events are to be sent, or with which. */
async function faultOf(
  { targets, resolve }: WebhookDeps['webhooks'],
  caller: WebhookCaller,
  { url, types }: WebhookChangeInput,
): Promise<Judged | undefined> {
  const kind = streamKindOf(caller);
  if (types?.some((type) => !isToldTo(kind, type)))
    return refused({ code: 'validation-failed', errors: [{ path: 'types', code: 'not-allowed-value' }] });
  const reason = url === undefined ? undefined : await faultOfTarget(new URL(url), targets, resolve);
  return reason && refused({ code: 'webhook-address-refused', reason });
}

function newKeys(vault: KeyVault, id: string, number: number): { secret: string; keys: StoredKeys } {
  const { secret, publicKey, bytes } = newSigningKeys();
  return { secret, keys: { ...vault.encrypt(bytes, keyRow(id, number)), publicKey } };
}

/** Changes a webhook from the version that the caller read. */
export async function changeWebhook(
  { db, clock, webhooks }: WebhookDeps,
  caller: WebhookCaller,
  { id, version, changes }: { id: string; version: number; changes: WebhookChangeInput },
): Promise<Accepted<StoredWebhook> | Outdated<StoredWebhook> | Judged | Refused<ProblemOf<'not-found'>>> {
  const act: WebhookAct = { caller, at: clock() };
  const before = await readWebhook(db, act, id);
  if (!before) return refused({ code: 'not-found' });
  const fault = await faultOf(webhooks, caller, changes);
  if (fault) return fault;
  const after = await updateWebhook(db, act, { id, version }, changes);
  if (after) return accepted(after);
  const current = await readWebhook(db, act, id);
  return current ? { ok: false, outdated: current } : refused({ code: 'not-found' });
}

const dayMs = 24 * 60 * 60_000;

/** Makes a new secret and key; the former ones count for some days more (R34). */
export async function rotateSecret(
  { db, clock, webhooks }: WebhookDeps,
  caller: WebhookCaller,
  id: string,
): Promise<Result<Required<ShownWebhook>, ProblemOf<'not-found' | 'former-secret-valid' | 'unavailable'>>> {
  const act = { caller, at: clock() };
  return await untilDecided(async () => {
    const before = await readWebhook(db, act, id);
    const [current, former] = before?.secrets ?? [];
    if (!current) return refused({ code: 'not-found' });
    if (former?.expiresAt)
      return refused({ code: 'former-secret-valid', until: new Date(former.expiresAt).toISOString() });
    const number = current.number + 1;
    const { secret, keys } = newKeys(webhooks.vault, id, number);
    const formerUntil = new Date(act.at.getTime() + formerSecretDays * dayMs);
    const webhook = await rotateKeys(db, act, { id, number, keys, formerUntil });
    return webhook && accepted({ webhook, secret });
  });
}
