import { type CalendarDate, calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { transferWords as da } from '@frikort/words/transfer-words.da';
import { transferWords as en } from '@frikort/words/transfer-words.en';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { dateCell } from '../http/csv-cells.ts';
import type { Parts } from '../http/whole-list.ts';
import type { TransferAnswer } from './transfer.ts';

const words = { da, en } as const;

const dayCell = (instant: string | undefined) =>
  instant === undefined ? '' : dateCell(todayInCopenhagen(new Date(instant)));

const columns: readonly CsvColumn<TransferAnswer>[] = [
  { da: 'Navn', en: 'Name', cell: ({ citizen }) => citizen?.name ?? '' },
  { da: 'Frikortnummer', en: 'Card number', cell: ({ citizen }) => citizen?.cardNumber ?? '' },
  {
    da: 'Retning',
    en: 'Direction',
    cell: ({ direction }, language) => words[language].directions[direction],
  },
  { da: 'Slags', en: 'Kind', cell: ({ kind }, language) => words[language].kinds[kind] },
  {
    da: 'Den anden kommune',
    en: 'Other municipality',
    cell: ({ otherAuthority }) => otherAuthority?.name ?? '',
  },
  { da: 'Begrundelse', en: 'Reason', cell: ({ reason }) => reason },
  { da: 'Sendt', en: 'Sent', cell: ({ openedAt }) => dayCell(openedAt) },
  { da: 'Sendt af', en: 'Sent by', cell: ({ openedBy }) => openedBy ?? '' },
  {
    da: 'Kan besvares til og med',
    en: 'Open until',
    cell: ({ openUntil }) => dateCell(calendarDate(openUntil)),
  },
  { da: 'Status', en: 'Status', cell: ({ state }, language) => words[language].states[state] },
  { da: 'Afgjort', en: 'Decided', cell: ({ decidedAt }) => dayCell(decidedAt) },
  { da: 'Afgjort af', en: 'Decided by', cell: ({ decidedBy }) => decidedBy ?? '' },
  {
    da: 'Begrundelse for afvisning',
    en: 'Reason for declining',
    cell: ({ refusalReason }) => refusalReason ?? '',
  },
];

/** A municipality's transfers as a file, as its side of each sees them; without CPR numbers, which no list of them needs. */
export function transfersCsv(lines: Parts<TransferAnswer>, today: CalendarDate): CsvFile<TransferAnswer> {
  return { name: { da: `overfoersler-${today}`, en: `transfers-${today}` }, columns, lines };
}
