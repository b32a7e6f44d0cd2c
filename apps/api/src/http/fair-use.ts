import type { ServerResponse } from 'node:http';
// For the type of `createRateLimit`; `security.ts` registers it.
import '@fastify/rate-limit';
import type { RequestLimit } from '@frikort/domain/refusal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import PQueue from 'p-queue';
import { routeNameOf } from '../auth/policy/access.ts';
import { ProblemError } from './problem.ts';
import { tellCount } from './rate-limit-headers.ts';

/** What may be made for one person: how many at once, how many waiting behind those, and how many in an hour. */
type Share = { readonly atOnce: number; readonly waiting: number; readonly perHour: number };

/**
 * What takes the process more than an ordinary answer: a `file` with all of something, the one page of a frikort
 * (`card`), and a `list` that a page shows whole.
 */
type LongAnswer = 'file' | 'card' | 'list';

export type FairUseLimits = Readonly<Record<LongAnswer, Share>>;

/**
 * A file is asked for by one press at a time, so a second one is refused. Pages open frikort and lists by themselves,
 * some side by side: those wait for each other.
 */
const fairUseLimits: FairUseLimits = {
  file: { atOnce: 1, waiting: 0, perHour: 60 },
  card: { atOnce: 1, waiting: 10, perHour: 300 },
  list: { atOnce: 2, waiting: 30, perHour: 3_000 },
};

/**
 * Answers with something long, of which one person gets no more than their share, so that nobody can keep the process
 * busy alone. Counted in each process, because it is each process's time that is shared.
 * @param make sends the answer; ends soon after `signal` is aborted, which says that the client has left
 * @throws ProblemError `too-many-requests` with `limit` (`at-once` or `per-hour`) beyond the share, before anything is made
 */
export type FairUse = (
  kind: LongAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (signal: AbortSignal) => Promise<FastifyReply>,
) => Promise<FastifyReply>;

/** How soon it is worth asking again when one's own answers are still being made. */
const secondsUntilMade = 5;
const hourMs = 3_600_000;

export function createFairUse(app: FastifyInstance, limits: FairUseLimits = fairUseLimits): FairUse {
  const lines = new Map<string, PQueue>();
  const lineOf = (kind: LongAnswer, request: FastifyRequest) => {
    const person = `${kind}:${personOf(request)}`;
    const known = lines.get(person);
    if (known) return known;
    const line = new PQueue({ concurrency: limits[kind].atOnce });
    line.addEventListener('idle', () => lines.delete(person), { once: true });
    lines.set(person, line);
    return line;
  };
  const countOf = (kind: LongAnswer) =>
    app.createRateLimit({ max: limits[kind].perHour, timeWindow: hourMs, keyGenerator: personOf });
  const counts = { file: countOf('file'), card: countOf('card'), list: countOf('list') };
  return async (kind, request, reply, make) => {
    const { atOnce, waiting } = limits[kind];
    const line = lineOf(kind, request);
    if (line.pending + line.size >= atOnce + waiting) throw tooMany('at-once', secondsUntilMade);
    return await line.add(async () => {
      const counted = await counts[kind](request);
      if (!counted.isAllowed) tellCount(request, `${kind}s`, counted);
      if (!counted.isAllowed && counted.isExceeded) throw tooMany('per-hour', counted.ttlInSeconds);
      return await answer(request, reply, make);
    });
  };
}

function tooMany(limit: RequestLimit, retryAfterSeconds: number): ProblemError {
  return new ProblemError({ code: 'too-many-requests', limit, retryAfterSeconds });
}

function personOf({ caller }: FastifyRequest): string {
  if (!caller) throw new Error('A long answer is for somebody who is logged in');
  return caller.actorId;
}

/** A person's next answer has to wait until this one is sent, or until its making has really ended. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  make: (signal: AbortSignal) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const client = new AbortController();
  reply.raw.once('close', () => client.abort());
  if (reply.raw.destroyed) client.abort();
  try {
    client.signal.throwIfAborted();
    await make(client.signal);
    await isSent(reply.raw);
  } catch (error) {
    if (!client.signal.aborted) throw error;
  }
  if (client.signal.aborted && !reply.raw.writableFinished) {
    request.log.info({ route: routeNameOf(request) }, 'the client left before the answer was whole');
    if (!reply.sent) reply.hijack();
  }
  return reply;
}

/** Waits until an answer has been handed over whole, or nobody is there any more to hand it to. */
function isSent(answer: ServerResponse): Promise<void> {
  if (answer.writableFinished || answer.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    answer.once('finish', resolve).once('close', resolve);
  });
}
