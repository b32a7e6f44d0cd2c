import { roles } from '@frikort/domain/access';
import { mayReadLogRow, purposes } from '@frikort/domain/audit';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import type { AdministratorCaller } from '../auth/caller.ts';
import { readsLogRow } from './log-sight.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const aarhus = { code: '0751', cvr: '55133018' };
const authorities = { own: aarhus.code, other: '0461' } as const;

const facts = fc.sample(
  fc.record({
    role: fc.option(fc.constantFrom(...roles)),
    purpose: fc.constantFrom(...purposes),
    organisation_cvr: fc.option(fc.constantFrom(aarhus.cvr, '10000001')),
    subject: fc.option(fc.constantFrom('own', 'other', 'nobody')),
  }),
  2_000,
);
const question = {
  facts,
  rows: { log: 'role text, purpose text, organisation_cvr text, subject text' },
  tables: {
    citizens: {
      columns: 'audit_subject text, authority_code text',
      rows: Object.entries(authorities).map(([subject, code]) => ({
        audit_subject: subject,
        authority_code: code,
      })),
    },
  },
};

const administrator: AdministratorCaller = {
  role: 'administrator',
  entrance: 'caseworker',

  actorId: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04',
  name: 'Hanne Prøve',
  requestId: 'r',
  organisation: { cvr: aarhus.cvr, name: 'Aarhus Kommune' },
  authority: { code: aarhus.code, name: 'Aarhus Kommune' },
};

describe('who reads what of the log in SQL and in the domain (R26, R28)', () => {
  it.each([true, false])('is the same; asked about a citizen: %s', async (aboutCitizen) => {
    const reads = sql`(${readsLogRow(administrator, aboutCitizen)}) is true`;
    await expectSameVerdicts(database.db, question, reads, ({ role, purpose, organisation_cvr, subject }) => {
      const known = subject === 'own' || subject === 'other';
      const row = { role, purpose, organisationCvr: organisation_cvr };
      return mayReadLogRow(
        administrator,
        { ...row, citizenAuthorityCode: known ? authorities[subject] : null },
        aboutCitizen,
      );
    });
  });
});
