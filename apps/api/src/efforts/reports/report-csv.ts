import { benefits, occupations } from '@frikort/domain/effort-participant';
import type { ReportPeriod } from '@frikort/domain/effort-quarter';
import { effortWords as da } from '@frikort/words/effort-words.da';
import { effortWords as en } from '@frikort/words/effort-words.en';
import type { CsvColumn, CsvFile } from '../../http/csv.ts';
import type { ReportRow } from './report.ts';

const hidden = { da: 'skjult', en: 'hidden' } as const;

const figure = (
  daHeading: string,
  enHeading: string,
  of: (row: ReportRow) => number | null | undefined,
): CsvColumn<ReportRow> => ({
  da: daHeading,
  en: enHeading,
  cell: (row, language) => {
    const value = of(row);
    return value === null ? hidden[language] : value === undefined ? '' : String(value);
  },
});

const benefitColumns = (['benefitBefore', 'benefitAfter'] as const).flatMap((state) =>
  benefits.map((value) =>
    figure(
      `${state === 'benefitBefore' ? 'Forsørgelse før' : 'Forsørgelse efter'}: ${da.benefits[value]}`,
      `${state === 'benefitBefore' ? 'Benefit before' : 'Benefit after'}: ${en.benefits[value]}`,
      (row) => row[state]?.find((one) => one.value === value)?.participants,
    ),
  ),
);

const occupationColumns = (['occupationBefore', 'occupationAfter'] as const).flatMap((state) =>
  occupations.map((value) =>
    figure(
      `${state === 'occupationBefore' ? 'Beskæftigelse før' : 'Beskæftigelse efter'}: ${da.occupations[value]}`,
      `${state === 'occupationBefore' ? 'Occupation before' : 'Occupation after'}: ${en.occupations[value]}`,
      (row) => row[state]?.find((one) => one.value === value)?.participants,
    ),
  ),
);

const columns: readonly CsvColumn<ReportRow>[] = [
  { da: 'Indsats', en: 'Effort', cell: ({ name }) => name ?? '' },
  { da: 'Kategori', en: 'Category', cell: ({ category }, language) => category.name[language] },
  figure('Deltagere', 'Participants', ({ participants }) => participants),
  figure('Kvinder', 'Women', ({ women }) => women),
  figure('Mænd', 'Men', ({ men }) => men),
  figure('Optalt', 'Counted', ({ counted }) => counted),
  figure('Med navn', 'By name', ({ named }) => named),
  figure('Sluttet', 'Finished', ({ finished }) => finished),
  figure('Budget i kr.', 'Budget in DKK', ({ budgetKroner }) => budgetKroner),
  figure(
    'Budget pr. deltager i kr.',
    'Budget per participant in DKK',
    (row) => row.budgetPerParticipantKroner,
  ),
  figure('Med frikort', 'With a frikort', ({ withFrikort }) => withFrikort),
  figure('Med ansættelse på frikortet', 'With an employment on it', ({ withEmployment }) => withEmployment),
  figure(
    'Dage til første ansættelse (median)',
    'Days to the first employment (median)',
    (row) => row.medianDaysToEmployment,
  ),
  ...benefitColumns,
  ...occupationColumns,
];

/** A report as a file; nobody is named in it. What a quarter does not tell is left empty. */
export function reportCsv({ year, quarter }: ReportPeriod, rows: readonly ReportRow[]): CsvFile<ReportRow> {
  const [da, en] = quarter === undefined ? ['', ''] : [`-${quarter}-kvartal`, `-q${quarter}`];
  return {
    name: { da: `indsatser-${year}${da}`, en: `efforts-${year}${en}` },
    columns,
    lines: inOnePart(rows),
  };
}

async function* inOnePart(rows: readonly ReportRow[]) {
  yield [...rows];
}
