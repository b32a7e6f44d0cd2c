import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { Icon } from '@frikort/ui/components/icon.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { useMemo, useState } from 'react';
import { useProblemLine } from '../terms/problem-line.ts';
import type { RefusedField } from '../terms/refusal-to-fields.ts';
import { useImportTexts } from './import-texts.ts';
import { ListCell } from './list-cell.tsx';
import { columnFields } from './reading/columns.ts';
import { readText } from './reading/read-text.ts';
import { RowStatus } from './row-status.tsx';
import { fieldText } from './rows/import-row.ts';
import type { RowView } from './rows/row-view.ts';
import type { ImportList } from './use-import-list.ts';

/** Rows that are drawn at once: each is as many fields as a form. */
const rowsAtOnce = 100;

const always: readonly RefusedField[] = ['cardNumber', 'startDate', 'endDate', 'amount', 'reference'];
const inFigures: ReadonlySet<RefusedField> = new Set(['cardNumber', 'amount', 'productionUnit']);

/** The id of a cell's field. */
const cellId = (rowId: number, field: RefusedField) => `import-${rowId}-${field}`;

/** The fields that have a column: those that every list needs, and those in which anything stands. */
function fieldsOf({ source, rows }: ImportList): readonly RefusedField[] {
  return columnFields.filter(
    (field) =>
      always.includes(field) ||
      source?.layout.columns.includes(field) === true ||
      rows.some((row) => fieldText(row, field) !== ''),
  );
}

type ListTableProps = {
  list: ImportList;
  /** The rows to show, by their ids; all of them when undefined. */
  only: ReadonlySet<number> | undefined;
};

/** The rows with what is wrong in each, mended in place. */
export function ListTable({ list, only }: ListTableProps) {
  const texts = useImportTexts();
  const [most, setMost] = useState(rowsAtOnce);
  const fields = useMemo(() => fieldsOf(list), [list]);
  const chosen = only === undefined ? list.views : list.views.filter(({ row }) => only.has(row.id));
  const views = chosen.slice(0, most);
  const columns = useColumns(list, fields, views);
  return (
    <div className="import-list">
      <Table
        caption={texts.list}
        captionHidden
        columns={columns}
        rows={views}
        rowKey={({ row }) => String(row.id)}
      />
      <div className="import-list__below">
        {chosen.length > views.length && (
          <>
            <p>{texts.shown({ shown: views.length, total: chosen.length })}</p>
            <Button icon="chevron-down" onClick={() => setMost(most + rowsAtOnce)}>
              {texts.more}
            </Button>
          </>
        )}
        <FunctionButton
          icon="plus"
          onClick={() => {
            const id = list.add();
            setMost(Math.max(most, list.rows.length + 1));
            focusOnceDrawn(() => document.getElementById(cellId(id, 'cardNumber')));
          }}
        >
          {texts.add}
        </FunctionButton>
      </div>
    </div>
  );
}

function useColumns(
  list: ImportList,
  fields: readonly RefusedField[],
  shown: readonly RowView[],
): readonly Column<RowView>[] {
  const texts = useImportTexts();
  const lineOf = useProblemLine();
  const nameOf = (id: number): string => {
    const row = list.rows.find((one) => one.id === id);
    return texts.rowNumber({ number: row?.line ?? id });
  };
  const names = list.views.some(({ row, result }) => nameIn(row, result) !== undefined);

  function move(id: number, field: RefusedField, rows: 1 | -1): void {
    const place = shown.findIndex(({ row }) => row.id === id) + rows;
    const next = shown[place];
    if (next !== undefined) focusOnceDrawn(() => document.getElementById(cellId(next.row.id, field)));
  }

  function paste(id: number, field: RefusedField, text: string): boolean {
    if (!/[\t\n]/.test(text.trimEnd())) return false;
    const read = readText(text);
    if (read.ok) list.paste(id, fields.slice(fields.indexOf(field)), read.value);
    return read.ok;
  }

  return [
    {
      key: 'row',
      header: texts.row,
      rowHeader: true,
      cell: ({ row, result }) => (
        <>
          {row.line ?? row.id}
          {names && <div className="cell-note">{nameIn(row, result)}</div>}
        </>
      ),
    },
    ...fields.map((field): Column<RowView> => {
      return {
        key: field,
        header: texts.fields[field],
        cell: ({ row, state, problems }) => {
          const text = fieldText(row, field);
          if (state === 'registered' || state === 'passed-over') return text;
          const problem = problems.find((one) => one.field === field);
          return (
            <ListCell
              id={cellId(row.id, field)}
              label={texts.cell({ field: texts.fields[field], row: nameOf(row.id) })}
              text={text}
              message={problem && lineOf(problem)}
              numeric={inFigures.has(field)}
              onChange={(next) => list.change(row.id, field, next)}
              onPasteCells={(pasted) => paste(row.id, field, pasted)}
              onMove={(rows) => move(row.id, field, rows)}
            />
          );
        },
      };
    }),
    {
      key: 'state',
      header: texts.state,
      cell: (view) => (
        <RowStatus
          view={view}
          nameOf={nameOf}
          meant={list.meant.has(view.row.id)}
          onMean={(meant) => list.mean(view.row.id, meant)}
        />
      ),
    },
    {
      key: 'remove',
      header: <span className="sr-only">{texts.removeColumn}</span>,
      title: '',
      cell: ({ row, state }) =>
        state !== 'registered' && (
          <button
            type="button"
            className="import-remove"
            onClick={() => {
              const place = shown.findIndex((one) => one.row.id === row.id);
              const next = shown[place + 1] ?? shown[place - 1];
              list.remove(row.id);
              focusOnceDrawn(() =>
                document.getElementById(next ? cellId(next.row.id, 'cardNumber') : 'import-actions'),
              );
            }}
          >
            <Icon name="delete" />
            <span className="sr-only">{texts.remove({ row: nameOf(row.id) })}</span>
          </button>
        ),
    },
  ];
}

function nameIn({ citizenName }: RowView['row'], result: RowView['result']): string | undefined {
  return (result?.kind === 'refused' ? undefined : result?.citizenName) ?? citizenName;
}
