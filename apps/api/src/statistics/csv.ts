import { oere } from '@frikort/domain/money';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { amountCell } from '../http/csv-cells.ts';
import type { Language } from '../http/language.ts';
import type { OpenStatistics, OwnStatistics } from './answers.ts';

type Figure = number | null | undefined;

/** A year or a month, of the country or a municipality. */
type Line = {
  readonly year: number;
  readonly month?: number;
  readonly code?: string;
  readonly name?: string;
  readonly granted: Figure;
  readonly active: Figure;
  readonly used?: Figure;
  readonly employments: Figure;
  readonly amountOere: Figure;
  readonly averageOere?: Figure;
  readonly companies?: Figure;
};

const hidden: Readonly<Record<Language, string>> = { da: 'skjult', en: 'hidden' };

/** What is not told of a line is empty; what is hidden says so. */
const figure =
  (of: (line: Line) => Figure, write: (value: number) => string) => (line: Line, language: Language) => {
    const value = of(line);
    if (value === undefined) return '';
    return value === null ? hidden[language] : write(value);
  };
const number = (of: (line: Line) => Figure) => figure(of, String);
const amount = (of: (line: Line) => Figure) => figure(of, (value) => amountCell(oere(value)));

const when: readonly CsvColumn<Line>[] = [
  { da: 'År', en: 'Year', cell: ({ year }) => String(year) },
  { da: 'Måned', en: 'Month', cell: ({ month }) => (month === undefined ? '' : String(month)) },
];

const where: readonly CsvColumn<Line>[] = [
  { da: 'Kommunekode', en: 'Municipality code', cell: ({ code }) => code ?? '' },
  {
    da: 'Kommune',
    en: 'Municipality',
    cell: ({ name }, language) => name ?? (language === 'da' ? 'Hele landet' : 'Denmark'),
  },
];

const figures: readonly CsvColumn<Line>[] = [
  { da: 'Oprettede frikort', en: 'Frikort granted', cell: number((line) => line.granted) },
  { da: 'Aktive frikort', en: 'Active frikort', cell: number((line) => line.active) },
  { da: 'Brugte frikort', en: 'Frikort used', cell: number((line) => line.used) },
  { da: 'Ansættelser', en: 'Employments', cell: number((line) => line.employments) },
  { da: 'Løn i kr.', en: 'Pay in DKK', cell: amount((line) => line.amountOere) },
  {
    da: 'Løn i kr. pr. brugt frikort',
    en: 'Pay in DKK for each frikort used',
    cell: amount((line) => line.averageOere),
  },
  { da: 'Virksomheder', en: 'Companies', cell: number((line) => line.companies) },
];

async function* whole<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

/** The closed years: of each the country, its months, and its municipalities. */
export function openCsv({ years }: OpenStatistics): CsvFile<Line> {
  const lines = years.flatMap(({ year, national, months, municipalities }): Line[] => [
    { year, ...national },
    ...months.map((month) => ({ year, ...month })),
    ...municipalities.map((municipality) => ({ year, ...municipality })),
  ]);
  const columns = [...when, ...where, ...figures];
  return { name: { da: 'socialt-frikort-tal', en: 'social-frikort-figures' }, columns, lines: whole(lines) };
}

/** Each year of a municipality, and its months. */
export function ownCsv({ years }: OwnStatistics): CsvFile<Line> {
  const lines = years.flatMap(({ year, months, ...own }): Line[] => [
    { year, ...own },
    ...months.map(({ active, ...month }) => ({ year, ...month, active: active ?? undefined })),
  ]);
  const columns = [...when, ...figures];
  return { name: { da: 'kommunens-tal', en: 'municipality-figures' }, columns, lines: whole(lines) };
}
