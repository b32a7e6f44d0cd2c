import { statusWords } from '@frikort/words/status-words.da';
/** The texts of the shell and of the overview, in Danish. */
export const da = {
  navigation: {
    employments: 'Ansættelser',
    register: 'Registrér ansættelse',
    contact: 'Kontaktperson',
  },

  overview: {
    title: 'Ansættelser',
    lead: ({ company }: { company: string }) => `Her ser du de ansættelser, som ${company} har registreret.`,
    register: 'Registrér ansættelse',
    filters: 'Søg og filtrér',
    text: 'Navn, frikortnummer eller reference',
    search: 'Søg',
    choices: ({ chosen }: { chosen: number }) =>
      chosen === 0 ? 'Filtre og rækkefølge' : `Filtre og rækkefølge (${chosen} valgt)`,
    year: 'År',
    allYears: 'Alle år',
    status: 'Status',
    allStatuses: 'Alle',
    registered: statusWords.registered,
    cancelled: statusWords.cancelled,
    editable: 'Kan rettes',
    editableAll: 'Alle',
    editableYes: 'Kan stadig rettes',
    editableNo: 'Kan ikke rettes',
    sort: 'Rækkefølge',
    sorts: {
      '-endDate': 'Seneste slutdato først',
      endDate: 'Tidligste slutdato først',
      '-startDate': 'Seneste startdato først',
      startDate: 'Tidligste startdato først',
      '-amountOere': 'Højeste løn først',
      amountOere: 'Laveste løn først',
      '-createdAt': 'Nyeste registrering først',
      createdAt: 'Ældste registrering først',
    },
    frikort: 'Frikort',
    frikortIsActive: 'Aktivt nu',
    frikortIsInactive: 'Inaktivt nu',
    productionUnit: 'P-nummer',
    productionUnitWrong: 'Skriv 10 cifre',
    productionUnitNote: ({ productionUnit }: { productionUnit: string }) => `P-nummer: ${productionUnit}`,
    reset: 'Ryd søgning og filtre',
    caption: 'Ansættelser',
    person: 'Borger',
    cardNumber: 'Frikortnummer',
    period: 'Periode',
    amount: 'Løn',
    state: 'Status',
    editableUntil: 'Kan rettes til og med',
    locked: 'Låst',
    reference: ({ reference }: { reference: string }) => `Reference: ${reference}`,
    frikortInactive: 'Frikort inaktivt',
    count: ({ shown, total }: { shown: number; total: number }) => {
      const employments = total === 1 ? '1 ansættelse' : `${total} ansættelser`;
      return shown < total ? `Viser ${shown} af ${employments}` : `Viser ${employments}`;
    },
    sum: ({ amount }: { amount: string }) => `i alt ${amount}`,
    cancelledNotCounted: ({ count }: { count: number }) =>
      count === 1 ? '1 annulleret tæller ikke med' : `${count} annullerede tæller ikke med`,
    download: 'Hent som CSV',
    downloaded: 'Filen er hentet.',
    none: 'Der er ikke registreret nogen ansættelser endnu',
    noneText:
      'Skal en borger med et socialt frikort arbejde hos jer, så registrér ansættelsen her. Det bør ske, før arbejdet begynder. Du skal bruge borgerens frikortnummer.',
    noMatch: 'Ingen ansættelser passer til det, du har valgt',
    noMatchAll: 'Vis alle',
    noMatchText:
      'Prøv med færre filtre. En borger, hvis navn er beskyttet, kan kun findes på sit frikortnummer.',
    inactiveHeading: ({ count }: { count: number }) =>
      count === 1
        ? 'En igangværende ansættelse er på et frikort, der er blevet inaktivt'
        : `${count} igangværende ansættelser er på frikort, der er blevet inaktive`,
    inactiveAll: 'Vis alle ansættelser på inaktive frikort',
    inactiveShow: 'Se ansættelserne',
    findMunicipality: 'Find borgerens kommune',
    inactiveText:
      'Det, der er registreret, gælder stadig og kan rettes som ellers. Der kan ikke registreres nye ansættelser på frikortet, før kommunen har genaktiveret det. Tal med borgeren, som kan spørge sin kommune.',
  },
};

export type CompanyMessages = typeof da;
