import { smallestShown } from '@frikort/domain/disclosure-control';
import { editableDays } from '@frikort/domain/employment';
import { sentence } from '../sentence.ts';

/** A figure of a year, and how much more it is in per cent than that of the year before, where both are known. */
type Change = { value: string; year: number; percent: number | undefined; before: number };

const than = ({ percent, before }: Change, [same, more, less]: readonly [string, string, string]) => {
  if (percent === undefined) return '';
  return percent === 0
    ? `, ${same} i ${before}`
    : `, ${Math.abs(percent)}\u00a0% ${percent > 0 ? more : less} end i ${before}`;
};

const many = ['lige så mange som', 'flere', 'færre'] as const;
const much = ['lige så meget som', 'mere', 'mindre'] as const;

/** The figures that everybody sees, and a municipality's own, in Danish. */
export const da = {
  title: 'Tal om socialt frikort',
  lead: 'Hvor mange har et frikort, hvor mange bruger det, og hvad fører det til? Tallene er alles.',
  year: 'År',
  figure: 'Tal',
  month: 'Måned',
  municipality: 'Kommune',
  months: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  longMonths: [
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august'],
    ...['september', 'oktober', 'november', 'december'],
  ],
  hidden: 'skjult',
  measures: {
    granted: 'Oprettede frikort',
    active: 'Aktive frikort',
    used: 'Brugte frikort',
    employments: 'Ansættelser',
    amountOere: 'Løn',
    averageOere: 'Løn pr. brugt frikort',
    companies: 'Virksomheder',
  },
  ofYear: ({ year }: { year: number }) => `Tallene for ${year}`,
  before: ({ year, value }: { year: number; value: string }) => `${year}: ${value}`,
  activeAtEnd: 'Aktive frikort ved årets slutning',
  questions: {
    have: 'Hvor mange har et frikort?',
    granted: 'Hvor mange får et nyt frikort?',
    use: 'Hvor mange bruger det?',
    work: 'Hvor mange ansættelser bliver det til?',
    pay: 'Hvor meget tjener de?',
    average: 'Hvor meget tjener den enkelte?',
    start: 'Hvor hurtigt kommer de i gang?',
    companies: 'Hvor mange virksomheder er med?',
    places: 'Hvor bliver frikort brugt?',
    onward: 'Kommer de videre i ordinært job?',
  },
  says: {
    nothing: ({ year }: { year: number }) => `Der er ingen tal at vise for ${year}.`,
    granted: (change: Change) =>
      `I ${change.year} blev der oprettet ${change.value} frikort${than(change, many)}.`,
    employments: (change: Change) =>
      `I ${change.year} sluttede ${change.value} ansættelser${than(change, many)}.`,
    pay: (change: Change) => sentence(`I ${change.year} blev der tjent ${change.value}${than(change, much)}`),
    active: ({ month, year, value }: { month: string; year: number; value: string }) =>
      `Flest aktive frikort var der ved slutningen af ${month} ${year}: ${value}.`,
    mostInMonth: ({ month, value }: { month: string; value: string }) => `Flest i ${month}: ${value}.`,
    mostPay: ({ month, value }: { month: string; value: string }) => sentence(`Mest i ${month}: ${value}`),
    use: ({ used, active, year }: { used: string; active: string; year: number }) =>
      `${used} frikort blev brugt i ${year}. ${active} var aktive ved årets slutning.`,
    average: ({ year, value }: { year: number; value: string }) =>
      `I ${year} blev der i gennemsnit tjent ${value} på hvert frikort, der blev brugt.`,
    start: ({ year, median }: { year: number; median: string }) =>
      `Halvdelen af dem, der fik deres første ansættelse i ${year}, fik den inden ${median} dage.`,
    startUnknown: ({ year }: { year: number }) =>
      `I ${year} fik for få deres første ansættelse, til at det kan siges.`,
    companies: ({ year, value }: { year: number; value: string }) =>
      `${value} virksomheder havde ansættelser på frikort, der sluttede i ${year}.`,
    places: ({ name, value, what, year }: { name: string; value: string; what: string; year: number }) =>
      sentence(`${what} i ${year}: højest i ${name} med ${value}`),
    hidden: ({ year }: { year: number }) => `Tallet for ${year} er skjult, fordi det er for lille.`,
  },
  quartiles: {
    row: 'Dage fra frikort til første ansættelse',
    lower: 'Den hurtigste fjerdedel: højst',
    median: 'Halvdelen: højst',
    upper: 'Tre fjerdedele: højst',
  },
  days: ({ days }: { days: string }) => `${days} dage`,
  onward: [
    'Det kan ikke ses her. Socialt frikort kender kun de ansættelser, som virksomheder registrerer på frikort. Ordinært job, fleksjob og uddannelse står i andre registre.',
    'Ministeriet har selv spurgt til det: hvor mange er i ordinært job, fleksjob eller på SU halvandet år efter? Det besvares ved at holde frikort op mod de registre.',
  ],
  captions: {
    ending: 'En ansættelse hører til den måned, hvor den slutter. Annullerede er ikke talt med.',
    active: 'Ved månedens slutning.',
    used: 'Et frikort er brugt, når der er mindst én ansættelse på det i året.',
    start: 'Fra kommunen oprettede frikortet, til den første ansættelse begyndte.',
    places: 'Borgeren tæller i den kommune, der var ansvarlig, da tallene blev gjort op.',
  },
  short: {
    thousand: ({ value }: { value: string }) => `${value} t.kr.`,
    million: ({ value }: { value: string }) => `${value} mio.`,
  },
  decimal: ',',
  download: 'Hent alle tal (CSV)',
  downloaded: 'Filen er hentet.',
  print: 'Udskriv',
  soFar: {
    heading: ({ year }: { year: number }) => `Indtil nu i ${year}`,
    text: ({ date }: { date: string }) =>
      `Gjort op ${date} og rundet af: antal til 10 og løn til 1.000 kr. Næste gang er i næste måned.`,
    about: ({ value }: { value: string }) => `ca. ${value}`,
    few: `færre end ${smallestShown}`,
  },
  none: 'De første tal er på vej',
  noneText: ({ date }: { date: string }) =>
    `Et år gøres op, når dets ansættelser ikke kan rettes længere: ${date}.`,
  reading: {
    heading: 'Sådan skal tallene læses',
    points: [
      `Et års tal offentliggøres én gang, ${editableDays} dage efter årets slutning, og ændres ikke siden.`,
      'Tal fra 1 til 4 er skjult, så ingen kan genkendes. Andre tal er skjult, for at de små ikke kan regnes ud.',
      'Kommuner, der ikke står i listen, havde ingen frikort.',
    ],
    licence: ({ name, attribution }: { name: string; attribution: string }) =>
      `Du må bruge tallene til alt, når du skriver, at de kommer fra ${attribution} (${name}).`,
    api: 'Programmer kan hente dem på',
  },
  own: {
    title: 'Kommunens tal',
    lead: 'Hvad fører frikort til i din kommune? Her er også små tal. De er kun til jeres eget brug.',
    counted: ({ at }: { at: string }) => `Talt op ${at}. Det sker hvert døgn.`,
    caption:
      'Tallene følger borgeren: de er om alle, kommunen er ansvarlig for nu, også deres tidligere år. Det indeværende år har også det, der slutter senere.',
    none: 'Tallene er ikke talt op endnu',
    noneText: 'Det sker første gang, når systemet har kørt nogle minutter.',
    country: 'Se tal for hele landet',
  },
  operator: {
    title: 'Tal',
    lead: 'Du ser det samme som alle andre. Små tal er skjult, for driften har ikke brug for dem.',
    counts: 'De seneste optællinger',
    day: 'Dag',
    at: 'Talt op',
    took: 'Varighed',
    seconds: ({ seconds }: { seconds: string }) => `${seconds} s`,
    none: 'Der er ikke talt op endnu.',
  },
};

export type StatisticsTexts = typeof da;
