import { calendarDate } from '@frikort/domain/calendar';
import type { Week } from '@frikort/domain/week';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { dateCell } from '../http/csv-cells.ts';
import type { ReportLineAnswer } from './figures.ts';

const kinds = {
  da: { 'new-case': 'Oprettelse ny sag', 'changed-status': 'Ændring status sag' },
  en: { 'new-case': 'New case', 'changed-status': 'Changed status of case' },
} as const;

/** The fields in the order in which municipalities enter them. */
const columns: readonly CsvColumn<ReportLineAnswer>[] = [
  { da: 'Retning', en: 'Direction', cell: (_, language) => (language === 'da' ? 'Indgående' : 'Incoming') },
  {
    da: 'Kanal',
    en: 'Channel',
    cell: (_, language) => (language === 'da' ? 'Selvbetjening' : 'Self-service'),
  },
  { da: 'Enhed', en: 'Unit', cell: ({ unit }) => unit },
  { da: 'KLE-nummer', en: 'KLE number', cell: ({ kle }) => kle },
  { da: 'Type', en: 'Kind', cell: ({ kind }, language) => kinds[language][kind] },
  {
    da: 'Straksafsluttet',
    en: 'Closed at once',
    cell: ({ closedAtOnce }, language) =>
      language === 'da' ? (closedAtOnce ? 'Ja' : 'Nej') : closedAtOnce ? 'Yes' : 'No',
  },
  { da: 'Dato', en: 'Date', cell: ({ date }) => dateCell(calendarDate(date)) },
  { da: 'Antal', en: 'Count', cell: ({ count }) => String(count) },
];

/** A week's report as a file. */
export function reportFile(lines: ReportLineAnswer[], week: Week): CsvFile<ReportLineAnswer> {
  return {
    name: { da: `selvbetjening-${week}`, en: `self-service-${week}` },
    columns,
    lines: onePart(lines),
  };
}

async function* onePart(lines: ReportLineAnswer[]) {
  yield lines;
}
