import { posix } from 'node:path';
import type { Manifest } from './manifests.ts';
import type { Module, ModuleImport } from './modules.ts';

/** Something that crosses a boundary, for the person who has to mend it. */
export interface Violation {
  readonly path: string;
  readonly line?: number;
  readonly problem: string;
}

interface Area {
  /** Other areas of the workspace that production code may import. */
  readonly mayImport: readonly string[];
  /** When given, the only packages from outside that production code may import. */
  readonly onlyPackages?: readonly string[];
  /** Whether the code runs in a browser (or anywhere), and so may use nothing of Node's. */
  readonly withoutNode?: boolean;
}

const APP: Area = {
  mayImport: ['packages/ui', 'packages/words', 'packages/api-client', 'packages/domain'],
  withoutNode: true,
};

/** Which way dependencies point: apps → packages → domain. What is missing here may import nothing of ours. */
const AREAS: Record<string, Area> = {
  'packages/domain': { mayImport: [], onlyPackages: ['zod'], withoutNode: true },
  'packages/words': { mayImport: ['packages/domain'], onlyPackages: [], withoutNode: true },
  'packages/api-client': { mayImport: [], withoutNode: true },
  'packages/ui': {
    mayImport: ['packages/words', 'packages/domain', 'packages/api-client'],
    withoutNode: true,
  },
  'apps/api': { mayImport: ['packages/words', 'packages/domain'] },
  'apps/caseworker': APP,
  'apps/company': APP,
  'apps/citizen': APP,
  'infra/test-nemlogin': { mayImport: ['packages/domain'] },
  'infra/local': { mayImport: ['apps/api', 'infra/test-nemlogin', 'packages/domain'] },
  'infra/world-tests': {
    mayImport: ['apps/api', 'infra/local', 'infra/test-nemlogin', 'packages/words', 'packages/domain'],
  },
  'infra/outside-clients': { mayImport: ['apps/api', 'infra/local'] },
  'infra/bench': { mayImport: ['apps/api', 'infra/local', 'infra/test-nemlogin', 'packages/domain'] },
  'infra/deployment': { mayImport: ['apps/api', 'infra/local'] },
  'infra/mutation': { mayImport: ['infra/local'] },
  'infra/model': { mayImport: ['infra/local'] },
  'infra/tasks': { mayImport: ['apps/api', 'infra/local', 'e2e'] },
  e2e: { mayImport: ['infra/local', 'infra/test-nemlogin', 'packages/domain', 'packages/ui'] },
};

/** What tests and tools of any area may import besides: the identity provider to test against. */
const FOR_TESTS = ['infra/test-nemlogin', 'packages/domain'];

const isTestOrTool = (path: string): boolean =>
  !/\/src\//.test(path) ||
  /\.test\.tsx?$/.test(path) ||
  /(^|\/)(testing|test-[\w-]+|[\w-]+-testing)(\.tsx?$|\/)/.test(path);

/** Production code: what a user's request or page runs. Infra and e2e are none. */
export function isProduction(path: string): boolean {
  return /^(apps|packages)\//.test(path) && !isTestOrTool(path);
}

const areaOf = (path: string, manifests: readonly Manifest[]): string =>
  manifests.find(({ folder }) => folder !== '' && path.startsWith(`${folder}/`))?.folder ?? '';

/** `@scope/name/deeper` → `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What an import points to: a file of ours, a package of the workspace, Node, or a package from outside. */
type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'workspace'; readonly area: string; readonly name: string }
  | { readonly kind: 'node' }
  | { readonly kind: 'package'; readonly name: string };

function targetOf(from: string, specifier: string, manifests: readonly Manifest[]): Target {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(from), plain) };
  if (plain.startsWith('node:')) return { kind: 'node' };
  const name = packageOf(plain);
  const own = manifests.find((manifest) => manifest.name === name);
  return own ? { kind: 'workspace', area: own.folder, name } : { kind: 'package', name };
}

function refusalOfWorkspace(path: string, area: string, target: string): string | undefined {
  if (area === target) return undefined;
  const allowed = AREAS[area]?.mayImport ?? [];
  if (allowed.includes(target)) return undefined;
  if (isTestOrTool(path) && FOR_TESTS.includes(target)) return undefined;
  return `${area || 'the root'} may not import ${target}`;
}

/** What the build puts in place of every import that waits: its targets are checked where they are written. */
const IMPORTS_FOR_OTHERS = 'packages/ui/src/lazy/import-part.ts';

function refusalOfImport(
  module: Module,
  it: ModuleImport,
  manifests: readonly Manifest[],
): string | undefined {
  const area = areaOf(module.path, manifests);
  const production = isProduction(module.path);
  if (it.specifier === undefined) {
    return production && module.path !== IMPORTS_FOR_OTHERS
      ? 'an import whose target is only known when it runs cannot be checked'
      : undefined;
  }
  const target = targetOf(module.path, it.specifier, manifests);
  if (target.kind === 'file') {
    const inside = areaOf(target.path, manifests) === area;
    return inside ? undefined : `"${it.specifier}" leaves ${area || 'the root'}: import packages by name`;
  }
  if (target.kind === 'node') {
    return production && AREAS[area]?.withoutNode ? `${area} may use nothing of Node's` : undefined;
  }
  const refused =
    target.kind === 'workspace' ? refusalOfWorkspace(module.path, area, target.area) : undefined;
  if (refused !== undefined) return refused;
  const only = AREAS[area]?.onlyPackages;
  if (production && target.kind === 'package' && only && !only.includes(target.name)) {
    return `${area} may import nothing but ${only.join(', ')}`;
  }
  return undefined;
}

/** Dependencies point one way: apps → packages → domain, and production code never to infra. */
export function checkDirections(modules: readonly Module[], manifests: readonly Manifest[]): Violation[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((it) => {
      const problem = refusalOfImport(module, it, manifests);
      return problem === undefined ? [] : [{ path: module.path, line: it.line, problem }];
    }),
  );
}

/** Every package that a source imports stands in the package.json beside it; production code's as a dependency. */
export function checkDeclared(modules: readonly Module[], manifests: readonly Manifest[]): Violation[] {
  return modules.flatMap((module) => {
    const own = manifests.find(({ folder }) => folder === areaOf(module.path, manifests));
    const root = manifests.find(({ folder }) => folder === '');
    const declared = new Set(own?.dependencies.map(({ name }) => name));
    if (!isProduction(module.path)) {
      for (const it of [...(own?.devDependencies ?? []), ...(root?.devDependencies ?? [])])
        declared.add(it.name);
    }
    return module.imports.flatMap(({ specifier, line }) => {
      if (specifier === undefined || specifier.startsWith('virtual:')) return [];
      const target = targetOf(module.path, specifier, manifests);
      if (target.kind === 'file' || target.kind === 'node') return [];
      if (declared.has(target.name) || target.name === own?.name) return [];
      const problem = `"${target.name}" is not among the dependencies of ${own?.folder || 'the root'}/package.json`;
      return [{ path: module.path, line, problem }];
    });
  });
}
