import { createHash } from 'node:crypto';

/*
 * The Merkle tree of RFC 6962, 2.1: one root stands for all rows of a batch, and a row is shown to be among them by
 * a few hashes, so that an extract of single rows can be checked without the others.
 */

/** The root over hashes of leaves. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const middle = splitOf(leaves.length);
  return inner(merkleRoot(leaves.slice(0, middle)), merkleRoot(leaves.slice(middle)));
}

/** The hashes that lead from one leaf to the root, nearest first. */
export function merklePath(leaves: readonly Buffer[], place: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const middle = splitOf(leaves.length);
  const left = leaves.slice(0, middle);
  const right = leaves.slice(middle);
  return place < middle
    ? [...merklePath(left, place), merkleRoot(right)]
    : [...merklePath(right, place - middle), merkleRoot(left)];
}

/** The root that a leaf and its path lead to, in a tree of `size`; undefined when the path has a wrong length. */
export function rootByPath(
  leaf: Buffer,
  place: number,
  size: number,
  path: readonly Buffer[],
): Buffer | undefined {
  if (place < 0 || place >= size) return undefined;
  if (size === 1) return path.length === 0 ? leaf : undefined;
  const sibling = path.at(-1);
  if (sibling === undefined) return undefined;
  const middle = splitOf(size);
  const rest = path.slice(0, -1);
  if (place < middle) {
    const left = rootByPath(leaf, place, middle, rest);
    return left && inner(left, sibling);
  }
  const right = rootByPath(leaf, place - middle, size - middle, rest);
  return right && inner(sibling, right);
}

/** The largest power of two below the number of leaves. */
function splitOf(size: number): number {
  let middle = 1;
  while (middle * 2 < size) middle *= 2;
  return middle;
}

function inner(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
