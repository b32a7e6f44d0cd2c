import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import { statusWords as statusDa } from '@frikort/words/status-words.da';
import { statusWords as statusEn } from '@frikort/words/status-words.en';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { CprVault } from '../database/encryption.ts';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { amountCell, cprCell, dateCell, instantCell } from '../http/csv-cells.ts';
import { eachOf, type Parts } from '../http/whole-list.ts';
import type { HandedOverEmployment, HandedOverTotal } from './hand-over.ts';
import type { Person } from './read-store.ts';

const statusWords = { da: statusDa, en: statusEn } as const;

type WithPerson = Pick<HandedOverTotal, 'citizen'>;

/** The lines with their CPR numbers in the clear, if they were asked for; decrypted only then. */
export function withPeople<Line extends { readonly citizen: Person }>(
  vault: CprVault,
  lines: Parts<Line>,
  withCpr: boolean,
): Parts<Omit<Line, 'citizen'> & WithPerson> {
  return eachOf(lines, ({ citizen: { id, cardNumber, name, cpr }, ...line }) => {
    const number = withCpr && cpr ? vault.decrypt(cpr, id) : undefined;
    return { ...line, citizen: { id, cardNumber, ...present({ name: name ?? undefined, cpr: number }) } };
  });
}

/** A line of JSON for each, whole before the first byte is sent. */
export async function sendJsonLines<Line extends z.ZodType>(
  reply: FastifyReply,
  schema: Line,
  lines: Parts<z.output<Line>>,
): Promise<FastifyReply> {
  const pieces: Buffer[] = [];
  for await (const part of lines)
    pieces.push(Buffer.from(part.map((line) => `${JSON.stringify(schema.parse(line))}\n`).join('')));
  return reply
    .type('application/jsonl')
    .header('cache-control', 'no-store')
    .header('vary', 'Accept')
    .send(Buffer.concat(pieces));
}

function personColumns<Line extends WithPerson>(withCpr: boolean): CsvColumn<Line>[] {
  const cpr: CsvColumn<Line> = {
    da: 'CPR-nummer',
    en: 'CPR number',
    cell: ({ citizen }) => (citizen.cpr === undefined ? '' : cprCell(citizen.cpr)),
  };
  return [
    ...(withCpr ? [cpr] : []),
    { da: 'Frikortnummer', en: 'Card number', cell: ({ citizen }) => citizen.cardNumber },
    { da: 'Navn', en: 'Name', cell: ({ citizen }) => citizen.name ?? '' },
  ];
}

const date = (text: string) => dateCell(calendarDate(text));
const amount = (value: number) => amountCell(oere(value));

const employmentColumns: readonly CsvColumn<HandedOverEmployment>[] = [
  { da: 'Virksomhed', en: 'Company', cell: ({ company }) => company.name },
  { da: 'CVR-nummer', en: 'CVR number', cell: ({ company }) => company.cvr },
  { da: 'Startdato', en: 'Start date', cell: ({ startDate }) => date(startDate) },
  { da: 'Slutdato', en: 'End date', cell: ({ endDate }) => date(endDate) },
  {
    da: 'Løn i kr., der tæller med',
    en: 'Pay in DKK that counts',
    cell: ({ amountOere, status, inPeriod }) =>
      status === 'registered' && inPeriod ? amount(amountOere) : '0,00',
  },
  { da: 'Registreret løn i kr.', en: 'Registered pay in DKK', cell: ({ amountOere }) => amount(amountOere) },
  { da: 'Status', en: 'Status', cell: ({ status }, language) => statusWords[language][status] },
  {
    da: 'I perioden',
    en: 'In the period',
    cell: ({ inPeriod }, language) =>
      language === 'da' ? (inPeriod ? 'Ja' : 'Nej') : inPeriod ? 'Yes' : 'No',
  },
  { da: 'Registreret', en: 'Registered', cell: ({ registeredAt }) => instantCell(new Date(registeredAt)) },
  { da: 'Senest rettet', en: 'Last edited', cell: ({ changedAt }) => instantCell(new Date(changedAt)) },
  { da: 'Ansættelsens id', en: 'Id of the employment', cell: ({ employmentId }) => employmentId },
];

const totalColumns: readonly CsvColumn<HandedOverTotal>[] = [
  { da: 'Ansættelser', en: 'Employments', cell: ({ employments }) => String(employments) },
  { da: 'Løn i kr.', en: 'Pay in DKK', cell: ({ amountOere }) => amount(amountOere) },
];

/** Files are named by the period, `2026-01-01_2026-12-31`. */
type Made = { readonly from: string; readonly to: string };

export function employmentsFile(
  lines: Parts<HandedOverEmployment>,
  { from, to }: Made,
  withCpr: boolean,
): CsvFile<HandedOverEmployment> {
  const name = { da: `opgoerelse-${from}_${to}`, en: `hand-over-${from}_${to}` };
  return { name, columns: [...personColumns<HandedOverEmployment>(withCpr), ...employmentColumns], lines };
}

export function totalsFile(
  lines: Parts<HandedOverTotal>,
  { from, to }: Made,
  withCpr: boolean,
): CsvFile<HandedOverTotal> {
  const name = { da: `borgeres-sum-${from}_${to}`, en: `citizens-totals-${from}_${to}` };
  return { name, columns: [...personColumns<HandedOverTotal>(withCpr), ...totalColumns], lines };
}
