import { editableDays } from '@frikort/domain/employment';
import { importKeptDays } from '@frikort/domain/employment-import';
import { sentence } from '@frikort/ui/sentence';
import { employmentHeadings } from '@frikort/words/employment-headings.da';
import type { RefusedField } from '../terms/refusal-to-fields.ts';
import { columnFields } from './reading/columns.ts';
import type { SheetRefusal } from './reading/sheet.ts';

type Count = { count: number };

const rows = (count: number) => (count === 1 ? '1 række' : `${count} rækker`);
const employments = (count: number) => (count === 1 ? '1 ansættelse' : `${count} ansættelser`);

/** What the columns of the list are called. */
const fields: Record<RefusedField, string> = {
  cardNumber: 'Frikortnummer',
  startDate: 'Startdato',
  endDate: 'Slutdato',
  amount: 'Løn',
  reference: 'Jeres reference',
  productionUnit: 'P-nummer',
  'contact.name': 'Kontaktperson',
  'contact.email': 'Kontaktpersonens e-mail',
  'contact.phone': 'Kontaktpersonens telefon',
};

const refusals: Record<
  SheetRefusal['code'],
  (facts: { row: string; size: string; rows: string; columns: string }) => { title: string; text: string }
> = {
  empty: () => ({
    title: 'Der er ingen rækker',
    text: 'Markér rækkerne i regnearket, kopiér dem, og sæt dem ind her. Er det en fil, så se efter, at rækkerne står på det første ark.',
  }),
  kind: () => ({
    title: 'Filen er ikke et regneark, der kan læses her',
    text: 'Brug en Excel-fil (.xlsx) eller en CSV-fil. I Excel vælger du Gem som og Excel-projektmappe (*.xlsx).',
  }),
  'other-workbook': () => ({
    title: 'Filen er fra et andet program eller en ældre udgave af Excel',
    text: 'Åbn den, og gem den som Excel-projektmappe (*.xlsx) eller CSV UTF-8 (*.csv). Du kan også kopiere rækkerne og sætte dem ind her.',
  }),
  encrypted: () => ({
    title: 'Filen har en adgangskode',
    text: 'Fjern adgangskoden i Excel, og gem filen igen. Du kan også kopiere rækkerne og sætte dem ind her.',
  }),
  encoding: () => ({
    title: 'Filens bogstaver kan ikke læses',
    text: 'Gem den i Excel som CSV UTF-8 (*.csv) eller som Excel-projektmappe (*.xlsx). Andre tegnsæt end UTF-8 og Windows-1252 kan ikke læses.',
  }),
  size: ({ size }) => ({
    title: 'Filen er for stor',
    text: `Den må højst fylde ${size} MB. Del den i flere, eller slet ark og billeder, der ikke skal bruges.`,
  }),
  'too-many-rows': ({ rows: most }) => ({
    title: 'Der er for mange rækker',
    text: `Der kan højst være ${most} rækker ad gangen. Del dem i flere omgange.`,
  }),
  'too-many-columns': ({ columns }) => ({
    title: 'Der er for mange kolonner',
    text: `Der kan højst være ${columns} kolonner. Kopiér kun dem, der skal bruges.`,
  }),
  quotes: ({ row }) => ({
    title: 'Et anførselstegn mangler',
    text: `En tekst fra række ${row} begynder med et anførselstegn og slutter ikke med et. Ret den i regnearket, og prøv igen.`,
  }),
};

/** The texts of registering several employments at once, in Danish. */
export const da = {
  title: 'Registrér flere ansættelser',
  back: 'Ansættelser',
  lead: 'Sæt rækker ind fra et regneark, eller brug en fil. Du ser hver række, før noget bliver registreret.',

  paste: 'Sæt rækker ind',
  pasteHint: 'Kopiér rækkerne i regnearket, gerne med overskrifter, og sæt dem ind i feltet med Ctrl + V.',
  read: 'Læs rækkerne',
  file: 'Eller vælg en fil',
  fileHint: ({ size }: { size: string }) =>
    `Excel (.xlsx) eller CSV, højst ${size} MB. Du kan også trække filen hertil.`,
  drop: 'Slip filen her',
  reading: 'Læser filen …',
  howTitle: 'Sådan skal rækkerne se ud',
  howText:
    'Hver række er en ansættelse. Kolonnerne kan stå i vilkårlig rækkefølge, når de har overskrifter. Ellers skal de stå som her. De første fire skal være der, resten kan undværes. Andre kolonner bliver sprunget over.',
  howContact: 'Kontaktpersonen behøver ikke at stå i rækkerne. Du kan skrive én for dem alle.',
  howCpr: 'Skriv aldrig CPR-numre. Brug borgerens frikortnummer.',
  template: 'Hent en tom skabelon',
  /** Those of our own files, which the API reads too. */
  templateHeadings: columnFields.map(
    (field) => employmentHeadings[field === 'amount' ? 'amountOere' : field],
  ),
  templateName: 'ansaettelser-skabelon.csv',
  templateDone: 'Skabelonen er hentet.',
  byHand: 'Skriv rækkerne her i stedet',

  refusals,
  fields,
  notUsed: 'Bruges ikke',
  columns: 'Kolonnerne',
  columnsText:
    'Sådan er regnearkets kolonner læst. Ret det, hvis noget er forkert. Det, du har rettet i rækkerne, skal så rettes igen.',
  columnNumber: ({ number, heading }: { number: number; heading: string }) =>
    heading === '' ? `Kolonne ${number}` : `Kolonne ${number}: ${heading}`,
  columnExample: ({ text }: { text: string }) => `For eksempel: ${text}`,
  columnMissing: ({ fields: missing }: { fields: string }) => `Disse kolonner er ikke fundet: ${missing}`,
  columnMissingText: 'Vælg, hvilken kolonne det er, eller skriv det i rækkerne.',
  statusColumn: 'Status (annullerede springes over)',
  cprColumns: ({ columns }: { columns: string }) => `Der ser ud til at stå CPR-numre i ${columns}`,
  cprColumnsText:
    'De bliver hverken sendt eller gemt. Slet dem i regnearket, så de ikke bliver delt med andre.',

  contact: ({ name }: { name: string }): string =>
    name === '' ? 'Kontaktperson for alle rækker mangler' : `Kontaktperson for alle rækker: ${name}`,
  contactText: 'Bruges på de rækker, der ikke har deres egen. Borgeren og kommunen kan se den.',
  period: 'Samme periode for flere rækker',
  periodText: ({ count }: Count) =>
    `${rows(count)} har ingen datoer. Skriv perioden her, hvis den er den samme for dem.`,
  periodFill: 'Udfyld rækkerne',

  list: 'Rækkerne',
  row: 'Række',
  rowNumber: ({ number }: { number: number }) => `Række ${number}`,
  cell: ({ field, row }: { field: string; row: string }) => `${field}, ${row.toLowerCase()}`,
  state: 'Status',
  states: {
    ready: 'Klar',
    wrong: 'Skal rettes',
    repeats: 'Står der allerede',
    registered: 'Registreret',
    updated: 'Rettet',
    unchanged: 'Uændret',
    'passed-over': 'Springes over',
    tried: 'Klar, prøvet',
  },
  passedOver: 'Ansættelsen er annulleret i filen.',
  locked: 'Bliver låst med det samme',
  repeatsRow: ({ number }: { number: number }) => `Den samme som række ${number}.`,
  repeatsOwn: 'Den samme ansættelse er allerede registreret.',
  repeatsShow: 'Se den',
  meant: 'Registrér en til',
  show: 'Se ansættelsen',
  removeColumn: 'Slet',
  remove: ({ row }: { row: string }) => `Slet ${row.toLowerCase()}`,
  add: 'Tilføj en række',
  more: 'Vis flere rækker',
  shown: ({ shown, total }: { shown: number; total: number }) => `Viser ${shown} af ${rows(total)}`,
  onlyWrong: 'Vis kun rækker, der skal rettes',
  nextWrong: 'Gå til næste fejl',
  toActions: 'Til registreringen',
  startOver: 'Begynd forfra',
  startOverTitle: 'Begynd forfra?',
  startOverText: 'Rækkerne her bliver slettet. Det, der er registreret, står ved magt.',
  restored: 'Rækkerne, du var i gang med, står her stadig.',

  ready: ({ count, amount }: { count: number; amount: string }) =>
    count === 0 ? 'Ingen rækker er klar til at blive registreret' : `${rows(count)} er klar, i alt ${amount}`,
  wrong: ({ count }: Count) => (count === 1 ? '1 række skal rettes' : `${count} rækker skal rettes`),
  repeats: ({ count }: Count) => `${rows(count)} står der allerede`,
  registered: ({ count }: Count) => `${rows(count)} er registreret`,
  passedOverCount: ({ count }: Count) => `${rows(count)} springes over`,

  register: ({ count }: Count) => `Registrér ${employments(count)}`,
  nothingReady: 'Registrér',
  tryFirst: 'Prøv uden at registrere',
  tryHint:
    'Når du prøver, bliver rækkerne holdt op mod frikortene, uden at noget bliver registreret. Du ser, hvad der vil blive afvist.',
  registerTitle: ({ count }: Count) => `Registrér ${employments(count)}?`,
  registerText: ({ amount }: { amount: string }) =>
    `${sentence(`I alt ${amount}`)} Kontrollér, at frikortnumrene er de rigtige. Kommunen og borgerne kan se ansættelserne med det samme.`,
  registerRest: ({ count }: Count) =>
    count === 1
      ? '1 række er ikke klar og bliver stående.'
      : `${count} rækker er ikke klar og bliver stående.`,
  registerLocked: ({ count }: Count) =>
    `${rows(count)} sluttede for ${editableDays} dage siden eller mere. De bliver låst med det samme og kan hverken rettes eller annulleres.`,

  sending: 'Registrerer',
  trying: 'Prøver',
  progress: ({ done, total }: { done: number; total: number }) => `${done} af ${rows(total)}`,
  stop: 'Stop',

  outcome: ({ created, updated, unchanged }: { created: number; updated: number; unchanged: number }) =>
    [
      `${employments(created)} er registreret`,
      updated > 0 ? `${updated} er rettet` : undefined,
      unchanged > 0 ? `${unchanged} stod der allerede` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  outcomeNone: 'Ingen ansættelser blev registreret',
  outcomeRest: ({ count }: Count) =>
    count === 1
      ? '1 række blev ikke registreret. Ret den herunder, og registrér igen.'
      : `${count} rækker blev ikke registreret. Ret dem herunder, og registrér igen.`,
  outcomeTried: ({ count }: Count) => `${rows(count)} kan registreres`,
  outcomeTriedRest: ({ count }: Count) =>
    count === 1
      ? '1 række vil blive afvist. Ret den herunder.'
      : `${count} rækker vil blive afvist. Ret dem herunder.`,
  outcomeTriedText: 'Intet er registreret endnu.',
  outcomeNames:
    'Kontrollér navnene herunder. Er et forkert, så annullér ansættelsen, og ret frikortnummeret.',
  outcomeNotToTax: 'Lønnen er skattefri. Sørg for, at lønsystemet ikke indberetter den til eIndkomst.',
  outcomeStopped: 'Du stoppede, før alle rækker var behandlet. De sidste står her stadig.',
  toOverview: 'Se alle ansættelser',

  ownFile: 'Hent rækkerne med fejl',
  ownFileName: 'ansaettelser-med-fejl.csv',
  ownFileDone: 'Filen er hentet.',
  outcomeHeading: 'Resultat',
  errorHeading: 'Fejl',
  cprMask: 'CPR-nummer fjernet',

  repeat: {
    title: 'Gentag en måned',
    text: 'Vælg borgere fra en tidligere måned, og skriv den nye periode. Lønnen kan rettes bagefter, før noget bliver registreret.',
    open: 'Vælg måned og borgere',
    month: 'Måned',
    monthOption: ({ month, count }: { month: string; count: number }) => `${month} (${employments(count)})`,
    none: 'Der er ingen ansættelser at gentage endnu.',
    people: 'Hvem skal gentages?',
    all: 'Vælg alle',
    person: 'Borger',
    period: 'Periode',
    amount: 'Løn',
    inactive: 'Frikortet er inaktivt',
    startDate: 'Ny startdato',
    endDate: 'Ny slutdato',
    take: ({ count }: Count) => `Gentag ${employments(count)}`,
    nobody: 'Vælg mindst én borger',
  },

  earlier: {
    title: 'Tidligere sendt',
    open: 'Vis, hvad der er sendt',
    text: `Her står, hvad virksomhedens medarbejdere og it-systemer har sendt samlet, i ${importKeptDays} dage efter at det blev færdigt. Ansættelserne selv står i overblikket.`,
    none: 'Der er ikke sendt noget samlet.',
    at: 'Sendt',
    by: 'Af',
    status: 'Status',
    created: 'Registreret',
    updated: 'Rettet',
    refused: 'Afvist',
    statuses: {
      queued: 'Venter',
      running: 'I gang',
      finished: 'Færdig',
      rejected: 'Intet registreret',
      cancelled: 'Stoppet',
    },
  },
};

export type ImportTexts = typeof da;
