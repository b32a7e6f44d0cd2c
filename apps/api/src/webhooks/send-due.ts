import { setTimeout as wait } from 'node:timers/promises';
import { afterAttempt } from '@frikort/domain/webhook';
import PQueue from 'p-queue';
import type { Database } from '../database/database.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { bodyOf } from './delivery.ts';
import { openSender, type Sender, type SendLimits } from './post-event.ts';
import {
  type DueDelivery,
  listDueDeliveries,
  listDueWebhooks,
  noteAttempt,
  type SendingWebhook,
} from './sending-store.ts';
import { type KeyVault, keyRow, type Signer, signedHeaders, signerOf } from './signing-keys.ts';
import type { Resolve, TargetPolicy } from './targets.ts';

export type SendingDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly vault: KeyVault;
  readonly targets: TargetPolicy;
  readonly limits?: SendLimits;
  readonly resolve?: Resolve;
};

/** How many webhooks are sent to side by side, and of them those that do not answer. */
const most = { webhooks: 40, failing: 15 } as const;

/** How many deliveries of a webhook are read at once, and how many are under way to one that takes them. */
const batch = 50;
const atOnce = 8;

/** How many statements at once note what came of attempts: requests need connections too. */
const notes = 4;

const lookEveryMs = 250;

/**
 * Sends what is due, until nothing is (R34). One process at a time does it (`withJobLock`). Webhooks are sent to side by
 * side, and one that does not answer keeps nobody waiting: it gets one at a time, and ends its turn with what fails. A
 * process that dies while it sends has not noted it, and the next one sends it again, with the same id.
 */
export async function sendDue(deps: SendingDeps, signal: AbortSignal): Promise<void> {
  const running = new Map<string, { failing: boolean; turn: Promise<void> }>();
  const noting = new PQueue({ concurrency: notes });
  while (!signal.aborted) {
    for (const webhook of await listDueWebhooks(deps.db, deps.clock())) {
      const failing = [...running.values()].filter((one) => one.failing).length;
      const isFull = running.size >= most.webhooks || (webhook.failing && failing >= most.failing);
      if (isFull || running.has(webhook.id)) continue;
      const turn = takeTurn(deps, webhook, { noting, signal }).finally(() => running.delete(webhook.id));
      // Whoever waits for it below is told of its failure.
      turn.catch(() => {});
      running.set(webhook.id, { failing: webhook.failing, turn });
    }
    if (running.size === 0) return;
    await Promise.race([...[...running.values()].map(({ turn }) => turn), wait(lookEveryMs)]);
  }
  await Promise.all([...running.values()].map(({ turn }) => turn));
}

/** Sends to one webhook what is due for it, until nothing is or something fails. */
async function takeTurn(
  deps: SendingDeps,
  webhook: SendingWebhook,
  { noting, signal }: { noting: PQueue; signal: AbortSignal },
): Promise<void> {
  const { db, clock, targets: policy, limits, resolve } = deps;
  const sender = openSender(new URL(webhook.url), {
    policy,
    ...(limits ? { limits } : {}),
    ...(resolve ? { resolve } : {}),
  });
  const signers = signersOf(deps.vault, webhook);
  const sending = new PQueue({ concurrency: webhook.failing ? 1 : atOnce });
  let goesOn = true;
  const sendOne = async (delivery: DueDelivery) => {
    if (!goesOn || signal.aborted) return;
    const attempt = await attemptOne({ sender, signers, webhook, delivery, clock });
    await noting.add(() => noteAttempt(db, attempt));
    if (attempt.after.status !== 'succeeded') goesOn = false;
  };
  try {
    while (goesOn && !signal.aborted) {
      const due = await listDueDeliveries(db, webhook.id, clock(), batch);
      await sending.addAll(due.map((delivery) => () => sendOne(delivery)));
      if (due.length === 0) return;
    }
  } finally {
    sender.close();
  }
}

function signersOf(vault: KeyVault, { id, secrets }: SendingWebhook): Signer[] {
  return secrets.map(({ number, keyId, ciphertext }) =>
    signerOf(vault.decrypt({ ciphertext: Buffer.from(ciphertext, 'hex'), keyId }, keyRow(id, number))),
  );
}

type One = {
  sender: Sender;
  signers: readonly Signer[];
  webhook: SendingWebhook;
  delivery: DueDelivery;
  clock: () => Date;
};

/** Sends one, and judges what came of it. */
async function attemptOne({ sender, signers, webhook, delivery, clock }: One) {
  const at = clock();
  const began = performance.now();
  const body = bodyOf(webhook.kind, delivery);
  const answer = await sender.send(body, signedHeaders({ id: delivery.eventId, at, body }, signers));
  const { tries, nothingGotThrough, event } = delivery;
  const after = afterAttempt({
    outcome: answer.outcome,
    tries: tries + 1,
    isTest: event === null,
    nothingGotThrough,
  });
  return { webhook, delivery, at, durationMs: Math.round(performance.now() - began), answer, after };
}

const everyMs = 500;

/** Sends events as they become due. */
export function webhookSending(deps: SendingDeps): Job {
  return {
    name: 'webhook-sending',
    when: { everyMs },
    lock: { db: deps.db, name: 'webhook-sending' },
    run: (signal) => sendDue(deps, signal),
  };
}
