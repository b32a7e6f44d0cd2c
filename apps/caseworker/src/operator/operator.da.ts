import { permissionNames } from '@frikort/ui/permission-names';

/** The texts of the operator's pages, in Danish. Plain words, "du", sentence case. */
export const da = {
  back: 'Tilbage',
  notForYou: 'Siderne er for driften',
  notForYouText: `Du er logget på som sagsbehandler. Driftens sider kræver rettigheden “${permissionNames.operator}”.`,
  toStart: 'Til startsiden',

  start: {
    title: 'Drift',
    now: 'Det ser brugerne nu',
    nothingNow: 'Ingen meddelelser. Forsiden siger, at alt virker.',
    later: 'Vises senere',
    reportDisruption: 'Meld en driftsforstyrrelse',
    planWindow: 'Meld planlagt arbejde',
    allNotices: 'Alle driftsmeddelelser',
    years: 'Ordningsår',
    thisYear: ({ year, amount }: { year: number; amount: string }) => `${year}: ${amount} pr. borger`,
    thisYearMissing: ({ year }: { year: number }) =>
      `${year} er ikke åbnet. Borgerne har ingen frikort i år, før det er gjort.`,
    nextEntered: ({ year, amount }: { year: number; amount: string }) =>
      `${year} er indtastet med ${amount}, men ikke åbnet.`,
    nextOpen: ({ year, amount }: { year: number; amount: string }) => `${year} er åbnet med ${amount}`,
    nextOpens: ({ year, amount, at }: { year: number; amount: string; at: string }) =>
      `${year}: ${amount} Året åbner af sig selv ${at}.`,
    nextMissing: ({ year }: { year: number }) =>
      `${year} er ikke indtastet endnu. Det gør du, når beløbet er kendt.`,
    allYears: 'Alle ordningsår',
  },

  kinds: {
    planned: 'Planlagt arbejde',
    disruption: 'Driftsforstyrrelse',
    restored: 'Alt virker igen',
  },
  kindHints: {
    planned: 'Noget virker ikke, mens der bliver arbejdet på det. Tidspunktet er aftalt på forhånd.',
    disruption: 'Noget virker ikke lige nu. Slutningen må gerne være ukendt.',
    restored: 'Fortæller, at en forstyrrelse er ovre.',
  },

  notices: {
    title: 'Driftsmeddelelser',
    lead: 'Det, du skriver her, står på forsiden og øverst på alle sider, så længe det varer.',
    create: 'Ny meddelelse',
    shown: 'Vises nu',
    waiting: 'Vises senere',
    past: 'Tidligere',
    emptyShown: 'Der vises ingen meddelelser nu.',
    emptyWaiting: 'Ingen meddelelser venter.',
    emptyPast: 'Der har ikke været meddelelser.',
    shownFrom: ({ at }: { at: string }) => `Vises fra ${at}`,
    edit: 'Ret',
    end: 'Afslut nu',
    restored: 'Meld, at alt virker igen',
    remove: 'Slet',
    shownCount: ({ count, more }: { count: number; more: boolean }) =>
      more ? `Viser de første ${count} meddelelser` : `Viser alle ${count} meddelelser`,
    ended: ({ title }: { title: string }) => `“${title}” er afsluttet og vises ikke mere.`,
    removed: ({ title }: { title: string }) => `“${title}” er slettet.`,
    alreadyRemoved: ({ title }: { title: string }) => `“${title}” er allerede slettet.`,
    removeTitle: 'Slet meddelelsen?',
    removeText: ({ title }: { title: string }) =>
      `“${title}” forsvinder med det samme og kan ikke hentes frem igen. Loggen husker, at du slettede den.`,
    removeConfirm: 'Slet meddelelsen',
  },

  form: {
    newTitle: 'Ny driftsmeddelelse',
    editTitle: 'Ret driftsmeddelelse',
    kind: 'Hvad handler den om?',
    answers: ({ title }: { title: string }) =>
      `Forstyrrelsen “${title}” bliver afsluttet fra det tidspunkt, hvor alt virker igen.`,
    danish: 'På dansk',
    english: 'På engelsk',
    titleDa: 'Overskrift på dansk',
    textDa: 'Tekst på dansk',
    titleEn: 'Overskrift på engelsk',
    textEn: 'Tekst på engelsk',
    textHint: 'Hvad kan man ikke, hvor længe, og hvad gør man imens?',
    when: 'Hvornår',
    from: { planned: 'Begynder', disruption: 'Begyndte', restored: 'Virker igen fra' },
    to: { planned: 'Slutter', disruption: 'Slutter', restored: 'Meddelelsen vises til' },
    shownFrom: 'Vises fra',
    date: 'Dato',
    time: 'Klokken',
    of: ({ field, part }: { field: string; part: string }) => `${field}, ${part.toLowerCase()}`,
    dateHint: 'For eksempel 24-12-2026',
    timeHint: 'For eksempel 20:00',
    showAtOnce: 'Vis den med det samme',
    endUnknown: 'Ingen ved endnu, hvornår det slutter',
    endUnknownHint: 'Meddelelsen vises, til du afslutter den.',
    preview: 'Sådan ser brugerne den',
    previewDa: 'Dansk',
    previewEn: 'Engelsk',
    previewTitle: '[overskrift]',
    previewText: '[tekst]',
    previewWhen: '[tidspunkt]',
    /** In the preview, which is in both languages at once: each takes its own. */
    titleMissing: 'Overskrift',
    textMissing: 'Tekst',
    save: 'Gem ændringer',
    publish: 'Opret meddelelsen',
    dontSave: 'Fortryd',
    wrong: {
      titleDa: 'Skriv en overskrift på dansk.',
      textDa: 'Skriv en tekst på dansk.',
      titleEn: 'Skriv en overskrift på engelsk.',
      textEn: 'Skriv en tekst på engelsk.',
      endBeforeStart: 'Slutningen skal ligge efter begyndelsen.',
      over: 'Slutningen ligger i fortiden, så meddelelsen ville aldrig blive vist.',
      shownAfterEnd: 'Meddelelsen skal vises, før den er slut.',
    },
    created: 'Meddelelsen er oprettet.',
    saved: 'Ændringerne er gemt.',
  },

  years: {
    title: 'Ordningsår',
    lead: 'Et år indtastes først, når beløbet er kendt, og åbnes derefter. Kun åbnede år har frikort.',
    enter: 'Indtast et nyt år',
    year: 'År',
    allowance: 'Beløbsgrænse',
    status: 'Status',
    open: 'Åbnet',
    notOpen: 'Ikke åbnet',
    opensAt: ({ at }: { at: string }) => `Åbner ${at}`,
    example: 'Eksempel',
    exampleText: '“Eksempel” betyder, at beløbet er fundet på til afprøvning. Det er ikke lovens beløb.',
    openedAt: 'Åbnet',
    coming: 'Kommende ændring',
    none: 'Ingen',
    step: ({ amount, from }: { amount: string; from: string }) => `${amount} fra ${from}`,
  },

  alarms: {
    title: 'Alarmer om opslag',
    lead: 'Her ser du, når nogen har tastet så mange frikortnumre, der ikke findes, at det kan være gætteri, eller søgt efter så mange, der ikke er kommunens egne borgere, at det kan være uden grund.',
    stops:
      'Personen, organisationen eller netværket får ikke svar på flere numre, før timen er gået. Det sker af sig selv.',
    whatToDo: 'Hvad du kan gøre',
    readLog:
      'Se i loggen, hvad personen ellers gjorde. En liste med gamle numre ser anderledes ud end gætteri.',
    network:
      'Er det et netværk, kan der stå flere organisationer bag. Se i loggen, hvem der ellers har slået op i den time.',
    callThem: 'Kontakt organisationen, hvis du er i tvivl.',
    endSessions:
      'Er det misbrug, så bed den, der passer serveren, om at logge personen eller hele organisationen af. Det virker med det samme.',
    list: 'Alarmer, den seneste først',
    shownCount: ({ count, more }: { count: number; more: boolean }) =>
      more ? `Viser de seneste ${count} alarmer` : `Viser alle ${count} alarmer`,
    time: 'Tidspunkt',
    who: 'Hvem',
    cvr: ({ cvr }: { cvr: string }) => `CVR-nummer ${cvr}`,
    roles: {
      employee: 'Logget på som virksomhed',
      'effort-worker': 'Logget på som indsatsmedarbejder',
      caseworker: 'Logget på som sagsbehandler',
      operator: 'Logget på som driften',
    },
    numbers: 'Numre i timen før',
    kinds: { 'card-number': 'Frikortnumre', cpr: 'CPR-numre' },
    wrong: {
      'card-number': ({ count, limit }: { count: number; limit: number }) =>
        `${count} ${count === 1 ? 'forkert' : 'forkerte'}. Grænsen er ${limit}.`,
      cpr: ({ count, limit }: { count: number; limit: number }) =>
        `${count} på andre end kommunens borgere. Grænsen er ${limit}.`,
    },
    limitOf: {
      person: 'Grænsen for én person',
      organisation: 'Grænsen for hele organisationen',
      network: 'Grænsen for ét netværk',
    },
    ofOrganisation: ({ count }: { count: number }) => `${count} af dem kom fra organisationen`,
    ofPerson: ({ count }: { count: number }) => `${count} af dem tastede personen selv`,
    right: ({ count }: { count: number }) => (count === 1 ? '1 rigtigt' : `${count} rigtige`),
    stopped: 'Stoppet',
    stoppedNow: 'Stoppet nu',
    until: ({ at }: { at: string }) => `Til ${at}`,
    over: 'Ophævet',
    overText: 'Højst en time',
    follow: 'Se i loggen',
    logOfPerson: 'Personen',
    logOfOrganisation: 'Organisationen',
    about: ({ organisation, at }: { organisation: string; at: string }) => `hos ${organisation}, ${at}`,
    none: 'Der har ikke været alarmer',
    noneText: 'Ingen har tastet mange forkerte frikortnumre eller søgt efter mange andre på kort tid.',
  },

  enterYear: {
    title: 'Indtast et ordningsår',
    lead: 'Skriv det beløb, ministeriet har meldt ud. Der er først frikort i året, når du åbner det bagefter.',
    year: 'År',
    yearWrong: 'Skriv et årstal med 4 cifre, tidligst 2019.',
    allowance: 'Beløbsgrænse for året',
    amountWrong: 'Beløbet skal være højere end 0 kr.',
    source: 'Hvor står beløbet?',
    sourceHint: 'For eksempel nummeret på loven eller bekendtgørelsen.',
    sourceMissing: 'Skriv, hvor beløbet står.',
    sourceWrong: 'Skriv det på én linje med højst 200 tegn og uden CPR-numre.',
    save: 'Indtast året',
  },

  year: {
    title: ({ year }: { year: number }) => `Ordningsåret ${year}`,
    entered: ({ year }: { year: number }) =>
      `${year} er indtastet. Der er først frikort i året, når du åbner det.`,
    facts: 'Om året',
    allowanceNow: 'Beløbsgrænse nu',
    opened: 'Åbnet',
    notOpened: 'Ikke endnu',
    opens: 'Åbner',
    cardsInUse: 'Frikort med ansættelser',
    highestUsed: 'Højeste forbrug på ét frikort',
    openHeading: 'Åbn året',
    opensText: ({
      cards,
      active,
      inactive,
      amount,
    }: {
      cards: number;
      active: number;
      inactive: number;
      amount: string;
    }) =>
      cards === 0
        ? `Ingen har et frikort endnu. De, der får et, får ${amount} i året.`
        : `${cards} ${cards === 1 ? 'borger' : 'borgere'} får et frikort på ${amount} i året: ${active} med aktivt og ${inactive} med inaktivt frikort.`,
    opensNow: 'Det gælder fra det øjeblik, du åbner. Virksomheder kan så registrere ansættelser i året.',
    opensWhenConfirmed:
      'Det gælder fra det øjeblik, det bliver bekræftet. Virksomheder kan så registrere ansættelser i året.',
    opensForever: 'Et åbnet år kan ikke lukkes igen.',
    opensThen: ({ at }: { at: string }) =>
      `Året åbner af sig selv ${at}. Fra da af kan virksomheder registrere ansættelser i året.`,
    opensWhen: 'Hvornår skal året åbne?',
    opensAtOnce: 'Med det samme',
    opensWithYear: ({ at }: { at: string }) => `Når året begynder, ${at}`,
    takesTwo: 'En kollega i driften skal bekræfte det, før det sker.',
    takesOne: 'Her er sat op, at én person er nok. Ingen anden skal bekræfte det.',
    opening: {
      action: ({ year }: { year: number }) => `Åbn ${year}`,
      title: ({ year }: { year: number }) => `Åbn ${year}?`,
      done: ({ year, at }: { year: number; at: string | undefined }) =>
        at === undefined ? `${year} er åbnet.` : `${year} åbner af sig selv ${at}.`,
    },
    proposing: {
      action: ({ year }: { year: number }) => `Foreslå at åbne ${year}`,
      title: ({ year }: { year: number }) => `Foreslå at åbne ${year}?`,
      done: (_: { year: number; at: string | undefined }) =>
        'Forslaget er gemt. En kollega i driften skal bekræfte det.',
    },
    openAlready: ({ year }: { year: number }) => `${year} er allerede åbnet.`,
    changeHeading: 'Ændr beløbsgrænsen',
    changeLead:
      'Et højere beløb gælder fra det tidspunkt, du vælger. Et lavere gælder fra det øjeblik, du gemmer det, og kan ikke komme under det, der allerede er brugt på et frikort.',
    amount: 'Nyt beløb',
    from: 'Gælder fra',
    look: 'Se, hvad det gør',
    effect: {
      first: ({ amount, at }: { amount: string; at: string }) => `${amount} gælder fra ${at}.`,
      raise: ({ amount, at }: { amount: string; at: string }) => `Beløbet stiger til ${amount} fra ${at}.`,
      lowering: ({ amount }: { amount: string; at: string }) =>
        `Beløbet falder til ${amount} i samme øjeblik, du gemmer det.`,
      unchanged: ({ amount }: { amount: string; at: string }) => `Beløbet er ${amount}, som det er nu.`,
    },
    cancels: ({ amount, at }: { amount: string; at: string }) =>
      `Ændringen til ${amount} fra ${at} bliver annulleret.`,
    affects: ({ cards, inUse }: { cards: number; inUse: number }) =>
      `Det gælder ${cards} frikort. På ${inUse} af dem er der ansættelser.`,
    affectsNone: 'Året er ikke åbnet, så ingen frikort bliver berørt endnu.',
    used: ({ amount }: { amount: string }) => `Højeste forbrug på ét frikort: ${amount}`,
    effectHeading: 'Det sker',
    afterwards: 'Derefter gælder',
    changeAction: 'Gem det nye beløb',
    changeTitle: ({ amount }: { amount: string }) => `Gem ${amount} som nyt beløb?`,
    changeDone: 'Det nye beløb er gemt.',
    loweringTakesTwo: 'Et lavere beløb skal en kollega i driften bekræfte, før det gælder.',
    proposeAction: 'Foreslå det nye beløb',
    proposeTitle: ({ amount }: { amount: string }) => `Foreslå ${amount} som nyt beløb?`,
    changeProposed: 'Forslaget er gemt. En kollega i driften skal bekræfte det.',
    historyHeading: 'Beløb gennem tiden',
    amountColumn: 'Beløb',
    fromColumn: 'Gælder fra',
    enteredColumn: 'Indtastet',
    byColumn: 'Kilde',
    byLaw: 'Loven',
    superseded: ({ at }: { at: string }) => `Erstattet ${at}`,
    notFoundTitle: 'Året er ikke indtastet',
    notFoundText: 'Du kan indtaste det, når beløbet er kendt.',
  },

  proposal: {
    heading: 'Et forslag venter',
    opening: ({ name, at, year }: { name: string; at: string; year: number }) =>
      `${name} foreslog ${at} at åbne ${year}.`,
    amount: ({ name, at, amount }: { name: string; at: string; amount: string }) =>
      `${name} foreslog ${at}, at beløbet skal være ${amount}`,
    effectHeading: 'Det sker, når det bliver bekræftet',
    source: ({ source }: { source: string }) => `Beløbet står her: ${source}`,
    another: 'En kollega i driften skal bekræfte det. Du kan selv trække det tilbage.',
    yours: 'Du kan bekræfte det eller afvise det.',
    confirm: 'Bekræft',
    confirmTitle: ({ year }: { year: number }) => `Bekræft forslaget om ${year}?`,
    confirmed: 'Forslaget er bekræftet og gennemført.',
    reject: 'Afvis forslaget',
    rejectTitle: ({ year }: { year: number }) => `Afvis forslaget om ${year}?`,
    rejected: 'Forslaget er afvist.',
    withdraw: 'Træk forslaget tilbage',
    withdrawTitle: ({ year }: { year: number }) => `Træk forslaget om ${year} tilbage?`,
    withdrawn: 'Forslaget er trukket tilbage.',
    staysAsItIs: 'Året bliver, som det er. I kan foreslå det igen.',
    historyHeading: 'Forslag og afgørelser',
    whatColumn: 'Forslag',
    whatOpening: ({ at }: { at: string | undefined }) =>
      at === undefined ? 'Åbning med det samme' : `Åbning ${at}`,
    whatAmount: ({ amount }: { amount: string }) => `Beløb: ${amount}`,
    proposedColumn: 'Foreslået af',
    decidedColumn: 'Afgjort',
    waits: 'Venter',
    outcome: {
      confirmed: ({ name, at }: { name: string; at: string }) => `Bekræftet af ${name}, ${at}`,
      dropped: ({ name, at }: { name: string; at: string }) =>
        `Afvist eller trukket tilbage af ${name}, ${at}`,
      overtaken: ({ name, at }: { name: string; at: string }) =>
        `Bortfaldt, da ${name} indtastede et andet beløb, ${at}`,
    },
  },
};

export type OperatorTexts = typeof da;
