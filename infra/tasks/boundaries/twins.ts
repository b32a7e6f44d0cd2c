import { posix } from 'node:path';
import { isProduction, type Violation } from './directions.ts';
import type { Module, ModuleImport } from './modules.ts';
import type { ProjectFile } from './project-files.ts';

/*
 * What a rule says, one place says: a function of the domain that production asks. Where a statement of the database must
 * decide by itself, its predicate stands in the API's folder of rules, names the function as its twin, and has a test
 * beside it that asks both.
 */

const DOMAIN = 'packages/domain/src/';
const RULES = 'apps/api/src/rules/';

/** Production, and the local world, which is handed out with it. */
const isShipped = (path: string): boolean =>
  isProduction(path) || (path.startsWith('infra/local/src/') && !/\.test\.tsx?$/.test(path));

/** The module of the domain that an import leads to, without the ending of its path. */
function domainModuleOf(from: string, { specifier = '' }: ModuleImport): string | undefined {
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : '';
  if (path.startsWith(DOMAIN)) return path.slice(DOMAIN.length).replace(/\.ts$/, '');
  return /^@frikort\/domain\/(.+)$/.exec(specifier)?.[1];
}

/** What modules take from the domain: `card#remaining`, and `card#*` for all of one. */
function takenFromDomain(modules: readonly Module[]): Set<string> {
  return new Set(
    modules.flatMap(({ path, imports }) =>
      imports.flatMap((it) => {
        const from = domainModuleOf(path, it);
        return from === undefined ? [] : (it.names ?? ['*']).map((name) => `${from}#${name}`);
      }),
    ),
  );
}

/** A file of rules, the functions of the domain that it names as twins, and its test. */
type RuleFile = {
  readonly path: string;
  readonly twins: readonly string[];
  readonly test: Module | undefined;
};

function ruleFiles(files: readonly ProjectFile[], modules: readonly Module[]): RuleFile[] {
  return files
    .filter(({ path }) => path.startsWith(RULES) && isProduction(path))
    .map(({ path, text }) => ({
      path,
      twins: [...text.matchAll(/\bTwins?: ((?:`\w+`(?:,[\s*]+)?)+)/g)].flatMap(
        ([, names = '']) => names.match(/\w+/g) ?? [],
      ),
      test: modules.find((module) => module.path === path.replace(/\.ts$/, '.integration.test.ts')),
    }));
}

function faultsOf({ path, twins, test }: RuleFile, asked: ReadonlySet<string>): Violation[] {
  const own = `./${posix.basename(path)}`;
  if (twins.length === 0) return [{ path, problem: 'names no twin in the domain' }];
  if (!test?.imports.some(({ specifier }) => specifier === own)) {
    return [{ path, problem: 'has no test beside it that asks its predicates and their twins' }];
  }
  const names = [...asked].map((it) => it.split('#')[1]);
  return twins
    .filter((twin) => !names.includes(twin))
    .map((twin) => ({ path, problem: `names the twin ${twin}, which the test beside it does not ask` }));
}

/**
 * Every export of the domain has a caller in production, or is the twin of a predicate and asked by its test; and every
 * predicate's twin is asked.
 */
export function checkTwins(files: readonly ProjectFile[], modules: readonly Module[]): Violation[] {
  const paired = new Set<string>();
  const faults = ruleFiles(files, modules).flatMap((rule) => {
    const asked = takenFromDomain(rule.test ? [rule.test] : []);
    for (const it of asked) if (rule.twins.includes(it.split('#')[1] ?? '')) paired.add(it);
    return faultsOf(rule, asked);
  });
  const called = takenFromDomain(modules.filter(({ path }) => isShipped(path)));
  const idle = modules
    .filter(({ path }) => path.startsWith(DOMAIN) && isProduction(path))
    .flatMap(({ path, exports }) => {
      const name = path.slice(DOMAIN.length).replace(/\.ts$/, '');
      const isNeeded = (it: string) =>
        [`${name}#${it}`, `${name}#*`].some((key) => called.has(key) || paired.has(key));
      return exports
        .filter((it) => !it.usedInside && !isNeeded(it.name))
        .map((it) => ({
          path,
          line: it.line,
          problem: `${it.name} has no caller in production and is no twin of a predicate in ${RULES}`,
        }));
    });
  return [...faults, ...idle];
}
