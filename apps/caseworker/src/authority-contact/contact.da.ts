import { permissionNames } from '@frikort/ui/permission-names';

/** The page where an administrator says how the municipality is reached, in Danish. */
export const da = {
  title: 'Kommunens kontaktoplysninger',
  lead: 'Skriv, hvordan borgere og virksomheder får fat i dem, der arbejder med socialt frikort hos jer.',
  where:
    'Alle kan se oplysningerne. De står på jeres borgeres sider, og hvor en borger eller virksomhed bliver bedt om at kontakte kommunen.',
  phone: 'Telefon',
  email: 'E-mail',
  emailHint: 'Brug en fælles postkasse, ikke en medarbejders egen adresse.',
  webPage: 'Hjemmeside',
  webPageHint: 'For eksempel https://www.kommunen.dk/socialt-frikort',
  address: 'Adresse',
  addressHint: 'Hvor borgeren kan møde op. Skriv gerne på flere linjer.',
  openingHoursDa: 'Åbningstider på dansk',
  openingHoursEn: 'Åbningstider på engelsk',
  openingHoursHint: 'Udfyld begge sprog eller ingen af dem.',
  bothLanguages: 'Skriv åbningstiderne på begge sprog',
  save: 'Gem kontaktoplysninger',
  saved: 'Kontaktoplysningerne er gemt og kan ses af alle.',
  preview: 'Sådan ser borgere det',
  previewEmpty: 'Skriv et telefonnummer for at se det.',

  outdated: 'En anden har ændret kontaktoplysningerne, mens du rettede',
  outdatedText:
    'Det, du har skrevet, er ikke gemt endnu. Her er det, der er gemt nu. Gem igen, hvis det, du har skrevet, skal gælde i stedet.',
  useCurrent: 'Brug det, der er gemt',

  historyHeading: 'Hvem har ændret hvad',
  nothing: 'Ingen har skrevet kontaktoplysninger endnu.',
  at: 'Tidspunkt',
  who: 'Hvem',
  what: 'Ændring',
  unchanged: 'Gemt uden ændringer',
  none: 'ingen',
  change: ({ field, from, to }: { field: string; from: string; to: string }) =>
    `${field}: fra ${from} til ${to}`,
  set: ({ field, to }: { field: string; to: string }) => `${field}: ${to}`,

  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan rette kontaktoplysningerne. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til startsiden',
};

export type ContactTexts = typeof da;
