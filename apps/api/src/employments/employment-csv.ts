import { calendarDate } from '@frikort/domain/calendar';
import { editableUntil } from '@frikort/domain/employment';
import { hasTrait, optionalTerms } from '@frikort/domain/employment-terms';
import { nameForCompany } from '@frikort/domain/protection';
import {
  type EmploymentColumn,
  employmentHeadings as headingsDa,
} from '@frikort/words/employment-headings.da';
import { employmentHeadings as headingsEn } from '@frikort/words/employment-headings.en';
import { statusWords as statusDa } from '@frikort/words/status-words.da';
import { statusWords as statusEn } from '@frikort/words/status-words.en';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { amountCell, dateCell, instantCell } from '../http/csv-cells.ts';
import type { Parts } from '../http/whole-list.ts';
import type { StoredEmployment } from './employment.ts';

const statusWords = { da: statusDa, en: statusEn } as const;

/* The columns of employments as a file: what the same caller sees of them as JSON. */

type Column = CsvColumn<StoredEmployment>;

/** The dates are read from JSON, where the database wrote them. */
const date = (text: string) => dateCell(calendarDate(text));

const column = (name: EmploymentColumn, cell: Column['cell']): Column => ({
  da: headingsDa[name],
  en: headingsEn[name],
  cell,
});

const period: readonly Column[] = [
  column('startDate', ({ startDate }) => date(startDate)),
  column('endDate', ({ endDate }) => date(endDate)),
];

/** A cancelled one counts 0 (R8), so that the column adds up to what counts; what it was stands beside it. */
const amounts: readonly Column[] = [
  column('countedOere', ({ amountOere, status }) =>
    status === 'registered' ? amountCell(amountOere) : '0,00',
  ),
  column('amountOere', ({ amountOere }) => amountCell(amountOere)),
  column('status', ({ status }, language) => statusWords[language][status]),
];

/** What may be left out, and is, or is not, the company's own (R8). */
function optionalColumns(ownCompanyOnly: boolean): Column[] {
  return optionalTerms
    .filter((field) => hasTrait(field, 'ownCompanyOnly') === ownCompanyOnly)
    .map((field) => column(field, (employment) => employment[field] ?? ''));
}

const contactAndTimes: readonly Column[] = [
  column('contact.name', ({ contact }) => contact.name),
  column('contact.email', ({ contact }) => contact.email),
  column('contact.phone', ({ contact }) => contact.phone),
  ...optionalColumns(false),
  column('createdAt', ({ createdAt }) => instantCell(createdAt)),
  column('updatedAt', ({ updatedAt }) => instantCell(updatedAt)),
];

/** For the company: names masked where they must be (R20), its own reference (R8), until when it may edit (R7). */
const columnsForCompany: readonly Column[] = [
  column('citizen', (employment) => shownName(employment)),
  column('cardNumber', ({ cardNumber }) => cardNumber),
  ...period,
  ...amounts,
  column('enrolmentStatus', ({ enrolmentStatus }, language) => statusWords[language][enrolmentStatus]),
  column('editableUntil', (employment) =>
    employment.status === 'registered' ? dateCell(editableUntil(employment)) : '',
  ),
  ...optionalColumns(true),
  ...contactAndTimes,
];

/** For the citizen and the municipality: who has registered what. */
const columnsOfCard: readonly Column[] = [
  column('company', ({ companyName }) => companyName),
  column('companyCvr', ({ companyCvr }) => companyCvr),
  ...period,
  ...amounts,
  ...contactAndTimes,
];

function shownName({ citizenName, nameProtected }: StoredEmployment): string {
  return nameForCompany({ name: citizenName, nameProtected });
}

/** A company's own employments as a file, named by the day it was made. */
export function companyEmploymentsCsv(
  lines: Parts<StoredEmployment>,
  today: string,
): CsvFile<StoredEmployment> {
  return {
    name: { da: `ansaettelser-${today}`, en: `employments-${today}` },
    columns: columnsForCompany,
    lines,
  };
}

/** The employments of one card as a file, named by the card's year. */
export function cardEmploymentsCsv(lines: Parts<StoredEmployment>, year: string): CsvFile<StoredEmployment> {
  return {
    name: { da: `ansaettelser-i-${year}`, en: `employments-in-${year}` },
    columns: columnsOfCard,
    lines,
  };
}
