import { calendarDate } from '@frikort/domain/calendar';
import { isDateField, isWordField } from '@frikort/domain/history';
import { isOere } from '@frikort/domain/money';
import { objectionWords as objectionDa } from '@frikort/words/objection-words.da';
import { objectionWords as objectionEn } from '@frikort/words/objection-words.en';
import * as da from '@frikort/words/record-words.da';
import * as en from '@frikort/words/record-words.en';
import { statusWords as statusDa } from '@frikort/words/status-words.da';
import { statusWords as statusEn } from '@frikort/words/status-words.en';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { amountCell, dateCell, instantCell, systemCell } from '../http/csv-cells.ts';
import type { Language } from '../http/language.ts';
import type { Parts } from '../http/whole-list.ts';
import type { HistoryEvent } from './history-answer.ts';

const recordedWords = {
  da: { ...statusDa, ...objectionDa },
  en: { ...statusEn, ...objectionEn },
} as const;

type Change = NonNullable<HistoryEvent['changes']>[number];

/** A row of the file: one change of one event, or an event that changed no field. */
type HistoryLine = HistoryEvent & { change: Change | undefined };

const words = { da, en } as const;

/** A word of a closed list; one that the list does not have stands as it is. */
function wordOf(list: Readonly<Record<string, string>>, key: string): string {
  return list[key] ?? key;
}

/** A value of a change as it stands in a file. */
export function valueCell(change: Change | undefined, side: 'from' | 'to', language: Language): string {
  const value = change?.[side] ?? '';
  if (change === undefined || value === '') return '';
  if (isOere(value)) return change.field === 'amountOere' ? amountCell(value) : String(value);
  const text = String(value);
  if (isWordField(change.field)) return wordOf(recordedWords[language], text);
  return isDateField(change.field) ? dateCell(calendarDate(text)) : text;
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
  { da: 'Rolle', en: 'Role', cell: ({ actor }, language) => words[language].roleWords[actor.role] },
  { da: 'Organisation', en: 'Organisation', cell: ({ actor }) => actor.organisation ?? '' },
  { da: 'Navn', en: 'Name', cell: ({ actor }) => actor.name ?? '' },
  {
    da: 'It-system',
    en: 'IT system',
    cell: ({ actor }) => systemCell(actor.system, actor.organisation ?? ''),
  },
];

/** A history as a file, one row for each field that changed; who may see which names is settled in the events. */
export function historyCsv(events: Parts<HistoryEvent>): CsvFile<HistoryLine> {
  return { name: { da: 'historik', en: 'history' }, columns, lines: linesOfAll(events) };
}

async function* linesOfAll(events: Parts<HistoryEvent>): AsyncGenerator<HistoryLine[]> {
  for await (const part of events) yield part.flatMap(linesOf);
}

function linesOf(event: HistoryEvent): HistoryLine[] {
  if (event.changes === undefined) return [{ ...event, change: undefined }];
  return event.changes.map((change) => ({ ...event, change }));
}
