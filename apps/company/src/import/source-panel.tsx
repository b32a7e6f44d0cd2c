import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { Loading } from '@frikort/ui/components/loading.tsx';
import { TextArea } from '@frikort/ui/components/text-field.tsx';
import { handOver } from '@frikort/ui/download';
import { shownCount } from '@frikort/ui/format';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { csvFile } from './annotated-file.ts';
import { ExampleTable } from './example-table.tsx';
import { useImportTexts } from './import-texts.ts';
import { readFile } from './reading/read-file.ts';
import { readText } from './reading/read-text.ts';
import type { SheetRefusal } from './reading/sheet.ts';
import { type ReadSheet, type Sheet, sheetLimits } from './reading/sheet.ts';

type SourcePanelProps = {
  onSheet: (sheet: Sheet, name?: string) => void;
  onByHand: () => void;
};

const megabytes = String(sheetLimits.bytes / 1_000_000);

/** Why a text or a file was not read, and what is expected in its place. */
function SheetRefused({ refusal }: { refusal: SheetRefusal }) {
  const texts = useImportTexts();
  const { title, text } = texts.refusals[refusal.code]({
    row: String(refusal.row ?? ''),
    size: megabytes,
    rows: shownCount(sheetLimits.rows),
    columns: String(sheetLimits.columns),
  });
  return (
    <Alert kind="error" heading={title} announce>
      <p>{text}</p>
    </Alert>
  );
}

/** Where rows come from: pasted cells, or a file that is chosen or dropped. */
export function SourcePanel({ onSheet, onByHand }: SourcePanelProps) {
  const texts = useImportTexts();
  const [typed, setTyped] = useState('');
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<SheetRefusal>();

  function take(read: ReadSheet, name?: string): void {
    if (read.ok) onSheet(read.value, name);
    else setRefusal(read.refusal);
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    // A word or two are put into what is being typed; rows are read at once.
    if (!/[\t\n;]/.test(text)) return;
    event.preventDefault();
    take(readText(text));
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined || reading) return;
    setRefusal(undefined);
    setReading(true);
    const read = await readFile(file).catch((): ReadSheet => ({ ok: false, refusal: { code: 'kind' } }));
    setReading(false);
    take(read, file.name);
  }

  return (
    <FileDrop onFile={(file) => void open(file)}>
      {refusal !== undefined && <SheetRefused refusal={refusal} />}
      <TextArea
        id="import-paste"
        label={texts.paste}
        hint={texts.pasteHint}
        rows={4}
        value={typed}
        onPaste={paste}
        onChange={({ target }) => setTyped(target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      {typed.trim() !== '' && (
        <Button look="primary" onClick={() => take(readText(typed))}>
          {texts.read}
        </Button>
      )}
      <div className="form-group import-file">
        <label className="form-label" htmlFor="import-file">
          {texts.file}
        </label>
        <span className="form-hint" id="import-file-hint">
          {texts.fileHint({ size: megabytes })}
        </span>
        <input
          type="file"
          id="import-file"
          aria-describedby="import-file-hint"
          accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file, once it has been mended, is another choice.
            target.value = '';
          }}
        />
        {reading && <Loading label={texts.reading} />}
      </div>
      <Details summary={texts.howTitle}>
        <p>{texts.howText}</p>
        <ExampleTable />
        <p>
          {texts.howContact} {texts.howCpr}
        </p>
        <Template />
      </Details>
      <Button look="tertiary" icon="edit" onClick={onByHand}>
        {texts.byHand}
      </Button>
    </FileDrop>
  );
}

/** A file with nothing but the headings. */
function Template() {
  const texts = useImportTexts();
  return (
    <DownloadButton
      done={texts.templateDone}
      download={async () => handOver(csvFile(texts.templateName, [texts.templateHeadings]))}
    >
      {texts.template}
    </DownloadButton>
  );
}

/** Takes a file that is dropped anywhere on what it holds, and shows that it would. */
function FileDrop({
  onFile,
  children,
}: {
  onFile: (file: File | undefined) => void;
  children: React.ReactNode;
}) {
  const texts = useImportTexts();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file is chosen with the field in it too
    <div
      className={`import-source ${over ? 'is-over' : ''}`}
      data-drop={texts.drop}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      {children}
    </div>
  );
}
