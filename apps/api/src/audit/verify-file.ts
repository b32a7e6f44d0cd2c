import { present } from '@frikort/domain/present';
import {
  type ExportHead,
  type ExportLine,
  type ExportRow,
  exportLineSchema,
  sealOf,
} from './export-format.ts';
import { rootByPath } from './merkle.ts';
import { type Seal, type SealKeys, sameBytes } from './seal.ts';
import {
  beginning,
  checkPrinted,
  checkSeal,
  type Fault,
  type PrintedSeal,
  sealMissing,
} from './seal-check.ts';
import { commitmentOf, leafOf } from './sealed-row.ts';
import { hashOfSeenSubject, standsForMany, subjectOfHashes } from './seen-together.ts';

/** What a check of an extract found; `line` counts from 1. */
export type FileVerification =
  | { ok: false; fault: Fault; line: number }
  | { ok: true; head: ExportHead; seals: number; rows: number; waiting: number };

type Reading = {
  head: ExportHead | undefined;
  ended: boolean;
  seal: Seal | undefined;
  /** The position that was read last. */
  position: number;
  seals: number;
  rows: number;
  waiting: number;
  hashes: Map<number, string>;
};

/**
 * Checks an extract without the database: every row belongs to its seal, every seal is genuine and follows the one
 * before where both are there. Of a whole extract also that nothing is missing; a part cannot show that.
 * @param keys without them only the hashes are checked
 */
export async function verifyFile(
  lines: AsyncIterable<string>,
  { keys, printed = [] }: { keys?: SealKeys; printed?: readonly PrintedSeal[] } = {},
): Promise<FileVerification> {
  const read: Reading = {
    head: undefined,
    ended: false,
    seal: undefined,
    position: 0,
    seals: 0,
    rows: 0,
    waiting: 0,
    hashes: new Map(),
  };
  let line = 0;
  for await (const text of lines) {
    if (text === '') continue;
    line += 1;
    const fault = readLine(read, text, keys);
    if (fault) return { ok: false, fault, line };
  }
  const { head, seals, rows, waiting } = read;
  if (!head || !read.ended) return { ok: false, fault: broken('The file ends too early.'), line };
  const fault = head.whole ? checkPrinted(printed, (number) => read.hashes.get(number)) : undefined;
  return fault ? { ok: false, fault, line } : { ok: true, head, seals, rows, waiting };
}

function broken(detail: string): Fault {
  return { kind: 'row-missing', detail };
}

function readLine(read: Reading, text: string, keys: SealKeys | undefined): Fault | undefined {
  const line = parseLine(text);
  if (!line) return { kind: 'row-changed', detail: 'The line is not one of an extract.' };
  if (read.ended) return { kind: 'row-added', detail: 'The line stands after the end.' };
  if ((line.kind === 'frikort-audit-export') !== (read.head === undefined))
    return broken('The first line says what was extracted, and no other does.');
  switch (line.kind) {
    case 'frikort-audit-export':
      read.head = line;
      return undefined;
    case 'seal':
      return readSeal(read, sealOf(line), keys);
    case 'row':
      return readRow(read, line);
    case 'end':
      return readEnd(read, line);
  }
}

function parseLine(text: string): ExportLine | undefined {
  try {
    return exportLineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function readSeal(read: Reading, seal: Seal, keys: SealKeys | undefined): Fault | undefined {
  const before = read.seal ?? beginning;
  const unfinished = read.head?.whole && read.position !== before.lastPosition;
  if (unfinished) return rowMissing(read.seal, read.position + 1);
  const isNext = seal.number === before.number + 1;
  if (read.head?.whole && !isNext) return sealMissing(before.number + 1);
  if (seal.number <= before.number || seal.firstPosition <= before.lastPosition)
    return { kind: 'rows-reordered', seal: seal.number, detail: 'The seals are not in order.' };
  // Where seals in between were not asked for, this one is checked by itself.
  const previous = isNext
    ? before
    : { number: seal.number - 1, lastPosition: seal.firstPosition - 1, hash: seal.previous };
  const fault = checkSeal(seal, previous, keys);
  if (fault) return fault;
  read.seal = seal;
  read.position = seal.firstPosition - 1;
  read.seals += 1;
  read.hashes.set(seal.number, seal.hash.toString('hex'));
  return undefined;
}

function readRow(read: Reading, line: ExportRow): Fault | undefined {
  const { position, row, path } = line;
  const { seal } = read;
  const at = { ...present({ seal: seal?.number, position: position || undefined }), rowId: row.id };
  const { actorId } = line;
  if (actorId !== undefined && commitmentOf(row.id, actorId) !== row.actorCommitment)
    return { kind: 'row-changed', ...at, detail: 'The person is not the one that was sealed.' };
  if (!isSeenAsSealed(line, read.head))
    return { kind: 'row-changed', ...at, detail: 'Those who were seen are not those that were sealed.' };
  read.rows += 1;
  if (position === null) {
    read.waiting += 1;
    return undefined;
  }
  if (!seal || position < seal.firstPosition || position > seal.lastPosition)
    return { kind: 'row-added', ...at, detail: 'The row does not stand under a seal that covers it.' };
  if (position <= read.position)
    return { kind: 'rows-reordered', ...at, detail: 'The rows are not in order.' };
  if (read.head?.whole && position !== read.position + 1) return rowMissing(seal, read.position + 1);
  read.position = position;
  const size = seal.lastPosition - seal.firstPosition + 1;
  const steps = path.map((step) => Buffer.from(step, 'hex'));
  const root = rootByPath(leafOf(row), position - seal.firstPosition, size, steps);
  if (root && sameBytes(root, seal.root)) return undefined;
  return { kind: 'row-changed', ...at, detail: 'The row is not what was sealed at this position.' };
}

/** Whether those whom a row showed beside are all of those that it was made with, and none beside another row. */
function isSeenAsSealed({ row, seen }: ExportRow, head: ExportHead | undefined): boolean {
  if (!standsForMany(row.subject)) return seen === undefined;
  // The version that wrote files of this form did not know of them, and had the rows while both ran.
  if (seen === undefined) return head?.version === 1;
  const hashes = seen.map((each) => ('hash' in each ? each.hash : hashOfSeenSubject(row.id, each.subject)));
  return subjectOfHashes(hashes) === row.subject;
}

function readEnd(read: Reading, { rows, seals }: { rows: number; seals: number }): Fault | undefined {
  read.ended = true;
  if (read.head?.whole && read.seal && read.position !== read.seal.lastPosition)
    return rowMissing(read.seal, read.position + 1);
  if (rows === read.rows && seals === read.seals) return undefined;
  return broken(`The file had ${rows} rows and ${seals} seals; ${read.rows} and ${read.seals} are there.`);
}

function rowMissing(seal: Seal | undefined, position: number): Fault {
  const detail = 'The row of this position is not in the file.';
  return { kind: 'row-missing', ...present({ seal: seal?.number }), position, detail };
}
