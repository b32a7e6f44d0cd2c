/** The page of reports about efforts (R43), in Danish. */
export const da = {
  title: 'Rapporter om indsatser',
  lead: 'Hvad førte indsatserne til? Ingen er nævnt ved navn.',
  what: 'Rapport',
  all: 'Alle organisationer, efter kategori',
  year: 'År',
  period: 'Periode',
  wholeYear: 'Hele året',
  quarter: ({ quarter }: { quarter: number }) => `${quarter}. kvartal`,
  inPeriod: ({ year, quarter }: { year: number; quarter: number | undefined }) =>
    quarter === undefined ? String(year) : `${quarter}. kvartal ${year}`,
  ofQuarter:
    'Et kvartal tæller dem, der er registreret med navn: kun dem kender vi datoer for. Anonyme, samlede antal og budget står ved hele året.',
  acrossQuarter: 'På tværs af organisationer viser et kvartal kun, hvor mange der deltog, og deres køn.',
  hidden: 'Tal under 5 er skjult (*), når rapporten går på tværs af organisationer.',
  none: 'Der er ingen tal for perioden',
  noneText: 'Vælg en anden periode eller en anden rapport.',
  hiddenCell: '*',
  effort: 'Indsats',
  category: 'Kategori',
  participants: 'Deltagere',
  women: 'Kvinder',
  men: 'Mænd',
  counted: 'Samlet antal',
  finished: 'Har sluttet',
  perParticipant: 'Budget pr. deltager',
  withFrikort: 'Med frikort',
  withEmployment: 'Med ansættelse på frikortet',
  days: 'Dage til første ansættelse (median)',
  whoChart: 'Hvem deltog?',
  whoSays: ({ period, count }: { period: string; count: string }) =>
    `I ${period} deltog ${count} i alt, fordelt på kvinder og mænd.`,
  changeChart: 'Hvad levede deltagerne af før og efter?',
  changeSays: ({ count }: { count: string }) =>
    `Forsørgelse før og efter. ${count} af deltagerne med navn har sluttet og tæller med under efter.`,
  benefit: 'Forsørgelse',
  before: 'Før',
  after: 'Efter',
  rows: 'Tallene',
  download: 'Hent rapporten som CSV',
  downloaded: 'Filen er hentet.',
};

export type ReportTexts = typeof da;
