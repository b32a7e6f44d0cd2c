import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { maskCpr } from '@frikort/domain/cpr';
import { salvagedLine } from '@frikort/domain/text';
import type { AttemptOutcome } from '@frikort/domain/webhook';
import { AddressRefused, guardedLookup, isAllowed, type Resolve, type TargetPolicy } from './targets.ts';

/** What an attempt may take; ms and bytes. */
export type SendLimits = {
  /** From the beginning until the answer is here. */
  readonly wholeMs: number;
  /** What of an answer is read. */
  readonly answerBytes: number;
};

/** What an attempt may take where nothing else is said. */
export const ordinaryLimits: SendLimits = { wholeMs: 15_000, answerBytes: 4 * 1024 };

/** What came of an attempt. */
export type Answer = { outcome: AttemptOutcome; statusCode: number | null; answer: string | null };

/** Sends to one address, over connections that are kept for the next event. */
export type Sender = {
  send(body: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
};

/** In characters. */
const longestAnswer = 500;

/**
 * Opens the way to an address. Redirects are not followed, nothing is unpacked, and every connection goes to an IP
 * address that was looked at (R34).
 */
export function openSender(
  url: URL,
  {
    policy,
    limits = ordinaryLimits,
    resolve,
  }: { policy: TargetPolicy; limits?: SendLimits; resolve?: Resolve },
): Sender {
  const secure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const mayConnect = (secure || policy.loopback) && (isIP(host) === 0 || isAllowed(host, policy));
  const agentOptions = { keepAlive: true, maxSockets: 10, lookup: guardedLookup(policy, resolve) };
  const agent = secure
    ? new https.Agent({ ...agentOptions, minVersion: 'TLSv1.2' })
    : new http.Agent(agentOptions);
  return {
    send: async (body, headers) =>
      mayConnect ? await post(url, agent, { body, headers, limits }) : without('address-refused'),
    close: () => agent.destroy(),
  };
}

const without = (outcome: AttemptOutcome): Answer => ({ outcome, statusCode: null, answer: null });

type Post = { body: string; headers: Readonly<Record<string, string>>; limits: SendLimits };

/** Never throws. */
function post(url: URL, agent: http.Agent, { body, headers, limits }: Post): Promise<Answer> {
  return new Promise((resolve) => {
    const request = url.protocol === 'https:' ? https.request : http.request;
    const call = request(url, {
      method: 'POST',
      agent,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'Socialt-Frikort-Webhooks/1',
      },
    });
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    let told: IncomingMessage | undefined;
    const timer = setTimeout(() => {
      // Once a status has come, it has said what there is to say.
      if (told) told.destroy();
      else {
        finish(without('timed-out'));
        call.destroy();
      }
    }, limits.wholeMs);
    let announced = 0;
    call.on('information', () => {
      announced += 1;
      if (announced > mostAnnounced) call.destroy(new Error('Nothing but announcements'));
    });
    call.on('error', (error) => (told ? told.destroy() : finish(without(outcomeOfError(error)))));
    // Whatever else ends it, such as an answer that would switch to another protocol.
    call.on('close', () => told ?? finish(without('unreachable')));
    call.on('response', (answer) => {
      told = answer;
      readBeginning(answer, limits.answerBytes, (text) =>
        finish({
          outcome: outcomeOf(answer.statusCode ?? 0),
          statusCode: answer.statusCode ?? 0,
          answer: text,
        }),
      );
    });
    call.end(body);
  });
}

/** How many answers of kind 1xx may come before the answer. */
const mostAnnounced = 5;

function readBeginning(answer: IncomingMessage, most: number, done: (text: string) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  answer.on('data', (part: Buffer) => {
    parts.push(part);
    bytes += part.length;
    // The rest is nobody's concern.
    if (bytes >= most) answer.destroy();
  });
  // One that breaks off is closed, too.
  answer.on('error', () => {});
  answer.on('close', () => done(cleanAnswer(Buffer.concat(parts).subarray(0, most).toString('utf8'))));
}

/** What a receiver says, as one line that is fit to be kept and shown. */
function cleanAnswer(text: string): string {
  const line = salvagedLine(text, Number.POSITIVE_INFINITY);
  return salvagedLine(maskCpr(line, 'xxxxxx-xxxx'), longestAnswer);
}

function outcomeOf(status: number): AttemptOutcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (status >= 300 && status < 400) return 'redirected';
  return status === 410 ? 'gone' : 'refused';
}

function outcomeOfError(error: Error): AttemptOutcome {
  if (error instanceof AddressRefused) return 'address-refused';
  const code = 'code' in error ? String(error.code) : '';
  return /CERT|SSL|TLS|SIGNATURE|ISSUER/.test(code) ? 'not-trusted' : 'unreachable';
}
