import { sql } from 'drizzle-orm';
import type { Database, Executor } from '../database/database.ts';
import type { Seal, SealKeys } from './seal.ts';
import {
  beginning,
  checkPrinted,
  checkRows,
  checkSeal,
  type Fault,
  type FoundEntry,
  type PrintedSeal,
  sealMissing,
} from './seal-check.ts';
import { listSeals } from './seal-store.ts';
import { countWaiting, findBeyond, findStrayBeside, findUnsealed, listEntries } from './verify-store.ts';

/** What a check found: the first broken place, or how much is in order. */
export type Verification =
  | { ok: false; fault: Fault }
  | { ok: true; seals: number; rows: number; waiting: number; newest: Seal | undefined };

export type VerifyOptions = {
  /** Without them only the hashes are checked. */
  keys?: SealKeys;
  /** Seals of the process log, which must all still be there. */
  printed?: readonly PrintedSeal[];
};

/** How many rows are held in memory at a time. */
const rowsAtOnce = 5000;
const sealsAtOnce = 500;

/**
 * Checks the whole log of a database, as it is at one instant: every seal, every sealed row, and that no row stands
 * in the log that is neither sealed nor waiting to be. Other processes go on meanwhile.
 */
export async function verifyDatabase(db: Database, options: VerifyOptions = {}): Promise<Verification> {
  return db.transaction(
    async (transaction) => {
      await transaction.execute(
        sql`select set_config('statement_timeout', '0', true),
          set_config('idle_in_transaction_session_timeout', '0', true)`,
      );
      return verifyChain(transaction, options);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function verifyChain(
  transaction: Executor,
  { keys, printed = [] }: VerifyOptions,
): Promise<Verification> {
  const wanted = new Set(printed.map(({ number }) => number));
  const hashes = new Map<number, string>();
  let previous: Seal | undefined;
  for (;;) {
    const seals = await listSeals(transaction, previous?.number ?? 0, sealsAtOnce);
    if (seals.length === 0) break;
    for (const group of groupsOf(seals)) {
      const sound = soundPart(group, previous, keys);
      const fault = await checkGroup(transaction, sound.seals, keys);
      const found = fault ?? sound.fault;
      if (found) return { ok: false, fault: found };
      for (const { number, hash } of sound.seals)
        if (wanted.has(number)) hashes.set(number, hash.toString('hex'));
      previous = sound.seals.at(-1) ?? previous;
    }
  }
  const fault =
    (await checkOutside(transaction, previous)) ?? checkPrinted(printed, (number) => hashes.get(number));
  if (fault) return { ok: false, fault };
  const waiting = await countWaiting(transaction);
  return {
    ok: true,
    seals: previous?.number ?? 0,
    rows: previous?.lastPosition ?? 0,
    waiting,
    newest: previous,
  };
}

/** The seals up to the first that is broken, and what is wrong with that one. */
function soundPart(
  group: readonly Seal[],
  before: Seal | undefined,
  keys: SealKeys | undefined,
): { seals: Seal[]; fault: Fault | undefined } {
  const seals: Seal[] = [];
  for (const seal of group) {
    const fault = checkSeal(seal, seals.at(-1) ?? before ?? beginning, keys);
    if (fault) return { seals, fault };
    seals.push(seal);
  }
  return { seals, fault: undefined };
}

/** Checks the rows of seals that follow each other; they are read together. */
async function checkGroup(
  transaction: Executor,
  seals: readonly Seal[],
  keys: SealKeys | undefined,
): Promise<Fault | undefined> {
  const [first] = seals;
  const last = seals.at(-1);
  if (!first || !last) return undefined;
  const entries = await listEntries(transaction, first.firstPosition, last.lastPosition);
  let at = 0;
  for (const seal of seals) {
    const own: FoundEntry[] = [];
    for (let entry = entries[at]; entry && entry.position <= seal.lastPosition; entry = entries[at]) {
      own.push(entry);
      at += 1;
    }
    const fault = checkRows(seal, own, keys);
    if (fault) return fault;
  }
  return undefined;
}

/** What stands beside the chain: places after its end, and rows that neither have a place nor wait for one. */
async function checkOutside(transaction: Executor, newest: Seal | undefined): Promise<Fault | undefined> {
  const beyond = await findBeyond(transaction, newest?.lastPosition ?? 0);
  if (beyond) {
    const missing = sealMissing((newest?.number ?? 0) + 1);
    return { ...missing, ...beyond, detail: 'A sealed row has no seal: seals were cut off.' };
  }
  const rowId = await findUnsealed(transaction);
  if (rowId !== undefined) {
    const detail =
      'The row has no seal and waits for none: it was added, or its seal removed, past the system.';
    return { kind: 'row-added', rowId, detail };
  }
  const stray = await findStrayBeside(transaction);
  if (stray === undefined) return undefined;
  return {
    kind: 'row-added',
    rowId: stray,
    detail: 'Citizens stand beside a row that showed nobody together.',
  };
}

/** Neighbouring seals with not too many rows between them; a seal with an absurd span stands alone. */
function groupsOf(seals: readonly Seal[]): Seal[][] {
  const groups: Seal[][] = [];
  let rows = 0;
  for (const seal of seals) {
    const own = seal.lastPosition - seal.firstPosition + 1;
    const group = groups.at(-1);
    if (group && rows + own <= rowsAtOnce) {
      group.push(seal);
      rows += own;
    } else {
      groups.push([seal]);
      rows = own;
    }
  }
  return groups;
}
