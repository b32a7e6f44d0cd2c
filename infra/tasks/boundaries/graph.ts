import { posix } from 'node:path';
import type { Manifest } from './manifests.ts';
import type { Module } from './modules.ts';

/** One module of the project that another names. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  /** What is taken by name; undefined for all that is there. */
  readonly names: readonly string[] | undefined;
  /** Whether it is only fetched when it is needed. */
  readonly waits: boolean;
}

/** Which modules of the project name which, tests and types included; what comes from outside is left out. */
export function edgesOf(modules: readonly Module[], manifests: readonly Manifest[]): Edge[] {
  const known = new Set(modules.map(({ path }) => path));
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, line, names, waits }) => {
      const to = targetsOf(path, specifier ?? '', manifests).find((target) => known.has(target));
      return to === undefined ? [] : [{ from: path, to, line, names, waits }];
    }),
  );
}

/** The files that an import may mean, best guess first. */
function targetsOf(from: string, specifier: string, manifests: readonly Manifest[]): string[] {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return [posix.join(posix.dirname(from), plain)];
  const own = manifests.find(({ name }) => plain === name || plain.startsWith(`${name}/`));
  if (own === undefined) return [];
  const asked = `.${plain.slice(own.name.length)}`;
  return Object.entries(own.exports).flatMap(([pattern, file]) => {
    const [before = '', after] = pattern.split('*');
    if (after === undefined) return asked === pattern ? [posix.join(own.folder, file)] : [];
    if (!asked.startsWith(before) || !asked.endsWith(after)) return [];
    const middle = asked.slice(before.length, asked.length - after.length);
    return [posix.join(own.folder, file.replace('*', middle))];
  });
}

/**
 * Every group of nodes that lead to each other (Tarjan's strongly connected components), those of a single node left
 * out.
 */
export function cyclesOf(edges: readonly { readonly from: string; readonly to: string }[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    open.push(node);
    let low = own;
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    lowest.set(node, low);
    if (low === own) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1) found.push(group.sort());
    }
    return low;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return found;
}
