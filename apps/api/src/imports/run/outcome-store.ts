import type { RowOutcome } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type AuditEntry, auditAllInStatement } from '../../audit/audit-entry.ts';
import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { known, statement } from '../../database/statement.ts';
import type { ImportRun } from './import-run.ts';
import type { JudgedRow } from './judge-rows.ts';

const nothing = z.strictObject({});

type Recorded = { id: string; caller: EmployeeCaller; rows: string; at: Date };

/** What the log tells of a row whose outcome no other statement tells (R26). */
const acts = [
  'employment-registration-refused',
  'employment-edit-refused',
  'card-looked-up',
  'employment-viewed',
] as const;
type Act = (typeof acts)[number];

/** The rows' outcomes, and the log of those that changed nothing: about the citizen whose card number each names. */
const recordOutcomes = statement<Recorded, typeof nothing>(
  'import-record-outcomes',
  nothing,
  ({ id, caller: placed, rows, at }) => {
    const caller = known(placed, { role: 'employee' } as const);
    const logged = acts.map((action): AuditEntry => {
      const isRefusal = action.endsWith('-refused');
      return [
        { caller, action, at },
        {
          from: sql`row left join citizens citizen on citizen.card_number = row.card_number where row.act = ${action}`,
          subject: sql`citizen.audit_subject`,
          object: sql`row.object_id`,
          refusedWith: isRefusal ? sql`row.refusal ->> 'code'` : undefined,
        },
      ];
    });
    return sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (number int, outcome text, refusal jsonb,
        employment_id uuid, repeats jsonb, card_number text, act text, object_id uuid)
    ), logged as (
      ${auditAllInStatement(logged)}
    )
    insert into employment_import_rows (import_id, number, outcome, refusal, employment_id, repeats)
    select ${id}::uuid, row.number, row.outcome, row.refusal, row.employment_id, row.repeats from row`;
  },
);

/** Whether rows are done for good, or what would come of them is told. */
export type How = 'done' | 'tried';

/** Records what came of rows; what was done for good is in the log by the statement that did it. */
export async function storeOutcomes(
  db: Executor,
  { id, caller }: Pick<ImportRun, 'id' | 'caller'>,
  judged: readonly JudgedRow[],
  { how, at }: { how: How; at: Date },
): Promise<void> {
  if (judged.length === 0) return;
  const rows = judged.map((row) => outcomeOf(row, how));
  await recordOutcomes(db, { id, caller, at, rows: JSON.stringify(rows) });
}

function outcomeOf(row: JudgedRow, how: How): object {
  const { number, outcome, cardNumber } = row;
  const told = { number, outcome, card_number: cardNumber };
  switch (row.outcome) {
    case 'refused': {
      const { refusal } = row;
      if (row.tried === 'edit') return { ...told, ...act('employment-edit-refused', row.editedId), refusal };
      return { ...told, ...act('employment-registration-refused'), refusal };
    }
    case 'unchanged': {
      const { employmentId } = row;
      return { ...told, ...act('employment-viewed', employmentId), employment_id: employmentId };
    }
    case 'created': {
      const employmentId = how === 'done' ? row.employment.id : undefined;
      return { ...told, employment_id: employmentId, repeats: row.repeats, ...triedOnly(how) };
    }
    case 'updated':
      return { ...told, employment_id: row.edit.id, ...triedOnly(how) };
  }
}

/** To be told that a row would be taken is to be told of the card. */
const triedOnly = (how: How) => (how === 'tried' ? act('card-looked-up') : {});

const act = (name: Act, object?: string) => ({ act: name, object_id: object });

type Counts = Record<'created' | 'updated' | 'unchanged' | 'refused', number>;

const advance = statement<{ id: string; done: number; counts: Counts }, typeof nothing>(
  'import-advance',
  nothing,
  ({ id, done, counts }) => sql`
    update employment_imports set done = ${done}::int, created = created + ${counts.created}::int,
      updated = updated + ${counts.updated}::int, unchanged = unchanged + ${counts.unchanged}::int,
      refused = refused + ${counts.refused}::int, resume_at = null
    where id = ${id}::uuid`,
);

/** How many rows came to each. */
function countsOf(judged: readonly JudgedRow[]): Counts {
  const of = (outcome: RowOutcome) => judged.filter((row) => row.outcome === outcome).length;
  return {
    created: of('created'),
    updated: of('updated'),
    unchanged: of('unchanged'),
    refused: of('refused'),
  };
}

/** Counts rows as done: the first `done` of the file are, by now. */
export async function storeProgress(
  db: Executor,
  { id }: Pick<ImportRun, 'id'>,
  done: number,
  judged: readonly JudgedRow[],
): Promise<void> {
  await advance(db, { id, done, counts: countsOf(judged) });
}
