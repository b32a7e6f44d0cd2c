/** The texts of the citizen's own page, in Danish. */
export const da = {
  title: 'Mit frikort',
  balance: ({ year }: { year: number }) => `Så meget kan du stadig tjene i ${year}`,
  noCardThisYear: ({ year }: { year: number }) => `Beløbsgrænsen for ${year} er ikke fastsat endnu`,
  noCardThisYearText: 'Du kan se tidligere år længere nede. Spørg din kommune, hvis du vil arbejde nu.',
  notUsable: 'Kan ikke bruges, mens frikortet er inaktivt.',
  resets: 'Det, du ikke bruger i år, kan ikke flyttes til næste år.',

  months: {
    heading: 'Måned for måned',
    names: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    most: ({ month, amount }: { month: string; amount: string }) => `Mest i ${month}: ${amount}`,
    rule: 'Hele lønnen for en ansættelse står i den måned, hvor den slutter, også når arbejdet har varet flere måneder. Annullerede tæller ikke med.',
    table: 'Vis beløbene',
    caption: ({ year }: { year: number }) => `Registreret løn i ${year}, måned for måned`,
    month: 'Måned',
    amount: 'Registreret løn',
    ended: 'Arbejdet er slut',
    coming: ({ amount }: { amount: string }) => `heraf kommende ${amount}`,
    comingMeans: 'Kommende: arbejdet er ikke slut endnu',
  },

  inactive: {
    heading: 'Dit frikort er inaktivt',
    since: ({ instant }: { instant: string }) => `Det har været inaktivt siden ${instant}.`,
    meaning:
      'Virksomheder kan ikke registrere nye ansættelser på det. Det, der allerede er registreret, gælder stadig.',
    contact: ({ authority }: { authority: string }) => `Har du spørgsmål, så kontakt ${authority}.`,
    contactPerson: ({ authority, name }: { authority: string; name: string }) =>
      `Har du spørgsmål, så kontakt ${authority}. Din sagsbehandler er ${name}.`,
    complaint: 'Er du uenig, kan du klage. Kommunens afgørelse fortæller hvordan.',
  },

  card: 'Dit frikort',
  cardNumber: 'Frikortnummer',
  cardHint:
    'Giv nummeret til virksomheden, du skal arbejde for. Den skal bruge det for at registrere din løn.',
  showOnScreen: 'Vis på skærmen',
  showCard: 'Hent frikortet som PDF',
  protectedName: ({ initials }: { initials: string }) =>
    `Dit navn er beskyttet. Virksomheder ser kun dine initialer: ${initials} Når du viser frikortet på skærmen, kan du vælge, at der også kun står dem.`,
  copyNumber: 'Kopiér nummeret',

  facts: 'Om dit frikort',
  name: 'Navn',
  cpr: 'CPR-nummer',
  status: 'Status',
  since: ({ instant }: { instant: string }) => `Siden ${instant}`,
  reason: 'Begrundelse:',
  decision: ({ date }: { date: string }) => `Afgørelse af ${date}`,
  granted: 'Oprettet',
  letters: 'Breve til dig',
  controlled: 'Kommunens seneste kontrol',
  controlDue: 'Kommunens næste kontrol senest',
  consentGiven: 'Du sagde ja til at være med',
  confirmed: 'Kommunen bekræftede:',
  confirmedSince: ({ date }: { date: string }) => `Teksten har været brugt siden ${date}.`,
  authority: 'Kommune',
  moved: 'Skiftede kommune',
  movedBetween: ({ date, from, to }: { date: string; from: string; to: string }) =>
    `${date}, fra ${from} til ${to}`,
  caseworker: 'Din sagsbehandler',
  noCaseworker: 'Ingen er tilknyttet lige nu',
  toMyData: 'Mine oplysninger',
  toStory: 'Dit frikorts forløb',
  toAccessLog: 'Hvem har set mine oplysninger',

  employments: ({ year }: { year: number }) => `Ansættelser i ${year}`,
  otherYears: 'Andre år',
  year: ({ year }: { year: number }) => `${year}`,
  used: ({ used, allowance }: { used: string; allowance: string }) => `Brugt ${used} af ${allowance}`,
  left: ({ amount }: { amount: string }) => `${amount} tilbage`,
  noEmployments: ({ year }: { year: number }) => `Ingen har registreret løn til dig i ${year}`,
  noEmploymentsText:
    'Virksomheden skal registrere din ansættelse her og bør gøre det, før du begynder. Spørg den, hvis du mener, at noget mangler.',
  download: 'Hent som regneark (CSV)',
  /** Only read out: the button stands under the employments of its year. */
  downloadOf: ({ year }: { year: number }) => `for ${year}`,
  downloaded: 'Filen er hentet.',
  questions: {
    editable: ({ date }: { date: string }) =>
      `Virksomheden kan rette og annullere til og med ${date}. Du kan også kontakte den selv.`,
    locked: ({ authority }: { authority: string }) =>
      `Ansættelsen er låst. Virksomheden kan kun rette den, hvis ${authority} siger ja.`,
    cancelled: 'Er det en fejl, så kontakt virksomheden. Den kan registrere ansættelsen igen.',
  },

  offline: {
    heading: 'Du har ingen forbindelse',
    stale: ({ instant }: { instant: string }) =>
      `Det, du ser, blev hentet ${instant}. Dit frikortnummer gælder stadig, men beløbene kan være ændret.`,
    nothing: 'Siden kommer, så snart der er forbindelse igen.',
  },
};

export type CitizenTexts = typeof da;
