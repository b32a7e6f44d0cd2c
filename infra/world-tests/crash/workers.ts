import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { currentConsentTextVersion } from '@frikort/domain/consent';

/* People and systems who go on through every kill: what they were not told of they ask again, with the same key. */

/** What a login sends with each request. */
export type Session = Readonly<Record<string, string>>;

export interface Request {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: object;
  readonly session: Session;
  /** Of what is made: a repeated request has the same one. */
  readonly key?: string;
  readonly version?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: ReturnType<typeof JSON.parse>;
  readonly version: number;
  /** How often it was asked before it was answered. */
  readonly asked: number;
}

/** What was acknowledged: what must be there in the end, and nothing else. */
export interface Ledger {
  readonly employments: Map<string, { amountOere: number; edits: number; cancelled: boolean }>;
  readonly citizens: Map<string, { authority: string; transfers: number }>;
  readonly refused: Map<string, number>;
  /** Requests that were answered only when they were repeated. */
  repeated: number;
}

export const newLedger = (): Ledger => ({
  employments: new Map(),
  citizens: new Map(),
  refused: new Map(),
  repeated: 0,
});

/** Whether an answer leaves open what became of the request: then it is asked again. */
const isOpen = (status: number): boolean => status >= 500 || status === 429;

/** An answer that leaves open what became of the request; one without a status was cut off, or never came. */
export interface OpenAnswer {
  /** Why there is no status: a name or code of the client. */
  readonly cutOff?: string;
  readonly status?: number;
  readonly type?: string | null;
  readonly code?: string;
  readonly retryAfter?: string | null;
  /** How long it took to be told. */
  readonly afterMs: number;
}

/** What a worker does until it is told to stop, a step at a time. */
export interface Work {
  readonly addresses: readonly string[];
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  /** Told of each request that is acknowledged. */
  readonly acknowledged?: () => void;
  /** Told of each answer that leaves open what became of the request. */
  readonly leftOpen?: (answer: OpenAnswer) => void;
}

/** Longer than the API waits for anything. */
const answeredWithinMs = 30_000;

/** Asks one of the processes until it is told what became of the request. */
async function settle(work: Work, request: Request): Promise<Answer> {
  for (let asked = 1; ; asked += 1) {
    work.signal.throwIfAborted();
    const answer = await askOnce(work, request);
    if (answer !== undefined) return { ...answer, asked };
    await wait(randomInt(20, 150), undefined, { signal: work.signal });
  }
}

/** @returns nothing where the answer leaves open what became of the request */
async function askOnce(
  { addresses, leftOpen }: Work,
  { method, path, body, session, key, version }: Request,
): Promise<Omit<Answer, 'asked'> | undefined> {
  const address = addresses[randomInt(addresses.length)] ?? '';
  const began = performance.now();
  try {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        ...session,
        origin: address,
        'content-type': 'application/json',
        ...(key === undefined ? undefined : { 'idempotency-key': key }),
        ...(version === undefined ? undefined : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answeredWithinMs),
    });
    const { status, headers } = answer;
    const text = await answer.text();
    const told = text === '' ? {} : JSON.parse(text);
    const tag = Number(/\d+/.exec(headers.get('etag') ?? '')?.[0] ?? 0);
    if (!isOpen(status)) return { status, body: told, version: tag };
    const [type, retryAfter] = [headers.get('content-type'), headers.get('retry-after')];
    leftOpen?.({ status, type, code: told.code, retryAfter, afterMs: performance.now() - began });
  } catch (error) {
    leftOpen?.({ cutOff: whyCutOff(error), afterMs: performance.now() - began });
  }
  return undefined;
}

function whyCutOff(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.name;
}

const contact = { name: 'Bente Prøve', email: 'bente@firma.example', phone: '12345678' };

function note({ ledger, acknowledged }: Work, { status, body, asked }: Answer): boolean {
  if (asked > 1) ledger.repeated += 1;
  if (status < 300) {
    acknowledged?.();
    return true;
  }
  const code = `${status} ${body.code}`;
  ledger.refused.set(code, (ledger.refused.get(code) ?? 0) + 1);
  return false;
}

/** Grants a frikort; once, however often it is asked. @returns the citizen, or nothing when it was refused */
export async function grant(
  work: Work,
  session: Session,
  cpr: string,
  authority: string,
): Promise<{ id: string; cardNumber: string } | undefined> {
  const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
  const answer = await settle(work, {
    method: 'POST',
    path: '/citizens',
    body: { cpr, consent },
    session,
    key: randomUUID(),
  });
  if (!note(work, answer)) return undefined;
  work.ledger.citizens.set(answer.body.id, { authority, transfers: 0 });
  return { id: answer.body.id, cardNumber: answer.body.cardNumber };
}

/** What a company fills in. */
export const registrationOf = (cardNumber: string, year: number, amountOere: number) => ({
  cardNumber,
  startDate: `${year}-03-01`,
  endDate: `${year}-12-31`,
  amountOere,
  contact,
});

/** Registers an employment, edits it or not, cancels it or not. */
export async function employ(work: Work, session: Session, cardNumber: string, year: number): Promise<void> {
  const amountOere = randomInt(1, 40) * 1_000;
  const registration = registrationOf(cardNumber, year, amountOere);
  const registered = await settle(work, {
    method: 'POST',
    path: '/employments',
    body: registration,
    session,
    key: randomUUID(),
  });
  if (!note(work, registered)) return;
  const { id } = registered.body;
  const known = { amountOere, edits: 0, cancelled: false };
  work.ledger.employments.set(id, known);
  let { version } = registered;
  if (randomInt(2) === 0) {
    const changed = randomInt(1, 40) * 1_000 + 1;
    const { startDate, endDate } = registration;
    const edited = await change(work, session, {
      method: 'PATCH',
      path: `/employments/${id}`,
      body: { startDate, endDate, amountOere: changed, contact },
      version,
      isDone: (now) => now.amountOere === changed,
    });
    if (edited !== undefined) {
      Object.assign(known, { amountOere: changed, edits: 1 });
      version = edited;
    }
  }
  if (randomInt(3) === 0) {
    const cancelled = await change(work, session, {
      method: 'POST',
      path: `/employments/${id}/cancellation`,
      body: { reason: 'Prøve' },
      version,
      isDone: (now) => now.status === 'cancelled',
    });
    if (cancelled !== undefined) known.cancelled = true;
  }
}

/**
 * Changes something of which one has a version. Asked again after a cut-off answer, an outdated version whose resource is
 * as it was wanted says that the first time did it: nobody else changes it.
 * @returns its version by now, or nothing when it was refused
 */
async function change(
  work: Work,
  session: Session,
  { isDone, ...request }: Omit<Request, 'session'> & { isDone: (now: Answer['body']) => boolean },
): Promise<number | undefined> {
  const answer = await settle(work, { ...request, session });
  if (answer.status === 412 && answer.asked > 1 && isDone(answer.body.current)) {
    work.ledger.repeated += 1;
    return answer.version;
  }
  return note(work, answer) ? answer.version : undefined;
}

/** Hands a citizen over to another municipality, which accepts. */
export async function transfer(
  work: Work,
  id: string,
  from: Session,
  to: { session: Session; authority: string },
): Promise<void> {
  const offered = await settle(work, {
    method: 'POST',
    path: '/transfers',
    body: { citizenId: id, toAuthority: to.authority, reason: 'Flyttet' },
    session: from,
    key: randomUUID(),
  });
  if (!note(work, offered)) return;
  const accepted = await settle(work, {
    method: 'POST',
    path: `/transfers/${offered.body.id}/acceptance`,
    body: {},
    session: to.session,
  });
  // Whoever asks again is told that it has been decided; the one who decides is the only one here.
  const isDecided = accepted.status < 300 || (accepted.asked > 1 && accepted.status === 409);
  if (!isDecided) note(work, accepted);
  const citizen = work.ledger.citizens.get(id);
  if (isDecided && citizen) {
    citizen.authority = to.authority;
    citizen.transfers += 1;
  }
}
