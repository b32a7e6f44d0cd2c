import { statusWords } from '@frikort/words/status-words.da';
/** The texts of the shell and of the overview, in Danish. */
export const da = {
  navigation: {
    employments: 'Ansættelser',
    register: 'Registrér ansættelse',
    contact: 'Kontaktperson',
    systems: 'It-systemer',
    events: 'Hændelser',
    messages: 'Beskeder',
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
    days: ({ chosen }: { chosen: boolean }): string =>
      chosen ? 'Måned og datoer (valgt)' : 'Måned og datoer',
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
    reset: 'Ryd søgning og filtre',
  },
};

export type CompanyMessages = typeof da;
