import { isCprShaped } from '@frikort/domain/cpr';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import type { ImportTexts } from './import.da.ts';
import { useImportTexts } from './import-texts.ts';
import { type ColumnField, type Columns, columnFields, neededFields } from './reading/columns.ts';
import { type Source, withColumn } from './use-import-list.ts';

type ColumnsPanelProps = { source: Source; onChoose: (columns: Columns) => void };

/** The heading of a column, and the first text below it. */
function told({ sheet, layout }: Source, place: number): { heading: string; example: string } {
  const { headingAt } = layout;
  const below = sheet.slice(headingAt === undefined ? 0 : headingAt + 1);
  return {
    heading: headingAt === undefined ? '' : (sheet[headingAt]?.[place] ?? '').trim(),
    example: below.map((row) => row[place] ?? '').find((cell) => cell.trim() !== '') ?? '',
  };
}

function isField(text: string): text is ColumnField {
  return text === 'status' || columnFields.some((field) => field === text);
}

/** The columns that are passed over and hold CPR numbers: they are pointed out, for a file with them is passed on. */
function columnsWithCpr({ sheet, layout }: Source): number[] {
  const { columns, headingAt = -1 } = layout;
  const rows = sheet.slice(headingAt + 1);
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, place) => place).filter(
    (place) => (columns[place] ?? null) === null && rows.some((row) => isCprShaped(row[place] ?? '')),
  );
}

/** How the columns of a sheet were read, to be put right; open by itself where one that is needed was not found. */
export function ColumnsPanel({ source, onChoose }: ColumnsPanelProps) {
  const texts = useImportTexts();
  const { columns } = source.layout;
  const missing = neededFields.filter((field) => !columns.includes(field));
  const withCpr = columnsWithCpr(source);
  const nameOf = (place: number) => {
    const { heading } = told(source, place);
    return texts.columnNumber({ number: place + 1, heading });
  };
  const choices = (
    <>
      <p>{texts.columnsText}</p>
      <div className="import-columns">
        {columns.map((field, place) => (
          <Column key={`${place} ${field}`} source={source} place={place} texts={texts} onChoose={onChoose} />
        ))}
      </div>
    </>
  );
  return (
    <>
      {withCpr.length > 0 && (
        <Alert kind="warning" heading={texts.cprColumns({ columns: withCpr.map(nameOf).join(', ') })}>
          <p>{texts.cprColumnsText}</p>
        </Alert>
      )}
      {missing.length > 0 ? (
        <section aria-labelledby="import-columns">
          <Alert
            kind="warning"
            heading={texts.columnMissing({ fields: missing.map((field) => texts.fields[field]).join(', ') })}
          >
            <p>{texts.columnMissingText}</p>
          </Alert>
          <h2 id="import-columns">{texts.columns}</h2>
          {choices}
        </section>
      ) : (
        <Details summary={texts.columns}>{choices}</Details>
      )}
    </>
  );
}

type ColumnProps = {
  source: Source;
  place: number;
  texts: ImportTexts;
  onChoose: (columns: Columns) => void;
};

function Column({ source, place, texts, onChoose }: ColumnProps) {
  const { heading, example } = told(source, place);
  const { columns } = source.layout;
  return (
    <Select
      id={`import-column-${place}`}
      label={texts.columnNumber({ number: place + 1, heading })}
      hint={
        example === '' || isCprShaped(example) ? undefined : (
          <Typed>
            {texts.columnExample({ text: example.length > 30 ? `${example.slice(0, 30)} …` : example })}
          </Typed>
        )
      }
      value={columns[place] ?? ''}
      onChange={({ target }) =>
        onChoose(withColumn(columns, place, isField(target.value) ? target.value : null))
      }
    >
      <option value="">{texts.notUsed}</option>
      {columnFields.map((field) => (
        <option key={field} value={field}>
          {texts.fields[field]}
        </option>
      ))}
      <option value="status">{texts.statusColumn}</option>
    </Select>
  );
}
