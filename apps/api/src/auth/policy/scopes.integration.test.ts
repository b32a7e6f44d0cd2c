import { caseworkers } from '@frikort/domain/access';
import { scopesOfKind } from '@frikort/domain/integration';
import { present } from '@frikort/domain/present';
import { type Scope, scopes } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../test/support/app.ts';
import {
  approveClient,
  freshHeaders,
  makeClient,
  type TestClient,
  tokenHeaders,
} from '../../../test/support/clients.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createCaseworker, createEmployee } from '../../../test/support/fixtures.ts';
import { onBehalfOfHeader } from '../clients/find-client.ts';
import { accessPolicy } from './access-policy.ts';
import { scopeOfRoute } from './scope-policy.ts';

/* R32, tried: every route with every scope, of a system that acts for itself, for a company, and no longer. */

const notHere = '018f0000-0000-7000-8000-000000000000';

const routes = Object.entries(accessPolicy).flatMap(([name, access]) => {
  const [method, url] = name.split(' ');
  if (!url?.startsWith('/api/v1/') || access === 'everyone') return [];
  return method ? [{ name, method: method as 'GET', url, access }] : [];
});

let database: TestDatabase;
let app: FastifyInstance;
let company: Awaited<ReturnType<typeof createEmployee>>;
let foreign: typeof company;
let vendor: TestClient;
let own: TestClient;
let municipal: TestClient;
let approval: string;
let companyHeaders: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db);
  const { db } = database;
  company = await createEmployee(db);
  foreign = await createEmployee(db);
  companyHeaders = await freshHeaders(db, company);
  own = await makeClient(app, companyHeaders, { scopes: scopesOfKind.company });
  const administrator = { ...(await createCaseworker(db)), role: 'administrator' as const };
  municipal = await makeClient(app, await freshHeaders(db, administrator), {
    scopes: scopesOfKind.municipality,
  });
  const vendorHeaders = await freshHeaders(db, await createEmployee(db));
  vendor = await makeClient(app, vendorHeaders, { scopes: scopesOfKind.vendor, vendor: true });
  approval = await approveClient(app, companyHeaders, { clientId: vendor.id, scopes: scopesOfKind.vendor });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function call({ method, url }: { method: 'GET'; url: string }, headers: Record<string, string>) {
  const address = url.replace(':id', notHere).replace(':credentialId', notHere).replace(':year', '2025');
  const answer = await app.inject({ method, url: address, headers });
  const isProblem = String(answer.headers['content-type']).includes('problem+json');
  const { code, scope }: { code?: string; scope?: Scope } = isProblem ? answer.json() : {};
  return { code, scope, challenge: answer.headers['www-authenticate'] };
}

/** The codes that say who may not, whatever was asked. */
const stops = ['not-authenticated', 'not-permitted', 'scope-missing', 'not-delegated', 'token-invalid'];

const clients = [
  { kind: 'company', roles: ['employee'], client: () => own, named: () => undefined },
  { kind: 'vendor', roles: ['employee'], client: () => vendor, named: () => company.organisation.cvr },
  // What is an administrator's is a system's too where it has the scope, and nowhere else.
  { kind: 'municipality', roles: caseworkers, client: () => municipal, named: () => undefined },
] as const;

describe.each(clients)('a system of the kind $kind', ({ kind, roles, client, named }) => {
  const [role] = roles;
  it.each(scopesOfKind[kind])(
    'with the scope %s alone calls what that is for, and nothing else',
    async (scope) => {
      const cvr = named();
      const headers = {
        ...(await tokenHeaders(app, client(), scope)),
        ...present({ [onBehalfOfHeader]: cvr }),
      };
      for (const route of routes) {
        const needed = scopeOfRoute(route.name, role);
        const isForRole = typeof route.access === 'string' || roles.some((one) => route.access.includes(one));
        const answer = await call(route, headers);
        if (!isForRole || needed === undefined)
          expect([route.name, answer.code]).toEqual([route.name, 'not-permitted']);
        else if (needed === scope) expect([route.name, ...stops]).not.toContain(answer.code);
        else {
          expect(answer, route.name).toMatchObject({ code: 'scope-missing', scope: needed });
          expect(answer.challenge).toContain(`error="insufficient_scope", scope="${needed}"`);
        }
      }
    },
  );

  it('has no scope of another kind', async () => {
    const others = scopes.filter((scope) => !scopesOfKind[kind].some((each) => each === scope));
    for (const scope of others)
      await expect(tokenHeaders(app, client(), scope)).rejects.toThrow('invalid_scope');
  });
});

describe('every scope', () => {
  it('is for something', () => {
    const needed = new Set(
      routes.flatMap(({ name }) => [scopeOfRoute(name, 'employee'), scopeOfRoute(name, 'caseworker')]),
    );
    expect(scopes.filter((scope) => !needed.has(scope))).toEqual([]);
  });
});

describe('a vendor’s system', () => {
  const list = { method: 'GET', url: '/api/v1/employments' } as const;
  const withCompany = async (cvr: string) => ({
    ...(await tokenHeaders(app, vendor)),
    [onBehalfOfHeader]: cvr,
  });

  it('has to say for whom it acts', async () => {
    expect((await call(list, await tokenHeaders(app, vendor))).code).toBe('on-behalf-of-missing');
  });

  it.each([
    ['another company', () => foreign.organisation.cvr],
    ['what is no number', () => 'x'],
    ['nobody', () => ''],
  ])('does not act for %s', async (_what, cvr) => {
    expect((await call(list, await withCompany(cvr()))).code).toBe('not-delegated');
  });

  it('acts within what the company has approved, whatever its token says', async () => {
    const narrow = await freshHeaders(database.db, foreign);
    const id = await approveClient(app, narrow, { clientId: vendor.id, scopes: ['employments:read'] });
    const headers = await withCompany(foreign.organisation.cvr);
    expect((await call(list, headers)).code).toBeUndefined();
    expect(await call({ method: 'POST' as 'GET', url: '/api/v1/card-lookups' }, headers)).toMatchObject({
      code: 'scope-missing',
      scope: 'card-lookups',
    });
    const answer = await app.inject({
      method: 'DELETE',
      url: `/api/v1/client-approvals/${id}`,
      headers: narrow,
    });
    expect(answer.statusCode).toBe(204);
    expect((await call(list, headers)).code).toBe('not-delegated');
  });

  it('fails at the next request when the company ends its approval, and the log names both', async () => {
    const headers = await withCompany(company.organisation.cvr);
    expect((await call(list, headers)).code).toBeUndefined();
    await app.inject({
      method: 'DELETE',
      url: `/api/v1/client-approvals/${approval}`,
      headers: companyHeaders,
    });
    expect((await call(list, headers)).code).toBe('not-delegated');
    const { rows } = await database.admin.execute(sql`
      select log.action, log.organisation_cvr as company, actor.cvr = log.organisation_cvr as own, actor.kind
      from audit_log log join actors actor on actor.id = log.actor_id
      where log.action = 'employments-listed' and log.outcome = 'done' and actor.name = 'Prøvesystemet'
        and log.organisation_cvr = ${company.organisation.cvr} and actor.cvr <> log.organisation_cvr`);
    expect(rows).toContainEqual({
      action: 'employments-listed',
      company: company.organisation.cvr,
      own: false,
      kind: 'system',
    });
  });
});

describe('a company’s own system', () => {
  it('may name its company, and no other', async () => {
    const list = { method: 'GET', url: '/api/v1/employments' } as const;
    const headers = await tokenHeaders(app, own);
    const { cvr } = company.organisation;
    expect((await call(list, { ...headers, [onBehalfOfHeader]: cvr })).code).toBeUndefined();
    const other = { ...headers, [onBehalfOfHeader]: foreign.organisation.cvr };
    expect((await call(list, other)).code).toBe('not-delegated');
  });
});
