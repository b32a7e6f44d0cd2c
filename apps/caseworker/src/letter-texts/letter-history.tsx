import { letterLanguages } from '@frikort/domain/letter';
import { Details } from '@frikort/ui/components/details.tsx';
import { EmptyState } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownInstant } from '@frikort/ui/format';
import type { OwnLetterText } from '../queries/letter-texts.ts';
import { useLetterTextsTexts } from './letter-texts-texts.ts';

type Saving = OwnLetterText['history'][number];

function SavedText({ text }: { text: Saving['text'] }) {
  return letterLanguages.map((language) => {
    const { title, body, complaint } = text[language];
    return (
      <div key={language} lang={language}>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="letter__paragraph">{body}</p>
        {complaint !== undefined && <p className="letter__paragraph">{complaint}</p>}
      </div>
    );
  });
}

/** Every text, by whom and when; each is what some letters may stand on. */
export function LetterHistory({ history }: { history: readonly Saving[] }) {
  const texts = useLetterTextsTexts();
  const columns: Column<Saving>[] = [
    { key: 'version', header: texts.version, rowHeader: true, cell: ({ version }) => version },
    { key: 'at', header: texts.at, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    { key: 'who', header: texts.who, cell: ({ name }) => name },
    {
      key: 'text',
      header: texts.text,
      cell: ({ version, text }) => (
        <Details summary={texts.read({ version })}>
          <SavedText text={text} />
        </Details>
      ),
    },
  ];
  return (
    <section>
      <h2>{texts.historyHeading}</h2>
      {history.length === 0 ? (
        <EmptyState heading={texts.nothing} />
      ) : (
        <Table
          caption={texts.historyHeading}
          captionHidden
          columns={columns}
          rows={history}
          rowKey={({ version }) => String(version)}
        />
      )}
    </section>
  );
}
