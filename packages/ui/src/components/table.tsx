import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  /** The header in words, shown before the cell where the table is stacked; needed when `header` is not text. */
  readonly title?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts and counts stand to the right; numbers that name something (card number, CVR) do not. */
  readonly align?: 'number';
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
  readonly sort?: 'ascending' | 'descending' | 'none';
};

type TableProps<Row> = {
  caption: ReactNode;
  /** The heading above already says it: the caption is then only read out. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** False for a few short columns, which fit side by side on the narrowest page too. */
  stacked?: boolean;
};

/** So many columns need more room side by side; such a table is stacked earlier. */
const manyColumns = 6;

/** Browsers drop a table's meaning when CSS changes its display, unless the roles are spelled out. */
const spelledOut = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

function titleOf<Row>(column: Column<Row>): string {
  return column.title ?? (typeof column.header === 'string' ? column.header : '');
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = column.align === 'number' ? 'cell-number' : undefined;
  const content = column.cell(row);
  return column.rowHeader === true ? (
    <th scope="row" {...spelledOut.rowHeader} className={className} data-title={titleOf(column)}>
      {content}
    </th>
  ) : (
    <td {...spelledOut.cell} className={className} data-title={titleOf(column)}>
      {content}
    </td>
  );
}

/** The frame's width decides when the table is stacked; a table without one never is. */
function frameOf(columns: readonly unknown[], stacked: boolean): string | undefined {
  if (!stacked) return undefined;
  return `table-frame ${columns.length >= manyColumns ? 'table-frame--wide' : ''}`;
}

/** A table that becomes a stack of cards on a narrow page. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  stacked = true,
}: TableProps<Row>) {
  return (
    <div className={frameOf(columns, stacked)}>
      <table {...spelledOut.table} className="table table--borderless table-stacked">
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead {...spelledOut.rowGroup}>
          <tr {...spelledOut.row}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                {...spelledOut.columnHeader}
                className={column.align === 'number' ? 'cell-number' : undefined}
                aria-sort={column.sort}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...spelledOut.rowGroup}>
          {rows.map((row) => (
            <tr {...spelledOut.row} key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
