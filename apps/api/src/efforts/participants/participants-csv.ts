import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { effortWords as da } from '@frikort/words/effort-words.da';
import { effortWords as en } from '@frikort/words/effort-words.en';
import type { CprVault } from '../../database/encryption.ts';
import type { CsvColumn, CsvFile } from '../../http/csv.ts';
import { cprCell, dateCell } from '../../http/csv-cells.ts';
import { cprOf, type StoredParticipant } from './participant.ts';

const words = { da, en } as const;

const dayOrYear = (day: string | null, year: number | null) =>
  day === null ? String(year ?? '') : dateCell(calendarDate(day));

const columns: readonly CsvColumn<StoredParticipant>[] = [
  { da: 'Registreret', en: 'Registered', cell: ({ kind }, language) => words[language].kinds[kind] },
  { da: 'Køn', en: 'Sex', cell: ({ sex }, language) => words[language].sexes[sex] },
  { da: 'Begyndt', en: 'Started', cell: ({ startDate, startYear }) => dayOrYear(startDate, startYear) },
  { da: 'Sluttet', en: 'Finished', cell: ({ endDate, endYear }) => dayOrYear(endDate, endYear) },
  {
    da: 'Årsag',
    en: 'Reason',
    cell: ({ endReason }, language) => (endReason === null ? '' : words[language].endReasons[endReason]),
  },
  ...(['benefitBefore', 'benefitAfter'] as const).map(
    (member): CsvColumn<StoredParticipant> => ({
      da: member === 'benefitBefore' ? 'Forsørgelse før' : 'Forsørgelse efter',
      en: member === 'benefitBefore' ? 'Benefit before' : 'Benefit after',
      cell: (row, language) => {
        const benefit = row[member];
        return benefit === null ? '' : words[language].benefits[benefit];
      },
    }),
  ),
  ...(['occupationBefore', 'occupationAfter'] as const).map(
    (member): CsvColumn<StoredParticipant> => ({
      da: member === 'occupationBefore' ? 'Beskæftigelse før' : 'Beskæftigelse efter',
      en: member === 'occupationBefore' ? 'Occupation before' : 'Occupation after',
      cell: (row, language) => {
        const occupation = row[member];
        return occupation === null ? '' : words[language].occupations[occupation];
      },
    }),
  ),
];

/** The participants of an effort as a file; names and CPR numbers stand in it only when they were asked for. */
export function participantsCsv(
  vault: CprVault,
  participants: readonly StoredParticipant[],
  { today, names }: { today: CalendarDate; names: boolean },
): CsvFile<StoredParticipant> {
  const identity: readonly CsvColumn<StoredParticipant>[] = [
    { da: 'Navn', en: 'Name', cell: ({ name }) => name ?? '' },
    {
      da: 'CPR-nummer',
      en: 'CPR number',
      cell: (row) => {
        const number = cprOf(vault, row);
        return number === null ? '' : cprCell(number);
      },
    },
  ];
  return {
    name: { da: `deltagere-${today}`, en: `participants-${today}` },
    columns: names ? [...identity, ...columns] : columns,
    lines: inOnePart(participants),
  };
}

async function* inOnePart<Line>(lines: readonly Line[]) {
  yield [...lines];
}
