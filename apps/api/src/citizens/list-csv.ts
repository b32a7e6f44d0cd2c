import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import type { RegisterNewsKind } from '@frikort/domain/register-news';
import { statusWords as statusDa } from '@frikort/words/status-words.da';
import { statusWords as statusEn } from '@frikort/words/status-words.en';
import type { CprVault } from '../database/encryption.ts';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { amountCell, cprCell, dateCell } from '../http/csv-cells.ts';
import type { Language } from '../http/language.ts';
import type { Parts } from '../http/whole-list.ts';
import { type CitizenFlag, flagsOf } from './citizen.ts';
import type { ListedCitizen } from './list-store.ts';
import { unseenKinds } from './register-news/news.ts';

const statusWords = { da: statusDa, en: statusEn } as const;

type Words = Readonly<Record<Language, string>>;

const flagWords: Readonly<Record<CitizenFlag, Words>> = {
  'name-protected': { da: 'Beskyttet navn og adresse', en: 'Protected name and address' },
  'resident-in-greenland': { da: 'Bor i Grønland', en: 'Lives in Greenland' },
  'number-for-tax-only': { da: 'CPR-nummer kun til skat', en: 'CPR number for tax only' },
  cancelled: { da: 'CPR-nummer annulleret', en: 'CPR number cancelled' },
  duplicate: { da: 'Har to CPR-numre', en: 'Has two CPR numbers' },
  changed: { da: 'CPR-nummer ændret', en: 'CPR number changed' },
  disappeared: { da: 'Forsvundet', en: 'Disappeared' },
  emigrated: { da: 'Udrejst', en: 'Emigrated' },
  dead: { da: 'Død', en: 'Dead' },
  unknown: { da: 'Ukendt status i CPR', en: 'Unknown status in CPR' },
};

/** What no flag says: that something is another than before. */
const newsWords: Readonly<Partial<Record<RegisterNewsKind, Words>>> = {
  name: { da: 'Nyt navn', en: 'New name' },
  protection: { da: 'Beskyttelse ændret', en: 'Protection changed' },
};

function columnsFor(year: number): CsvColumn<ListedCitizen>[] {
  return [
    { da: 'Navn', en: 'Name', cell: ({ name }) => name },
    { da: 'Frikortnummer', en: 'Card number', cell: ({ cardNumber }) => cardNumber },
    { da: 'Status', en: 'Status', cell: ({ status }, language) => statusWords[language][status] },
    {
      da: `Restbeløb ${year} i kr.`,
      en: `Remaining balance ${year} in DKK`,
      cell: ({ remainingOere }) => (remainingOere === null ? '' : amountCell(oere(remainingOere))),
    },
    {
      da: 'Seneste ansættelse slutter',
      en: 'Last employment ends',
      cell: ({ lastEmploymentEnd }) =>
        lastEmploymentEnd === null ? '' : dateCell(calendarDate(lastEmploymentEnd)),
    },
    {
      da: 'Sagsbehandler',
      en: 'Caseworker',
      cell: ({ assignedCaseworker }) => assignedCaseworker?.name ?? '',
    },
    {
      da: 'Vær opmærksom på',
      en: 'Please note',
      cell: (citizen, language) =>
        [
          ...flagsOf(citizen).map((flag) => flagWords[flag][language]),
          ...unseenKinds(citizen).flatMap((kind) => newsWords[kind]?.[language] ?? []),
        ].join(', '),
    },
  ];
}

/**
 * A list of citizens as a file, named by the day it was made. CPR numbers stand in it only when they were asked
 * for, and are decrypted only then.
 */
export function citizensCsv(
  vault: CprVault,
  lines: Parts<ListedCitizen>,
  { today, year }: { today: CalendarDate; year: number },
  withCpr: boolean,
): CsvFile<ListedCitizen> {
  const cpr: CsvColumn<ListedCitizen> = {
    da: 'CPR-nummer',
    en: 'CPR number',
    cell: (citizen) => cprCell(vault.decrypt(citizen.cpr, citizen.id)),
  };
  const columns = columnsFor(year);
  return {
    name: { da: `borgere-${today}`, en: `citizens-${today}` },
    columns: withCpr ? [cpr, ...columns] : columns,
    lines,
  };
}
