import type { Database } from '../database/database.ts';
import { type KeptLog, logAlarm, unsilenced } from '../http/process-log.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { noSeal, type Seal, type SealKeys, sealNext } from './seal.ts';
import { findNewestSeal, storeSeal, takeFromQueue, takeSealingLock } from './seal-store.ts';
import { leafOf, leafOfLost, toSealedRow } from './sealed-row.ts';

/** The most rows that go under one seal. */
const rowsOfSeal = 1000;

/**
 * Seals one batch of what waits, in one transaction: rows out of the queue, their places and the seal either all
 * or none, so that a process that dies in between leaves everything as it was.
 * @returns the seal; `nothing` when no row waits; `busy` when another process is sealing
 */
export async function sealBatch(
  db: Database,
  [key]: SealKeys,
  now: Date,
  most = rowsOfSeal,
): Promise<Seal | 'nothing' | 'busy'> {
  return db.transaction(async (transaction) => {
    if (!(await takeSealingLock(transaction))) return 'busy';
    const previous = (await findNewestSeal(transaction)) ?? noSeal;
    const taken = await takeFromQueue(transaction, most);
    if (taken.length === 0) return 'nothing';
    const leaves = taken.map((queued) => (queued.row ? leafOf(toSealedRow(queued.row)) : leafOfLost(queued)));
    const { seal, entries } = sealNext(previous, leaves, key, now);
    const placed = entries.flatMap((entry, place) => {
      const queued = taken[place];
      return queued ? [{ ...entry, rowId: queued.id, rowAt: queued.at }] : [];
    });
    await storeSeal(transaction, seal, placed);
    return seal;
  });
}

/** Seals until nothing waits or another process is at it. @returns the newest seal made, if any was */
export async function sealAll(db: Database, keys: SealKeys, clock: () => Date): Promise<Seal | undefined> {
  let newest: Seal | undefined;
  for (;;) {
    const sealed = await sealBatch(db, keys, clock());
    if (sealed === 'nothing' || sealed === 'busy') return newest;
    newest = sealed;
  }
}

export type SealingOptions = {
  db: Database;
  keys: SealKeys;
  clock: () => Date;
  logger: KeptLog;
  everyMs: number;
};

/**
 * Seals now, then at regular intervals, and once more when the process stops. The newest seal is printed to the process
 * log, which is kept where the database's superuser cannot reach: it shows when the end of the chain was cut off.
 */
export function sealing({ db, keys, clock, logger, everyMs }: SealingOptions): Job {
  let printed = 0;
  const print = (seal: Seal | undefined) => {
    if (!seal || seal.number === printed) return;
    if (seal.number < printed) {
      logAlarm(
        logger,
        { alarm: 'audit-seals-lost', printed, newest: seal.number },
        'the audit log has lost seals',
      );
    }
    printed = seal.number;
    const { number, lastPosition, sealedAt, keyId } = seal;
    const hash = seal.hash.toString('hex');
    unsilenced(logger).info(
      { auditSeal: { number, lastPosition, hash, sealedAt, keyId } },
      'audit log sealed',
    );
  };
  return {
    name: 'sealing',
    when: { everyMs },
    runsLast: true,
    run: async () => {
      await sealAll(db, keys, clock);
      // Whoever sealed: each process's log has the newest seal.
      print(await findNewestSeal(db));
    },
  };
}
