import { checkDependencyPolicy } from './boundaries/dependency-policy.ts';
import { checkDeclared, checkDirections, type Violation } from './boundaries/directions.ts';
import { checkFields } from './boundaries/fields.ts';
import { checkGlossary } from './boundaries/glossary.ts';
import { edgesOf } from './boundaries/graph.ts';
import { checkBarrels, checkEnvironment, checkRows, checkSlices } from './boundaries/inside-api.ts';
import { readManifests } from './boundaries/manifests.ts';
import { isSource, readModule } from './boundaries/modules.ts';
import type { ProjectFile } from './boundaries/project-files.ts';
import { checkPaths, checkRules } from './boundaries/references.ts';
import { checkLockfile, checkSecrets, checkTexts, checkVersions } from './boundaries/texts.ts';
import { checkTwins } from './boundaries/twins.ts';
import { checkCycles, checkExports, checkProduction } from './boundaries/uses.ts';

/** One boundary and what crosses it. */
export interface BoundaryCheck {
  readonly name: string;
  readonly violations: readonly Violation[];
}

/**
 * Checks who may import whom, what no text of the project may hold, and that what a text names is there.
 * Takes the files as values, so that the tests can plant violations in them.
 */
export function checkBoundaries(files: readonly ProjectFile[]): BoundaryCheck[] {
  const manifests = readManifests(files);
  const modules = files.filter(({ path }) => isSource(path)).map(readModule);
  if (modules.length === 0) throw new Error('No source was found: a check of nothing proves nothing.');
  const edges = edgesOf(modules, manifests);
  return [
    { name: 'dependencies point one way', violations: checkDirections(modules, manifests) },
    { name: 'imported packages are declared', violations: checkDeclared(modules, manifests) },
    { name: 'production takes nothing from tests', violations: checkProduction(edges) },
    { name: 'nothing needs what needs it', violations: checkCycles(edges, manifests) },
    { name: 'what is exported is used', violations: checkExports(modules, edges) },
    { name: 'slices keep out of each other’s stores', violations: checkSlices(modules) },
    { name: 'only config.ts reads the environment', violations: checkEnvironment(modules) },
    { name: 'rows are checked', violations: checkRows(files) },
    { name: 'no barrel files', violations: checkBarrels(modules) },
    { name: 'no field cuts a paste', violations: checkFields(files) },
    { name: 'no machine’s paths or registries', violations: checkTexts(files) },
    { name: 'no secrets of clients', violations: checkSecrets(files) },
    { name: 'the lockfile holds no addresses', violations: checkLockfile(files) },
    { name: 'versions stand in the catalog', violations: checkVersions(manifests) },
    { name: 'packages come in as SECURITY.md says', violations: checkDependencyPolicy(files) },
    { name: 'one word for one thing', violations: checkGlossary(files) },
    { name: 'every rule of the domain is asked', violations: checkTwins(files, modules) },
    { name: 'cited rules exist', violations: checkRules(files) },
    { name: 'named files exist', violations: checkPaths(files) },
  ];
}

/** A violation as a line that an editor can jump to. */
export function describeViolation({ path, line, problem }: Violation): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${problem}`;
}
