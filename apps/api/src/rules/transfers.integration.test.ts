import { addDays, calendarDate } from '@frikort/domain/calendar';
import { tellsWhom, transferKinds, transferState, transferStates } from '@frikort/domain/transfer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { hasCaseworkers, isPending, isToldWhom, stateOn } from './transfers.ts';

let database: TestDatabase;
let karen: CaseworkerCaller;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  karen = await createCaseworker(database.db, '35209115');
});
afterAll(() => database.close());

const today = calendarDate('2026-12-31');
const days = [-400, -1, 0, 1, 30].map((days) => addDays(today, days));
const standing = transferStates.flatMap((state) => days.map((open_until) => ({ state, open_until })));
const transfer = 'kind text, decider_code text, state text, open_until date';

describe('R19: a transfer', () => {
  it('stands in SQL as in the domain', async () => {
    const question = { facts: standing, rows: { transfer } };
    const inDomain = ({ state, open_until }: (typeof standing)[number]) =>
      transferState({ state, openUntil: open_until }, today);
    await expectSameVerdicts(database.db, question, stateOn(today), inDomain);
    await expectSameVerdicts(
      database.db,
      question,
      isPending(today),
      (facts) => inDomain(facts) === 'pending',
    );
  });

  it('tells whom it is about to the same sides', async () => {
    const codes = ['0461', '0751'];
    const facts = standing.flatMap((stands) =>
      transferKinds.flatMap((kind) =>
        codes.flatMap((decider_code) =>
          codes.flatMap((authority_code) =>
            [null, '2026-01-01T00:00:00Z'].map((anonymised_at) => ({
              ...stands,
              kind,
              decider_code,
              authority_code,
              anonymised_at,
            })),
          ),
        ),
      ),
    );
    await expectSameVerdicts(
      database.db,
      { facts, rows: { transfer, citizen: 'authority_code text, anonymised_at timestamptz' } },
      isToldWhom(karen, today),
      (asked) =>
        tellsWhom(
          karen,
          { kind: asked.kind, decider: asked.decider_code },
          transferState({ state: asked.state, openUntil: asked.open_until }, today),
          { citizenId: '', authorityCode: asked.authority_code, anonymised: asked.anonymised_at !== null },
        ),
    );
  });
});

describe('R19: a municipality has caseworkers', () => {
  it('once one has logged in or granted a frikort, and not by its employees as a company', async () => {
    const { db, admin } = database;
    const has = async (code: string) => {
      const { rows } = await admin.execute<{ yes: boolean }>(sql`select ${hasCaseworkers(code)} as yes`);
      return rows[0]?.yes;
    };
    await createEmployee(db, '29189668');
    expect([await has('0461'), await has('0730'), await has('0751')]).toEqual([true, false, false]);
    await createCitizen(db);
    await admin.execute(sql`update actors set caseworker_of = null, caseworker_at = null`);
    expect([await has('0461'), await has('0730'), await has('0751')]).toEqual([false, false, true]);
  });
});
