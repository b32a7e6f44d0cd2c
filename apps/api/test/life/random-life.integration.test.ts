import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from './life-course.ts';
import { located, predicted } from './life-model.ts';
import { createLifeWorld, type Life, type LifeWorld, send } from './life-scene.ts';
import {
  employmentsOf,
  found,
  foundByModel,
  namesForCompanies,
  stored,
  told,
  toldByModel,
} from './life-state.ts';
import { type Step, step } from './life-steps.ts';

/*
 * R1-R3, R6-R8, R13-R21, R30 together: years that change, companies that register and correct, municipalities that
 * control, end and hand over, a CPR register that tells of another name, of protection and death, in any order. One after the other, each step is answered as the model says and leaves
 * what it says; at the same time, nothing comes about that no order of them could have made.
 */

let lives: LifeWorld;
beforeAll(async () => {
  lives = await createLifeWorld();
});
afterAll(() => lives.close());

// Each sequence is some hundred requests, one after the other.
describe('the life of a frikort', { timeout: 240_000 }, () => {
  it('goes step by step as the model does', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 60, size: 'max' }), async (steps) => {
        const life = await lives.newLife();
        for (const next of steps) {
          await take(life, next, seen);
          await expectAsModel(life);
          if (next.kind === 'register-tells') await expectNamesAsModel(life);
        }
        expect(await found(life)).toEqual(foundByModel(life));
      }),
      { numRuns: 6, endOnFailure: true },
    );
    // Sequences that are refused everything prove nothing.
    expect(seen.size).toBeGreaterThan(10);
  });

  it('is sound whatever happens at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 50, size: 'max' }), async (steps) => {
        const life = await lives.newLife();
        for (const next of steps.slice(0, 15)) {
          await take(life, next, new Set());
          await learnVersions(life);
        }
        const before = (await stored(life)).events;
        const burst = steps
          .slice(15)
          .filter(({ kind }) => kind !== 'wait')
          .map((drawn) => located(life.model, drawn));
        const outcomes = await Promise.all(
          burst.map(async (next) => ({ next, code: (await send(life, next))?.code })),
        );
        for (const { code } of outcomes) expect([undefined, 'done', ...refusals]).toContain(code);
        await expectSound(life, before, outcomes);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

/** What the rules may refuse of these steps, and that somebody else was first. */
const refusals = [
  'allowance-below-used',
  'already-active',
  'already-inactive',
  'amount-exceeds-remaining',
  'assignment-changed',
  'control-date-invalid',
  'edit-window-closed',
  'employment-cancelled',
  'enrolment-inactive',
  'later-allowance-in-force',
  'no-card-in-year',
  'not-found',
  'proposal-decided',
  'proposal-pending',
  'reopening-decided',
  'reopening-waiting',
  'second-person-required',
  'still-editable',
  'transfer-decided',
  'transfer-expired',
  'transfer-pending',
  'transfer-to-oneself',
  'validation-failed',
  'version-outdated',
  'year-already-open',
];

/** Takes one step: the model says what must come of it. */
async function take(life: Life, drawn: Step, seen: Set<string>): Promise<void> {
  const next = located(life.model, drawn);
  if (next.kind === 'wait') {
    lives.wait(life, next.days);
    return;
  }
  const expected = predicted(life.model, next);
  const outcome = await send(life, next);
  expect({ next, code: outcome?.code }).toEqual({ next, code: expected });
  if (outcome?.code === 'done') follow(life.model, next, outcome.id);
  if (outcome) seen.add(outcome.code);
}

async function expectAsModel(life: Life): Promise<void> {
  const { events, pending, cards } = await stored(life);
  expect(await told(life)).toEqual(toldByModel(life));
  expect(events).toEqual(life.model.events);
  expect(await learnVersions(life)).toEqual(employmentsOf(life.model));
  expect(pending).toBe(life.model.transfers.at(-1)?.open ? 1 : 0);
  for (const { used, live } of cards) expect(used).toBe(live);
}

/** R20: whatever a company is shown of it has the name of now, or its initials. */
async function expectNamesAsModel(life: Life): Promise<void> {
  const { name, nameProtected } = life.model.register;
  for (const shown of await namesForCompanies(life)) expect(shown).toBe(nameProtected ? 'P. P.' : name);
}

/** Gives the model the versions that companies have read by then. @returns the employments, without them */
async function learnVersions(life: Life) {
  const { employments } = await stored(life);
  return employments.map(({ version, ...employment }) => {
    const known = life.model.employments.find(({ id }) => id === employment.id);
    if (known) known.version = version;
    return employment;
  });
}

type Sent = { next: Step; code: string | undefined };

/** R2, R14, R19, R25: what is so whatever the order was. */
async function expectSound(life: Life, before: Record<string, number>, sent: readonly Sent[]): Promise<void> {
  const { events, pending, cards } = await stored(life);
  const shown = await told(life);
  const reached = shown.filter((one) => !('code' in one));
  expect(reached).toHaveLength(1);
  const [page] = reached;
  expect(pending).toBeLessThanOrEqual(1);
  for (const { used, live } of cards) expect(used).toBe(live);
  for (const [, allowanceOere, used] of page?.cards ?? []) {
    expect(used).toBeGreaterThanOrEqual(0);
    expect(used).toBeLessThanOrEqual(allowanceOere);
  }
  const many = (event: string) => events[event] ?? 0;
  const newly = (event: string) => many(event) - (before[event] ?? 0);
  const done = (kind: Step['kind'], is: (next: Step) => boolean = () => true) =>
    sent.filter(({ next, code }) => code === 'done' && next.kind === kind && is(next)).length;
  const isOrder = (order: string) => (next: Step) => 'order' in next && next.order === order;
  // Each act that was accepted is told once.
  expect(newly('employment-registered')).toBe(done('register'));
  expect(newly('employment-cancelled')).toBe(done('cancel'));
  expect(newly('reopening-requested')).toBe(done('ask-reopening'));
  expect(newly('reopening-approved')).toBe(done('answer-reopening', isOrder('approval')));
  expect(newly('enrolment-transferred')).toBe(done('decide', isOrder('acceptance')));
  expect(newly('control-recorded')).toBe(done('control'));
  expect(newly('enrolment-reactivated')).toBe(done('status', isOrder('reactivation')));
  const ends = done('control', (next) => next.kind === 'control' && next.ends);
  expect(newly('enrolment-deactivated')).toBe(done('status', isOrder('deactivation')) + ends);
  // And what is so at the end is what was told.
  expect(many('enrolment-deactivated') - many('enrolment-reactivated')).toBe(
    page?.status === 'inactive' ? 1 : 0,
  );
}
