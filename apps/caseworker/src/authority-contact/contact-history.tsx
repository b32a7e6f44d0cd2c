import { EmptyState } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownInstant } from '@frikort/ui/format';
import type { OwnContact } from '../queries/authority-contact.ts';
import type { ContactTexts } from './contact.da.ts';
import { useContactTexts } from './contact-texts.ts';

type Saving = OwnContact['history'][number];

function Changes({ changes, texts }: { changes: Saving['changes']; texts: ContactTexts }) {
  if (changes.length === 0) return texts.unchanged;
  const names = {
    phone: texts.phone,
    email: texts.email,
    webPage: texts.webPage,
    address: texts.address,

    'openingHours.da': texts.openingHoursDa,
    'openingHours.en': texts.openingHoursEn,
  };
  return (
    <ul className="history-changes">
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <Unbroken>
            {from === null
              ? texts.set({ field: names[field], to: to ?? texts.none })
              : texts.change({ field: names[field], from, to: to ?? texts.none })}
          </Unbroken>
        </li>
      ))}
    </ul>
  );
}

/** Every saving, by whom and when (R25). */
export function ContactHistory({ history }: { history: readonly Saving[] }) {
  const texts = useContactTexts();
  const columns: Column<Saving>[] = [
    { key: 'at', header: texts.at, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    { key: 'who', header: texts.who, rowHeader: true, cell: ({ name }) => name },
    { key: 'what', header: texts.what, cell: ({ changes }) => <Changes changes={changes} texts={texts} /> },
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
          rowKey={({ at, name, changes }) => `${at} ${name} ${changes.length}`}
        />
      )}
    </section>
  );
}
