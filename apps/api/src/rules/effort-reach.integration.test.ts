import { randomUUID } from 'node:crypto';
import { effortRights } from '@frikort/domain/effort-right';
import { actsAs } from '@frikort/domain/effort-role';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEffortWorker } from '../../test/support/fixtures.ts';
import type { EffortWorkerCaller } from '../auth/caller.ts';
import { reachesEffort, reachesOrganisation, rightsInEffort, rightsInOrganisation } from './effort-reach.ts';

/* What somebody acts as (R39), in SQL and in the domain, over whatever may be stored. */

let database: TestDatabase;
let worker: EffortWorkerCaller;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  worker = await createEffortWorker(database.db);
});
afterAll(() => database.close());

const organisationId = randomUUID();
const effortId = randomUUID();

const given = fc.record({ right: fc.constantFrom(...effortRights), ended: fc.boolean(), own: fc.boolean() });
const stored = fc.record({
  held: fc.subarray([...effortRights]),
  isMember: fc.boolean(),
  appointments: fc.array(given, { maxLength: 4 }),
});

type Stored = ReturnType<typeof generate>[number];
const generate = () => fc.sample(stored, 150);

/** What the predicates say where these rows stand in place of the tables. */
async function asked({ held, isMember, appointments }: Stored) {
  const caller = { ...worker, effortRights: held };
  const members = [{ organisation_id: organisationId, authority_code: isMember ? '0751' : '0461' }];
  const rows = appointments.map(({ right, ended, own }) => ({
    organisation_id: organisationId,
    effort_id: right === 'participant-manager' ? effortId : null,
    actor_id: own ? worker.actorId : randomUUID(),
    right,
    ended_at: ended ? '2026-11-21T12:00:00Z' : null,
  }));
  const { rows: found } = await database.db.execute<{ result: unknown }>(sql`
    with effort_members as (select * from jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
        as t (organisation_id uuid, authority_code text)),
      effort_appointments as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as t (organisation_id uuid, effort_id uuid, actor_id uuid, "right" text, ended_at timestamptz)),
      organisation as (select ${organisationId}::uuid as id), effort as (select ${effortId}::uuid as id)
    select json_build_object('inOrganisation', ${rightsInOrganisation(caller)}, 'inEffort', ${rightsInEffort(caller)},
      'reachesOrganisation', ${reachesOrganisation(caller)}, 'reachesEffort', ${reachesEffort(caller)}) as result
    from organisation, effort`);
  return found[0]?.result;
}

describe('what somebody acts as', () => {
  it('is the same in SQL as in the domain', async () => {
    for (const facts of generate()) {
      const own = { ...facts, appointments: facts.appointments.filter((one) => one.own) };
      const acting = effortRights.filter((right) => actsAs(right, own));
      expect(await asked(facts)).toEqual({
        inOrganisation: acting,
        inEffort: acting,
        reachesOrganisation: acting.length > 0,
        reachesEffort: acting.length > 0,
      });
    }
  });
});
