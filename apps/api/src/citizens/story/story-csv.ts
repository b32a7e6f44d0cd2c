import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import * as da from '@frikort/words/record-words.da';
import * as en from '@frikort/words/record-words.en';
import { storyWords as storyDa } from '@frikort/words/story-words.da';
import { storyWords as storyEn } from '@frikort/words/story-words.en';
import { valueCell } from '../../history/history-csv.ts';
import type { CsvColumn, CsvFile } from '../../http/csv.ts';
import { amountCell, dateCell, instantCell, systemCell } from '../../http/csv-cells.ts';
import type { Language } from '../../http/language.ts';
import type { Parts } from '../../http/whole-list.ts';
import type { StoryEvent } from './story.ts';

type Balance = NonNullable<StoryEvent['balances']>[number];

/** A row of the file: an event with one card that it concerns, or with none. */
type StoryLine = StoryEvent & { balance: Balance | undefined };

const words = { da, en } as const;
const ownWords = { da: storyDa, en: storyEn } as const;

function changesCell({ changes = [] }: StoryEvent, language: Language): string {
  return changes
    .map((change) => {
      const field: Readonly<Record<string, string>> = words[language].fieldWords;
      const name = field[change.field] ?? change.field;
      const [from, to] = [valueCell(change, 'from', language), valueCell(change, 'to', language)];
      return from === '' ? `${name}: ${to}` : ownWords[language].change({ field: name, from, to });
    })
    .join('; ');
}

const ofEmployment =
  (cell: (employment: NonNullable<StoryEvent['employment']>) => string) => (line: StoryLine) =>
    line.employment === undefined ? '' : cell(line.employment);
const ofBalance = (cell: (balance: Balance) => string) => (line: StoryLine) =>
  line.balance === undefined ? '' : cell(line.balance);
/** Never below nothing, but for two processes whose clocks differ. */
const balanceCell = (amount: number) =>
  amount < 0 ? `-${amountCell(oere(-amount))}` : amountCell(oere(amount));

const columns: readonly CsvColumn<StoryLine>[] = [
  { da: 'Tidspunkt', en: 'Time', cell: ({ at }) => instantCell(new Date(at)) },
  { da: 'Emne', en: 'Subject', cell: ({ kind }, language) => ownWords[language].kinds[kind] },
  { da: 'Hændelse', en: 'Event', cell: ({ event }, language) => ownWords[language].events[event] },
  { da: 'Virksomhed', en: 'Company', cell: ofEmployment(({ company }) => company) },
  {
    da: 'Startdato',
    en: 'Start date',
    cell: ofEmployment(({ startDate }) => dateCell(calendarDate(startDate))),
  },
  { da: 'Slutdato', en: 'End date', cell: ofEmployment(({ endDate }) => dateCell(calendarDate(endDate))) },
  { da: 'Løn i kr.', en: 'Pay in DKK', cell: ofEmployment(({ amountOere }) => amountCell(oere(amountOere))) },
  { da: 'Ændringer', en: 'Changes', cell: changesCell },
  { da: 'År', en: 'Year', cell: ofBalance(({ year }) => String(year)) },
  {
    da: 'Beløbsgrænse i kr.',
    en: 'Allowance in DKK',
    cell: ofBalance(({ allowanceOere }) => balanceCell(allowanceOere)),
  },
  { da: 'Brugt i kr.', en: 'Used in DKK', cell: ofBalance(({ usedOere }) => balanceCell(usedOere)) },
  {
    da: 'Restbeløb i kr.',
    en: 'Remaining balance in DKK',
    cell: ofBalance(({ remainingOere }) => balanceCell(remainingOere)),
  },
  {
    da: 'Rolle',
    en: 'Role',
    cell: ({ actor }, language) => (actor ? words[language].roleWords[actor.role] : ''),
  },
  { da: 'Organisation', en: 'Organisation', cell: ({ actor }) => actor?.organisation ?? '' },
  { da: 'Navn', en: 'Name', cell: ({ actor }) => actor?.name ?? '' },
  {
    da: 'It-system',
    en: 'IT system',
    cell: ({ actor }) => systemCell(actor?.system, actor?.organisation ?? ''),
  },
];

/** The story as a file, a row for each event and card; who may see what is settled in the events. */
export function storyCsv(events: Parts<StoryEvent>): CsvFile<StoryLine> {
  return { name: { da: 'frikortets-forloeb', en: 'frikort-story' }, columns, lines: linesOfAll(events) };
}

async function* linesOfAll(events: Parts<StoryEvent>): AsyncGenerator<StoryLine[]> {
  for await (const part of events) yield part.flatMap(linesOf);
}

function linesOf(event: StoryEvent): StoryLine[] {
  const { balances = [] } = event;
  if (balances.length === 0) return [{ ...event, balance: undefined }];
  return balances.map((balance) => ({ ...event, balance }));
}
