import { calendarDate } from '@frikort/domain/calendar';
import { editableUntil } from '@frikort/domain/employment';
import { hasTrait, optionalTerms } from '@frikort/domain/employment-terms';
import { nameForCompany } from '@frikort/domain/protection';
import { fieldWords as fieldsDa } from '@frikort/words/record-words.da';
import { fieldWords as fieldsEn } from '@frikort/words/record-words.en';
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

const period: readonly Column[] = [
  { da: 'Startdato', en: 'Start date', cell: ({ startDate }) => date(startDate) },
  { da: 'Slutdato', en: 'End date', cell: ({ endDate }) => date(endDate) },
];

/** A cancelled one counts 0 (R8), so that the column adds up to what counts; what it was stands beside it. */
const amounts: readonly Column[] = [
  {
    da: 'Løn i kr., der tæller med',
    en: 'Pay in DKK that counts',
    cell: ({ amountOere, status }) => (status === 'registered' ? amountCell(amountOere) : '0,00'),
  },
  {
    da: 'Registreret løn i kr.',
    en: 'Registered pay in DKK',
    cell: ({ amountOere }) => amountCell(amountOere),
  },
  { da: 'Status', en: 'Status', cell: ({ status }, language) => statusWords[language][status] },
];

/** What may be left out, and is, or is not, the company's own (R8). */
function optionalColumns(ownCompanyOnly: boolean): Column[] {
  return optionalTerms
    .filter((field) => hasTrait(field, 'ownCompanyOnly') === ownCompanyOnly)
    .map((field) => ({
      da: fieldsDa[field],
      en: fieldsEn[field],
      cell: (employment) => employment[field] ?? '',
    }));
}

const contactAndTimes: readonly Column[] = [
  { da: 'Kontaktperson', en: 'Contact person', cell: ({ contact }) => contact.name },
  {
    da: 'Kontaktpersonens e-mail',
    en: 'Contact person’s email',
    cell: ({ contact }) => contact.email,
  },
  {
    da: 'Kontaktpersonens telefon',
    en: 'Contact person’s phone',
    cell: ({ contact }) => contact.phone,
  },
  ...optionalColumns(false),
  { da: 'Registreret', en: 'Registered', cell: ({ createdAt }) => instantCell(createdAt) },
  { da: 'Senest rettet', en: 'Last edited', cell: ({ updatedAt }) => instantCell(updatedAt) },
];

/** For the company: names masked where they must be (R20), its own reference (R8), until when it may edit (R7). */
const columnsForCompany: readonly Column[] = [
  { da: 'Borger', en: 'Citizen', cell: (employment) => shownName(employment) },
  { da: 'Frikortnummer', en: 'Card number', cell: ({ cardNumber }) => cardNumber },
  ...period,
  ...amounts,
  {
    da: 'Frikort',
    en: 'Frikort',
    cell: ({ enrolmentStatus }, language) => statusWords[language][enrolmentStatus],
  },
  {
    da: 'Kan rettes til og med',
    en: 'Can be edited up to and including',
    cell: ({ endDate, status }) =>
      status === 'registered' ? dateCell(editableUntil(calendarDate(endDate))) : '',
  },
  ...optionalColumns(true),
  ...contactAndTimes,
];

/** For the citizen and the municipality: who has registered what. */
const columnsOfCard: readonly Column[] = [
  { da: 'Virksomhed', en: 'Company', cell: ({ companyName }) => companyName },
  { da: 'CVR-nummer', en: 'CVR number', cell: ({ companyCvr }) => companyCvr },
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
