import { inject, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import type { Outcomes } from './outcomes.ts';

/**
 * How vitest runs a test of the first run: as it is; then again with each mutant that it came by and that no test before it
 * has found, in the same process. A test costs milliseconds once its modules are read, and starting vitest anew for each
 * mutant, as Stryker does by itself, most of a second.
 */
export default class EachMutant extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    const mutants = mutantsOf(globalThis);
    if (mutants === undefined || inject('mode') !== 'dry-run') return;
    await tryMutants(mutants, test.file, run);
  }
}

/** What the instrumented sources ask, and tell, while they run. */
interface Mutants {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  readonly mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
  outcomes?: Outcomes;
}

declare module 'vitest' {
  interface ProvidedContext {
    mode: 'dry-run' | 'mutant';
    globalNamespace: string;
  }
  interface TaskMeta {
    outcomes?: Outcomes;
  }
}

const mutantsOf = (global: object): Mutants | undefined =>
  Object.entries(global).find(([name]) => name === inject('globalNamespace'))?.[1];

/** A mutant that is come by so many times as often as its code is has taken away what ends a loop. */
const hitFactor = 100;
const fewestHits = 10_000;

/** What a mutant comes by is not what the test comes by. */
const nobodysTest = 'with a mutant';

async function tryMutants(mutants: Mutants, file: RunnerTestFile, run: () => unknown): Promise<void> {
  const { currentTestId: test = '', mutantCoverage } = mutants;
  mutants.outcomes ??= {};
  const { outcomes } = mutants;
  const untried = Object.entries(mutantCoverage?.perTest[test] ?? {}).filter(
    ([id]) => outcomes[id] === undefined,
  );
  // One that holds once only would blame every mutant.
  if (untried.length > 0) await run();
  for (const [id, hits] of untried) {
    const hitLimit = Math.max(fewestHits, hits * hitFactor);
    Object.assign(mutants, { activeMutant: id, currentTestId: nobodysTest, hitCount: 0, hitLimit });
    const message = await failure(run);
    if ((mutants.hitCount ?? 0) > hitLimit) outcomes[id] = { kind: 'endless' };
    else if (message !== undefined) outcomes[id] = { kind: 'found', test, message };
  }
  Object.assign(mutants, {
    activeMutant: undefined,
    currentTestId: test,
    hitCount: undefined,
    hitLimit: undefined,
  });
  if (mutantCoverage) delete mutantCoverage.perTest[nobodysTest];
  file.meta.outcomes = outcomes;
}

async function failure(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
