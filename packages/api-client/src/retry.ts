/** How a request is sent again that was not answered, or refused for now. */
export type Retrying = {
  /** How often a request is sent in all. Default 5. */
  readonly attempts?: number;
  /** Whoever is asked to wait longer than so many seconds is given the refusal instead. Default 60. */
  readonly longestWaitSeconds?: number;
  /** For tests; must end early, by throwing, when the signal is aborted. */
  readonly wait?: (seconds: number, signal: AbortSignal) => Promise<void>;
};

type Send = (request: Request) => Promise<Response>;

/**
 * Sends a request again where that does no harm: after 429 and 503 nothing was done, so any request; without an answer
 * and after another 5xx it may have been done, so only what reads or has an `Idempotency-Key`, which stays the same. Waits
 * as long as `Retry-After` says, else longer each time, by chance somewhat more, so that many do not come back at once.
 */
export function retrying(send: Send, options: Retrying = {}): Send {
  const { attempts = 5, longestWaitSeconds = 60, wait = pause } = options;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOf(send, request);
      const last = attempt >= attempts || request.signal.aborted;
      if (last || !mayBeSentAgain(request, outcome)) return answerOf(outcome);
      const seconds = secondsToWait(outcome, attempt);
      if (seconds > longestWaitSeconds) return answerOf(outcome);
      await wait(seconds, request.signal);
    }
  };
}

type Outcome = { readonly response: Response } | { readonly error: unknown };

async function attemptOf(send: Send, request: Request): Promise<Outcome> {
  try {
    return { response: await send(request.clone()) };
  } catch (error) {
    return { error };
  }
}

function answerOf(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}

function mayBeSentAgain({ method, headers }: Request, outcome: Outcome): boolean {
  const isHarmless = method === 'GET' || headers.has('Idempotency-Key');
  if ('error' in outcome) return isHarmless;
  const { status } = outcome.response;
  return status === 429 || status === 503 || (isHarmless && status >= 500);
}

/** Seconds, as the answer says or from a half on, doubled each time. */
function secondsToWait(outcome: Outcome, attempt: number): number {
  const said = 'response' in outcome ? outcome.response.headers.get('retry-after') : null;
  const least = said !== null && /^\d{1,6}$/.test(said) ? Number(said) : 2 ** (attempt - 2);
  return least + Math.random() * Math.max(0.1, least / 4);
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }, seconds * 1_000);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
