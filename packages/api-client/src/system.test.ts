import { describe, expect, it, vi } from 'vitest';
import { answer } from './client.ts';
import { everyRow } from './pages.ts';
import { isRefusedWith } from './problem.ts';
import { createSystem } from './system.ts';
import { TokenError } from './tokens.ts';

const baseUrl = 'https://frikort.example';
const login = { clientId: 'a system', clientSecret: 's3cret:with' };

const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);
const problem = (status: number, members: object, headers: Record<string, string> = {}) =>
  json({ status, ...members }, { status, headers });
const empty = () => json({ items: [], nextCursor: null });

/** A server that gives tokens `token-1`, `token-2` …, and answers the other requests one after the other. */
function serverOf(...answers: (Response | Error)[]) {
  const asked: { path: string; headers: Headers; body: string }[] = [];
  const waited: number[] = [];
  let tokens = 0;
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname: path } = new URL(request.url);
    asked.push({ path, headers: request.headers, body: await request.text() });
    if (path === '/oauth/token') {
      tokens += 1;
      return json({ access_token: `token-${tokens}`, token_type: 'Bearer', expires_in: 600 });
    }
    const next = answers.shift() ?? empty();
    if (next instanceof Error) throw next;
    return next;
  };
  const wait = async (seconds: number) => {
    waited.push(seconds);
  };
  const system = createSystem({ baseUrl, ...login, fetch, retry: { wait } });
  const calls = () => asked.filter(({ path }) => path !== '/oauth/token');
  return { asked, calls, waited, system };
}

const list = (system: ReturnType<typeof serverOf>['system']) => answer(system.api.GET('/api/v1/employments'));

const registration = {
  cardNumber: '70505',
  startDate: '2026-11-02',
  endDate: '2026-11-20',
  amountOere: 150_000,
  contact: { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70100002' },
};
const register = (system: ReturnType<typeof serverOf>['system']) =>
  answer(
    system.api.POST('/api/v1/employments', {
      params: { header: { 'Idempotency-Key': 'order-1' } },
      body: registration,
    }),
  );

describe('a system', () => {
  it('fetches a token by its secret, and one for many calls at once', async () => {
    const { asked, calls, system } = serverOf();
    await Promise.all([list(system), list(system), list(system)]);
    const [first] = asked;
    expect(first?.body).toBe('grant_type=client_credentials');
    expect(atob(first?.headers.get('authorization')?.slice('Basic '.length) ?? '')).toBe(
      'a%20system:s3cret%3Awith',
    );
    expect(asked.map(({ path }) => path).filter((path) => path === '/oauth/token')).toHaveLength(1);
    expect(calls().map(({ headers }) => headers.get('authorization'))).toEqual(
      Array(3).fill('Bearer token-1'),
    );
  });

  it('renews it before it ends', async () => {
    vi.useFakeTimers();
    const { calls, system } = serverOf();
    await list(system);
    vi.advanceTimersByTime(539_000);
    await list(system);
    vi.advanceTimersByTime(2_000);
    await list(system);
    vi.useRealTimers();
    expect(calls().map(({ headers }) => headers.get('authorization'))).toEqual([
      ...['Bearer token-1', 'Bearer token-1'],
      'Bearer token-2',
    ]);
  });

  it('replaces one that has ended all the same, once', async () => {
    const expired = () => problem(401, { code: 'token-invalid', reason: 'expired' });
    const replaced = serverOf(expired());
    await list(replaced.system);
    expect(replaced.calls()).toHaveLength(2);
    const stubborn = serverOf(expired(), expired());
    await expect(list(stubborn.system)).rejects.toSatisfy((error) => isRefusedWith(error, 'token-invalid'));
    const ended = serverOf(problem(401, { code: 'token-invalid', reason: 'ended' }));
    await expect(list(ended.system)).rejects.toThrow('401');
    expect(ended.calls()).toHaveLength(1);
  });

  it('is told when it is let in no more', async () => {
    const fetch = async () => json({ error: 'invalid_client', error_description: 'No' }, { status: 401 });
    const { api } = createSystem({ baseUrl, ...login, fetch });
    const refused = api.GET('/api/v1/employments');
    await expect(refused).rejects.toBeInstanceOf(TokenError);
    await expect(refused).rejects.toMatchObject({ status: 401, error: 'invalid_client' });
  });

  it('names the company that a vendor’s acts for', async () => {
    const { calls, system } = serverOf();
    await answer(system.actingFor('99100010').GET('/api/v1/employments'));
    await list(system);
    expect(calls().map(({ headers }) => headers.get('Frikort-On-Behalf-Of'))).toEqual(['99100010', null]);
  });
});

describe('a request is sent again', () => {
  it('after as many seconds as the refusal says, whatever it is: nothing was done', async () => {
    const { calls, waited, system } = serverOf(
      problem(429, { code: 'too-many-requests' }, { 'retry-after': '7' }),
      problem(503, { code: 'unavailable' }, { 'retry-after': '5' }),
    );
    const edit = system.api.PATCH('/api/v1/employments/{id}', {
      params: { path: { id: '1' }, header: { 'If-Match': '"1"' } },
      body: { amountOere: 1 },
    });
    await answer(edit);
    expect(calls()).toHaveLength(3);
    expect(waited[0]).toBeGreaterThanOrEqual(7);
    expect(waited[0]).toBeLessThan(9);
    expect(waited[1]).toBeGreaterThanOrEqual(5);
  });

  it('when no answer came, with the same key and body', async () => {
    const { calls, waited, system } = serverOf(new TypeError('gone'), problem(502, {}), json({ id: '1' }));
    await register(system);
    expect(calls().map(({ headers }) => headers.get('Idempotency-Key'))).toEqual(Array(3).fill('order-1'));
    expect(new Set(calls().map(({ body }) => body))).toEqual(new Set([JSON.stringify(registration)]));
    expect(waited[1]).toBeGreaterThan(waited[0] ?? 0);
  });

  it('not when it may have been done and has no key', async () => {
    const { calls, system } = serverOf(new TypeError('gone'));
    const edit = system.api.PATCH('/api/v1/employments/{id}', {
      params: { path: { id: '1' }, header: { 'If-Match': '"1"' } },
      body: { amountOere: 1 },
    });
    await expect(answer(edit)).rejects.toMatchObject({ problem: { code: 'network' } });
    expect(calls()).toHaveLength(1);
  });

  it('not when it was refused for what it is', async () => {
    const { calls, system } = serverOf(problem(409, { code: 'amount-exceeds-remaining' }));
    await expect(register(system)).rejects.toThrow('409 amount-exceeds-remaining');
    expect(calls()).toHaveLength(1);
  });

  it('five times at most, and not when the wait would be long', async () => {
    const failing = serverOf(...Array.from({ length: 9 }, () => problem(500, { code: 'internal-error' })));
    await expect(list(failing.system)).rejects.toThrow('500');
    expect(failing.calls()).toHaveLength(5);
    const spent = serverOf(problem(429, { code: 'too-many-requests' }, { 'retry-after': '3000' }));
    await expect(list(spent.system)).rejects.toMatchObject({ problem: { retryAfter: 3000 } });
    expect(spent.calls()).toHaveLength(1);
  });

  it('not when its caller has given it up', async () => {
    const given = new AbortController();
    const fetch = async (request: Request) => {
      if (request.url.endsWith('/oauth/token')) return json({ access_token: 't', expires_in: 600 });
      given.abort();
      throw new DOMException('given up', 'AbortError');
    };
    const { api } = createSystem({ baseUrl, ...login, fetch });
    const call = answer(api.GET('/api/v1/employments', { signal: given.signal }));
    await expect(call).rejects.toThrow('given up');
  });
});

describe('every row of a list', () => {
  it('comes page by page', async () => {
    const asked: (string | undefined)[] = [];
    const rows = everyRow(async ({ cursor }) => {
      asked.push(cursor);
      return cursor === undefined ? { items: [1, 2], nextCursor: 'b' } : { items: [3], nextCursor: null };
    });
    const read: number[] = [];
    for await (const row of rows) read.push(row);
    expect(read).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, 'b']);
  });
});
