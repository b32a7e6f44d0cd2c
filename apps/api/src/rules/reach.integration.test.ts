import { type InRole, mayReachCitizen, mayReachEmployment } from '@frikort/domain/access';
import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import type { Caller } from '../auth/caller.ts';
import { reachesCitizen, reachesEmployment } from './reach.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const ids = ['019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04', '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05'] as const;
const codes = ['0751', '0461'] as const;
const cvrs = ['55133018', '10000001'] as const;

const facts = fc.sample(
  fc.record({
    id: fc.constantFrom(...ids),
    authority_code: fc.constantFrom(...codes),
    company_cvr: fc.constantFrom(...cvrs),
    anonymised_at: fc.constantFrom(null, '2026-01-01T00:00:00Z'),
  }),
  200,
);
type Fact = (typeof facts)[number];
const rows = {
  citizen: 'id uuid, authority_code text, anonymised_at timestamptz',
  employment: 'company_cvr text',
  asked: 'caller int',
};

/** Whoever a request may come from. That a municipality has the company's CVR number gives it nothing (R11). */
const callers: Caller[] = [...ids].flatMap((citizenId, place) => {
  const of = { actorId: citizenId, name: 'Bente Prøve', requestId: citizenId };
  const organisation = { cvr: cvrs[place] ?? '', name: 'Firma' };
  const authority = { code: codes[place] ?? '', name: 'Kommune' };
  return [
    { ...of, role: 'caseworker', entrance: 'caseworker', organisation, authority },
    { ...of, role: 'administrator', entrance: 'caseworker', organisation, authority },
    { ...of, role: 'employee', entrance: 'company', organisation },
    { ...of, role: 'citizen', entrance: 'citizen', citizenId },
    { ...of, role: 'operator', entrance: 'caseworker', organisation },
  ] satisfies Caller[];
});

const factsOf = (fact: Fact) => ({
  citizenId: fact.id,
  authorityCode: fact.authority_code,
  companyCvr: fact.company_cvr,
  anonymised: fact.anonymised_at !== null,
});

describe('who reaches whom in SQL and in the domain (R10, R14, R24, R28, R29)', () => {
  it('is the same for a citizen', async () => {
    await forAll(reachesCitizen, (viewer, fact) => mayReachCitizen(viewer, factsOf(fact)));
  });

  it('is the same for an employment', async () => {
    await forAll(reachesEmployment, (viewer, fact) => mayReachEmployment(viewer, factsOf(fact)));
  });
});

/** Asks about every fact for every caller. */
async function forAll(
  inSql: (caller: Caller) => SQL,
  inDomain: (viewer: InRole, fact: Fact) => boolean,
): Promise<void> {
  const all = callers.flatMap((caller, place) =>
    facts.map((fact) => ({ ...fact, caller: place, of: caller })),
  );
  const byCaller = callers.map((caller, place) => sql`when ${place}::int then ${inSql(caller)}`);
  const verdict = sql`case asked.caller ${sql.join(byCaller, sql` `)} end`;
  await expectSameVerdicts(database.db, { rows, facts: all }, verdict, (fact) => inDomain(fact.of, fact));
}
