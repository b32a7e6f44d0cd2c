import { type EmploymentField, employmentFields, hasTrait } from '@frikort/domain/employment-terms';
import { cleanLine } from '@frikort/domain/text';
import {
  type EmploymentColumn,
  employmentHeadings as headingsDa,
} from '@frikort/words/employment-headings.da';
import { employmentHeadings as headingsEn } from '@frikort/words/employment-headings.en';
import { FileFault } from './prepared-row.ts';

/** What a column of an imported file is read for; the company's own list has others, which are passed over. */
export type ReadColumn = EmploymentField | 'cardNumber' | 'status';

/** Where the columns that are read stand in a row, and where any heading does; from 0. */
export type Columns = {
  readonly places: ReadonlyMap<ReadColumn, number>;
  readonly headed: ReadonlySet<number>;
};

/** More than our own list has, and room for it to grow. */
const mostColumns = 50;

const columnNames: readonly EmploymentColumn[] = Object.keys(headingsDa) as EmploymentColumn[];

/** The column that each heading, in either language, stands over. */
const byHeading = new Map(
  columnNames.flatMap((name) =>
    [headingsDa, headingsEn].map((words) => [comparable(words[name]), name] as const),
  ),
);

const required: readonly ReadColumn[] = [
  'cardNumber',
  ...employmentFields.filter((field) => !hasTrait(field, 'optional')),
];

const read: ReadonlySet<string> = new Set<ReadColumn>(['cardNumber', 'status', ...employmentFields]);
const isRead = (name: EmploymentColumn): name is EmploymentColumn & ReadColumn => read.has(name);

/**
 * Finds the columns by their headings: those of a company's own list, in Danish or English, in any order.
 * @throws FileFault when one is missing, is not known, or stands there twice
 */
export function columnsOf(headings: readonly string[]): Columns {
  if (headings.length > mostColumns) throw new FileFault({ reason: 'row-too-long', row: 0 });
  const found = new Map<EmploymentColumn, number>();
  const unknown: number[] = [];
  headings.forEach((heading, place) => {
    const name = byHeading.get(comparable(heading));
    // What a spreadsheet leaves to the right of a table.
    if (name === undefined && heading.trim() === '') return;
    if (name === undefined) unknown.push(place + 1);
    else if (found.has(name)) throw new FileFault({ reason: 'heading-repeated', column: place + 1 });
    else found.set(name, place);
  });
  const missing = required.filter((name) => !found.has(name));
  if (missing.length > 0) {
    const words = headings.some((heading) => isOnlyEnglish(heading)) ? headingsEn : headingsDa;
    throw new FileFault({ reason: 'headings-missing', headings: missing.map((name) => words[name]) });
  }
  const [column] = unknown;
  if (column !== undefined) throw new FileFault({ reason: 'heading-unknown', column });
  const places = [...found].flatMap(([name, place]) => (isRead(name) ? [[name, place] as const] : []));
  return { places: new Map(places), headed: new Set(found.values()) };
}

const danish = new Set(columnNames.map((name) => comparable(headingsDa[name])));

function isOnlyEnglish(heading: string): boolean {
  return byHeading.has(comparable(heading)) && !danish.has(comparable(heading));
}

/** A heading without what somebody who types it may write otherwise. */
function comparable(heading: string): string {
  return cleanLine(heading).toLowerCase().replaceAll('’', "'").replace(/ +/g, ' ');
}
