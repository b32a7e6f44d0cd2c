import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:https';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';
import { type PostLimits, type PostOutcome, post } from '../post.ts';
import { type Reading, readAnswer } from './answer.ts';
import { soapAction } from './names.ts';
import { type Agreement, writeRequest } from './request.ts';

/** Where SF1520 is and as whom we ask. */
export type Connection = {
  readonly endpoint: URL;
  /** Holds our client certificate and whom we trust. */
  readonly agent: Agent;
  readonly agreement: Agreement;
  /** `wholeMs` is for everything: both attempts of a look-up together. */
  readonly limits: PostLimits;
};

/** Why the service gave no answer about the number. Holds nothing of what was asked or answered. */
export type NoAnswer =
  | Exclude<PostOutcome, { kind: 'answer' }>
  | Extract<Reading, { kind: 'fault' }>
  | { kind: 'unreadable' }
  | { kind: 'http-status'; status: number };

export type Asked = {
  readonly callId: string;
  readonly attempts: number;
  readonly outcome: Extract<Reading, { kind: 'found' | 'unknown' }> | NoAnswer;
};

/**
 * Asks about one number, and once more when the network failed or the service did without saying why: a look-up
 * changes nothing, so that asking twice does no harm. Not when it said why, and not when the time is up.
 */
export async function ask(
  connection: Connection,
  question: { readonly number: Cpr; readonly municipalityCvr: string; readonly at: Date },
): Promise<Asked> {
  const callId = randomUUID();
  const body = writeRequest({ ...question, agreement: connection.agreement, callId });
  const read = (outcome: PostOutcome) =>
    understand(outcome, (text) => readAnswer(text, question.number, todayInCopenhagen(question.at)));
  const beganMs = performance.now();
  const first = read(await send(connection, body, connection.limits.wholeMs));
  const leftMs = connection.limits.wholeMs - (performance.now() - beganMs);
  if (!isWorthAsking(first) || leftMs <= 0) return { callId, attempts: 1, outcome: first };
  return { callId, attempts: 2, outcome: read(await send(connection, body, leftMs)) };
}

function send({ endpoint, agent, limits }: Connection, body: string, wholeMs: number): Promise<PostOutcome> {
  const headers = {
    'content-type': 'text/xml; charset=utf-8',
    accept: 'text/xml',
    soapaction: `"${soapAction}"`,
  };
  return post({ url: endpoint, agent, headers, body, limits: { ...limits, wholeMs } });
}

function understand(outcome: PostOutcome, readText: (text: string) => Reading): Asked['outcome'] {
  if (outcome.kind !== 'answer') return outcome;
  const reading = readText(outcome.text);
  // A fault comes with status 500, an answer with 200; nothing else is taken for either.
  if (outcome.status === 200) return reading;
  if (outcome.status === 500 && (reading.kind === 'unknown' || reading.kind === 'fault')) return reading;
  return { kind: 'http-status', status: outcome.status };
}

function isWorthAsking(outcome: Asked['outcome']): boolean {
  if (outcome.kind === 'http-status') return outcome.status >= 500;
  return outcome.kind === 'no-connection' || (outcome.kind === 'timeout' && outcome.phase === 'connect');
}
