import { setTimeout } from 'node:timers/promises';
import type { Database, Executor } from './database.ts';
import type { RotationPace } from './rotate-keys.ts';

/** What a rotation did, and the names of the rows that it could not read: they stay as they are and need somebody to look. */
export type RowRotation = { reencrypted: number; unreadable: string[] };

/** Rows that are encrypted one by one, each with a key that has a name. */
export type EncryptedRows<Row, Content> = {
  /** Reads and locks at most so many rows that are not on the current key, without the unreadable ones. */
  readonly outdated: (transaction: Executor, unreadable: readonly string[], limit: number) => Promise<Row[]>;
  readonly nameOf: (row: Row) => string;
  /** @returns nothing when no configured key decrypts it */
  readonly opened: (row: Row) => Content | undefined;
  /** Keeps the row's content encrypted with the current key. */
  readonly keep: (transaction: Executor, row: Row, content: Content) => Promise<void>;
};

/**
 * Encrypts every row with the current key, while others read and write them. Each batch is a transaction of its own: it
 * may be stopped anywhere, begun again, and run twice at once.
 */
export async function rotateRows<Row, Content>(
  db: Database,
  { outdated, nameOf, opened, keep }: EncryptedRows<Row, Content>,
  { batchSize, pauseMs }: RotationPace,
): Promise<RowRotation> {
  const done: RowRotation = { reencrypted: 0, unreadable: [] };
  for (;;) {
    const found = await db.transaction(async (transaction) => {
      const rows = await outdated(transaction, done.unreadable, batchSize);
      for (const row of rows) {
        const content = opened(row);
        if (content === undefined) {
          done.unreadable.push(nameOf(row));
          continue;
        }
        await keep(transaction, row, content);
        done.reencrypted += 1;
      }
      return rows.length;
    });
    if (found === 0) return done;
    await setTimeout(pauseMs);
  }
}

/** What a decryption gives, or nothing when the key is none of those that are configured. */
export function orNothing<Content>(decrypt: () => Content): Content | undefined {
  try {
    return decrypt();
  } catch {
    return undefined;
  }
}
