import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Injector } from '@stryker-mutator/api/plugin';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import type { Outcomes } from './outcomes.ts';

/** Stryker's runner for vitest, as far as it is asked here. */
type VitestRunner = TestRunner & {
  readonly ctx: { readonly state: { getFiles(): { meta: { outcomes?: Outcomes } }[] } };
};

/** Beside the copy that is mutated, for a process that takes the place of one that was ended. */
const file = () => resolve('outcomes.json');

/**
 * Stryker's runner for vitest, whose first run has tried each mutant that tests come by ({@link EachMutant}); what is left
 * for it to run are mutants of what is decided while modules are read, such as a table or a regular expression.
 */
class MutantsInFirstRun implements TestRunner {
  readonly #vitest: VitestRunner;
  #outcomes: Outcomes | undefined;

  constructor(vitest: VitestRunner) {
    this.#vitest = vitest;
  }

  capabilities() {
    return this.#vitest.capabilities();
  }

  async init(): Promise<void> {
    await this.#vitest.init?.();
  }

  async dispose(): Promise<void> {
    await this.#vitest.dispose?.();
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const result = await this.#vitest.dryRun(options);
    const found = this.#vitest.ctx.state.getFiles().map(({ meta }) => meta.outcomes ?? {});
    writeFileSync(file(), JSON.stringify(Object.assign({}, ...found)));
    return result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (options.mutantActivation === 'static' || !existsSync(file())) return this.#vitest.mutantRun(options);
    this.#outcomes ??= JSON.parse(readFileSync(file(), 'utf8')) as Outcomes;
    const outcome = this.#outcomes[options.activeMutant.id];
    const nrOfTests = options.testFilter?.length ?? 0;
    if (outcome === undefined) return { status: MutantRunStatus.Survived, nrOfTests };
    if (outcome.kind === 'endless') return { status: MutantRunStatus.Timeout };
    const { test, message } = outcome;
    const killedBy = [idOf(test)];
    return { status: MutantRunStatus.Killed, killedBy, failureMessage: message, nrOfTests };
  }
}

/** A test as Stryker names it: with its file as seen from the copy. */
function idOf(test: string): string {
  const [path = '', ...name] = test.split('#');
  return `${relative(process.cwd(), path).replaceAll('\\', '/')}#${name.join('#')}`;
}

create.inject = tokens(commonTokens.injector);
function create(injector: Injector<Record<string, never>>): MutantsInFirstRun {
  const [vitest] = vitestPlugins;
  if (vitest === undefined) throw new Error('Stryker has no runner for vitest.');
  return new MutantsInFirstRun(injector.injectFunction(vitest.factory as never) as VitestRunner);
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'mutants-in-first-run', create as never),
];
