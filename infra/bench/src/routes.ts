import { randomUUID } from 'node:crypto';
import { fingerprintOf } from '@frikort/api/auth/session/session-identity';
import type { Entrance } from '@frikort/domain/access';
import { municipalities } from '@frikort/domain/municipalities';
import {
  cardNumber,
  caseworkerId,
  citizenActorId,
  citizenId,
  citizensLoggedIn,
  companies,
  companyCvr,
  companyName,
  contact,
  employeeId,
  type Numbered,
  type Size,
  sessionId,
  tokenHash,
  tokenOf,
} from './places.ts';

/** A request of a measured route. */
export type Asked = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A route, and what its requests and their statements have of the numbers they are drawn by. */
export type MeasuredRoute = {
  readonly name: string;
  /** What of its throughput is to be reached: of pgbench's with statements planned once, of a bare server's. */
  readonly goal: { readonly pgbench: number; readonly bare?: number };
  readonly ask: (n: number) => Asked;
  /** Whether it tells other systems of what it does (R31): what that costs is measured as well. */
  readonly tellsOthers?: true;
  /** The values of a statement that go with the number of the request. */
  readonly varying: readonly Numbered[];
};

/** Requests are drawn by a number below this: every way of going round in it comes out even. */
export const numbers = 1_000_000;

/** A thing that goes round: request `n` is about the `n % count`th. */
const round = (thing: Numbered, count: number, first = 0): Numbered => ({
  of: (n) => thing.of(first + (n % count)),
  sql: (n) => thing.sql(`(${first} + ${n} % ${count})`),
});

const municipalCode: Numbered = {
  of: (n) => municipalities[n]?.code ?? '',
  sql: (n) => `('{${municipalities.map(({ code }) => code).join(',')}}'::text[])[1 + ${n}]`,
};
const municipalCvr: Numbered = {
  of: (n) => municipalities[n]?.cvr ?? '',
  sql: (n) => `('{${municipalities.map(({ cvr }) => cvr).join(',')}}'::text[])[1 + ${n}]`,
};

const year = new Date().getUTCFullYear();

/** The routes that the bench measures, over data of a size. */
export function measuredRoutes({ citizens }: Size): readonly MeasuredRoute[] {
  const asking = (entrance: Entrance, holder: (n: number) => number) => (n: number) => ({
    'frikort-entrance': entrance,
    'frikort-session': fingerprintOf({ sessionId: sessionId[entrance].of(holder(n)) }),
    cookie: `__Host-frikort-${entrance}=${tokenOf(entrance, holder(n))}`,
  });
  const get = (path: string, headers: (n: number) => Record<string, string>) => (n: number) =>
    ({ method: 'GET', path: `/api/v1${path}`, headers: headers(n) }) as const;
  const post =
    (path: string, headers: (n: number) => Record<string, string>, body: (n: number) => object) =>
    (n: number) =>
      ({
        method: 'POST',
        path: `/api/v1${path}`,
        headers: { ...headers(n), 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body(n)),
      }) as const;

  // Not of number 0, which is the largest.
  const others = companies - 1;
  const employee = asking('company', (n) => 1 + (n % others));
  const ofEmployee = [employeeId, companyCvr, companyName, tokenHash('company')].map((it) =>
    round(it, others, 1),
  );
  const largest = asking('company', () => 0);
  const ofLargest = [employeeId, companyCvr, companyName, tokenHash('company')].map((it) => round(it, 1));
  const caseworker = asking('caseworker', (n) => n % municipalities.length);
  const ofCaseworker = [caseworkerId, municipalCode, municipalCvr, tokenHash('caseworker')].map((it) =>
    round(it, municipalities.length),
  );
  const citizen = asking('citizen', (n) => n % citizensLoggedIn);
  const ofCitizen = [citizenActorId, citizenId, tokenHash('citizen')].map((it) =>
    round(it, citizensLoggedIn),
  );
  const card = round(cardNumber, citizens);
  const here = municipalities.length;
  const ofEach = Math.floor(citizens / here);
  const ownCard: Numbered = {
    of: (n) => cardNumber.of((n % here) + here * (Math.floor(n / 100) % ofEach)),
    sql: (n) => cardNumber.sql(`${n} % ${here} + ${here} * (${n} / 100 % ${ofEach})`),
  };

  return [
    {
      name: 'POST /employments',
      goal: { pgbench: 0.6, bare: 0.85 },
      tellsOthers: true,
      ask: post('/employments', employee, (n) => ({
        cardNumber: card.of(n),
        startDate: `${year}-11-02`,
        endDate: `${year}-11-20`,
        amountOere: 1,
        contact,
      })),
      varying: [card, ...ofEmployee],
    },
    {
      name: 'POST /card-lookups',
      goal: { pgbench: 0.6, bare: 0.85 },
      ask: post('/card-lookups', employee, (n) => ({ cardNumber: card.of(n) })),
      varying: [card, ...ofEmployee],
    },
    {
      name: 'POST /citizens/search',
      goal: { pgbench: 0.5 },
      ask: post('/citizens/search', caseworker, (n) => ({ query: ownCard.of(n) })),
      varying: [ownCard, ...ofCaseworker],
    },
    { name: 'GET /me', goal: { pgbench: 0.5 }, ask: get('/me', citizen), varying: ofCitizen },
    {
      name: 'GET /citizens',
      goal: { pgbench: 0.5 },
      ask: get('/citizens', caseworker),
      varying: ofCaseworker,
    },
    {
      name: 'GET /employments (10,000)',
      goal: { pgbench: 0.5 },
      ask: get('/employments', largest),
      varying: ofLargest,
    },
    {
      name: 'GET /employments/totals (10,000)',
      goal: { pgbench: 0.5 },
      ask: get('/employments/totals', largest),
      varying: ofLargest,
    },
    { name: 'GET /session', goal: { pgbench: 0.5 }, ask: get('/session', employee), varying: ofEmployee },
    {
      name: 'GET /service-status',
      goal: { pgbench: 0.5 },
      ask: get('/service-status', () => ({})),
      varying: [],
    },
  ];
}
