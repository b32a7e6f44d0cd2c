import { isProduction, type Violation } from './directions.ts';
import { cyclesOf, type Edge } from './graph.ts';
import type { Manifest } from './manifests.ts';
import type { Module } from './modules.ts';

/** What users are served takes nothing from tests, their support, or tools. */
export function checkProduction(edges: readonly Edge[]): Violation[] {
  return edges
    .filter(({ from, to }) => isProduction(from) && !isProduction(to))
    .map(({ from, to, line }) => ({
      path: from,
      line,
      problem: `production takes ${to}, which is for tests`,
    }));
}

/** No packages need each other, those for tests included; and no modules, types included. */
export function checkCycles(edges: readonly Edge[], manifests: readonly Manifest[]): Violation[] {
  const needs = manifests.flatMap(({ name, dependencies, devDependencies }) =>
    [...dependencies, ...devDependencies].map((it) => ({ from: name, to: it.name })),
  );
  const folderOf = (name: string) => `${manifests.find((it) => it.name === name)?.folder}/package.json`;
  const packages = cyclesOf(needs).map((names) => names.map(folderOf));
  // What is only fetched when it is needed may lead back: a page that opens another.
  const together = cyclesOf(edges.filter(({ waits }) => !waits));
  return [...packages, ...together].map(([path = '', ...others]) => ({
    path,
    problem: `needs and is needed by ${others.join(', ')}`,
  }));
}

/** Read by their folder, by the build or by a tool, not by name: the tables that migrations are made from, drawn pages, what Stryker runs. */
const READ_OTHERWISE =
  /^apps\/api\/src\/database\/schema\/|\/drawn-page\.tsx$|\.gen\.ts$|\/stryker-plugin\.ts$/;

/**
 * What a module exports, another takes; a shape may also be what an export of its own module speaks of. Exports that
 * only tests take are checked for the domain (`checkTwins`).
 */
export function checkExports(modules: readonly Module[], edges: readonly Edge[]): Violation[] {
  const taken = new Set(edges.flatMap(({ to, names }) => (names ?? ['*']).map((name) => `${to}#${name}`)));
  return modules
    .filter(({ path }) => !READ_OTHERWISE.test(path))
    .flatMap(({ path, exports }) =>
      exports
        .filter(({ name }) => !taken.has(`${path}#*`) && !taken.has(`${path}#${name}`))
        .filter(({ isType, usedInside }) => !(isType && usedInside))
        .map(({ name, line, usedInside }) => ({
          path,
          line,
          problem: usedInside ? `${name} is exported for nobody` : `${name} is needed by nobody`,
        })),
    );
}
