import { randomUUID } from 'node:crypto';
import { publishedEventTypes } from '@frikort/domain/published-event';
import { sql } from 'drizzle-orm';
import type { AdministratorCaller, EmployeeCaller } from '../../src/auth/caller.ts';
import { streamKindOf, streamOf } from '../../src/events/stream.ts';
import { logIn } from '../support/app.ts';
import type { TestWorld } from '../support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../support/fixtures.ts';

/** Who is told, of whom: two municipalities and three companies, with employments for things to happen to. */
export type Scene = {
  /** Anybody who acts. */
  readonly actorId: string;
  /** Each stream, and what whoever follows it sends. */
  readonly followed: Record<string, Record<string, string>>;
  /** The streams that are also sent, and the secret of each. */
  readonly secrets: Record<string, string>;
};

const perMunicipality = 25;

/** Makes it through the API; what the writing of it told is forgotten. */
export async function setScene(world: TestWorld, receiver: string): Promise<Scene> {
  const { db, admin } = world.database;
  const administrators = await Promise.all(['55133018', '35209115'].map((cvr) => createCaseworker(db, cvr)));
  const municipal = administrators.map((one): AdministratorCaller => ({ ...one, role: 'administrator' }));
  const companies = await Promise.all([1, 2, 3].map(() => createEmployee(db)));
  for (const { authority } of municipal) {
    for (let made = 0; made < perMunicipality; made += 1) {
      const { id, cardNumber } = await createCitizen(db);
      await admin.execute(sql`update citizens set authority_code = ${authority.code} where id = ${id}::uuid`);
      for (const company of companies) await register(world, company, cardNumber);
    }
  }
  await admin.execute(sql`delete from event_queue`);
  const secrets: Record<string, string> = {};
  for (const caller of [...municipal, ...companies.slice(0, 1)])
    secrets[streamOf(caller)] = await createWebhook(world, caller, receiver);
  const followed: Scene['followed'] = {};
  for (const caller of [...municipal, ...companies])
    followed[streamOf(caller)] = await logIn(db, caller, new Date());
  return { actorId: municipal[0]?.actorId ?? '', followed, secrets };
}

async function register(world: TestWorld, caller: EmployeeCaller, cardNumber: string): Promise<void> {
  const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
  const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 10_000, contact };
  const answer = await world.send(caller, 'POST', '/employments', {
    body: { cardNumber, ...terms },
    headers: { 'idempotency-key': randomUUID() },
  });
  if (answer.statusCode !== 201) throw new Error(`No employment was made: ${answer.body}`);
}

async function createWebhook(
  world: TestWorld,
  caller: AdministratorCaller | EmployeeCaller,
  receiver: string,
): Promise<string> {
  const kind = streamKindOf(caller);
  const types = publishedEventTypes.filter((type) => type.startsWith('employment.') || kind === 'authority');
  const answer = await world.send(caller, 'POST', '/webhooks', {
    body: {
      url: `${receiver}/${streamOf(caller)}`,
      email: 'it@firma.example',
      types: types.filter((type) => type !== 'import.finished'),
    },
    headers: { 'idempotency-key': randomUUID() },
  });
  if (answer.statusCode !== 201) throw new Error(`No webhook was made: ${answer.body}`);
  return answer.json().secret;
}
