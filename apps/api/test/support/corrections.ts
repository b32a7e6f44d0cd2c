import { randomUUID } from 'node:crypto';
import { addDays, todayInCopenhagen } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../../src/auth/caller.ts';
import { actors } from '../../src/database/schema/auth.ts';
import { createWorld, now, type TestWorld } from './citizens.ts';
import { createCaseworker, createCitizen, createEmployee, type TestCitizen } from './fixtures.ts';

export const today = todayInCopenhagen(now);
/** The last day of what {@link CorrectionScene.register} registers as locked. */
const lockedEnd = addDays(today, -100);

/** A company, a municipality and a citizen, and what one of them may have to say about what another registered. */
export type CorrectionScene = {
  world: TestWorld;
  bente: EmployeeCaller;
  karla: CaseworkerCaller;
  /** Of another municipality. */
  karen: CaseworkerCaller;
  citizen: TestCitizen;
  lone: CitizenCaller;
  /** Registers an employment of the citizen at the company that ended on a day, `lockedEnd` when left out. */
  register(endDate?: string): Promise<string>;
  /** Posts with an Idempotency-Key of its own. */
  post(
    caller: EmployeeCaller | CaseworkerCaller | CitizenCaller,
    url: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  get(
    caller: EmployeeCaller | CaseworkerCaller | CitizenCaller,
    url: string,
  ): Promise<{ status: number; body: Record<string, unknown> & { items: Record<string, unknown>[] } }>;
  newCitizen(special?: Parameters<typeof createCitizen>[1]): Promise<void>;
};

export async function setCorrectionScene(): Promise<CorrectionScene> {
  const world = await createWorld();
  const { db } = world.database;
  const scene: CorrectionScene = {
    world,
    bente: await createEmployee(db),
    karla: await createCaseworker(db),
    karen: await createCaseworker(db, '35209115'),
    ...(await createPerson(db)),
    async newCitizen(special) {
      Object.assign(scene, await createPerson(db, special));
    },
    async register(endDate = lockedEnd) {
      const answer = await world.send(scene.bente, 'POST', '/employments', {
        headers: { 'idempotency-key': randomUUID() },
        body: {
          cardNumber: scene.citizen.cardNumber,
          startDate: endDate,
          endDate,
          amountOere: 100_000,
          contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
        },
      });
      return answer.json().id;
    },
    async post(caller, url, body) {
      const headers = { 'idempotency-key': randomUUID() };
      const answer = await world.send(caller, 'POST', url, { headers, ...(body && { body }) });
      return { status: answer.statusCode, body: answer.json() };
    },
    async get(caller, url) {
      const answer = await world.send(caller, 'GET', url);
      return { status: answer.statusCode, body: answer.json() };
    },
  };
  return scene;
}

/** A citizen who can log in. */
export async function createPerson(
  db: TestWorld['database']['db'],
  special?: Parameters<typeof createCitizen>[1],
): Promise<{ citizen: TestCitizen; lone: CitizenCaller }> {
  const citizen = await createCitizen(db, special);
  const actorId = uuidv7();
  await db.insert(actors).values({
    id: actorId,
    provider: 'nemlogin',
    kind: 'person',
    subject: `https://data.gov.dk/model/core/eid/person/uuid/${actorId}`,
    name: 'Lone Prøvesen',
    updatedAt: now,
  });
  const lone: CitizenCaller = {
    role: 'citizen',
    actorId,
    name: 'Lone Prøvesen',
    entrance: 'citizen',
    citizenId: citizen.id,
    requestId: uuidv7(),
  };
  return { citizen, lone };
}

/** What another municipality has taken over (R19), by the superuser's connection. */
export async function moveToOdense({ world, citizen }: CorrectionScene): Promise<void> {
  await world.database.admin.execute(
    sql`update citizens set authority_code = '0461' where id = ${citizen.id}::uuid`,
  );
}
