import type { NamedKey } from '../database/encryption.ts';
import { merkleRoot } from './merkle.ts';
import {
  hashOfSeal,
  macOfSeal,
  markOf,
  noSeal,
  type Seal,
  type SealedEntry,
  type SealKeys,
  sameBytes,
} from './seal.ts';
import { leafOf, leafOfLost, type SealedRow } from './sealed-row.ts';
import { standsForMany } from './seen-together.ts';

/** What can be wrong with a log. */
export type FaultKind =
  | 'row-changed'
  | 'row-missing'
  | 'row-added'
  | 'rows-reordered'
  | 'seal-forged'
  | 'seal-missing'
  | 'tail-cut';

/** The first broken place: which seal, which position, which row, as far as each is known. */
export type Fault = {
  kind: FaultKind;
  seal?: number;
  position?: number;
  rowId?: string;
  /** In a sentence. */
  detail: string;
};

/** A row of a batch as the database has it; `row` is absent when the log no longer holds it. */
export type FoundEntry = SealedEntry & {
  rowId: string;
  rowAt: string;
  row: SealedRow | undefined;
  /** What stands for those beside the row, as its `subject` should: null when there is nobody. */
  together: string | null;
};

type Before = Pick<Seal, 'number' | 'lastPosition' | 'hash'>;

/**
 * Checks a seal by itself, and that it follows the one before.
 * @param keys without them only the hashes are checked: a chain made anew by somebody without the key passes
 */
export function checkSeal(seal: Seal, previous: Before, keys?: SealKeys): Fault | undefined {
  const { number } = seal;
  if (number > previous.number + 1) return sealMissing(previous.number + 1);
  const forged = (detail: string): Fault => ({ kind: 'seal-forged', seal: number, detail });
  if (!sameBytes(hashOfSeal(seal), seal.hash)) return forged('What the seal says does not fit its hash.');
  if (keys) {
    const key = keyOf(seal, keys);
    if (!key) return forged(`The seal names the key "${seal.keyId}", which is not among the keys given.`);
    if (!sameBytes(macOfSeal(key, seal), seal.mac)) return forged('The MAC was not made with the key.');
  }
  if (!sameBytes(seal.previous, previous.hash))
    return forged(
      number === 1 ? 'The first seal names one before it.' : 'The seal does not follow the one before.',
    );
  if (seal.firstPosition !== previous.lastPosition + 1 || seal.lastPosition < seal.firstPosition)
    return forged('The positions do not go on where the seal before ended.');
  return undefined;
}

/** The chain lacks a seal. */
export function sealMissing(number: number): Fault {
  return { kind: 'seal-missing', seal: number, detail: `Seal ${number} is gone, and others follow.` };
}

/** Checks the rows of a seal that is itself in order. @param entries those of its positions, in order */
export function checkRows(seal: Seal, entries: readonly FoundEntry[], keys?: SealKeys): Fault | undefined {
  const key = keys && keyOf(seal, keys);
  for (let position = seal.firstPosition; position <= seal.lastPosition; position += 1) {
    const entry = entries[position - seal.firstPosition];
    if (entry?.position !== position) return entryMissing(seal, position, entry);
    const fault = checkRow(seal, entry, entries, key);
    if (fault) return fault;
  }
  if (sameBytes(merkleRoot(entries.map(({ leaf }) => leaf)), seal.root)) return undefined;
  const { number, firstPosition, lastPosition } = seal;
  const where = `positions ${firstPosition} to ${lastPosition}`;
  const detail = `A row at ${where} and its recorded hash were both changed; the key tells which.`;
  return { kind: 'row-changed', seal: number, position: firstPosition, detail };
}

function entryMissing(seal: Seal, position: number, found: FoundEntry | undefined): Fault {
  const detail =
    found !== undefined && found.position < position
      ? `Position ${found.position} stands twice.`
      : 'The record of which row stood at this position is gone.';
  return { kind: 'row-missing', seal: seal.number, position, detail };
}

function checkRow(
  { number }: Seal,
  entry: FoundEntry,
  entries: readonly FoundEntry[],
  key: NamedKey | undefined,
): Fault | undefined {
  const { position, rowId, row, leaf, mark, together } = entry;
  const at = { seal: number, position, rowId };
  if (!row) {
    const before = sameBytes(leaf, leafOfLost({ id: rowId, at: entry.rowAt }));
    const detail = before
      ? 'The row was deleted before it was sealed.'
      : 'The row is gone from the log, or its time was changed.';
    return { kind: 'row-missing', ...at, detail };
  }
  const found = leafOf(row);
  const marked = !key || sameBytes(markOf(key, position, leaf), mark);
  if (sameBytes(found, leaf) && marked) {
    if (!standsForMany(row.subject) || together === row.subject) return undefined;
    return {
      kind: 'row-changed',
      ...at,
      detail: 'Those who stand beside the row are not those that were sealed.',
    };
  }
  const elsewhere = entries.find(
    (other) =>
      other !== entry &&
      (sameBytes(found, other.leaf) || (key && sameBytes(markOf(key, other.position, leaf), mark))),
  );
  if (elsewhere) {
    const detail = `The row was sealed at position ${elsewhere.position} and has been moved.`;
    return { kind: 'rows-reordered', ...at, detail };
  }
  const detail = marked
    ? 'The row is not what was sealed.'
    : 'The record of what was sealed here was changed.';
  return { kind: 'row-changed', ...at, detail };
}

/** A seal as the process log has it. */
export type PrintedSeal = { number: number; hash: string };

/** Whether the chain still has every seal that was printed. @param hashOf hex, of the seal with this number */
export function checkPrinted(
  printed: readonly PrintedSeal[],
  hashOf: (number: number) => string | undefined,
): Fault | undefined {
  for (const { number, hash } of printed.toSorted((a, b) => a.number - b.number)) {
    const there = hashOf(number);
    if (there === undefined)
      return {
        kind: 'tail-cut',
        seal: number,
        detail: `Seal ${number} was printed, and the log ends before it.`,
      };
    if (there !== hash)
      return {
        kind: 'seal-forged',
        seal: number,
        detail: `Seal ${number} is another than the one that was printed.`,
      };
  }
  return undefined;
}

function keyOf(seal: Seal, keys: SealKeys): NamedKey | undefined {
  return keys.find(({ id }) => id === seal.keyId);
}

/** Where a chain begins. */
export const beginning: Before = noSeal;
