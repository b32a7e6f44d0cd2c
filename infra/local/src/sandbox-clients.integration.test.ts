import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp } from '@frikort/api/test/support/app';
import { askForToken } from '@frikort/api/test/support/clients';
import { createTestDatabase, type TestDatabase } from '@frikort/api/test/support/database';
import { longestCredentialDays } from '@frikort/domain/integration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sandboxClients } from './sandbox-clients.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  folder = await mkdtemp(join(tmpdir(), 'frikort-sandbox-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

it('the local world has systems that can call the API, the same at every start until they end', async () => {
  const now = new Date();
  const first = await sandboxClients(database.adminUrl, folder, now);
  expect(await sandboxClients(database.adminUrl, folder, now)).toEqual(first);
  expect((await stat(join(folder, 'sandbox-clients.json'))).mode & 0o777).toBe(0o600);
  const app = await createTestApp(database.db);
  for (const client of [first.company, first.municipality])
    expect((await askForToken(app, client)).statusCode).toBe(200);
  await app.close();
  const later = new Date(now.getTime() + (longestCredentialDays + 1) * 86_400_000);
  const next = await sandboxClients(database.adminUrl, folder, later);
  expect(next.company.id).not.toBe(first.company.id);
});
