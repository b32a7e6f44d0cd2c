import { afterEach, expect, it, vi } from 'vitest';
import { fetchOrTake } from './asked-ahead.ts';

const address = '/api/v1/me';

/** As the page itself has asked for it (vite/drawn-pages.ts). */
function askAhead(answer: Promise<Response>): void {
  answer.catch(() => undefined);
  vi.stubGlobal('frikortAsked', { [address]: answer });
  vi.stubGlobal('fetch', async () => new Response('asked anew'));
}

afterEach(() => vi.unstubAllGlobals());

const request = (init?: RequestInit) => new Request(`https://frikort.example${address}`, init);
const textOf = async (answer: Promise<Response>) => (await answer).text();

it('gives the answer that was asked for ahead to the first question alone', async () => {
  askAhead(Promise.resolve(new Response('asked ahead')));
  expect(await textOf(fetchOrTake(request()))).toBe('asked ahead');
  expect(await textOf(fetchOrTake(request()))).toBe('asked anew');
});

it('asks anew when no answer came, and when it is no question', async () => {
  askAhead(Promise.reject(new TypeError('no connection')));
  expect(await textOf(fetchOrTake(request({ method: 'POST' })))).toBe('asked anew');
  await expect(fetchOrTake(request())).rejects.toThrow('no connection');
  expect(await textOf(fetchOrTake(request()))).toBe('asked anew');
});

it('gives nothing to whom has given up meanwhile', async () => {
  askAhead(Promise.resolve(new Response('asked ahead')));
  const left = new AbortController();
  const answer = fetchOrTake(request(), left.signal);
  left.abort();
  await expect(answer).rejects.toThrow('aborted');
});
