import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Role } from '@frikort/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessPolicy } from '../../src/auth/policy/access-policy.ts';
import { type OpenApiDocument, type Operation, operationsOf } from '../fuzz/operations.ts';
import { logIn } from '../support/app.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
  openYear,
} from '../support/fixtures.ts';
import { withCostlyBodies, withCostlyHeaders, withCostlyQueries } from './costly-requests.ts';
import { type ApiOfItsOwn, type RawRequest, startOwnProcess } from './own-process.ts';

/*
 * Costly requests to every route that takes a body or a query, made from the OpenAPI document, and to those of login:
 * none is answered with a 5xx, and other people wait less than 100 ms while they come, ten at a time.
 */

const document: OpenApiDocument = JSON.parse(
  await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'),
);
const operations = operationsOf(document);
const groups = [...new Set(operations.map(({ group }) => group))];

/** What making a file costs is measured with files of full length (`files.security.test.ts`). */
const makesFile = ({ path }: Operation) => /\.pdf$|\/export$/.test(path);

let api: ApiOfItsOwn;
let citizenId: string;
let sessions: Record<Role, Record<string, string>>;
beforeAll(async () => {
  api = await startOwnProcess();
  const { db, admin } = api.database;
  await openYear(admin, 2026, 4_000_000);
  const caseworker = await createCaseworker(db);
  ({ id: citizenId } = await createCitizen(db));
  sessions = {
    caseworker: await logIn(db, caseworker),
    administrator: await logIn(db, { ...caseworker, role: 'administrator' }),
    citizen: await logIn(db, { ...caseworker, role: 'citizen', entrance: 'citizen', citizenId }),
    employee: await logIn(db, await createEmployee(db)),
    'effort-worker': await logIn(db, await createEffortWorker(db)),
    operator: await logIn(db, await createOperator(db)),
  };
});
afterAll(() => api?.close());

/** A request to an operation by somebody who may send it. */
function requestTo({ method, path }: Operation): RawRequest {
  const route = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const access = accessPolicy[route] ?? 'everyone';
  const role = typeof access === 'string' ? 'employee' : access[0];
  return {
    method: method.toUpperCase(),
    path: path.replace('{id}', citizenId).replace('{year}', '2026'),
    headers: { ...(role && sessions[role]), 'idempotency-key': randomUUID(), 'if-match': '"1"' },
  };
}

/** How long others wait at most while the requests come, ten at a time. */
async function longestWaitWhile(requests: readonly RawRequest[]): Promise<number> {
  const failed = new Set<number>();
  const longestMs = await api.lastingWaitWhile(async () => {
    for (let place = 0; place < requests.length; place += 10) {
      const answers = await Promise.all(requests.slice(place, place + 10).map(api.send));
      for (const { status } of answers) if (status >= 500) failed.add(status);
    }
  });
  expect([...failed]).toEqual([]);
  return longestMs;
}

describe('while costly requests come, others wait less than 100 ms:', { timeout: 600_000 }, () => {
  it.each(groups)('bodies to every route of %s', async (group) => {
    const own = operations.filter((one) => one.group === group && one.method !== 'get');
    const requests = own.flatMap((operation) => withCostlyBodies(requestTo(operation)));
    expect(await longestWaitWhile(requests)).toBeLessThan(100);
  });

  it.each(groups)('queries to every route of %s', async (group) => {
    const own = operations.filter((one) => one.group === group && !makesFile(one));
    const requests = own.flatMap((operation) => withCostlyQueries(requestTo(operation), operation));
    expect(await longestWaitWhile(requests)).toBeLessThan(100);
  });

  it('headers to routes of every kind: a list that may be a file, a search, a change, a page, a login', async () => {
    const some = operations.filter(({ method, path }) =>
      ['get /api/v1/employments', 'post /api/v1/citizens/search', 'patch /api/v1/employments/{id}'].includes(
        `${method} ${path}`,
      ),
    );
    expect(some).toHaveLength(3);
    const requests = [...some.map(requestTo), { path: '/' }, { path: '/auth/login?entrance=company' }];
    expect(await longestWaitWhile(requests.flatMap(withCostlyHeaders))).toBeLessThan(100);
  });

  it('bodies and queries to the routes of login', async () => {
    const form = 'application/x-www-form-urlencoded';
    const query = [
      'SAMLRequest',
      'SAMLResponse',
      'RelayState',
      'SigAlg',
      'Signature',
      'entrance',
      'returnTo',
    ];
    const requests = ['acs', 'slo', 'logout'].flatMap((name) => {
      const request = { method: 'POST', path: `/auth/${name}` };
      return [...withCostlyBodies(request), ...withCostlyBodies(request, form)];
    });
    const addresses = ['/auth/slo', '/auth/login', '/auth/metadata'].flatMap((path) =>
      withCostlyQueries({ path }, { query }),
    );
    expect(await longestWaitWhile([...requests, ...addresses])).toBeLessThan(100);
  });
});
