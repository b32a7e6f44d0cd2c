import { goalPercent } from '@frikort/domain/self-service';
import { textLimits } from '@frikort/domain/text-limits';
import { permissionNames } from '@frikort/ui/permission-names';

/** The pages about a municipality's self-service (R38), in Danish. */
export const da = {
  title: 'Selvbetjening',
  lead: 'Hvor meget der klares digitalt i Socialt frikort, uge for uge, og tallene til KOMHEN.',
  flows: {
    grant: 'Oprettelse af frikort',
    register: 'Registrering af ansættelse',
    edit: 'Rettelse af ansættelse',
    cancel: 'Annullering af ansættelse',
    transfer: 'Overførsel mellem kommuner',
    control: 'Kontrol af frikort',
    deactivate: 'Deaktivering af frikort',
    'own-look': 'Borgerens eget opslag',
  },
  steps: {
    introduction: 'Indledning',
    'print-guide': 'Udskrift af vejledningen',
    'print-caseworker': '“Vis frikort”',
    'cpr-login': 'Login med CPR',
    'cvr-login': 'Login med CVR',
    started: 'Udfyldelse begyndt',
    summary: 'Opsummering vist',
    signing: 'Signering',
    receipt: 'Kvittering',
  },
  channels: { phone: 'Telefon', counter: 'Personligt', letter: 'Brev' },
  week: ({ number, from, to }: { number: number; from: string; to: string }) =>
    `Uge ${number} (${from} – ${to})`,

  chosenWeek: 'Uge',
  comparedWeek: 'Sammenlign med',
  noComparison: 'Ingen sammenligning',
  countingWeek: ({ number, from, to }: { number: number; from: string; to: string }) =>
    `Tælleuge ${number} (${from} – ${to})`,
  goToCountingWeek: ({ week }: { week: string }) => `Vis tælleugen, ${week}`,
  lasting: 'Ugen er ikke slut endnu, så tallene vokser stadig.',

  report: 'Hent ugens indberetning (CSV)',
  reported: 'Filen er gemt.',
  reportText:
    'Én linje pr. opgave, dateret ugens mandag, sådan som Det Digitale Landkort tager imod den. Skriv klokkeslættet ned, når I indmelder den.',
  toCounts: 'Henvendelser talt i hånden',
  toSettings: 'Sådan indberetter kommunen',

  figures: 'Ugens tal',
  figuresText:
    'Det tal, der indberettes, er kvitteringen: det, der er gennemført. Det er talt af det, der er gemt i historikken, og holdt op mod loggen.',
  flow: 'Opgave',
  obligation: { obligatory: 'Obligatorisk', voluntary: 'Frivillig' },
  season: { spring: 'Forår', autumn: 'Efterår' },
  receipts: 'Kvitteringer',
  imported: ({ count }: { count: number }) => `heraf ${count} fra filer`,
  integration: 'Fra it-systemer',
  byHand: 'Telefon, personligt, brev',
  share: 'Andel selvbetjening',
  percent: ({ value }: { value: number }) => `${value.toLocaleString('da-DK')}\u00a0%`,
  none: '–',
  differs: ({ recount }: { recount: number }) => `Loggen har ${recount}. Kontakt driften.`,
  agrees: 'Stemmer',
  onlyLog: 'Tælles kun dér',
  recount: 'Loggen',

  funnel: 'Hvor langt kommer brugerne?',
  chosenFlow: 'Opgave i figuren',
  funnelSays: ({
    started,
    receipts,
    completion,
  }: {
    started: number;
    receipts: number;
    completion: string;
  }) =>
    `${started} begyndte at udfylde, og ${receipts} fik en kvittering. Gennemførselsprocenten er ${completion}.`,
  funnelSaysNone: ({ receipts }: { receipts: number }) =>
    `Ingen er set begynde, og ${receipts} fik en kvittering, så der er ingen gennemførselsprocent.`,
  funnelSaysLook: ({ receipts }: { receipts: number }) => `Borgerne så på deres frikort ${receipts} gange.`,
  more: 'Der er flere kvitteringer end påbegyndte. Nogle siger nej til at blive talt undervejs.',
  step: 'Trin',
  ofStarted: ({ value }: { value: string }) => `${value} af de påbegyndte`,
  country: ({ step, count }: { step: string; count: number }) => `${step} (hele landet: ${count})`,
  funnelCaption:
    'Trinene før kvitteringen fortælles af brugernes egne sider og kan mangle: hos dem, der har sagt nej, og når en forbindelse svigter. Før kommunen er kendt, tælles de for hele landet. Signering findes ikke her, fordi et login er nok, og er derfor 0.',
  completion: ({ value }: { value: string }) => `Gennemførselsprocent: ${value}`,

  shareHeading: 'Hvor stor en del er selvbetjening?',
  shareSays: ({ share, weeks }: { share: string; weeks: number }) =>
    `I den seneste uge med henvendelser var ${share} af dem selvbetjening. Målet er ${goalPercent}\u00a0%. Figuren viser ${weeks} uger.`,
  shareSaysNone: 'Der er ingen henvendelser i de seneste uger.',
  shareOf: 'Selvbetjening i procent',
  goal: `Mål: ${goalPercent}\u00a0%`,
  shareCaption:
    'Selvbetjening sat i forhold til alle henvendelser: selvbetjening, telefon, personligt og brev. Uden de tal, I tæller i hånden, er andelen 100\u00a0%. Med er oprettelser, registreringer, rettelser, annulleringer og deaktiveringer.',
  weekTitle: 'Uge',

  counts: {
    title: 'Henvendelser talt i hånden',
    lead: 'Tæl, hvor mange der ringede, kom eller skrev om en opgave i en uge. Så kan andelen af selvbetjening regnes ud.',
    heading: 'Masseregistrering',
    row: ({ number }: { number: number }) => `Linje ${number}`,
    channel: 'Kanal',
    week: 'Uge',
    count: 'Antal',
    countError: 'Skriv et helt tal mellem 1 og 100.000.',
    double: 'Opgave, kanal og uge står allerede i en anden linje. Læg tallene sammen.',
    add: 'Tilføj en linje',
    remove: ({ number }: { number: number }) => `Fjern linje ${number}`,
    removeShort: 'Fjern',
    upload: 'Gem tallene',
    remembered: 'Formularen husker dine valg, så du næste gang kun skal rette det, der er anderledes.',
    uploaded: ({ count }: { count: number }) => (count === 1 ? 'Tallet er gemt.' : `${count} tal er gemt.`),
    listHeading: 'Gemte tal',
    none: 'Der er ikke gemt nogen tal endnu',
    at: 'Gemt',
    what: 'Tal',
    one: ({ flow, channel, week, count }: { flow: string; channel: string; week: string; count: string }) =>
      `${flow}, ${channel.toLowerCase()}, ${week}: ${count}`,
    delete: 'Slet',
    deleteTitle: 'Vil du slette tallene?',
    deleteText: ({ at, by }: { at: string; by: string }) =>
      `De blev gemt ${at} af ${by}. Loggen husker, hvem der gemte dem, og hvem der slettede dem.`,
    deleteConfirm: 'Slet tallene',
    deleted: 'Tallene er slettet.',
  },

  settings: {
    title: 'Sådan indberetter kommunen',
    lead: 'Det, du skriver her, står i kommunens indberetning hver uge.',
    unit: 'Enhed',
    unitHint: 'Kun hvis I indberetter for enheder.',
    unitError: `Enhed: Skriv højst ${textLimits.name} tegn.`,
    closedAtOnce: 'Straksafsluttet',
    closedYes: 'Ja',
    closedYesHint: 'Fagsystemet henter ikke noget herfra af sig selv.',
    closedNo: 'Nej',
    closedNoHint: 'Der er en integration til fagsystemet.',
    kle: 'KLE-numre',
    kleText: 'Kommunen vælger selv numrene. En opgave uden nummer indberettes ikke.',
    kleHint: 'Skriv seks cifre med punktummer, for eksempel 00.00.00.',
    kleError: 'Skriv KLE-nummeret som 00.00.00.',
    save: 'Gem',
    saved: 'Indstillingerne er gemt. De gælder fra næste fil, der hentes.',
    outdated: 'En anden har gemt imens. Det er deres valg, der står i felterne nu.',
    changed: ({ at, by }: { at: string; by: string }) => `Senest ændret ${at} af ${by}.`,
  },

  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan ændre, hvordan der indberettes. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til startsiden',
  back: 'Til selvbetjening',
};

export type SelfServiceTexts = typeof da;
