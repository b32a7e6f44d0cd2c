import { randomUUID } from 'node:crypto';
import type { Entrance } from '@frikort/domain/access';
import type { Scope } from '@frikort/domain/scopes';
import { type LocalWorld, now } from '../access/local-world.ts';

/* What people do on their pages for outside systems of the local world: make them, approve them, have events sent. */

export type System = { readonly id: string; readonly secret: string };

/** Who does it, and by which entrance: somebody at Café Solsikken where nothing else is said. */
type By = { readonly by?: string; readonly entrance?: Entrance };

const scopes: readonly Scope[] = ['card-lookups', 'employments:read', 'employments:write', 'events:read'];

const endsOn = new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);

type Order = { readonly method: 'POST' | 'DELETE'; readonly url: string; readonly payload?: object };

/** What somebody orders who has just logged in; fails with what was answered. */
async function order(
  world: LocalWorld,
  { by = 'bjarne-jepsen', entrance = 'company' }: By,
  { method, url, payload }: Order,
) {
  const login = await world.logIn(by, entrance, { fresh: true });
  if (!login.ok) throw new Error(`Nobody came in: ${login.reason}`);
  const headers = { ...login.headers, 'idempotency-key': randomUUID() };
  const body = payload === undefined ? {} : { payload };
  const answer = await world.app.inject({ method, url: `/api/v1${url}`, headers, ...body });
  if (answer.statusCode >= 300) throw new Error(`${url} answers ${answer.body}`);
  return answer.body === '' ? undefined : answer.json();
}

/** Makes a system of Café Solsikken: for itself, or as a vendor's. */
export async function makeSystem(world: LocalWorld, kind: { vendor?: true }): Promise<System> {
  const name = kind.vendor ? 'Lønbureauets system' : 'Lønsystemet';
  const payload = { name, scopes, ...kind, credential: { endsOn } };
  const { id, credentials } = await order(
    world,
    {},
    { method: 'POST', url: '/integration-clients', payload },
  );
  return { id, secret: credentials[0].secret };
}

/** Makes a system of the municipality of Aarhus, which reads its citizens. */
export async function makeMunicipalSystem(world: LocalWorld): Promise<System> {
  const payload = { name: 'Kommunens ESDH', scopes: ['citizens:read'], credential: { endsOn } };
  const who = { by: 'hanne-admin', entrance: 'caseworker' } as const;
  const { id, credentials } = await order(world, who, {
    method: 'POST',
    url: '/integration-clients',
    payload,
  });
  return { id, secret: credentials[0].secret };
}

/** Has a company approve a vendor's system. @returns the approval's id */
export async function approveSystem(world: LocalWorld, clientId: string, who: By = {}): Promise<string> {
  const payload = { clientId, scopes, endsOn };
  const { id } = await order(world, who, { method: 'POST', url: '/client-approvals', payload });
  return id;
}

/** Has a company take its approval back. */
export async function endApproval(world: LocalWorld, id: string, who: By = {}): Promise<void> {
  await order(world, who, { method: 'DELETE', url: `/client-approvals/${id}` });
}

/** Has Café Solsikken's events of some types sent to an address. @returns the webhook's id and secret */
export async function makeWebhook(world: LocalWorld, url: string, types: readonly string[]): Promise<System> {
  const payload = { url, types, email: 'it@solsikken.example' };
  return await order(world, {}, { method: 'POST', url: '/webhooks', payload });
}

/** Has a test sent there. @returns the delivery's id */
export async function sendTest(world: LocalWorld, webhookId: string): Promise<string> {
  const { id } = await order(world, {}, { method: 'POST', url: `/webhooks/${webhookId}/test-delivery` });
  return id;
}

/** Has a delivery sent again. */
export async function sendAgain(world: LocalWorld, webhookId: string, deliveryId: string): Promise<void> {
  await order(
    world,
    {},
    { method: 'POST', url: `/webhooks/${webhookId}/deliveries/${deliveryId}/redelivery` },
  );
}
