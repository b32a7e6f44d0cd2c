import type { ClientRequest, IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';

/** What an attempt may take; each in ms or bytes. */
export type PostLimits = {
  /** Until the connection stands, TLS included. */
  readonly connectMs: number;
  /** From the beginning until the whole answer is here. */
  readonly wholeMs: number;
  readonly maxAnswerBytes: number;
};

export type Post = {
  readonly url: URL;
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly limits: PostLimits;
};

/** The whole answer, or why there is none. No text of the other side's, and nothing of what was sent. */
export type PostOutcome =
  | { kind: 'answer'; status: number; text: string }
  | { kind: 'no-connection'; code: string }
  | { kind: 'timeout'; phase: 'connect' | 'answer' }
  | { kind: 'too-large' }
  | { kind: 'not-text' };

/** Sends one POST over TLS and reads the whole answer. Never throws, follows nothing, unpacks nothing. */
export function post({ url, agent, headers, body, limits }: Post): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body));
    const call = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': length } });
    const finish = (outcome: PostOutcome) => {
      clearTimeout(connecting);
      clearTimeout(whole);
      resolve(outcome);
      if (outcome.kind !== 'answer') call.destroy();
    };
    const connecting = setTimeout(() => finish({ kind: 'timeout', phase: 'connect' }), limits.connectMs);
    const whole = setTimeout(() => finish({ kind: 'timeout', phase: 'answer' }), limits.wholeMs);
    whenConnected(call, () => clearTimeout(connecting));
    call.on('error', (error) => finish({ kind: 'no-connection', code: codeOf(error) }));
    call.on('response', (answer) => readWhole(answer, limits.maxAnswerBytes, finish));
    call.end(body);
  });
}

/** A connection that is used again stands already; a new one stands when both sides have shown who they are. */
function whenConnected(call: ClientRequest, connected: () => void): void {
  call.on('socket', (socket) => {
    if (call.reusedSocket || !socket.connecting) connected();
    else socket.once('secureConnect', connected);
  });
}

function readWhole(answer: IncomingMessage, maxBytes: number, finish: (outcome: PostOutcome) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  answer.on('data', (part: Buffer) => {
    bytes += part.length;
    parts.push(part);
    if (bytes > maxBytes) finish({ kind: 'too-large' });
  });
  answer.on('error', (error) => finish({ kind: 'no-connection', code: codeOf(error) }));
  answer.on('end', () => {
    const text = decode(Buffer.concat(parts));
    finish(
      text === undefined ? { kind: 'not-text' } : { kind: 'answer', status: answer.statusCode ?? 0, text },
    );
  });
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node's or OpenSSL's word for what went wrong, such as ECONNREFUSED; never the message. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,80}$/.test(code) ? code : 'UNKNOWN';
}
