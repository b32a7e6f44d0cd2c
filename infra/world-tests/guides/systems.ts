import { randomUUID } from 'node:crypto';
import type { Scope } from '@frikort/domain/scopes';
import { type LocalWorld, now } from '../access/local-world.ts';

/* Outside systems of the local world, made and approved as people make and approve them on their pages. */

export type System = { readonly id: string; readonly secret: string };

const scopes: readonly Scope[] = ['card-lookups', 'employments:read', 'employments:write', 'events:read'];

const endsOn = new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);

/** What somebody at Café Solsikken orders; fails with what was answered. */
async function order(world: LocalWorld, url: string, payload: object) {
  const login = await world.logIn('bjarne-jepsen', 'company', { fresh: true });
  if (!login.ok) throw new Error(`Nobody came in: ${login.reason}`);
  const headers = { ...login.headers, 'idempotency-key': randomUUID() };
  const answer = await world.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload });
  if (answer.statusCode !== 201) throw new Error(`${url} answers ${answer.body}`);
  return answer.json();
}

/** Makes a system of Café Solsikken: for itself, or as a vendor's. */
export async function makeSystem(world: LocalWorld, kind: { vendor?: true }): Promise<System> {
  const name = kind.vendor ? 'Lønbureauets system' : 'Lønsystemet';
  const body = { name, scopes, ...kind, credential: { endsOn } };
  const { id, credentials } = await order(world, '/integration-clients', body);
  return { id, secret: credentials[0].secret };
}

/** Has Café Solsikken approve a vendor's system. */
export async function approveSystem(world: LocalWorld, clientId: string): Promise<void> {
  await order(world, '/client-approvals', { clientId, scopes, endsOn });
}
