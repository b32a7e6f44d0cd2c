/** The texts of the public pages and of the citizen's own page, in Danish. */
export const da = {
  front: {
    title: 'Forside',
    heading: 'Tjen penge, og behold din ydelse',
    lead: 'Med et socialt frikort kan mennesker med særlige sociale problemer tjene et beløb om året uden at betale skat af det og uden at få mindre i ydelse. Her opretter kommunen frikortet, virksomheden registrerer lønnen, og borgeren ser, hvad der er tilbage.',
    entrances: 'Vælg din indgang',
    caseworker: {
      title: 'Sagsbehandler',
      text: 'Opret et frikort, find en borger, og følg med i, hvad der er brugt.',
      action: 'Log på med MitID Erhverv',
    },
    company: {
      title: 'Virksomhed',
      text: 'Registrér en ansættelse på et frikortnummer, og ret den, hvis noget ændrer sig.',
      action: 'Log på med MitID Erhverv',
    },
    citizen: {
      title: 'Borger',
      text: 'Se, hvor meget du kan tjene resten af året, hvem der har registreret løn, og vis dit frikort.',
      action: 'Log på med MitID',
    },
    amount: ({ year }: { year: number }) => `Beløbsgrænse i ${year}`,
    amountText: 'Så meget kan man tjene på frikortet i år, uden skat og uden modregning.',
    amountExample: 'Beløbet er et eksempel, indtil det rigtige er fastsat.',
    amountMissing: ({ year }: { year: number }) => `Beløbsgrænsen for ${year} er ikke fastsat endnu.`,
    amountUnavailable: 'Beløbsgrænsen kan ikke hentes lige nu.',
    status: 'Driftsstatus',
    statusText: {
      normal: 'Alt virker, som det skal.',
      planned: 'Alt virker. Der er planlagt et servicevindue.',
      disruption: 'Der er driftsforstyrrelser lige nu.',
    },
    statusUnavailable: 'Driftsstatus kan ikke hentes lige nu. Det kan betyde, at løsningen er nede.',
  },

  loggedOut: {
    title: 'Du er logget af',
    text: 'Luk browseren, hvis du sidder ved en computer, som andre også bruger.',
    toFrontPage: 'Til forsiden',
  },

  citizen: {
    solution: 'Mit frikort',
    title: 'Mit frikort',
    balance: ({ year }: { year: number }) => `Du kan tjene så meget endnu i ${year}`,
    noCardThisYear: ({ year }: { year: number }) => `Beløbsgrænsen for ${year} er ikke fastsat endnu`,
    noCardThisYearText: 'Du kan se tidligere år længere nede. Spørg din kommune, hvis du vil arbejde nu.',
    resets: 'Det, du ikke bruger i år, kan ikke flyttes til næste år.',
    inactiveTitle: 'Dit frikort er inaktivt',
    inactiveText:
      'Virksomheder kan ikke registrere nye ansættelser på det. Det, der allerede er registreret, gælder stadig. Kontakt din kommune, hvis du har spørgsmål.',
    card: 'Dit frikort',
    cardNumber: 'Frikortnummer',
    cardHint: 'Giv nummeret til den, du skal arbejde for. De skal bruge det for at registrere din løn.',
    showCard: 'Vis frikort (PDF)',
    facts: 'Om dit frikort',
    name: 'Navn',
    cpr: 'CPR-nummer',
    status: 'Status',
    since: ({ instant }: { instant: string }) => `Siden ${instant}`,
    reason: ({ reason }: { reason: string }) => `Begrundelse: ${reason}`,
    decision: ({ date }: { date: string }) => `Afgørelse af ${date}`,
    granted: 'Oprettet',
    consentGiven: ({ instant }: { instant: string }) => `Dit samtykke er registreret ${instant}`,
    authority: 'Kommune',
    caseworker: 'Din sagsbehandler',
    noCaseworker: 'Ingen er tilknyttet lige nu',
    employments: ({ year }: { year: number }) => `Ansættelser i ${year}`,
    otherYears: 'Andre år',
    year: ({ year }: { year: number }) => `${year}`,
    left: ({ amount }: { amount: string }) => `${amount} tilbage`,
    noEmployments: 'Ingen har registreret løn til dig det år',
    noEmploymentsText:
      'Når du har arbejdet, skal virksomheden registrere lønnen her. Spørg den, hvis du mener, at noget mangler.',
    questions: 'Er noget forkert, så kontakt virksomheden. Det er den, der kan rette det.',
  },
};

export type Messages = typeof da;
