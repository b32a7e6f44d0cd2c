import { sql } from 'drizzle-orm';
import type { Database, Executor } from '../database/database.ts';
import type { ExportHead, ExportLine, IdentityLine } from './export-format.ts';
import { sealLine } from './export-format.ts';
import { type ExtractedRow, readLeaves, readRows } from './export-store.ts';
import type { LogFilter } from './log-filter.ts';
import { merklePath } from './merkle.ts';
import type { Seal } from './seal.ts';
import { findSealOf } from './seal-store.ts';
import { toSealedRow } from './sealed-row.ts';
import { standsForMany } from './seen-together.ts';

export type LogExtract = {
  filter: LogFilter;
  identities: ExportHead['identities'];
  at: Date;
  /** Takes a line of the extract. */
  write: (line: ExportLine) => Promise<void>;
  /** Takes a line of the identities, when they are kept separate. */
  writeIdentity: (line: IdentityLine) => Promise<void>;
};

/** Writes an extract of the log with its seals, as the database is at one instant. @returns how much there was */
export async function extractLog(
  db: Database,
  extract: LogExtract,
): Promise<{ rows: number; seals: number }> {
  return db.transaction(
    async (transaction) => {
      await transaction.execute(
        sql`select set_config('statement_timeout', '0', true),
          set_config('idle_in_transaction_session_timeout', '0', true)`,
      );
      return writeLines(transaction, extract);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function writeLines(transaction: Executor, extract: LogExtract) {
  const { filter, write } = extract;
  const whole = Object.values(filter).every((part) => part === undefined);
  await write(headOf(extract, whole));
  const written = { rows: 0, seals: 0 };
  let batch: { seal: Seal; leaves: readonly Buffer[] } | undefined;
  for await (const found of readRows(transaction, filter)) {
    const { position } = found;
    if (position !== null && !(batch && position <= batch.seal.lastPosition)) {
      batch = await openBatch(transaction, position);
      await write(sealLine(batch.seal));
      written.seals += 1;
    }
    const path = position !== null && batch ? pathOf(batch, position) : [];
    await writeRow(extract, found, path);
    written.rows += 1;
  }
  await write({ kind: 'end', ...written });
  return written;
}

function headOf({ filter, identities, at }: LogExtract, whole: boolean): ExportHead {
  const asked = {
    citizen: filter.subjects !== undefined,
    actor: filter.actorId !== undefined,
    organisationCvr: filter.organisationCvr ?? null,
    from: filter.from?.toISOString() ?? null,
    until: filter.until?.toISOString() ?? null,
  };
  return {
    kind: 'frikort-audit-export',
    version: 2,
    madeAt: at.toISOString(),
    whole,
    identities,
    asked,
  };
}

async function openBatch(transaction: Executor, position: number) {
  const seal = await findSealOf(transaction, position);
  if (!seal) throw new Error(`No seal covers position ${position}: run \`frikort audit verify\``);
  return { seal, leaves: await readLeaves(transaction, seal.firstPosition, seal.lastPosition) };
}

function pathOf({ seal, leaves }: { seal: Seal; leaves: readonly Buffer[] }, position: number): string[] {
  return merklePath(leaves, position - seal.firstPosition).map((step) => step.toString('hex'));
}

async function writeRow(
  { identities, write, writeIdentity }: LogExtract,
  { position, row, actorName, seen }: ExtractedRow,
  path: string[],
): Promise<void> {
  const { actorId } = row;
  await write({
    kind: 'row',
    position,
    path,
    row: toSealedRow(row),
    ...(standsForMany(row.subject) ? { seen } : {}),
    ...(identities === 'included' ? { actorId, actorName } : {}),
  });
  if (identities === 'separate' && actorId !== null) {
    await writeIdentity({ kind: 'identity', rowId: row.id, actorId, actorName });
  }
}
