import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { registerErrorHandling } from './errors.ts';
import { createFairUse, type FairUseLimits } from './fair-use.ts';
import { takeTurn } from './turns.ts';

/** An answer that is being made: the test says how it ends. */
type Making = { end: () => void; signal: AbortSignal };

const limits: FairUseLimits = {
  file: { atOnce: 1, waiting: 0, perHour: 3 },
  card: { atOnce: 1, waiting: 2, perHour: 100 },
  list: { atOnce: 2, waiting: 1, perHour: 100 },
};

let app: FastifyInstance;
let address: string;
let making: Making[];
/** How many came, how many of those left again, and how many streams have ended. */
let arrived: number;
let gone: number;
let ended: number;

async function start(): Promise<void> {
  making = [];
  arrived = 0;
  gone = 0;
  ended = 0;
  app = Fastify();
  registerErrorHandling(app);
  app.decorateRequest('caller', undefined);
  app.addHook('onRequest', async (request) => {
    Reflect.set(request, 'caller', { actorId: String(request.headers.person ?? 'ib') });
  });
  app.addHook('onRequestAbort', async (_request) => {
    gone += 1;
  });
  await app.register(rateLimit, { global: false });
  const fairUse = createFairUse(app, limits);
  for (const kind of ['file', 'card', 'list'] as const) {
    app.get(`/${kind}`, async (request, reply) => {
      const answer = fairUse(kind, request, reply, async (signal) => {
        await new Promise<void>((resolve, reject) => {
          making.push({ end: resolve, signal });
          signal.addEventListener('abort', () => reject(signal.reason));
        });
        return reply.send(Buffer.from('made'));
      });
      arrived += 1;
      return answer;
    });
  }
  app.get('/stream', async (request, reply) =>
    fairUse('file', request, reply, async () => reply.send(Readable.from(endless()))),
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
}

async function* endless() {
  try {
    for (;;) {
      yield 'x'.repeat(1_000);
      await takeTurn();
    }
  } finally {
    ended += 1;
  }
}

afterEach(() => app.close());

type Answer = { status: number; body: string; retryAfter: string | undefined };
type Asked = { answer: Promise<Answer>; leave: () => void };

function ask(path: string, person = 'ib'): Asked {
  const request = get(new URL(path, address), { headers: { person }, agent: false });
  const answer = once(request, 'response').then(async ([response]: IncomingMessage[]) => ({
    status: response?.statusCode ?? 0,
    retryAfter: response?.headers['retry-after'],
    body: response ? await text(response) : '',
  }));
  answer.catch(() => {});
  return { answer, leave: () => request.destroy() };
}

async function untilMaking(count: number): Promise<void> {
  while (making.length < count) await takeTurn();
}

const refused = (limit: string) => ({
  status: 429,
  retryAfter: expect.stringMatching(/^\d+$/),
  body: expect.stringContaining(`"limit":"${limit}"`),
});
const made = { status: 200, body: 'made' };

describe('what one person may have made', () => {
  it('is one file at once; others are not held up, and the next may follow', async () => {
    await start();
    const first = ask('/file');
    await untilMaking(1);
    expect(await ask('/file').answer).toMatchObject(refused('at-once'));
    const other = ask('/file', 'bo');
    await untilMaking(2);
    for (const { end } of making) end();
    expect(await first.answer).toMatchObject(made);
    expect(await other.answer).toMatchObject(made);
    const next = ask('/file');
    await untilMaking(3);
    making[2]?.end();
    expect(await next.answer).toMatchObject(made);
  });

  it('waits in turn where pages ask by themselves, and is refused when too many wait', async () => {
    await start();
    const asked = [ask('/card'), ask('/card'), ask('/card')];
    while (arrived < 3) await takeTurn();
    for (let place = 0; place < 3; place += 1) {
      await untilMaking(place + 1);
      if (place === 0) expect(await ask('/card').answer).toMatchObject(refused('at-once'));
      expect(making).toHaveLength(place + 1);
      making[place]?.end();
      await asked[place]?.answer;
    }
    for (const { answer } of asked) expect(await answer).toMatchObject(made);
  });

  it('is so much in an hour', async () => {
    await start();
    for (let place = 0; place < 3; place += 1) {
      const asked = ask('/file');
      await untilMaking(place + 1);
      making[place]?.end();
      expect(await asked.answer).toMatchObject(made);
    }
    const { retryAfter, ...answer } = await ask('/file').answer;
    expect(answer).toMatchObject({ status: 429, body: expect.stringContaining('"limit":"per-hour"') });
    expect(Number(retryAfter)).toBeGreaterThan(3_500);
    const other = ask('/file', 'bo');
    await untilMaking(4);
    making[3]?.end();
    expect(await other.answer).toMatchObject(made);
  });

  it('is given up when the client leaves, and then the next may follow', async () => {
    await start();
    const asked = ask('/file');
    await untilMaking(1);
    asked.leave();
    while (!making[0]?.signal.aborted) await takeTurn();
    const next = ask('/file');
    await untilMaking(2);
    making[1]?.end();
    expect(await next.answer).toMatchObject(made);
  });

  it('is not begun for a client that left while waiting', async () => {
    await start();
    const first = ask('/card');
    await untilMaking(1);
    const second = ask('/card');
    while (arrived < 2) await takeTurn();
    const third = ask('/card');
    while (arrived < 3) await takeTurn();
    second.leave();
    while (gone < 1) await takeTurn();
    making[0]?.end();
    await first.answer;
    await untilMaking(2);
    making[1]?.end();
    expect(await third.answer).toMatchObject(made);
    expect(making).toHaveLength(2);
  });

  it('is held as long as it is sent, and what sends it ends when the client leaves', async () => {
    await start();
    const request = get(new URL('/stream', address), { headers: { person: 'ib' }, agent: false });
    await once(request, 'response');
    expect(await ask('/file').answer).toMatchObject(refused('at-once'));
    request.destroy();
    while (ended === 0) await takeTurn();
    const next = ask('/file');
    await untilMaking(1);
    making[0]?.end();
    expect(await next.answer).toMatchObject(made);
  });
});
