import { describe, expect, expectTypeOf, it } from 'vitest';
import { answer, answerWithVersion, createClient, done } from './client.ts';
import { isRefusedWith, networkProblem, ProblemError, type RefusalOf } from './problem.ts';

const origin = 'https://frikort.example';

/** A server of one answer that keeps what it was asked. */
function serverOf(reply: () => Response) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    return reply();
  };
  return { asked, fetch };
}

function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
}

const registration = {
  cardNumber: '70505',
  startDate: '2026-03-01',
  endDate: '2026-03-31',
  amountOere: 150_000,
  contact: { name: 'Bjarne Jepsen', email: 'bjarne@cafe-solsikken.example', phone: '86123456' },
};

const keyed = { header: { 'Idempotency-Key': 'of-the-form' } };

async function problemOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the call was not refused');
}

describe('the client', () => {
  it('names the entrance whose session counts', async () => {
    const server = serverOf(() => json({ items: [] }));
    const api = createClient({ entrance: 'citizen', baseUrl: origin, fetch: server.fetch });
    await answer(api.GET('/api/v1/programme-years'));
    expect(server.asked[0]?.headers.get('Frikort-Entrance')).toBe('citizen');
  });

  it('names the session that the page acts for, as soon as it is known', async () => {
    let fingerprint: string | undefined;
    const server = serverOf(() => json({ items: [] }));
    const session = () => fingerprint;
    const api = createClient({ entrance: 'citizen', session, baseUrl: origin, fetch: server.fetch });
    await answer(api.GET('/api/v1/programme-years'));
    fingerprint = 'of-a-session';
    await answer(api.GET('/api/v1/programme-years'));
    const named = server.asked.map(({ headers }) => headers.get('Frikort-Session'));
    expect(named).toEqual([null, 'of-a-session']);
  });

  it('sends the Idempotency-Key of an order, and does not compile without one', async () => {
    const server = serverOf(() => json({ id: '1' }, { status: 201 }));
    const api = createClient({ entrance: 'company', baseUrl: origin, fetch: server.fetch });
    await answer(api.POST('/api/v1/employments', { params: keyed, body: registration }));
    expect(server.asked[0]?.headers.get('Idempotency-Key')).toBe('of-the-form');
    // @ts-expect-error: a registration without a key.
    await answer(api.POST('/api/v1/employments', { body: registration }));
    expect(server.asked[1]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('gives the entity tag with what was read', async () => {
    const server = serverOf(() => json({ id: '1' }, { headers: { etag: '"3"' } }));
    const api = createClient({ entrance: 'company', baseUrl: origin, fetch: server.fetch });
    const path = { id: '1' };
    const { etag } = await answerWithVersion(api.GET('/api/v1/employments/{id}', { params: { path } }));
    expect(etag).toBe('"3"');
  });
});

describe('a refusal', () => {
  it('is thrown with code, field errors, request id, and the facts that help', async () => {
    const body = {
      type: 'urn:frikort:problem:amount-exceeds-remaining',
      title: 'Amount exceeds remaining',
      status: 409,
      code: 'amount-exceeds-remaining',
      errors: [{ path: 'amountOere', code: 'too-large' }],
      remainingOere: 1000,
    };
    const headers = { 'content-type': 'application/problem+json', 'x-request-id': 'r-1' };
    const server = serverOf(() => json(body, { status: 409, headers }));
    const api = createClient({ entrance: 'company', baseUrl: origin, fetch: server.fetch });
    const problem = await problemOf(
      answer(api.POST('/api/v1/employments', { params: keyed, body: registration })),
    );
    expect(problem).toMatchObject({
      status: 409,
      code: 'amount-exceeds-remaining',
      errors: [{ path: 'amountOere', code: 'too-large' }],
      requestId: 'r-1',
      facts: { remainingOere: 1000 },
    });
  });

  it('tells how long to wait', async () => {
    const server = serverOf(() =>
      json({ code: 'too-many-requests' }, { status: 429, headers: { 'retry-after': '90' } }),
    );
    const api = createClient({ baseUrl: origin, fetch: server.fetch });
    expect((await problemOf(answer(api.GET('/api/v1/programme-years')))).retryAfter).toBe(90);
  });

  it('that is no problem+json, such as a proxy’s error page, is met by its status', async () => {
    const server = serverOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const api = createClient({ baseUrl: origin, fetch: server.fetch });
    expect(await problemOf(answer(api.GET('/api/v1/programme-years')))).toMatchObject({
      status: 502,
      code: 'status-502',
      facts: {},
    });
  });

  it('is told from no answer at all', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed');
    };
    const api = createClient({ baseUrl: origin, fetch });
    expect(await problemOf(answer(api.GET('/api/v1/programme-years')))).toMatchObject({
      status: 0,
      code: 'network',
    });
  });

  it('is not made of a call that the caller gave up', async () => {
    const fetch = async () => {
      throw new DOMException('given up', 'AbortError');
    };
    const api = createClient({ baseUrl: origin, fetch });
    await expect(answer(api.GET('/api/v1/programme-years'))).rejects.toThrow('given up');
  });
});

describe('a code', () => {
  it('is known for each operation', () => {
    expectTypeOf<RefusalOf<'/api/v1/programme-years', 'get'>>().toEqualTypeOf<
      'validation-failed' | 'too-many-requests' | 'internal-error' | 'unavailable'
    >();
  });

  it('can be asked for', () => {
    const refused = new ProblemError({ ...networkProblem, code: 'version-outdated' });
    expect(isRefusedWith(refused, 'not-found', 'version-outdated')).toBe(true);
    expect(isRefusedWith(refused, 'not-found')).toBe(false);
    // @ts-expect-error: no code of the document.
    expect(isRefusedWith(refused, 'version-outdatet')).toBe(false);
    expect(isRefusedWith(new Error('version-outdated'), 'version-outdated')).toBe(false);
  });

  it('a call that answers nothing is not waited on for an answer', async () => {
    const server = serverOf(() => new Response(null, { status: 204 }));
    const api = createClient({ baseUrl: origin, fetch: server.fetch });
    const end = () => api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id: 'x' } } });
    // @ts-expect-error: it answers nothing.
    await expect(answer(end())).rejects.toThrow('answered without a body');
    await expect(done(end())).resolves.toBeUndefined();
  });
});
