import { isCalendarDate } from '@frikort/domain/calendar';
import { isOere } from '@frikort/domain/money';
import * as da from '@frikort/domain/record-words.da';
import * as en from '@frikort/domain/record-words.en';
import type { CsvColumn, CsvFile, CsvLanguage } from '../http/csv.ts';
import { amountCell, dateCell, instantCell, phoneCell, textCell } from '../http/csv-cells.ts';
import type { HistoryAnswer } from './history-answer.ts';

type HistoryEvent = HistoryAnswer['items'][number];
type Change = NonNullable<HistoryEvent['changes']>[number];

/** A row of the file: one change of one event, or an event that changed no field. */
type HistoryLine = HistoryEvent & { change: Change | undefined };

const words = { da, en } as const;

const statusWords: Readonly<Record<string, Readonly<Record<CsvLanguage, string>>>> = {
  active: { da: 'Aktivt', en: 'Active' },
  inactive: { da: 'Inaktivt', en: 'Inactive' },
  registered: { da: 'Registreret', en: 'Registered' },
  cancelled: { da: 'Annulleret', en: 'Cancelled' },
};

/** A word of a closed list; one that the list does not have stands as it is. */
function wordOf(list: Readonly<Record<string, string>>, key: string): string {
  return list[key] ?? key;
}

function valueCell(change: Change | undefined, side: 'from' | 'to', language: CsvLanguage): string {
  const value = change?.[side] ?? '';
  if (change === undefined || value === '') return '';
  if (isOere(value)) return change.field === 'amountOere' ? amountCell(value) : String(value);
  const text = String(value);
  if (change.field === 'status') return statusWords[text]?.[language] ?? text;
  if (change.field === 'contact.phone') return phoneCell(text);
  return isCalendarDate(text) ? dateCell(text) : textCell(text);
}

const columns: readonly CsvColumn<HistoryLine>[] = [
  { da: 'Tidspunkt', en: 'Time', cell: ({ at }) => instantCell(new Date(at)) },
  { da: 'Hændelse', en: 'Event', cell: ({ event }, language) => words[language].eventWords[event] },
  {
    da: 'Felt',
    en: 'Field',
    cell: ({ change }, language) =>
      change === undefined ? '' : wordOf(words[language].fieldWords, change.field),
  },
  { da: 'Fra', en: 'From', cell: ({ change }, language) => valueCell(change, 'from', language) },
  { da: 'Til', en: 'To', cell: ({ change }, language) => valueCell(change, 'to', language) },
  { da: 'Rolle', en: 'Role', cell: ({ actor }, language) => wordOf(words[language].roleWords, actor.role) },
  { da: 'Organisation', en: 'Organisation', cell: ({ actor }) => textCell(actor.organisation ?? '') },
  { da: 'Navn', en: 'Name', cell: ({ actor }) => textCell(actor.name ?? '') },
];

/** A history as a file, one row for each field that changed; who may see which names is settled in the answer. */
export function historyCsv({ items }: HistoryAnswer): CsvFile<HistoryLine> {
  const rows = items.flatMap((item): HistoryLine[] =>
    item.changes === undefined
      ? [{ ...item, change: undefined }]
      : item.changes.map((change) => ({ ...item, change })),
  );
  return { name: { da: 'historik', en: 'history' }, columns, rows };
}
