import { setTimeout as wait } from 'node:timers/promises';
import { present } from '@frikort/domain/present';
import { afterAttempt, restAfter } from '@frikort/domain/webhook';
import PQueue from 'p-queue';
import type { Database } from '../database/database.ts';
import type { ProcessLogger } from '../http/process-log.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { bodyOf } from './delivery.ts';
import { type NoteAttempt, noteTogether } from './note-attempts.ts';
import { openSender, type Sender, type SendLimits } from './post-event.ts';
import {
  type Attempt,
  type DueDelivery,
  isAnythingDue,
  listDueDeliveries,
  listDueWebhooks,
  type SendingWebhook,
} from './sending-store.ts';
import { type KeyVault, keyRow, type Signer, signedHeaders, signerOf } from './signing-keys.ts';
import type { Resolve, TargetPolicy } from './targets.ts';

export type SendingDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly logger: Pick<ProcessLogger, 'warn'>;
  readonly vault: KeyVault;
  readonly targets: TargetPolicy;
  readonly limits?: SendLimits;
  readonly resolve?: Resolve;
};

/** How many webhooks are sent to side by side, and of them those that do not answer. */
const most = { webhooks: 40, failing: 15 } as const;

/** How many deliveries of a webhook are read at once, and how many are under way to one that takes them. */
const batch = 100;
const atOnce = 8;

/** How long a turn lasts while others wait for theirs. */
const turnMs = 5_000;

const lookEveryMs = 250;

/** When a webhook last had its turn, and how long it is left alone since. */
type Standing = { turn: number; restMs?: number; restsUntil: number };

/** What a process remembers of webhooks from one run to the next, by their ids. One that does not know tries at once. */
export type Standings = Map<string, Standing>;

/**
 * Sends what is due, until nothing is but to webhooks that are left alone for a while (R34). One process at a time does
 * it (`withJobLock`). Webhooks take turns side by side, whoever had none for longest first, and one that does not answer
 * keeps nobody waiting: it gets one at a time, ends its turn with what fails, and rests when nothing gets through. A
 * process that dies while it sends has not noted it, and the next one sends it again, with the same id.
 */
export async function sendDue(
  deps: SendingDeps,
  signal: AbortSignal,
  standings: Standings = new Map(),
): Promise<void> {
  const running = new Map<string, { failing: boolean; turn: Promise<void> }>();
  const note = noteTogether(deps.db);
  let turns = Math.max(0, ...[...standings.values()].map(({ turn }) => turn));
  const begin = (webhook: SendingWebhook) => {
    turns += 1;
    const number = turns;
    const before = standings.get(webhook.id);
    const turn = takeTurn(deps, webhook, { note, signal })
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : 'unknown';
        deps.logger.warn(
          { webhook: webhook.id, error: kind },
          'a webhook could not be sent to; it is tried again',
        );
        return { gotThrough: 0, failed: true };
      })
      .then((outcome) => {
        standings.set(webhook.id, standingAfter(outcome, { turn: number, before, at: deps.clock() }));
        running.delete(webhook.id);
      });
    running.set(webhook.id, { failing: webhook.failing, turn });
  };
  try {
    while (!signal.aborted) {
      const now = deps.clock().getTime();
      const due = (await listDueWebhooks(deps.db, deps.clock()))
        .filter(
          ({ id, ordered }) => !running.has(id) && (ordered || (standings.get(id)?.restsUntil ?? 0) <= now),
        )
        .toSorted((a, b) => (standings.get(a.id)?.turn ?? 0) - (standings.get(b.id)?.turn ?? 0));
      for (const webhook of due) {
        const failing = [...running.values()].filter((one) => one.failing).length;
        if (running.size < most.webhooks && !(webhook.failing && failing >= most.failing)) begin(webhook);
      }
      if (running.size === 0) return;
      await Promise.race([...[...running.values()].map(({ turn }) => turn), wait(lookEveryMs)]);
    }
  } finally {
    // Whoever has the lock next sends nothing that is still under way here.
    await Promise.all([...running.values()].map(({ turn }) => turn));
  }
}

/** How many got through; whether something failed that is news of how things stand. */
type TurnOutcome = { gotThrough: number; failed: boolean };

function standingAfter(
  { gotThrough, failed }: TurnOutcome,
  { turn, before, at }: { turn: number; before: Standing | undefined; at: Date },
): Standing {
  if (!failed || gotThrough > 0) return { turn, restsUntil: 0 };
  const restMs = restAfter(before?.restMs);
  return { turn, restMs, restsUntil: at.getTime() + restMs };
}

/** Sends to one webhook what is due for it, until nothing is, something fails, or others should have their turn. */
async function takeTurn(
  deps: SendingDeps,
  webhook: SendingWebhook,
  { note, signal }: { note: NoteAttempt; signal: AbortSignal },
): Promise<TurnOutcome> {
  const { db, clock, targets: policy, limits, resolve } = deps;
  const signers = signersOf(deps.vault, webhook);
  const sender = openSender(new URL(webhook.url), { policy, ...present({ limits, resolve }) });
  const sending = new PQueue({ concurrency: webhook.failing ? 1 : atOnce });
  const outcome: TurnOutcome = { gotThrough: 0, failed: false };
  const endsAt = performance.now() + turnMs;
  let isOver = false;
  const sendOne = async (delivery: DueDelivery) => {
    isOver ||= signal.aborted || performance.now() >= endsAt;
    if (isOver) return;
    const attempt = await attemptOne({ sender, signers, webhook, delivery, clock });
    if (attempt.after.status === 'succeeded') {
      outcome.gotThrough += 1;
      sending.concurrency = atOnce;
    } else {
      isOver = true;
      outcome.failed ||= delivery.event !== null;
    }
    await note(attempt);
  };
  try {
    while (!isOver) {
      const due = await listDueDeliveries(db, { webhookId: webhook.id, at: clock(), limit: batch });
      await sending.addAll(due.map((delivery) => () => sendOne(delivery)));
      isOver ||= due.length === 0;
    }
    return outcome;
  } finally {
    sending.clear();
    await sending.onIdle();
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
async function attemptOne({ sender, signers, webhook, delivery, clock }: One): Promise<Attempt> {
  const at = clock();
  const began = performance.now();
  const body = bodyOf(webhook.kind, delivery);
  const answer = await sender.send(body, signedHeaders({ id: delivery.eventId, at, body }, signers));
  const { tries, failingSince, event } = delivery;
  const after = afterAttempt({
    outcome: answer.outcome,
    tries: tries + 1,
    isTest: event === null,
    failingMs: failingSince === null ? 0 : at.getTime() - new Date(failingSince).getTime(),
  });
  return { webhook, delivery, at, durationMs: Math.round(performance.now() - began), answer, after };
}

const everyMs = 500;

/** Sends events as they become due. */
export function webhookSending(deps: SendingDeps): Job {
  const standings: Standings = new Map();
  return {
    name: 'webhook-sending',
    when: { everyMs },
    isDue: () => isAnythingDue(deps.db, deps.clock()),
    lock: { db: deps.db, name: 'webhook-sending' },
    run: (signal) => sendDue(deps, signal, standings),
  };
}
