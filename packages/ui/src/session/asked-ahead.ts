/** The answers that the page asked for before its script had come, by address (vite/drawn-pages.ts). */
function waitingAnswers(): Record<string, Promise<Response>> {
  const waiting: unknown = Reflect.get(globalThis, 'frikortAsked');
  return typeof waiting === 'object' && waiting !== null
    ? (waiting as Record<string, Promise<Response>>)
    : {};
}

/**
 * `fetch`, with the answer that was asked for ahead where there is one: to the first question only, so that whoever asks
 * again hears what is true then.
 * @throws DOMException `AbortError` when the caller gives up
 */
export async function fetchOrTake(request: Request, signal: AbortSignal = request.signal): Promise<Response> {
  const waiting = waitingAnswers();
  const { pathname, search } = new URL(request.url);
  const address = pathname + search;
  const asked = request.method === 'GET' ? waiting[address] : undefined;
  if (asked === undefined) return fetch(request, { signal });
  delete waiting[address];
  const answer = await asked;
  signal.throwIfAborted();
  return answer;
}
