import { type CardNumber, isCardNumber } from '@frikort/domain/card-number';
import { judgeRegistrationForm } from '@frikort/domain/employment';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import type { EmploymentCancelled, ImportFileInvalid, ValidationFailed } from '@frikort/domain/refusal';
import { type ImportRowInput, importRowInput } from '@frikort/domain/schemas';
import { shownPath } from '../../http/field-problems.ts';

/** What is wrong with a row by itself, before anything is looked up. */
export type FormRefusal =
  | EmploymentCancelled
  | ValidationFailed
  | Extract<ReturnType<typeof judgeRegistrationForm>, { ok: false }>['refusal'];

/** A row that is fit to be judged, with the year that it lies in. */
export type FitRow = { number: number; year: number; input: ImportRowInput };

/** A row that was refused by itself: nothing is kept of it but the number that it names, which is still to be counted (R27). */
export type UnfitRow = { number: number; cardNumber: CardNumber | null; refusal: FormRefusal };

/** A row of a file as it is stored until it is judged. `number` counts from 1. */
export type PreparedRow = FitRow | UnfitRow;

/** Rows that are stored, and judged, together. */
export const rowsOfPart = 1_000;

/** The rows of a file, in parts of {@link rowsOfPart}: each the JSON of {@link PreparedRow}s. */
export type PreparedRows = { total: number; parts: readonly string[] };

/** What reading a file came to. */
export type ReadOutcome = { ok: true; value: PreparedRows } | { ok: false; refusal: ImportFileInvalid };

/** Thrown where a file cannot be read any further. */
export class FileFault extends Error {
  readonly refusal: ImportFileInvalid;
  constructor(fault: Omit<ImportFileInvalid, 'code'>) {
    super(fault.reason);
    this.refusal = { code: 'import-file-invalid', ...fault };
  }
}

/** Holds a row to its schema (R8, R9), and to what is wrong by itself (R3, R5). */
export function prepareRow(number: number, value: unknown): PreparedRow {
  const read = importRowInput.safeParse(value);
  if (!read.success) {
    const errors = fieldErrorsOf(read.error.issues).map(({ path, code }) => ({
      path: shownPath(path),
      code,
    }));
    return unfit(number, value, { code: 'validation-failed', errors });
  }
  const form = judgeRegistrationForm(read.data);
  return form.ok ? { number, year: form.value.year, input: read.data } : unfit(number, value, form.refusal);
}

/** A row that is refused, with the card number that it names, if it is one. */
export function unfit(number: number, value: unknown, refusal: FormRefusal): UnfitRow {
  const named =
    typeof value === 'object' && value !== null && 'cardNumber' in value ? value.cardNumber : null;
  return { number, refusal, cardNumber: typeof named === 'string' && isCardNumber(named) ? named : null };
}

/** @throws FileFault `empty` when there is no row */
export function inParts(rows: readonly PreparedRow[]): PreparedRows {
  if (rows.length === 0) throw new FileFault({ reason: 'empty' });
  const parts: string[] = [];
  for (let first = 0; first < rows.length; first += rowsOfPart) {
    parts.push(JSON.stringify(rows.slice(first, first + rowsOfPart)));
  }
  return { total: rows.length, parts };
}
