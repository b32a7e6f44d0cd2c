import { afterEach, describe, expect, it, vi } from 'vitest';
import { actFor, fetchForPage, giveUpRequests, whenSessionIsDoubted } from './page-requests.ts';

const address = 'https://frikort.example/api/v1/employments';

/** A server that refuses whoever does not name its session, and keeps what it has done. */
function serverOf(session: string) {
  const done: string[] = [];
  vi.stubGlobal('fetch', async (request: Request, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    if (request.headers.get('Frikort-Session') !== session) {
      return Response.json({ code: 'session-changed' }, { status: 409 });
    }
    done.push(await request.text());
    return Response.json({});
  });
  return { done };
}

const order = (session: string) =>
  new Request(address, { method: 'POST', body: 'an order', headers: { 'Frikort-Session': session } });

afterEach(() => vi.unstubAllGlobals());

describe('a request of a page', () => {
  it('is sent again, once, when the same person has logged in again', async () => {
    const { done } = serverOf('later');
    whenSessionIsDoubted('company', async () => {
      actFor('company', 'later');
      return true;
    });
    expect((await fetchForPage('company', order('earlier'))).ok).toBe(true);
    expect(done).toEqual(['an order']);
    expect((await fetchForPage('company', order('later'))).ok).toBe(true);
    expect(done).toHaveLength(2);
  });

  it('is not done for somebody else', async () => {
    const { done } = serverOf('of another');
    whenSessionIsDoubted('company', async () => false);
    const refused = await fetchForPage('company', order('own'));
    expect([refused.status, done]).toEqual([409, []]);
    // Whoever asked reads why.
    expect(await refused.json()).toEqual({ code: 'session-changed' });
  });

  it('that the session allows but a rule refuses is not sent again', async () => {
    let sent = 0;
    vi.stubGlobal('fetch', async () => {
      sent += 1;
      return Response.json({ code: 'already-enrolled' }, { status: 409 });
    });
    whenSessionIsDoubted('company', async () => true);
    expect((await fetchForPage('company', order('own'))).status).toBe(409);
    expect(sent).toBe(1);
  });

  it('whose session has ended makes the page ask who is logged in', async () => {
    vi.stubGlobal('fetch', async () => Response.json({}, { status: 401 }));
    const ask = vi.fn(async () => false);
    whenSessionIsDoubted('company', ask);
    expect((await fetchForPage('company', order('own'))).status).toBe(401);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('is not sent again in the name of whom the page passes to', async () => {
    const { done } = serverOf('of another');
    whenSessionIsDoubted('company', async () => {
      giveUpRequests('company');
      actFor('company', 'of another');
      return true;
    });
    await expect(fetchForPage('company', order('own'))).rejects.toThrow();
    expect(done).toEqual([]);
  });

  it('that is on its way when the page passes to somebody else brings no answer', async () => {
    vi.stubGlobal(
      'fetch',
      (_request: Request, { signal }: { signal: AbortSignal }) =>
        new Promise((_answer, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
    );
    const answered = fetchForPage('company', order('own'));
    giveUpRequests('company');
    await expect(answered).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
