import { mostImportRows } from '@frikort/domain/employment-import';
import type { Result } from '@frikort/domain/result';

/** What was pasted or dropped, as texts: rows of cells, the empty ones too, so that their numbers are the spreadsheet's. */
export type Sheet = readonly (readonly string[])[];

/** What the page takes at most; judged before anything is read. */
export const sheetLimits = { bytes: 10_000_000, rows: mostImportRows, columns: 60 } as const;

/** Why a text or a file is not read at all. The words say what is expected in its place. */
export type SheetRefusal = {
  readonly code:
    | 'empty'
    /** No spreadsheet: a picture, a PDF, a document. */
    | 'kind'
    /** A workbook of Excel before 2007, or of another program. */
    | 'other-workbook'
    | 'encrypted'
    | 'encoding'
    | 'size'
    | 'too-many-rows'
    | 'too-many-columns'
    /** A quotation mark without its other one. */
    | 'quotes';
  /** Where, as the spreadsheet numbers its rows. */
  readonly row?: number;
};

export type ReadSheet = Result<Sheet, SheetRefusal>;
