import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { Contact } from '@frikort/domain/contact';
import { present } from '@frikort/domain/present';
import { currentTime } from '@frikort/ui/current-time';
import { currentLanguage } from '@frikort/ui/language';
import { useMemo, useState } from 'react';
import type { RefusedField } from '../terms/refusal-to-fields.ts';
import { type ColumnField, type Columns, type Layout, layoutOf } from './reading/columns.ts';
import type { Sheet } from './reading/sheet.ts';
import { asRead, emptyRow, type ImportRow, rowsOf, withField } from './rows/import-row.ts';
import { type RowResult, type RowView, viewsOf } from './rows/row-view.ts';

/** Where the rows came from, for the own file back; none where they were typed or repeated. */
export type Source = { readonly sheet: Sheet; readonly layout: Layout; readonly name?: string };

export type ListContent = {
  readonly source?: Source;
  readonly rows: readonly ImportRow[];
  readonly results: ReadonlyMap<number, RowResult>;
  readonly meant: ReadonlySet<number>;
};

const empty: ListContent = { rows: [], results: new Map(), meant: new Set() };

/** The rows that are to be registered, and what is known of them. */
export type ImportList = ListContent & {
  readonly views: readonly RowView[];
  readonly today: CalendarDate;
  /** Takes a sheet that was pasted or dropped in place of whatever stood there. */
  readonly open: (sheet: Sheet, name?: string) => void;
  /** Takes rows that came from no sheet. */
  readonly openRows: (rows: readonly ImportRow[]) => void;
  /** Reads the sheet anew with other columns: what was mended in the rows is lost. */
  readonly chooseColumns: (columns: Columns) => void;
  readonly change: (id: number, field: RefusedField, text: string) => void;
  /** Writes cells that were pasted into the list, from a row and a field on; new rows come below the last one. */
  readonly paste: (id: number, fields: readonly RefusedField[], cells: Sheet) => void;
  readonly add: () => number;
  readonly remove: (id: number) => void;
  /** Says of a row whether it is to be registered although it repeats another. */
  readonly mean: (id: number, meant: boolean) => void;
  /** Writes a period into every row that has none. */
  readonly fillPeriod: (startDate: string, endDate: string) => void;
  readonly take: (results: readonly RowResult[]) => void;
  readonly clear: () => void;
};

const nextId = (rows: readonly ImportRow[]) => Math.max(0, ...rows.map(({ id }) => id)) + 1;

/** The columns of a sheet with a field in another place, and in no other. */
export function withColumn(columns: Columns, place: number, field: ColumnField | null): Columns {
  return columns.map((one, at) => (at === place ? field : one === field ? null : one));
}

export function useImportList(initial: ListContent | undefined, shared: Contact): ImportList {
  const [content, setContent] = useState(initial ?? empty);
  const [today] = useState(() => todayInCopenhagen(currentTime()));
  const { rows, results, meant } = content;
  const views = useMemo(
    () => viewsOf({ rows, results, meant, shared, today }),
    [rows, results, meant, shared, today],
  );
  const edit = (change: (rows: readonly ImportRow[]) => readonly ImportRow[]) =>
    setContent((before) => ({ ...before, rows: change(before.rows) }));

  /** A row as the page shows it when a cell of it has been left; the same one when nothing was changed. */
  function changed(row: ImportRow, field: RefusedField, text: string): ImportRow {
    const next = withField(row, field, text);
    return { ...next, ...asRead(next, today, currentLanguage()) };
  }

  return {
    ...content,
    views,
    today,
    open: (sheet, name) => {
      const layout = layoutOf(sheet);
      const source = { sheet, layout, ...present({ name }) };
      setContent({ ...empty, source, rows: rowsOf(sheet, layout, today) });
    },
    openRows: (next) => setContent({ ...empty, rows: next }),
    chooseColumns: (columns) =>
      setContent(({ source, ...before }) => {
        if (source === undefined) return before;
        const layout = { ...source.layout, columns };
        return { ...empty, source: { ...source, layout }, rows: rowsOf(source.sheet, layout, today) };
      }),
    change: (id, field, text) =>
      edit((before) => before.map((row) => (row.id === id ? changed(row, field, text) : row))),
    paste: (id, fields, cells) =>
      edit((before) => {
        const from = before.findIndex((row) => row.id === id);
        const missing = Math.max(0, from + cells.length - before.length);
        const first = nextId(before);
        const added = Array.from({ length: missing }, (_, place) => emptyRow(first + place));
        return [...before, ...added].map((row, place) =>
          (cells[place - from] ?? []).reduce((one, text, at) => {
            const field = fields[at];
            return field === undefined ? one : changed(one, field, text);
          }, row),
        );
      }),
    add: () => {
      const id = nextId(rows);
      edit((before) => [...before, emptyRow(id)]);
      return id;
    },
    remove: (id) => edit((before) => before.filter((row) => row.id !== id)),
    mean: (id, isMeant) =>
      setContent((before) => {
        const next = new Set(before.meant);
        if (isMeant) next.add(id);
        else next.delete(id);
        return { ...before, meant: next };
      }),
    fillPeriod: (startDate, endDate) =>
      edit((before) =>
        before.map((row) => {
          const { values } = row;
          if (values.startDate !== '' || values.endDate !== '') return row;
          const filled = { ...row, values: { ...values, startDate, endDate } };
          return { ...filled, ...asRead(filled, today, currentLanguage()) };
        }),
      ),
    take: (told) =>
      setContent((before) => {
        const next = new Map(before.results);
        for (const result of told) next.set(result.of.id, result);
        return { ...before, results: next };
      }),
    clear: () => setContent(empty),
  };
}
