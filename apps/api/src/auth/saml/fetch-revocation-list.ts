/** What reading a list may take. */
export type FetchLimits = {
  /** From the beginning until the whole list is here, in ms. */
  readonly wholeMs: number;
  readonly maxBytes: number;
};

/** The lists of large authorities are some hundred kilobytes. */
const ordinaryFetchLimits: FetchLimits = { wholeMs: 15_000, maxBytes: 8 * 1024 * 1024 };

/**
 * Reads a revocation list where its authority publishes it. Plain http is what authorities use: the list is signed.
 * @param address taken from a certificate whose authority has been proven, never from anybody's input
 * @throws Error with a short reason: `status 404`, `too-large`, `timeout`, or `unreachable`, also for a redirect
 */
export async function fetchRevocationList(
  address: string,
  { wholeMs, maxBytes }: FetchLimits = ordinaryFetchLimits,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(wholeMs);
  const { status, ok, body } = await settle(fetch(address, { signal, redirect: 'error' }), signal);
  if (!ok || body === null) {
    await body?.cancel();
    throw new Error(`status ${status}`);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await settle(reader.read(), signal);
    if (done) return Buffer.concat(parts);
    bytes += value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error('too-large');
    }
    parts.push(value);
  }
}

/** Node's own messages may hold the address. */
async function settle<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  try {
    return await promise;
  } catch {
    throw new Error(signal.aborted ? 'timeout' : 'unreachable');
  }
}
