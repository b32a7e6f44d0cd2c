import type { Database, Executor } from '../database/database.ts';
import { mostRowsOfFile } from '../http/csv.ts';
import { ProblemError } from '../http/problem.ts';

/**
 * Reads a whole list to be given as a file; the statement that reads it logs it too (R26). A list that is too long
 * is refused, and then it was not seen: what the statement logged is undone.
 * @param read reads `most` rows and, if there are more, one more
 * @throws ProblemError `export-too-large` with `mostRows`
 */
export async function exportWhole<Row>(
  db: Database,
  read: (executor: Executor, most: number) => Promise<Row[]>,
  most = mostRowsOfFile,
): Promise<Row[]> {
  return await db.transaction(async (transaction) => {
    const rows = await read(transaction, most);
    if (rows.length > most) throw new ProblemError({ code: 'export-too-large', mostRows: most });
    return rows;
  });
}
