import { afterEach, describe, expect, it } from 'vitest';
import { createDrawPool, type DrawPool, drawLimits } from './draw-pool.ts';
import type { DrawTask } from './draw-task.ts';

const at = new Date('2026-11-28T12:00:00Z');
const owner = { name: 'Åse Ærø', nameProtected: false, cardNumber: '70505' };
const card: DrawTask = { kind: 'card', card: owner, language: 'da', named: 'full', at };

/** As much as such a document may hold: it takes a second or more to draw. */
const long: Extract<DrawTask, { kind: 'export' }> = {
  kind: 'export',
  language: 'da',
  at,
  me: {
    id: 'x',
    ...owner,
    cpr: '2905690000',
    status: 'active',
    cards: [],

    statusSince: at.toISOString(),
    grantedOn: '2025-01-01',
    authority: { code: '0751', name: 'Aarhus' },
    moves: [],
    letters: [],
    consent: { textVersion: '1', at: at.toISOString() },
  },
  letters: [],
  efforts: [],
  employments: { items: [], more: false },
  log: {
    more: true,
    items: Array.from({ length: 1_000 }, () => ({
      id: 'x',
      at: at.toISOString(),
      role: 'caseworker',
      purpose: 'case-handling',
      outcome: 'done',

      action: 'citizen-viewed',
      organisation: { cvr: '55133018', name: 'Aarhus Kommune' },
    })),
  },
};

let pool: DrawPool;
afterEach(() => pool.close());
const { signal } = new AbortController();

const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-';
const unavailable = { problem: { code: 'unavailable', retryAfterSeconds: expect.any(Number) } };

describe('drawing in threads', { timeout: 30_000 }, () => {
  it('gives the documents that were asked for', async () => {
    pool = createDrawPool();
    const drawn = await Promise.all([
      pool.draw(card, signal),
      pool.draw(long, signal),
      pool.draw(card, signal),
    ]);
    expect(drawn.map(isPdf)).toEqual([true, true, true]);
    expect(drawn[1].length).toBeGreaterThan(10 * drawn[0].length);
  });

  it('leaves this thread to others', async () => {
    pool = createDrawPool();
    await pool.draw(card, signal);
    const before = process.threadCpuUsage();
    await pool.draw(long, signal);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  });

  it('refuses what would wait behind too many, before anything is read for it', async () => {
    pool = createDrawPool({ ...drawLimits, threads: 1, waiting: 1 });
    const drawing = [pool.draw(long, signal), pool.draw(card, signal)];
    expect(() => pool.requireRoom()).toThrow(expect.objectContaining(unavailable));
    await expect(pool.draw(card, signal)).rejects.toMatchObject(unavailable);
    expect((await Promise.all(drawing)).map(isPdf)).toEqual([true, true]);
    expect(() => pool.requireRoom()).not.toThrow();
  });

  it('ends what takes too long', async () => {
    pool = createDrawPool({ ...drawLimits, longestMs: 20 });
    await expect(pool.draw(long, signal)).rejects.toMatchObject(unavailable);
  });

  it('ends at once when the client leaves, and draws for the next', async () => {
    pool = createDrawPool();
    await pool.draw(card, signal);
    const client = new AbortController();
    const drawing = pool.draw(long, client.signal);
    const next = pool.draw(card, signal);
    client.abort();
    await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
    expect(isPdf(await next)).toBe(true);
  });

  it('says what went wrong in a document, and draws the next', async () => {
    pool = createDrawPool();
    const broken = { ...long, me: { ...long.me, grantedOn: 'never' } };
    await expect(pool.draw(broken, signal)).rejects.toThrow();
    expect(isPdf(await pool.draw(card, signal))).toBe(true);
  });
});
