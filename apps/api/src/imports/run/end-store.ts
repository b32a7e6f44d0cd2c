import type { ImportStatus } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { instant, known, statement, statements } from '../../database/statement.ts';
import { eventInStatement } from '../../events/outbox.ts';
import type { ImportRun } from './import-run.ts';

/** How an import can end. */
export type Ended = Exclude<ImportStatus, 'queued' | 'running'>;

type Ending = { id: string; eventId: string; caller: EmployeeCaller; status: Ended; at: Date };

const endedRow = z.strictObject({ id: z.uuid() });

/**
 * Rows that nothing came of are said to be not done, what is left of the rows is deleted, and the import has ended. Where
 * it was rejected, whose rows would have been taken is told by that, and so it is in the log (R26).
 */
const end = statements((tells: 'tells of cards' | 'tells nothing') =>
  statement<Ending, typeof endedRow>(
    `import-end ${tells}`,
    endedRow,
    ({ id, eventId, caller: placed, status, at }) => {
      const caller = known(placed, { role: 'employee' } as const);
      const logged = auditInStatement(
        { caller, action: 'card-looked-up', at },
        {
          from: sql`undone join citizens citizen on citizen.card_number = undone.card_number`,
          subject: sql`citizen.audit_subject`,
        },
      );
      return sql`
    with part as (
      delete from employment_import_parts where import_id = ${id}::uuid returning rows
    ), undone as (
      select (row ->> 'number')::int as number, row #>> '{input,cardNumber}' as card_number
      from part, jsonb_array_elements(part.rows) row
      where not exists (
        select from employment_import_rows known
        where known.import_id = ${id}::uuid and known.number = (row ->> 'number')::int)
    ), told as (
      insert into employment_import_rows (import_id, number, outcome)
      select ${id}::uuid, number, 'not-done' from undone
    )${tells === 'tells of cards' ? sql`, logged as (${logged})` : sql``}
, ended as (
      update employment_imports set status = ${status}::text, ended_at = ${instant(at)}, network = null,
        resume_at = null, not_done = (select count(*) from undone)
      where id = ${id}::uuid and ended_at is null
      returning id, company_cvr
    ), event as (
      ${eventInStatement(
        { id: eventId, type: 'import.finished', at },
        { from: sql`ended`, companyCvr: sql`ended.company_cvr`, importId: sql`ended.id` },
      )}
    )
    select id from ended`;
    },
  ),
);

/**
 * The one place where an import ends, in the transaction of what ended it: everything was done, it was rejected, or
 * somebody stopped it. Other systems are told (R31).
 */
export async function endImport(
  db: Executor,
  { id, caller }: Pick<ImportRun, 'id' | 'caller'>,
  status: Ended,
  at: Date,
): Promise<void> {
  const store = end(status === 'rejected' ? 'tells of cards' : 'tells nothing');
  const ended = await store(db, { id, eventId: uuidv7(), caller, status, at });
  if (ended.length === 0) throw new Error('An import that had ended');
}
