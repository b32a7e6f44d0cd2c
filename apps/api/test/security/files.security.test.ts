import { present } from '@frikort/domain/present';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullWorld, fillWorld } from './full-world.ts';
import { type ApiOfItsOwn, type RawAnswer, type RawRequest, startOwnProcess } from './own-process.ts';
import type { Waits } from './waiting.ts';

/*
 * What others wait while files are made and whole lists answered, for people whose lists are as long as lists may be:
 * 49,000 citizens, 49,000 employments, 20,000 of them one citizen's, 20,000 events in one history, 49,000 rows of the log.
 */

let api: ApiOfItsOwn;
let world: FullWorld;
const figures: string[] = [];

beforeAll(async () => {
  api = await startOwnProcess();
  world = await fillWorld(api.database);
}, 300_000);
afterAll(() => api?.close());

type Who = 'citizen' | 'caseworker' | 'employee';
type Question = { as: Who; path: string; csv?: true; body?: unknown };

const requestOf = ({ as, path, csv, body }: Question): RawRequest => ({
  path: `/api/v1${path}`,
  headers: {
    ...world[as],
    ...present({
      accept: csv && 'text/csv',
      'content-type': body === undefined ? undefined : 'application/json',
    }),
  },
  ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
});
const ask = (question: Question): Promise<RawAnswer> => api.send(requestOf(question));

async function expectShortWaits(what: string, attack: () => Promise<unknown>): Promise<Waits> {
  const began = performance.now();
  const waits = await api.waitsWhile(attack);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  figures.push(
    `  ${Math.round(waits.beyondIdleMs).toString().padStart(4)} ms longer in ${seconds} s: ${what}`,
  );
  expect(waits.beyondIdleMs).toBeLessThan(100);
  return waits;
}

const ofCitizen = (rest: string) => `/citizens/${world.citizenId}${rest}`;
const ofCard = (rest: string) => ofCitizen(`/cards/${world.year}/${rest}`);
const ofEmployment = () => `/employments/${world.employmentId}/history`;

/** The log first, because every export adds to it. */
const questions: readonly (readonly [string, () => Question])[] = [
  ['the log as a file', () => ({ as: 'caseworker', path: '/audit-log?names=true', csv: true })],
  [
    'the log about a citizen as a file',
    () => ({ as: 'caseworker', path: '/audit-log/search', body: { citizen: '20000' }, csv: true }),
  ],
  [
    'a page of the log about a citizen',
    () => ({ as: 'caseworker', path: '/audit-log/search', body: { citizen: '20000', limit: '100' } }),
  ],
  ['a page of the own access log', () => ({ as: 'citizen', path: '/me/access-log?limit=100' })],
  ['all my data as a PDF', () => ({ as: 'citizen', path: '/me/export?format=pdf' })],
  ['all my data as JSON', () => ({ as: 'citizen', path: '/me/export' })],
  ['the own frikort as a PDF', () => ({ as: 'citizen', path: '/me/card.pdf' })],
  ["a citizen's frikort as a PDF", () => ({ as: 'caseworker', path: ofCitizen('/card.pdf') })],
  ['the list of citizens as a file', () => ({ as: 'caseworker', path: '/citizens', csv: true })],
  [
    'the list of citizens with CPR numbers as a file',
    () => ({ as: 'caseworker', path: '/citizens?includeCpr=true', csv: true }),
  ],
  ['the list of employments as a file', () => ({ as: 'employee', path: '/employments', csv: true })],
  ["a card's employments", () => ({ as: 'caseworker', path: ofCard('employments') })],
  ["a card's employments as a file", () => ({ as: 'caseworker', path: ofCard('employments'), csv: true })],
  ['own employments', () => ({ as: 'citizen', path: `/me/cards/${world.year}/employments` })],
  ["a card's history", () => ({ as: 'caseworker', path: ofCard('history') })],
  ["a card's history as a file", () => ({ as: 'caseworker', path: ofCard('history'), csv: true })],
  ["an employment's history", () => ({ as: 'employee', path: ofEmployment() })],
  ["an employment's history as a file", () => ({ as: 'employee', path: ofEmployment(), csv: true })],
];

describe('others wait less than 100 ms longer', () => {
  it.each(questions)('while somebody asks for %s', { timeout: 180_000 }, async (what, question) => {
    await expectShortWaits(what, async () => {
      const { status, body } = await ask(question());
      expect(status, body.slice(0, 300)).toBe(200);
    });
  });

  it('while one citizen asks for all data as PDF over and over, eight times at once', {
    timeout: 180_000,
  }, async () => {
    const statuses: number[] = [];
    await expectShortWaits('all my data as a PDF, 8 × 5 times', async () => {
      for (let round = 0; round < 5; round += 1) {
        const asked = Array.from({ length: 8 }, () => ask({ as: 'citizen', path: '/me/export?format=pdf' }));
        statuses.push(...(await Promise.all(asked)).map(({ status }) => status));
      }
    });
    expect([...new Set(statuses)].sort()).toEqual([200, 429]);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  });

  it('while one citizen asks and leaves, over and over', { timeout: 180_000 }, async () => {
    await expectShortWaits('all my data as a PDF, left after 50 ms, 20 times', async () => {
      for (let round = 0; round < 20; round += 1) {
        const left = AbortSignal.timeout(50);
        const { path, headers = {} } = requestOf({ as: 'citizen', path: '/me/export?format=pdf' });
        await fetch(new URL(path, api.address), { headers, signal: left }).catch(() => {});
      }
    });
  });

  it('and these are the figures', () => {
    process.stdout.write(`How much longer others waited:\n${figures.join('\n')}\n`);
    expect(figures).toHaveLength(questions.length + 2);
  });
});
