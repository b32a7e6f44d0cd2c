import { posix } from 'node:path';
import { isProduction, type Violation } from './directions.ts';
import type { Module } from './modules.ts';
import type { ProjectFile } from './project-files.ts';

const API = 'apps/api/src/';

/** Folders of the API that are no slice: what they hold is there for every slice. */
const SHARED = new Set(['auth', 'database', 'http', 'jobs', 'cli', 'registers']);

/** The slice (folder) of the API that a file belongs to, or undefined outside the slices. */
function sliceOf(path: string): string | undefined {
  if (!path.startsWith(API)) return undefined;
  const [folder, ...rest] = path.slice(API.length).split('/');
  return folder === undefined || rest.length === 0 || SHARED.has(folder) ? undefined : folder;
}

/** A slice's SQL (`store.ts`, `…-store.ts`) is its own; other slices ask its service, or share a part that is no store. */
export function checkSlices(modules: readonly Module[]): Violation[] {
  return modules
    .filter(({ path }) => isProduction(path))
    .flatMap((module) => {
      const slice = sliceOf(module.path);
      if (slice === undefined) return [];
      return module.imports.flatMap(({ specifier, line }) => {
        if (!specifier?.startsWith('.')) return [];
        const target = posix.join(posix.dirname(module.path), specifier);
        const other = sliceOf(target);
        if (other === undefined || other === slice || !/(^|-)store\.ts$/.test(posix.basename(target)))
          return [];
        return [{ path: module.path, line, problem: `${slice} reaches into the store of ${other}` }];
      });
    });
}

/** Only `config.ts` reads the environment: every setting has one place where it is named, parsed and explained. */
export function checkEnvironment(modules: readonly Module[]): Violation[] {
  return modules
    .filter(({ path }) => isProduction(path) && path !== `${API}config.ts`)
    .flatMap(({ path, environmentReads }) =>
      environmentReads.map((line) => ({ path, line, problem: `only ${API}config.ts reads process.env` })),
    );
}

/** A statement that answers rows goes through `query` or `statement`, which hold them to a schema (database/query.ts). */
export function checkRows(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => path.startsWith(API) && isProduction(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, place) => {
        if (!/\.execute\s*</.test(line)) return [];
        return [{ path, line: place + 1, problem: 'believes rows that nobody checks: ask by query()' }];
      }),
    );
}

/** No barrel files: an import says where the thing stands, and brings nothing along. */
export function checkBarrels(modules: readonly Module[]): Violation[] {
  return modules
    .filter(({ path, isBarrel }) => isBarrel || /(^|\/)index\.tsx?$/.test(path))
    .map(({ path }) => ({ path, problem: 'is a barrel file: export the parts by their own paths' }));
}
