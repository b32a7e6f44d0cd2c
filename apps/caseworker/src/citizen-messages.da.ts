import { adultAge } from '@frikort/domain/enrolment';
/** The texts of the pages about citizens, in Danish. Plain words, "du", sentence case. */
export const da = {
  citizen: {
    title: 'Borger',
    back: 'Tilbage',
    cpr: 'CPR-nummer',
    cardNumber: 'Frikortnummer',
    copyNumber: 'Kopiér nummeret',
    caseworker: 'Tilknyttet sagsbehandler',
    noCaseworker: 'Ingen',
    you: ({ name }: { name: string }) => `${name} (dig)`,
    authority: 'Ansvarlig kommune',
    grantedOn: 'Frikort oprettet',
    arrived: 'Overtaget',
    arrivedFrom: ({ date, authority }: { date: string; authority: string }) => `${date} fra ${authority}`,
    controlledOn: 'Seneste kontrol',
    controlDue: 'Næste kontrol senest',
    facts: 'Oplysninger om borgeren',
    notFoundTitle: 'Borgeren kan ikke vises',
    notFoundText:
      'Borgeren findes ikke, eller en anden kommune er ansvarlig for frikortet. Søg på CPR-nummeret, hvis du er i tvivl.',
    handOver: 'Sådan giver du nummeret videre',
    handOverSteps: [
      'Giv borgeren nummeret. Med “Vis frikort” viser du det på skærmen, og derfra kan du hente et ark til at udskrive eller sende.',
      'Borgeren viser nummeret til den virksomhed, der vil ansætte borgeren. Virksomheden skal bruge det for at registrere ansættelsen og bør gøre det, før arbejdet begynder.',
      'Nummeret er det samme i alle år. Den, der har det, kan se borgerens navn og restbeløb, så giv det kun til andre efter aftale med borgeren.',
    ],
  },

  throughList: {
    next: 'Næste på listen',
    nextOf: ({ count }: { count: number }) =>
      count === 1 ? 'Næste på listen (den sidste)' : `Næste på listen (endnu ${count})`,
    wasLast: 'Det var den sidste på listen.',
    otherWork: 'Se, hvad der ellers kræver opmærksomhed',
  },

  flags: {
    'name-protected': 'Beskyttet navn og adresse',
    'resident-in-greenland': 'Bor i Grønland ifølge CPR',
    'number-for-tax-only': 'CPR-nummer kun til skat',
    cancelled: 'CPR-nummer annulleret',
    duplicate: 'Har to CPR-numre',
    changed: 'CPR-nummer ændret',
    disappeared: 'Forsvundet ifølge CPR',
    emigrated: 'Udrejst ifølge CPR',
    dead: 'Død ifølge CPR',
    unknown: 'Ukendt status i CPR',
  },

  notices: {
    protectedTitle: 'Navn og adresse er beskyttet',
    protectedText: 'Virksomheder ser kun borgerens initialer. Vis ikke navnet til andre.',
    inactiveTitle: ({ since }: { since: string }) => `Frikortet har været inaktivt siden ${since}`,
    inactiveReason: 'Begrundelse:',
    decisionDate: ({ date }: { date: string }) => `Afgørelsesdato: ${date}`,
    inactiveText:
      'Virksomheder kan ikke registrere nye ansættelser. De ansættelser, der er registreret, gælder stadig.',
  },

  showCard: {
    action: 'Vis frikort',
  },

  year: {
    heading: ({ year }: { year: number }) => `Frikort for ${year}`,
    status: 'Status',
    history: 'Historik',
    employments: 'Ansættelser',
    of: ({ year }: { year: number }) => `for ${year}`,
    historyOf: ({ year }: { year: number }) => `Historik for ${year}`,
    employmentsOf: ({ year }: { year: number }) => `Ansættelser i ${year}`,
    noEmployments: ({ year }: { year: number }) => `Der er ingen ansættelser i ${year}`,
    locked:
      'Ansættelsen er låst. Kommunen kan ikke selv rette den, men I kan sige ja, når virksomheden beder om at rette.',
    noEmploymentsText: 'Virksomheder registrerer ansættelser med borgerens frikortnummer.',
    noCards: 'Der er ikke åbnet noget år endnu',
    noCardsText: 'Borgeren får et frikort for hvert år, der åbnes.',
  },

  assign: {
    action: 'Tilknyt mig',
    title: ({ name }: { name: string }) => `Tilknyt dig som sagsbehandler for ${name}?`,
    toNobody: 'Ingen er tilknyttet borgeren nu.',
    replaces: ({ name }: { name: string }) => `${name} er tilknyttet nu og bliver erstattet af dig.`,
    effect: 'Borgeren kommer på din liste “Mine tilknyttede borgere”. Borgeren kan se dit navn.',
    confirm: 'Tilknyt mig',
    done: 'Du er nu tilknyttet borgeren.',
    already: 'Du er allerede tilknyttet borgeren.',
  },

  'assign-colleague': {
    action: 'Tilknyt kollega',
    done: 'Tilknytningen er ændret.',
    already: 'Tilknytningen er ændret i mellemtiden.',
  },

  undoGrant: {
    action: 'Fortryd oprettelsen',
    title: ({ name }: { name: string }) => `Fortryd oprettelsen af frikortet til ${name}?`,
    effect: ({ number }: { number: string }) =>
      `Frikortet findes ikke længere, og nummeret ${number} kan ikke bruges af nogen. Har borgeren fået det, så sig til. Du kan oprette et nyt frikort til borgeren. Det får et andet nummer.`,
    limit: ({ minutes }: { minutes: number }) =>
      `Det kan kun fortrydes de første ${minutes} minutter, og kun hvis ingen virksomhed har registreret noget.`,
    confirm: 'Fortryd oprettelsen',
    keep: 'Behold frikortet',
    done: 'Oprettelsen er fortrudt',
    doneText: 'Borgeren har ikke længere et frikort. Søg borgeren frem, hvis du vil oprette et nyt.',
  },

  release: {
    action: 'Fjern tilknytning',
    title: ({ name }: { name: string }) => `Fjern tilknytningen til ${name}?`,
    own: 'Du er tilknyttet nu. Borgeren forsvinder fra din liste.',
    other: ({ name }: { name: string }) => `${name} er tilknyttet nu og bliver ikke længere sagsbehandler.`,
    effect: 'Borgeren kommer på listen over borgere uden sagsbehandler. Frikortet ændres ikke.',
    confirm: 'Fjern tilknytning',
    done: 'Borgeren har ikke længere en tilknyttet sagsbehandler.',
    already: 'Ingen er tilknyttet borgeren længere.',
  },

  deactivate: {
    action: 'Deaktivér frikort',
    title: ({ name }: { name: string }) => `Deaktivér frikortet for ${name}?`,
    effects: [
      'Frikortet bliver inaktivt for alle år fra nu af.',
      'Virksomheder kan ikke registrere nye ansættelser.',
      'De ansættelser, der er registreret, bliver stående, og virksomhederne kan stadig rette dem.',
    ],
    confirm: 'Deaktivér frikort',
    done: 'Frikortet er deaktiveret.',
    already: 'Frikortet er allerede deaktiveret.',
  },

  reactivate: {
    action: 'Genaktivér frikort',
    title: ({ name }: { name: string }) => `Genaktivér frikortet for ${name}?`,
    effects: [
      'Frikortet bliver aktivt for alle år fra nu af, med det samme nummer.',
      'Virksomheder kan igen registrere ansættelser op til restbeløbet.',
    ],
    confirm: 'Genaktivér frikort',
    done: 'Frikortet er aktivt igen.',
    already: 'Frikortet er allerede aktivt igen.',
  },

  control: {
    action: 'Registrér kontrol',
    title: ({ name }: { name: string }) => `Registrér kontrol af frikortet for ${name}`,
    effect: ({ due }: { due: string }) => `Næste kontrol skal være senest ${due}.`,
    date: 'Hvornår kontrollerede I det?',
    dateOutside: ({ earliest, latest }: { earliest: string; latest: string }) =>
      `Vælg en dag fra ${earliest} til og med ${latest}.`,
    outcome: 'Hvad viste kontrollen?',
    outcomeMissing: 'Vælg, hvad kontrollen viste.',
    continues: 'Borgeren opfylder stadig betingelserne',
    continuesHint: 'Frikortet fortsætter.',
    ends: 'Borgeren opfylder ikke længere betingelserne',
    endsHint: 'Frikortet bliver deaktiveret med det samme.',
    confirm: 'Registrér kontrol',
    done: 'Kontrollen er registreret.',
    already: 'Frikortet er allerede deaktiveret.',
  },

  transfer: {
    action: 'Overfør til anden kommune',
    done: 'Tilbuddet er sendt til den anden kommune.',
    already: 'Der er allerede en åben overførsel af borgeren.',
  },

  overtaken:
    'Det er sket, efter at du åbnede siden, måske fordi en kollega gjorde det. Du behøver ikke gøre mere.',
  assignmentChanged: 'Tilknytningen er ændret, efter at du åbnede siden. Tag stilling igen.',

  statusChange: {
    reason: 'Begrundelse',
    reasonHint: 'Borgeren kan se den. Skriv ikke CPR-numre.',
    reasonMissing: 'Skriv en begrundelse.',
    decisionDate: 'Afgørelsesdato',
    decisionDateInFuture: 'Vælg en afgørelsesdato, der er i dag eller tidligere.',
  },

  withoutFrikort: {
    title: 'Borger uden frikort',
    frikort: 'Socialt frikort',
    none: 'Har ikke et frikort',
    grant: 'Opret frikort',
    blockedTitle: 'Der kan ikke oprettes et frikort på dette CPR-nummer',
    searchCurrent: ({ cpr }: { cpr: string }) => `Søg på ${cpr}`,
    warningsTitle: 'Kontrollér dette, før du opretter frikortet',
    under18: ({ age }: { age: number }) =>
      `Borgeren er ${age} år. Et socialt frikort er for voksne fra ${adultAge} år.`,
    warnings: {
      'resident-in-greenland': 'CPR-registret oplyser, at borgeren bor i Grønland.',
      'number-for-tax-only':
        'CPR-nummeret er givet af hensyn til skat. Borgeren har ikke bopæl i Danmark ifølge CPR-registret.',
      disappeared: 'CPR-registret oplyser, at borgeren er forsvundet.',
      emigrated: 'CPR-registret oplyser, at borgeren er udrejst.',
      other: 'CPR-registret har en status for borgeren, som Socialt frikort ikke kender.',
    },
  },

  grant: {
    title: ({ name }: { name: string }) => `Opret socialt frikort til ${name}`,
    covers: ({ name }: { name: string }) => `${name} får et frikort for:`,
    yearAmount: ({ year, amount }: { year: number; amount: string }) => `${year}: op til ${amount}`,
    laterYears: 'Der kommer et nyt frikort for hvert år, der åbnes senere. Nummeret er det samme i alle år.',
    noYears:
      'Der er ikke åbnet et år endnu. Borgeren får et frikort for hvert år, der åbnes, med det samme nummer.',
    reminder:
      'Virksomheder skal bruge frikortnummeret for at registrere ansættelser. Giv derfor borgeren nummeret, når frikortet er oprettet.',
    consentMissing: 'Bekræft, at borgeren har givet samtykke.',
    confirm: 'Opret frikort',
    seeCitizen: 'Vis borgeren',
    doneTitle: 'Frikortet er oprettet',
    doneText: 'Giv borgeren nummeret:',
  },

  list: {
    unassignedTitle: 'Borgere uden sagsbehandler',
    empty: {
      mine: 'Du er ikke tilknyttet nogen borgere',
      unassigned: 'Alle kommunens borgere har en sagsbehandler',
      all: 'Kommunen har ikke oprettet frikort endnu',
    },
    emptyText: {
      mine: 'Søg en borger frem, og vælg “Tilknyt mig” på borgerens side.',
      unassigned: 'Her ser du de borgere, som ingen er tilknyttet.',
      all: 'Søg en borger frem for at oprette det første.',
    },
    noMatch: 'Ingen borgere passer til det, du har valgt',
    clear: 'Vis alle',
    name: 'Navn',
    cpr: 'CPR-nummer',
    cardNumber: 'Frikortnummer',
    status: 'Status',
    balance: ({ year }: { year: number }) => `Restbeløb ${year}`,
    lastEmployment: 'Seneste ansættelse',
    caseworker: 'Sagsbehandler',
    none: 'Ingen',
    filter: 'Find i listen',
    copyNumber: ({ name }: { name: string }) => `Kopiér frikortnummeret for ${name}`,
    filterHint: 'Del af navnet, eller hele frikortnummeret',
    filterTooManyDigits: 'Brug søgefeltet øverst til CPR-numre.',
    statusAll: 'Alle',
    control: 'Kontrol',
    controlAll: 'Alle',
    controlOverdue: 'Overskredet',
    controlThisYear: 'Senest i år',
    register: 'CPR-registret',
    registerAll: 'Alle',
    registerFlagged: 'Noget nyt',
    consent: 'Samtykke',
    consentWithdrawing: 'Bedt om at få det trukket tilbage',
    overdue: 'Kontrol overskredet',
    dueThisYear: ({ due }: { due: string }) => `Kontrol senest ${due}`,
    sort: 'Sortér efter',

    sorts: {
      name: 'Navn, A-Å',
      '-name': 'Navn, Å-A',
      cardNumber: 'Frikortnummer, laveste først',
      '-cardNumber': 'Frikortnummer, højeste først',
      remainingOere: 'Restbeløb, laveste først',
      '-remainingOere': 'Restbeløb, højeste først',
      lastEmploymentEnd: 'Seneste ansættelse, ældste først',
      '-lastEmploymentEnd': 'Seneste ansættelse, nyeste først',
      status: 'Status, aktive først',
      '-status': 'Status, inaktive først',
      assignedCaseworker: 'Sagsbehandler, A-Å',
      '-assignedCaseworker': 'Sagsbehandler, Å-A',
      controlDue: 'Kontrol, tidligste først',
      '-controlDue': 'Kontrol, seneste først',
    },
    shown: ({ count, more }: { count: number; more: boolean }) =>
      more
        ? `Viser de første ${count} borgere`
        : count === 1
          ? 'Viser 1 borger'
          : `Viser alle ${count} borgere`,
  },

  exportList: {
    action: 'Hent som CSV',
    title: 'Hent listen som CSV-fil?',
    holds:
      'Filen får alle de borgere, der passer til det, du har valgt, også dem, der ikke er vist endnu: navn, frikortnummer, status, restbeløb, seneste ansættelse og sagsbehandler. Den kan åbnes i Excel.',
    responsibility:
      'Filen indeholder personoplysninger. Gem den kun et sted, som andre ikke har adgang til, og slet den, når du ikke længere har brug for den. Det bliver logget, at du henter den.',
    withCpr: 'Tag CPR-numre med',
    withCprHint:
      'Kun hvis du skal bruge dem til en opgave. Uden dem kan du finde borgerne på frikortnummeret.',
    confirm: 'Hent filen',
    done: 'Filen er hentet.',
  },
};

export type CitizenMessages = typeof da;
