import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type Flow, hasStep, type ToldStep } from '@frikort/domain/self-service';
import { mondayOf, type Week, weekOf } from '@frikort/domain/week';
import type { Database } from '../database/database.ts';
import { type CountedSteps, storeSteps } from './step-store.ts';

/** A step as a page tells of it; `authority` is empty where no municipality is known. */
export type ToldOf = { flow: Flow; step: ToldStep; flowId: string; authority: string };

/**
 * Counts the steps that pages tell of (R38), in this process's memory, and stores sums: so nobody's page waits for the
 * database, and a registration never waits for a counter. What is not stored when a process dies is lost.
 */
export type StepCounter = {
  /** Counts a step, unless its flow has told of it before. */
  count(told: ToldOf): void;
  /** Stores what was counted since the last time. */
  store(): Promise<void>;
};

/** How many flows are remembered, so that a step sent twice counts once. The oldest is forgotten first. */
const mostFlows = 20_000;
const rememberedMs = 60 * 60_000;

/** More sums than there can be of a week or two: so many are kept when the database does not take them. */
const mostSums = 20_000;

type Remembered = { readonly since: number; readonly steps: Set<ToldStep> };

export function createStepCounter({ db, clock }: { db: Database; clock: () => Date }): StepCounter {
  const flows = new Map<string, Remembered>();
  let sums = new Map<string, CountedSteps>();

  function isFirst({ flow, step, flowId }: ToldOf, at: number): boolean {
    const name = `${flow}:${flowId}`;
    const known = flows.get(name);
    const remembered =
      known && at - known.since < rememberedMs ? known : { since: at, steps: new Set<ToldStep>() };
    if (remembered !== known) {
      flows.delete(name);
      flows.set(name, remembered);
      const [oldest] = flows.keys();
      if (flows.size > mostFlows && oldest !== undefined) flows.delete(oldest);
    }
    if (remembered.steps.has(step)) return false;
    remembered.steps.add(step);
    return true;
  }

  function add(counted: CountedSteps): void {
    const name = `${counted.week}:${counted.authority}:${counted.flow}:${counted.step}`;
    const known = sums.get(name);
    if (known) known.count += counted.count;
    else if (sums.size < mostSums) sums.set(name, counted);
  }

  return {
    count(told) {
      const at = clock();
      if (!hasStep(told.flow, told.step) || !isFirst(told, at.getTime())) return;
      const { flow, step, authority } = told;
      add({ week: mondayOf(thisWeek(at)), flow, step, authority, count: 1 });
    },
    async store() {
      for (const [name, { since }] of flows) {
        if (clock().getTime() - since < rememberedMs) break;
        flows.delete(name);
      }
      if (sums.size === 0) return;
      const taken = [...sums.values()];
      sums = new Map();
      try {
        await storeSteps(db, taken);
      } catch (error) {
        for (const counted of taken) add(counted);
        throw error;
      }
    },
  };
}

const thisWeek = (at: Date): Week => weekOf(todayInCopenhagen(at));
