import type { CalendarDate } from '@frikort/domain/calendar';
import type { FieldChange } from '@frikort/domain/employment';
import { judgeImportRow, type RowDecision, type RowRefusal } from '@frikort/domain/employment-import';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { present } from '@frikort/domain/present';
import type { DuplicateOf, TooManyRequests } from '@frikort/domain/refusal';
import { v7 as uuidv7 } from 'uuid';
import { countAgainstBudget, refuseIfSpent } from '../../cards/count-against-budget.ts';
import type { Executor } from '../../database/database.ts';
import type { LookupBudget } from '../../rules/lookup-budget.ts';
import type { FitRow, FormRefusal, PreparedRow } from '../reading/prepared-row.ts';
import type { Ahead, Editable } from './ahead.ts';
import type { RowFacts } from './facts-store.ts';
import type { ImportRun } from './import-run.ts';

/** What a row was judged to lead to. */
export type JudgedRow = { number: number; cardNumber: string | null } & (
  | { outcome: 'created'; employment: NewEmployment; repeats: DuplicateOf | undefined }
  | { outcome: 'updated'; edit: ImportedEdit }
  | { outcome: 'unchanged'; employmentId: string | undefined }
  | { outcome: 'refused'; refusal: ImportRefusal; tried: 'register' }
  | { outcome: 'refused'; refusal: ImportRefusal; tried: 'edit'; editedId: string | undefined }
);

export type ImportRefusal = FormRefusal | RowRefusal | TooManyRequests;

export type NewEmployment = { id: string; citizenId: string; year: number; terms: EmploymentTerms };

export type ImportedEdit = {
  /** Nothing in a dry run where an earlier row would have made it. */
  id: string | undefined;
  version: number | undefined;
  year: number;
  terms: EmploymentTerms;
  changes: readonly FieldChange[];
};

type Judging = {
  run: ImportRun;
  today: CalendarDate;
  facts: ReadonlyMap<number, RowFacts>;
  ahead: Ahead;
};

/** Judges rows in their order, each after those before it (R33), and counts the numbers of those that are refused (R27). */
export async function judgeRows(
  rows: readonly PreparedRow[],
  judging: Judging,
  counter: NumberCounter,
): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const row of rows) judged.push(await judgeRow(row, judging, counter));
  return judged;
}

async function judgeRow(row: PreparedRow, judging: Judging, counter: NumberCounter): Promise<JudgedRow> {
  const { number } = row;
  const facts = judging.facts.get(number);
  if (!facts) throw new Error('A row without its facts');
  if ('refusal' in row) {
    const { cardNumber, refusal } = row;
    // The answer is the same for every number, so that it stands also when the budget is spent.
    if (cardNumber !== null) await counter.count(facts.citizen !== null);
    return { number, cardNumber, outcome: 'refused', refusal, tried: 'register' };
  }
  const { cardNumber } = row.input;
  const { year, input } = row;
  const known = judging.ahead.apply(facts, year, input.reference);
  const tried =
    known.stored?.cardNumber !== cardNumber
      ? ({ tried: 'register' } as const)
      : ({ tried: 'edit', editedId: known.stored?.id } as const);
  const refuse = (refusal: ImportRefusal): JudgedRow => ({
    number,
    cardNumber,
    outcome: 'refused',
    refusal,
    ...tried,
  });
  const spent = await counter.spent();
  if (spent) return refuse(spent);
  const { duplicates } = judging.run.choices;
  const decided = judgeImportRow({ row: input, today: judging.today, duplicates, ...known });
  if (!decided.ok || !known.citizen) {
    const stopped = await counter.count(known.citizen !== null);
    return refuse(stopped ?? (decided.ok ? { code: 'card-number-unknown' } : decided.refusal));
  }
  return decisionOf(row, known.citizen.id, known.stored, decided.value, judging.ahead);
}

/** A decision as it is stored, told to the rows after it. */
function decisionOf(
  { number, input }: FitRow,
  citizenId: string,
  stored: Editable | null,
  decided: RowDecision,
  ahead: Ahead,
): JudgedRow {
  const { cardNumber } = input;
  if (decided.action === 'create') {
    const { terms, year } = decided;
    const id = uuidv7();
    ahead.add(citizenId, number, { ...terms, status: 'registered', reopenedUntil: null, cardNumber }, year);
    const repeats =
      decided.repeats && present({ employmentId: decided.repeats.id, repeatsRow: decided.repeats.row });
    return { number, cardNumber, outcome: 'created', employment: { id, citizenId, year, terms }, repeats };
  }
  if (decided.action === 'keep' || stored === null) {
    return { number, cardNumber, outcome: 'unchanged', employmentId: stored?.id };
  }
  ahead.change(citizenId, stored, decided, number);
  const { terms, changes, year } = decided;
  const { id, version } = stored;
  return { number, cardNumber, outcome: 'updated', edit: { id, version, year, terms, changes } };
}

/** Counts the numbers of rows against the budget (R27): one that leads to something is not counted. */
export type NumberCounter = {
  /** The refusal once a budget is spent: nothing more is answered. */
  spent(): Promise<TooManyRequests | undefined>;
  /** @returns the refusal when it was spent before */
  count(hit: boolean): Promise<TooManyRequests | undefined>;
};

/** The counter of rows that are judged in one transaction. */
export function countNumbers(db: Executor, budget: LookupBudget): NumberCounter {
  let known: { spent: TooManyRequests | undefined } | undefined;
  return {
    async spent() {
      known ??= { spent: await refuseIfSpent(db, budget) };
      return known.spent;
    },
    async count(hit) {
      if (known?.spent) return known.spent;
      const refusal = await countAgainstBudget(db, budget, hit);
      // This one may have been the last that there was.
      known = refusal && { spent: refusal };
      return refusal;
    },
  };
}

/** For rows that have been counted, or will be. */
export const uncounted: NumberCounter = { spent: async () => undefined, count: async () => undefined };
