import { randomUUID } from 'node:crypto';
import { roles } from '@frikort/domain/access';
import { mayReadLogRow, purposes } from '@frikort/domain/audit';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import type { AdministratorCaller } from '../auth/caller.ts';
import { citizensTold, readsLogRow } from './log-sight.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const aarhus = { code: '0751', cvr: '55133018' };
const authorities = { own: aarhus.code, other: '0461' } as const;
const isKnown = (citizen: string): citizen is keyof typeof authorities => Object.hasOwn(authorities, citizen);

/** What stands for those of a look at many is as long as this. */
const ofMany = 'of many'.padEnd(37, '.');
const at = '2026-11-21T12:00:00Z';

const facts = fc
  .sample(
    fc.record({
      role: fc.option(fc.constantFrom(...roles)),
      purpose: fc.constantFrom(...purposes),
      organisation_cvr: fc.option(fc.constantFrom(aarhus.cvr, '10000001')),
      seen: fc.oneof(
        fc.constantFrom('own', 'other', 'nobody', null),
        fc.uniqueArray(fc.constantFrom('own', 'other', 'nobody'), { minLength: 1 }),
      ),
    }),
    2_000,
  )
  .map(({ seen, ...row }) => ({
    ...row,
    at,
    id: randomUUID(),
    subject: Array.isArray(seen) ? ofMany : seen,
    seen: [seen ?? []].flat(),
  }));

const question = {
  facts,
  rows: {
    log: 'role text, purpose text, organisation_cvr text, subject bytea, at timestamptz, id uuid',
    asked: 'subject bytea',
  },
  tables: {
    citizens: {
      columns: 'audit_subject bytea, authority_code text',
      rows: Object.entries(authorities).map(([subject, code]) => ({
        audit_subject: subject,
        authority_code: code,
      })),
    },
    audit_log_subjects: {
      columns: 'at timestamptz, row_id uuid, subject bytea',
      rows: facts.flatMap(({ id, subject, seen }) =>
        subject === ofMany ? seen.map((each) => ({ at, row_id: id, subject: each })) : [],
      ),
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

const codesOf = (citizens: readonly string[]) =>
  citizens.flatMap((citizen) => (isKnown(citizen) ? [authorities[citizen]] : []));

describe('who reads what of the log in SQL and in the domain (R26, R28)', () => {
  it.each([
    ['nobody', 'nobody'],
    ['anybody', { told: citizensTold(administrator) }],
  ] as const)('is the same; asked about %s', async (who, about) => {
    const reads = sql`(${readsLogRow(administrator, about)}) is true`;
    await expectSameVerdicts(database.db, question, reads, ({ seen, organisation_cvr, ...row }) =>
      mayReadLogRow(
        administrator,
        { ...row, organisationCvr: organisation_cvr, citizensAuthorityCodes: codesOf(seen) },
        who === 'anybody',
      ),
    );
  });

  it('is the same; asked about a citizen, whoever else was seen in the same look', async () => {
    const asked = facts.map((fact) => ({ ...fact, subject: fact.seen[0] ?? null }));
    const reads = sql`(${readsLogRow(administrator, sql`asked.subject`)}) is true`;
    await expectSameVerdicts(
      database.db,
      { ...question, facts: asked },
      reads,
      ({ subject, organisation_cvr, ...row }) =>
        mayReadLogRow(
          administrator,
          {
            ...row,
            organisationCvr: organisation_cvr,
            citizensAuthorityCodes: codesOf(subject === null ? [] : [subject]),
          },
          true,
        ),
    );
  });
});
