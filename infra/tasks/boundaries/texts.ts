import { secretForm } from '@frikort/domain/client-secret';
import type { Violation } from './directions.ts';
import type { Manifest } from './manifests.ts';
import type { ProjectFile } from './project-files.ts';

/** Paths that exist on one machine only. Written so that the pattern does not match itself. */
const MACHINE_PATH = /(?<![\w.~}$/-])\/(?:work|root|home\/[a-z][\w-]*|Users\/\w+)\/|\b[A-Z]:\\Users\\/;

/** Hosts that packages are fetched from: which one is the machine's business, not the project's. */
const REGISTRY_HOST =
  /\b(?:registry|npm|mirror|nexus|artifactory|proxy)\.[\w-]+(?:\.[\w-]+)*\.?(?:org|com|net|io|dev|dk|internal|local)\b/;

const LOCKFILE = 'pnpm-lock.yaml';

function linesMatching(file: ProjectFile, pattern: RegExp, problem: string): Violation[] {
  return file.text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [{ path: file.path, line: index + 1, problem }] : []));
}

/** No text of the project names a path or a package host of the machine it was written on. */
export function checkTexts(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => path !== LOCKFILE)
    .flatMap((file) => [
      ...linesMatching(file, MACHINE_PATH, 'names a path of one machine'),
      ...linesMatching(file, REGISTRY_HOST, 'names a package registry'),
    ]);
}

/** No secret of a client is committed, of whatever system: whoever reads the project could act with it. */
export function checkSecrets(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap((file) => linesMatching(file, secretForm, 'holds a secret of a client'));
}

/** The lockfile pins versions and hashes, and never the address that a package came from. */
export function checkLockfile(files: readonly ProjectFile[]): Violation[] {
  const lockfile = files.find(({ path }) => path === LOCKFILE);
  if (lockfile === undefined) return [{ path: LOCKFILE, problem: 'is missing' }];
  return linesMatching(lockfile, /https?:\/\/|\btarball:|\bregistry:/, 'holds the address of a registry');
}

/** Versions stand in one place: every dependency is `catalog:` (or a named catalog) or `workspace:*`. */
export function checkVersions(manifests: readonly Manifest[]): Violation[] {
  return manifests.flatMap(({ folder, dependencies, devDependencies }) =>
    [...dependencies, ...devDependencies]
      .filter(({ range }) => !range.startsWith('catalog:') && range !== 'workspace:*')
      .map(({ name, range }) => ({
        path: folder === '' ? 'package.json' : `${folder}/package.json`,
        problem: `${name} is "${range}": its version belongs in the catalog of pnpm-workspace.yaml`,
      })),
  );
}
