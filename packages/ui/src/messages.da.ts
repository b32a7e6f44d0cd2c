import { formatDate, formatInstant } from '@frikort/domain/calendar';
import { formatAmount, formatAmountInput } from '@frikort/domain/money';
import { sessionIdleMinutes, sessionLongestHours } from '@frikort/domain/session-times';
import { statusWords } from '@frikort/words/status-words.da';

/** The texts of the shell and the shared components, in Danish. Plain words, "du", sentence case. */
export const da = {
  productName: 'Socialt frikort',

  /** How amounts and dates are written: on the page, and in the fields that they are typed into. */
  writing: {
    amount: formatAmount,
    amountInput: formatAmountInput,
    date: formatDate,
    dateInput: formatDate,
    instant: formatInstant,
    week: ({ number, year }: { number: number; year: number }) => `uge ${number} ${year}`,
    thousands: '.',
  },

  pageTitle: ({ page }: { page: string }) => `${page} – Socialt frikort`,

  shell: {
    skipToContent: 'Gå til sidens indhold',
    home: 'Socialt frikort, til forsiden',
    menu: 'Menu',
    closeMenu: 'Luk',
    navigation: 'Sider',
    loggedInAs: 'Logget på som',
    onBehalfOf: ({ organisation }: { organisation: string }) => `for ${organisation}`,
    logins: 'dine logins',
    logOut: 'Log af',
    language: 'Sprog',
    danish: 'Dansk',
    english: 'English',
  },

  notices: {
    heading: 'Driftsmeddelelser',
    planned: 'Planlagt',
    ongoing: 'I gang nu',
    disruption: 'Driftsforstyrrelse',
    restored: 'Problemet er løst',
    since: ({ from }: { from: string }) => `Siden ${from}`,
    period: ({ from, to }: { from: string; to: string }) => `Fra ${from} til ${to}`,
  },

  help: {
    heading: 'Har du brug for hjælp?',
    intro: 'Vi hjælper dig med at bruge Socialt frikort og tager imod fejlmeldinger.',
    email: 'E-mail',
    phone: 'Telefon',
    hours: 'Åbent',
    guide: 'Vejledning',
    guides: {
      caseworker: 'Vejledning for sagsbehandlere',
      company: 'Vejledning for virksomheder',
      citizen: 'Vejledning for borgere',
    },
    aboutScheme: 'Om ordningen',
    aboutSchemeLink: 'Social- og Boligstyrelsens hjemmeside',
    notCoveredHeading: 'Det hjælper andre med',
    rules: 'Regler, og hvordan de skal forstås:',
    rulesLink: 'Social- og Boligstyrelsen',
    applying: 'At søge om et frikort:',
    applyingLink: 'Find din kommune',
    login: 'Login med MitID:',
    loginLink: 'MitID',
    loginProfessional: 'Login med MitID Erhverv og rettigheder:',
    loginProfessionalLink: 'MitID Erhverv',
    wishes: 'Ønsker til Socialt frikort:',
    opensInNewTab: '(åbner i ny fane)',
  },

  footer: {
    heading: 'Om siden',
    accessibility: 'Tilgængelighedserklæring',
    privacy: 'Privatlivspolitik',
    figures: 'Tal om socialt frikort',
    operatedBy: ({ operator }: { operator: string }) => `Drives af ${operator} for landets kommuner`,
  },

  form: {
    errorPrefix: 'Fejl: ',
    optional: 'valgfrit',
    currency: 'kr.',
    dateHint: 'Skriv dag, måned og år, for eksempel 24-12-2026',
    chooseDate: 'Vælg dato i kalender',
    choose: 'Vælg',
    summaryHeading: 'Der er problemer',
  },

  calendar: {
    label: 'Vælg dato',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    close: 'Luk kalenderen',
  },

  dialog: { cancel: 'Fortryd', close: 'Luk', working: 'Arbejder …' },

  state: {
    loading: 'Henter …',
    working: 'Arbejder …',
    tryAgain: 'Prøv igen',
    showMore: 'Vis flere',
    reference: ({ requestId }: { requestId: string }) => `Oplys dette nummer til support: ${requestId}`,
    unreachable: 'Der er ingen forbindelse',
    offlineText:
      'Det, du ser, kan være forældet. Det, du har skrevet, er ikke gået tabt. Siden kommer i gang igen, så snart der er forbindelse.',
    pageNotFound: 'Siden findes ikke',
    pageNotFoundText: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
    toFrontPage: 'Til forsiden',
    brokenPage: 'Siden kan ikke vises lige nu',
    brokenPageText:
      'Der er sket en fejl hos os. Det, du har gemt, er ikke gået tabt. Prøv igen, og kontakt support, hvis det bliver ved.',
  },

  /** A part of the page that could not be fetched. */
  missing: {
    replaced: {
      title: 'Siden er blevet opdateret – hent den igen',
      text: 'Det, du har skrevet i en formular, står der stadig.',
    },
    unreachable: {
      title: 'Der er ingen forbindelse',
      text: 'Noget af siden kunne ikke hentes. Kontrollér din internetforbindelse, og prøv igen.',
    },
    broken: { title: 'Noget af siden mangler', text: 'Det kunne ikke hentes. Prøv igen lidt senere.' },
    reload: 'Hent siden igen',
    language: 'Teksten på det andet sprog kunne ikke hentes. Prøv igen.',
  },

  copy: {
    action: 'Kopiér',
    done: 'Kopieret',
    failed: 'Kan ikke kopiere. Markér teksten, og kopiér den selv.',
  },

  balance: {
    remaining: 'Restbeløb',
    left: ({ year }: { year: number }) => `Restbeløb i ${year}`,
    ofAllowance: ({ allowance }: { allowance: string }) => `af ${allowance}`,
    used: ({ used }: { used: string }) => `Brugt: ${used}`,
    usedAfter: ({ amount }: { amount: string }) => `Denne ansættelse: ${amount}`,
    free: 'Tilbage',
    unused: 'Ikke brugt',
  },

  status: {
    ...statusWords,
    over: 'Afsluttet',
    coming: 'Begynder 1. januar',
  },

  contactPerson: { heading: 'Kontaktperson', email: 'E-mail', phone: 'Telefon' },

  session: {
    endingTitle: 'Du er ved at blive logget af',
    endingText: ({ minutes }: { minutes: number }) =>
      minutes <= 1
        ? 'Du bliver logget af om mindre end et minut, fordi du ikke har været aktiv.'
        : `Du bliver logget af om ${minutes} minutter, fordi du ikke har været aktiv.`,
    endingForGoodText: ({ minutes }: { minutes: number }) =>
      `Du bliver logget af om ${minutes <= 1 ? 'mindre end et minut' : `${minutes} minutter`}, også hvis du er aktiv, for længere kan et login ikke vare. Gør færdig, hvad du er i gang med, og log så på igen.`,
    stay: 'Forbliv logget på',
    understood: 'Fortsæt så længe',
    logOut: 'Log af',
    endedTitle: 'Du er blevet logget af',
    endedText: {
      'by-itself': `Du bliver logget af efter ${sessionIdleMinutes} minutter uden brug, efter ${sessionLongestHours} timer, eller hvis du logger af et andet sted. Log på igen for at komme tilbage. Det, du har skrevet, står her stadig, medmindre du selv har logget af.`,
      'by-log-out':
        'Der er logget af et andet sted i denne browser. Det gælder alle de sider, der var åbne med samme login. Log på igen, så kommer du tilbage til siden.',
    },
    loginNeededTitle: 'Log på for at fortsætte',
    loginNeededText: {
      caseworker: 'Siden er for sagsbehandlere i kommunerne. Log på med MitID Erhverv.',
      company: 'Siden er for virksomheder. Log på med MitID Erhverv.',
      citizen: 'Siden er for dig, der har et socialt frikort. Log på med MitID.',
    },
    otherTitle: 'Der er logget på med et andet login',
    otherText:
      'Det skete i denne browser, mens siden var åben. Derfor er siden ryddet: Det, der ikke var gemt, er slettet.',
    loggedInNow: 'Logget på nu',
    otherChoice: 'Er det dig, kan du fortsætte. Er det ikke dig, så log på med dit eget login.',
    continueAs: ({ name }: { name: string }) => `Fortsæt som ${name}`,
    logInAsSelf: 'Log på med dit eget login',
    logInAgain: 'Log på igen',
    logIn: 'Log på',
    checking: 'Kontrollerer dit login …',
    logOutFailed: 'Du kunne ikke logges af. Prøv igen, eller luk browseren.',
  },

  loginRefused: { whatToDo: 'Hvad du kan gøre' },

  entrance: { caseworker: 'Sagsbehandler', company: 'Virksomhed', citizen: 'Borger' },
};

export type UiMessages = typeof da;
