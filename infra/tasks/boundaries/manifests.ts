import type { ProjectFile } from './project-files.ts';

/** One line of a package.json's dependencies. */
export interface Dependency {
  readonly name: string;
  readonly range: string;
}

/** A package of the workspace, as far as the boundaries care. */
export interface Manifest {
  /** Relative to the root; empty for the root itself. */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly Dependency[];
  readonly devDependencies: readonly Dependency[];
  /** What others may import of it: a name or a pattern, and the file of the package. */
  readonly exports: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function dependenciesIn(manifest: Record<string, unknown>, ...fields: string[]): Dependency[] {
  return fields.flatMap((field) => {
    const listed = manifest[field];
    return isRecord(listed)
      ? Object.entries(listed).map(([name, range]) => ({ name, range: String(range) }))
      : [];
  });
}

const exportsIn = ({ exports }: Record<string, unknown>): Record<string, string> =>
  isRecord(exports)
    ? Object.fromEntries(Object.entries(exports).map(([name, file]) => [name, String(file)]))
    : {};

/** Reads every package.json among the files. */
export function readManifests(files: readonly ProjectFile[]): Manifest[] {
  return files
    .filter(({ path }) => path === 'package.json' || path.endsWith('/package.json'))
    .map(({ path, text }) => {
      const manifest: unknown = JSON.parse(text);
      if (!isRecord(manifest)) throw new Error(`${path} is not an object`);
      return {
        folder: path.slice(0, -'/package.json'.length),
        name: String(manifest.name),
        dependencies: dependenciesIn(manifest, 'dependencies', 'peerDependencies', 'optionalDependencies'),
        devDependencies: dependenciesIn(manifest, 'devDependencies'),
        exports: exportsIn(manifest),
      };
    });
}
