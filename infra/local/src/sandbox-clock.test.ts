import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import formbody from '@fastify/formbody';
import { sandboxClock } from '@frikort/api/clock';
import { addDays, formatInstant, todayInCopenhagen } from '@frikort/domain/calendar';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addClock } from './clock-page.ts';
import { SandboxClock } from './sandbox-clock.ts';

let folder: string;
let clock: SandboxClock;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T13:30:10Z'), toFake: ['Date'] });
  folder = await mkdtemp(join(tmpdir(), 'frikort-clock-'));
  clock = new SandboxClock(folder);
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

describe('the clock of a sandbox', () => {
  it('shows the real time until it is moved, and then goes on from there', () => {
    expect(clock.isMoved).toBe(false);
    expect(clock.now()).toEqual(new Date());
    expect(clock.moveTo('2027-01-02')).toBeUndefined();
    expect(clock.isMoved).toBe(true);
    expect(clock.now().toISOString()).toBe('2027-01-02T13:30:10.000Z');
    vi.setSystemTime(new Date('2026-11-29T13:31:10Z'));
    expect(clock.now().toISOString()).toBe('2027-01-02T13:31:10.000Z');
  });

  it('keeps the time of day over a change to summer time', () => {
    clock.moveTo('2027-06-01');
    expect(formatInstant(clock.now())).toBe('01-06-2027 14:30');
  });

  it('is the same for every process, and after a restart', () => {
    const other = sandboxClock(clock.file);
    clock.moveTo('2026-12-29');
    expect(other()).toEqual(clock.now());
    expect(new SandboxClock(folder).now()).toEqual(clock.now());
  });

  it.each([
    ['2026-11-29', 'not-forward'],
    ['2025-12-31', 'not-forward'],
    ['2026-02-30', 'no-date'],
    ['tomorrow', 'no-date'],
    ['', 'no-date'],
    ['2028-11-30', 'too-far'],
  ])('is not moved to %j: %s', (typed, refusal) => {
    expect(clock.moveTo(typed)).toBe(refusal);
    expect(clock.isMoved).toBe(false);
  });
});

describe('the page of the clock', () => {
  const moved: string[] = [];
  const post = async (payload: string, headers: Record<string, string> = {}) => {
    const app = Fastify();
    await app.register(formbody);
    addClock(app, { clock, onMoved: async (now) => void moved.push(todayInCopenhagen(now)) });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return await app.inject({ method: 'POST', url: '/clock', payload, headers: { ...type, ...headers } });
  };

  it('moves the clock for a person and for a program, and has what was due on the way done', async () => {
    const answer = await post('date=2026-12-29&lang=en', { 'sec-fetch-site': 'same-origin' });
    expect(answer.headers.location).toBe('/clock?lang=en');
    const next = addDays(todayInCopenhagen(clock.now()), 1);
    expect((await post(`date=${next}`)).statusCode).toBe(303);
    expect(moved).toEqual(['2026-12-29', '2026-12-30']);
  });

  it.each(['cross-site', 'same-site'])('moves nothing for a page that is %s', async (site) => {
    expect((await post('date=2026-12-29', { 'sec-fetch-site': site })).statusCode).toBe(403);
    expect(clock.isMoved).toBe(false);
  });

  it('says what is wrong with a date', async () => {
    const answer = await post('date=2026-11-01&lang=en');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('The clock only goes forward.');
  });
});
