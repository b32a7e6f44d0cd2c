import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeActor } from '@frikort/api/auth/actor-store';
import type { AdministratorCaller, EmployeeCaller } from '@frikort/api/auth/caller';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { makeClient } from '@frikort/api/integrations/client-service';
import { readClient } from '@frikort/api/integrations/client-store';
import { addDays, todayInCopenhagen } from '@frikort/domain/calendar';
import { longestCredentialDays, scopesOfKind } from '@frikort/domain/integration';
import { aarhus, cafeSolsikken } from '@frikort/test-nemlogin/people';

/** An outside system of the local world, with what it proves itself with: fit for fictional people alone. */
export interface SandboxClient {
  readonly id: string;
  readonly secret: string;
}

export interface SandboxClients {
  /** Of Café Solsikken. */
  readonly company: SandboxClient;
  /** Of Aarhus Kommune. */
  readonly municipality: SandboxClient;
}

const name = 'Prøvesystemet';

/**
 * The systems that an integrator tries the API with, so that the first call needs no page: made through the API's own use
 * case at the first start, and again when one has ended. Their secrets are kept in the folder, for their owner alone.
 */
export async function sandboxClients(
  databaseUrl: string,
  folder: string,
  now: Date,
): Promise<SandboxClients> {
  const file = join(folder, 'sandbox-clients.json');
  const kept: Partial<SandboxClients> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const db = openDatabase(databaseUrl, { maxConnections: 2 });
  try {
    const company = await ownerOf(db, 'employee', now);
    const municipality = await ownerOf(db, 'administrator', now);
    const clients = {
      company: await clientOf(db, company, kept.company, now),
      municipality: await clientOf(db, municipality, kept.municipality, now),
    };
    await writeFile(file, JSON.stringify(clients, null, 2), { mode: 0o600 });
    return clients;
  } finally {
    await db.$client.end();
  }
}

type Owner = AdministratorCaller | EmployeeCaller;

/** Who has made the systems, as far as history and log are asked. */
async function ownerOf(db: Database, role: Owner['role'], now: Date): Promise<Owner> {
  const organisation = role === 'employee' ? cafeSolsikken : aarhus;
  const maker = { provider: 'local', nameId: 'sandbox', name: 'Den lokale verden', organisation };
  const actorId = await storeActor(db, maker, now);
  const common = { actorId, name: maker.name, organisation, requestId: randomUUID() };
  if (role === 'employee') return { ...common, role };
  return { ...common, role, authority: { code: '0751', name: aarhus.name } };
}

async function clientOf(
  db: Database,
  caller: Owner,
  kept: SandboxClient | undefined,
  at: Date,
): Promise<SandboxClient> {
  const today = todayInCopenhagen(at);
  const client = kept && (await readClient(db, { caller, at }, kept.id));
  const counts = client?.credentials.some(({ endedAt, endsOn }) => endedAt === null && endsOn > today);
  if (kept && client?.endedAt === null && counts) return kept;
  const kind = caller.role === 'employee' ? 'company' : 'municipality';
  const made = await makeClient(
    { db, clock: () => at, secretKind: 'test' },
    { caller, at, provenAt: at },
    {
      name,
      scopes: [...scopesOfKind[kind]],
      credential: { endsOn: addDays(today, longestCredentialDays) },
    },
    { caller: 'local', route: 'sandbox', key: randomUUID(), bodyHash: Buffer.alloc(32) },
  );
  if (!made.ok || made.value.made === undefined) throw new Error('No system was made for the local world');
  return { id: made.value.client.id, secret: made.value.made.secret };
}
