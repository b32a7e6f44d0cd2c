import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  openYear,
  type TestCitizen,
} from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import { answerReopening, requestReopening } from '../reopenings/service.ts';
import { cancelOwnEmployment, type EmploymentDeps, editEmployment, registerEmployment } from './service.ts';

/*
 * R2, R3, R7, R8, R30 against a model: whatever companies register, edit, move between years, cancel and have reopened, in
 * bursts that run at the same time, each card holds exactly the sum of its live employments and never more than the allowance.
 * What is accepted when nothing else runs is predicted by the model to the øre.
 */

const allowance = 1000;
const years = [2025, 2026] as const;
type Year = (typeof years)[number];

/** When an employment is: in one of the years, or so long ago that it is locked unless it is reopened. */
const times = [...years, 'locked'] as const;
type Time = (typeof times)[number];

type Step =
  | { kind: 'register'; company: number; time: Time; amountOere: number }
  | { kind: 'edit'; pick: number; time: Time; amountOere: number }
  | { kind: 'cancel'; pick: number }
  | { kind: 'reopen'; pick: number };

type Live = {
  id: string;
  version: number;
  company: number;
  time: Time;
  amountOere: number;
  reopened: boolean;
};

const isOpen = ({ time, reopened }: Live) => reopened || time !== 'locked';
const yearOf = (time: Time): Year => (time === 'locked' ? 2025 : time);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('register' as const),
    company: fc.nat(2),
    time: fc.constantFrom(...times),
    amountOere: fc.integer({ min: 0, max: allowance + 10 }),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    pick: fc.nat(20),
    time: fc.constantFrom(...times),
    amountOere: fc.integer({ min: 0, max: allowance + 10 }),
  }),
  fc.record({ kind: fc.constant('cancel' as const), pick: fc.nat(20) }),
  fc.record({ kind: fc.constant('reopen' as const), pick: fc.nat(20) }),
);

let database: TestDatabase;
let companies: EmployeeCaller[];
let karla: CaseworkerCaller;
let deps: EmploymentDeps;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.admin.execute(
    sql`update programme_year_allowances set allowance_oere = ${allowance} where year = 2025`,
  );
  await openYear(database.admin, 2026, allowance);
  companies = await Promise.all([1, 2, 3].map(() => createEmployee(database.db)));
  karla = await createCaseworker(database.db);
  const generous = { hits: 1_000_000, misses: 1_000_000 };
  deps = {
    db: database.db,
    // Employments of both years are open to edits.
    clock: () => new Date('2026-01-10T12:00:00Z'),
    lookupLimits: { perUser: generous, perOrganisation: generous },
  };
});
afterAll(() => database.close());

const periods = {
  2025: ['2025-12-20', '2025-12-31'],
  2026: ['2026-01-02', '2026-01-05'],
  locked: ['2025-11-01', '2025-11-30'],
} as const;
const periodOf = (time: Time) => ({
  startDate: calendarDate(periods[time][0]),
  endDate: calendarDate(periods[time][1]),
});

describe('R2 against a model', () => {
  it('accepts and refuses step by step exactly as the model does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const citizen = await createCitizen(database.db);
        const model: Live[] = [];
        for (const [index, next] of steps.entries()) {
          await takeStep(citizen, model, next, `${index}`);
          await expectBalance(citizen, model);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never overspends when the steps run at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const citizen = await createCitizen(database.db);
        const model: Live[] = [];
        for (const [index, next] of steps.slice(0, 5).entries())
          await takeStep(citizen, model, next, `s${index}`);
        await Promise.all(steps.slice(5).map((next, index) => send(citizen, [...model], next, `p${index}`)));
        await expectConsistent(citizen);
      }),
      { numRuns: 20 },
    );
  });
});

/** What the model says must happen, then what does. */
async function takeStep(citizen: TestCitizen, model: Live[], next: Step, key: string): Promise<void> {
  const target = next.kind === 'register' ? undefined : model[next.pick % Math.max(model.length, 1)];
  if (next.kind !== 'register' && !target) return;
  const outcome = await send(citizen, model, next, key);
  if (next.kind === 'reopen') {
    if (!target) return;
    // Only what is locked is asked for, and once it is approved it is not locked.
    expect(outcome !== undefined).toBe(!isOpen(target));
    target.reopened ||= outcome !== undefined;
    return;
  }
  if (next.kind === 'cancel') {
    if (!target) return;
    expect(outcome !== undefined).toBe(isOpen(target));
    if (outcome) model.splice(model.indexOf(target), 1);
    return;
  }
  const held = model
    .filter((live) => yearOf(live.time) === yearOf(next.time) && live !== target)
    .reduce((sum, live) => sum + live.amountOere, 0);
  const fits = next.amountOere >= 1 && held + next.amountOere <= allowance;
  expect(outcome !== undefined).toBe(fits && (target === undefined || isOpen(target)));
  if (!outcome) return;
  const { id, version, amountOere, company } = outcome;
  const reopened = target?.reopened ?? false;
  const live = { id, version, company, time: next.time, amountOere, reopened };
  if (target) model.splice(model.indexOf(target), 1, live);
  else model.push(live);
}

async function send(citizen: TestCitizen, model: readonly Live[], next: Step, key: string) {
  if (next.kind === 'register') {
    const caller = companyAt(next.company);
    const outcome = await registerEmployment(
      deps,
      caller,
      {
        ...periodOf(next.time),
        cardNumber: cardNumber(citizen.cardNumber),
        amountOere: next.amountOere,
        contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
      },
      {
        caller: caller.actorId,
        route: 'POST',
        key: `${citizen.id}-${key}`,
        bodyHash: Buffer.from(JSON.stringify(next)),
      },
    );
    return outcome.ok ? { ...outcome.value, company: next.company } : undefined;
  }
  const target = model[next.pick % Math.max(model.length, 1)];
  if (!target) return undefined;
  const caller = companyAt(target.company);
  if (next.kind === 'reopen') return await reopen(caller, target, key);
  const outcome =
    next.kind === 'cancel'
      ? await cancelOwnEmployment(deps, caller, target.id, target.version, 'Forkert')
      : await editEmployment(deps, caller, target.id, target.version, {
          ...periodOf(next.time),
          amountOere: next.amountOere,
        });
  return outcome.ok ? { ...outcome.value, company: target.company } : undefined;
}

/** Asks and approves; nothing when it was refused. */
async function reopen(caller: EmployeeCaller, target: Live, key: string) {
  const claim = {
    caller: `${caller.actorId}:${target.id}`,
    route: 'POST reopenings',
    key,
    bodyHash: Buffer.from(target.id),
  };
  const asked = await requestReopening(deps, caller, target.id, 'Lønnen er forkert', claim);
  if (!asked.ok) return undefined;
  const decided = await answerReopening(deps, asked.value.id, { caller: karla, outcome: 'approved' });
  return decided.ok ? { ...target } : undefined;
}

function companyAt(index: number): EmployeeCaller {
  const caller = companies[index];
  if (!caller) throw new Error(`No company ${index}`);
  return caller;
}

async function expectBalance(citizen: TestCitizen, model: readonly Live[]): Promise<void> {
  const cards = await expectConsistent(citizen);
  for (const { year, used } of cards) {
    const sum = model
      .filter((live) => yearOf(live.time) === year)
      .reduce((total, live) => total + live.amountOere, 0);
    expect(used).toBe(sum);
  }
}

/** used = sum of live amounts, 0 ≤ used ≤ allowance, on every card. */
async function expectConsistent(citizen: TestCitizen): Promise<{ year: number; used: number }[]> {
  const { rows } = await database.db.execute<{ year: number; used: string; live: string }>(sql`
    select card.year, card.used_oere as used, coalesce(sum(employment.amount_oere), 0) as live
    from cards card
    left join employments employment
      on employment.citizen_id = card.citizen_id and employment.year = card.year and employment.status = 'registered'
    where card.citizen_id = ${citizen.id}::uuid
    group by card.year, card.used_oere`);
  for (const { used, live } of rows) {
    expect(used).toBe(live);
    expect(Number(used)).toBeGreaterThanOrEqual(0);
    expect(Number(used)).toBeLessThanOrEqual(allowance);
  }
  return rows.map(({ year, used }) => ({ year, used: Number(used) }));
}
