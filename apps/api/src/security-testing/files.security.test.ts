import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullWorld, fillWorld } from './full-world.ts';
import { type ApiOfItsOwn, type RawAnswer, startOwnProcess } from './own-process.ts';

/* What others wait while files are made and whole lists answered, of people whose lists are very long. */

let api: ApiOfItsOwn;
let world: FullWorld;

beforeAll(async () => {
  api = await startOwnProcess();
  world = await fillWorld(api.database);
}, 300_000);
afterAll(() => api?.close());

const csv = { accept: 'text/csv' };

type Question = {
  as: 'citizen' | 'caseworker' | 'employee';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
};

const ask = ({ as, path, headers, body }: Question): Promise<RawAnswer> =>
  api.send({
    path: `/api/v1${path}`,
    headers: {
      ...world[as],
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

const questions: [string, () => Question][] = [
  ['the log as a file', () => ({ as: 'caseworker', path: '/audit-log?names=true', headers: csv })],
  ['all my data as a PDF', () => ({ as: 'citizen', path: '/me/export?format=pdf' })],
  ['all my data as JSON', () => ({ as: 'citizen', path: '/me/export' })],
  ['the own frikort', () => ({ as: 'citizen', path: '/me/card.pdf' })],
  ["a citizen's frikort", () => ({ as: 'caseworker', path: `/citizens/${world.citizenId}/card.pdf` })],
  ['the list of citizens', () => ({ as: 'caseworker', path: '/citizens', headers: csv })],
  [
    'the list of citizens with CPR',
    () => ({ as: 'caseworker', path: '/citizens?includeCpr=true', headers: csv }),
  ],
  ['the list of employments', () => ({ as: 'employee', path: '/employments', headers: csv })],
  [
    "a card's employments",
    () => ({ as: 'caseworker', path: `/citizens/${world.citizenId}/cards/${world.year}/employments` }),
  ],
  [
    "a card's employments as a file",
    () => ({
      as: 'caseworker',
      path: `/citizens/${world.citizenId}/cards/${world.year}/employments`,
      headers: csv,
    }),
  ],
  ['own employments', () => ({ as: 'citizen', path: `/me/cards/${world.year}/employments` })],
  [
    "a card's history",
    () => ({ as: 'caseworker', path: `/citizens/${world.citizenId}/cards/${world.year}/history` }),
  ],
  [
    "a card's history as a file",
    () => ({
      as: 'caseworker',
      path: `/citizens/${world.citizenId}/cards/${world.year}/history`,
      headers: csv,
    }),
  ],
  ["an employment's history", () => ({ as: 'employee', path: `/employments/${world.employmentId}/history` })],
  [
    "an employment's history as a file",
    () => ({ as: 'employee', path: `/employments/${world.employmentId}/history`, headers: csv }),
  ],
  [
    'the log about a citizen as a file',
    () => ({ as: 'caseworker', path: '/audit-log/search', body: { citizen: '20000' }, headers: csv }),
  ],
  [
    'a page of the log about a citizen',
    () => ({ as: 'caseworker', path: '/audit-log/search', body: { citizen: '20000', limit: '100' } }),
  ],
  ['a page of the own access log', () => ({ as: 'citizen', path: '/me/access-log?limit=100' })],
];

describe('while somebody asks for', () => {
  it.each(questions)(
    '%s, others wait less than 100 ms longer',
    { timeout: 180_000 },
    async (_what, question) => {
      const answers: RawAnswer[] = [];
      const began = performance.now();
      const waits = await api.waitsWhile(async () => {
        answers.push(await ask(question()));
      });
      const statuses = answers.map(({ status, body }) => `${status} ${body.length}`);
      process.stdout.write(
        `${_what}: ${Math.round(waits.longestMs)} idle ${Math.round(waits.idleMs)} (${waits.requests}) in ${Math.round(performance.now() - began)} ${statuses}\n`,
      );
      expect(waits.beyondIdleMs).toBeLessThan(100);
    },
  );
});
