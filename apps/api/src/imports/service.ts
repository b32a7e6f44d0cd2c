import type { ImportEnded, ImportFileInvalid, TooManyImports } from '@frikort/domain/refusal';
import { accepted, type Refused, type Result, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../http/use-case.ts';
import type { ImportChoices, StoredImport } from './import.ts';
import type { SentFile } from './reading/read-file.ts';
import type { ReadPool } from './reading/read-pool.ts';
import { stopImport } from './run/stop-store.ts';
import { readImport, storeImport } from './store.ts';

export type ImportRouteDeps = { db: Database; clock: () => Date; readPool: ReadPool };

/** How soon it is worth sending another import when the company has as many under way as it may. */
const secondsUntilRoom = 10;

type Sent = { file: SentFile; choices: ImportChoices; claim: IdempotencyClaim; signal: AbortSignal };

/**
 * Takes an import (R33): reads the file in a thread of its own, and keeps its rows until they are done. A repetition of a
 * request that succeeded is answered with the import that it began.
 */
export async function sendImport(
  { db, clock, readPool }: ImportRouteDeps,
  caller: EmployeeCaller,
  { file, choices, claim, signal }: Sent,
) {
  const at = clock();
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => readImport(db, caller, id),
    refuse: asJudged,
    store: async (): Promise<
      Result<StoredImport, never> | Refused<ImportFileInvalid | TooManyImports> | undefined
    > => {
      const read = await readPool.run({ bytes: file.bytes, kind: file.kind, charset: file.charset }, signal);
      if (!read.ok) return read;
      const id = uuidv7();
      const stored = await unlessOutrun(() =>
        storeImport(db, { id, caller, choices, rows: read.value, claim, at }),
      );
      if (stored === undefined) return undefined;
      if (!stored) {
        const retryAfterSeconds = secondsUntilRoom;
        return refused({ code: 'too-many-imports', retryAfterSeconds });
      }
      const made = await readImport(db, caller, id);
      return made && accepted(made);
    },
  });
}

/** Stops an import of the caller's company: what is done stays, and the rest is not. */
export async function cancelImport(
  { db, clock }: Pick<ImportRouteDeps, 'db' | 'clock'>,
  caller: EmployeeCaller,
  id: string,
): Promise<Result<StoredImport, ImportEnded | { code: 'not-found' }>> {
  const stopped = await stopImport(db, caller, { id, at: clock() });
  const found = await readImport(db, caller, id);
  if (!found) return refused({ code: 'not-found' });
  return stopped ? accepted(found) : refused({ code: 'import-ended' });
}
