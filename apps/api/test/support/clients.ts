import { randomUUID } from 'node:crypto';
import { present } from '@frikort/domain/present';
import type { Scope } from '@frikort/domain/scopes';
import type { FastifyInstance } from 'fastify';
import type { AdministratorCaller, EmployeeCaller } from '../../src/auth/caller.ts';
import type { Database } from '../../src/database/database.ts';
import { logIn } from './app.ts';

/** Outside systems for tests, made and let in by the API itself. */

/** A client with its secret; without one when it has a key. */
export type TestClient = { readonly id: string; readonly secret: string };

/** The last day of what is made here: within every limit. */
export const nextMonth = (): string => new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);

/** What a browser of somebody sends who proved a moment ago who they are. */
export function freshHeaders(
  db: Database,
  caller: AdministratorCaller | EmployeeCaller,
): Promise<Record<string, string>> {
  return logIn(db, caller, new Date(), { provenAt: new Date() });
}

/** Makes a client as somebody's page does. */
export async function makeClient(
  app: FastifyInstance,
  headers: Record<string, string>,
  { scopes, vendor }: { scopes: readonly Scope[]; vendor?: true },
): Promise<TestClient> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/integration-clients',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    payload: {
      name: 'Prøvesystemet',
      scopes,
      ...present({ vendor }),
      credential: { endsOn: nextMonth() },
    },
  });
  if (answer.statusCode !== 201) throw new Error(`No client was made: ${answer.body}`);
  const { id, credentials } = answer.json();
  return { id, secret: credentials[0].secret };
}

/** Has a company approve a vendor's client. @returns the approval's id */
export async function approveClient(
  app: FastifyInstance,
  headers: Record<string, string>,
  { clientId, scopes }: { clientId: string; scopes: readonly Scope[] },
): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/client-approvals',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    payload: { clientId, scopes, endsOn: nextMonth() },
  });
  if (answer.statusCode !== 201) throw new Error(`Nothing was approved: ${answer.body}`);
  return answer.json().id;
}

/** Asks for a token with a secret. */
export function askForToken(app: FastifyInstance, { id, secret }: TestClient, scope?: string) {
  return app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ grant_type: 'client_credentials', ...present({ scope }) }).toString(),
  });
}

/** The headers with which a client calls, with all its scopes or some. */
export async function tokenHeaders(
  app: FastifyInstance,
  client: TestClient,
  scope?: string,
): Promise<Record<string, string>> {
  const answer = await askForToken(app, client, scope);
  if (answer.statusCode !== 200) throw new Error(`No token was given: ${answer.body}`);
  return { authorization: `Bearer ${answer.json().access_token}` };
}
