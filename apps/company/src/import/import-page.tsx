import type { Contact } from '@frikort/domain/contact';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Loading } from '@frikort/ui/components/loading.tsx';
import { handOver } from '@frikort/ui/download';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { companyQuery } from '../queries/company.ts';
import { emptyTerms } from '../terms/terms-values.ts';
import { Actions } from './actions.tsx';
import { annotatedLines, csvFile } from './annotated-file.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { contentOf, useImportDraft, useKept } from './import-draft.ts';
import { useImportTexts } from './import-texts.ts';
import { ListTable } from './list-table.tsx';
import { RepeatMonth } from './repeat-month.tsx';
import { hasOwnContact } from './rows/check-row.ts';
import { emptyRow } from './rows/import-row.ts';
import { countsOf } from './rows/row-view.ts';
import { SendingPanel } from './sending-panel.tsx';
import { ContactPanel, PeriodPanel } from './shared-panels.tsx';
import { SourcePanel } from './source-panel.tsx';
import { useAnnotation } from './use-annotation.ts';
import { type ImportList, useImportList } from './use-import-list.ts';
import { useSending } from './use-sending.ts';
import './import.scss';

/** Registers many employments in one go: pasted from a spreadsheet, from a file, or like those of an earlier month. */
export function ImportPage() {
  const texts = useImportTexts();
  const company = useQuery(companyQuery);
  const draft = useImportDraft();
  return (
    <Page title={texts.title} before={<BackLink to="/">{texts.back}</BackLink>}>
      {/* Without the company's contact person one is typed here. */}
      {company.isPending ? (
        <Loading />
      ) : (
        <Content draft={draft} contact={company.data?.value.contact ?? emptyTerms.contact} />
      )}
    </Page>
  );
}

type ContentProps = { draft: ReturnType<typeof useImportDraft>; contact: Contact };

function Content({ draft, contact }: ContentProps) {
  const texts = useImportTexts();
  const [shared, setShared] = useState(draft.initial?.contact ?? contact);
  const list = useImportList(draft.initial && contentOf(draft.initial), shared);
  const { rows } = list;
  useKept(draft, list, shared);
  const toActions = () => focusOnceDrawn(() => document.getElementById('import-actions'));
  if (rows.length === 0) {
    return (
      <Start
        onSheet={(sheet, name) => {
          list.open(sheet, name);
          toActions();
        }}
        onRows={(next) => {
          list.openRows(next);
          toActions();
        }}
      />
    );
  }
  return (
    <>
      {draft.initial !== undefined && <p className="restored">{texts.restored}</p>}
      <Rows list={list} shared={shared} onShared={setShared} />
    </>
  );
}

type StartProps = Pick<Parameters<typeof SourcePanel>[0], 'onSheet'> & Parameters<typeof RepeatMonth>[0];

/** Before there are rows. */
function Start({ onSheet, onRows }: StartProps) {
  const texts = useImportTexts();
  return (
    <>
      <p className="font-lead">{texts.lead}</p>
      <SourcePanel onSheet={onSheet} onByHand={() => onRows([emptyRow(1)])} />
      <section aria-labelledby="repeat-title" className="import-repeat">
        <h2 id="repeat-title">{texts.repeat.title}</h2>
        <Details summary={texts.repeat.open}>
          <RepeatMonth onRows={onRows} />
        </Details>
      </section>
      <section aria-labelledby="earlier-title" className="import-repeat">
        <h2 id="earlier-title">{texts.earlier.title}</h2>
        <Details summary={texts.earlier.open}>
          <p>{texts.earlier.text}</p>
          <EarlierImports />
        </Details>
      </section>
    </>
  );
}

/** What has to be mended before its row can be sent, or said to be meant. */
const wrongCells =
  '.import-contact [aria-invalid], .import-list [aria-invalid], .import-list [id^="import-meant"]';

type RowsProps = { list: ImportList; shared: Contact; onShared: (contact: Contact) => void };

/** The rows, all that concerns them together, and what is sent of them. */
function Rows({ list, shared, onShared }: RowsProps) {
  const texts = useImportTexts();
  const sending = useSending(list.take);
  const [only, setOnly] = useState<ReadonlySet<number>>();
  const annotationOf = useAnnotation(list);
  const { views, source } = list;
  const needed = list.rows.some((row) => !row.cancelled && !hasOwnContact(row));
  const toMend = views.filter(({ state }) => state === 'wrong' || state === 'repeats');

  /** Where one was last in the rows. */
  const last = useRef<Node>(null);

  function goToNextWrong(): void {
    const cells = [...document.querySelectorAll<HTMLElement>(wrongCells)];
    const after = cells.find(
      (cell) =>
        last.current !== null &&
        (last.current.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    (after ?? cells[0])?.focus();
  }

  return (
    <>
      <SendingPanel sending={sending} />
      <Actions
        counts={countsOf(views)}
        busy={sending.busy}
        onSend={(dryRun) => sending.send(views, list.meant, dryRun)}
        onStopped={goToNextWrong}
        onNextWrong={goToNextWrong}
        only={only !== undefined}
        onOnly={(is) => setOnly(is ? new Set(toMend.map(({ row }) => row.id)) : undefined)}
      />
      {source !== undefined && <ColumnsPanel source={source} onChoose={list.chooseColumns} />}
      <ContactPanel key={String(needed)} contact={shared} needed={needed} onChange={onShared} />
      <PeriodPanel list={list} />
      <section
        aria-labelledby="import-rows"
        onFocus={({ target }) => {
          last.current = target;
        }}
      >
        <h2 id="import-rows">{texts.list}</h2>
        <ListTable list={list} only={only} />
      </section>
      <div className="import-foot">
        <FunctionButton icon="chevron-up" onClick={() => document.getElementById('import-actions')?.focus()}>
          {texts.toActions}
        </FunctionButton>
        <DownloadButton
          done={texts.ownFileDone}
          download={async () =>
            handOver(csvFile(ownName(source?.name, texts.ownFileName), annotatedLines(annotationOf())))
          }
        >
          {texts.ownFile}
        </DownloadButton>
        <StartOver onStartOver={list.clear} />
      </div>
    </>
  );
}

/** Its own name without the ending, and what it is now. */
function ownName(name: string | undefined, other: string): string {
  const [, stem] = /^(.+)\.[^.]+$/.exec(name ?? '') ?? [];
  return stem === undefined ? other : `${stem}-${other}`;
}

function StartOver({ onStartOver }: { onStartOver: () => void }) {
  const texts = useImportTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="tertiary" icon="delete" onClick={() => setAsking(true)}>
        {texts.startOver}
      </Button>
      {asking && (
        <ConfirmDialog
          title={texts.startOverTitle}
          consequence={<p>{texts.startOverText}</p>}
          confirmLabel={texts.startOver}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            onStartOver();
            focusOnceDrawn(() => document.getElementById('import-paste'));
          }}
        />
      )}
    </>
  );
}
