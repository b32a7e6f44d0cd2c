/** The texts that every page of the app begins with, in Danish. Plain words, "du", sentence case. */
export const da = {
  solution: 'Sagsbehandler',

  navigation: {
    start: 'Start',
    mine: 'Mine tilknyttede borgere',
    unassigned: 'Uden sagsbehandler',
    all: 'Kommunens borgere',
    figures: 'Tal',
    colleagues: 'Kolleger',
    transfers: 'Overførsler',
    operation: 'Drift',
    notices: 'Driftsmeddelelser',
    years: 'Ordningsår',
    counting: 'Tælling',
    selfService: 'Selvbetjening',
    alarms: 'Alarmer',
    efforts: 'Indsatser',
    log: 'Log',
    contact: 'Kontaktoplysninger',
    letters: 'Breve',
    systems: 'It-systemer',
    events: 'Hændelser',
    handOvers: 'Opgørelser',
    messages: 'Beskeder',
  },

  guides: {
    administrator: 'Vejledning for administratorer',
    efforts: 'Vejledning til indsatser',
    operator: 'Vejledning for driften',
  },

  search: {
    label: 'CPR-nummer eller frikortnummer',
    action: 'Søg',
    searching: 'Søger efter borgeren …',
    shortcut: 'Ctrl + K',
    empty: 'Skriv et CPR-nummer eller et frikortnummer.',
    invalid: 'Skriv et CPR-nummer med 10 cifre eller et frikortnummer med 5 cifre.',
    impossibleDate: 'De første 6 cifre er ikke en fødselsdato. Kontrollér CPR-nummeret.',
    tryAgain: 'Prøv igen',
    again: 'Søg igen',
    where: 'Søgefeltet står øverst på siden.',
    resultGoneTitle: 'Søg borgeren frem igen',
    resultGoneText:
      'Af hensyn til borgeren bliver søgeresultatet ikke gemt. Det forsvinder, når siden genindlæses.',
  },

  start: {
    back: 'Til startsiden',
    title: 'Find en borger',
    lead: 'Skriv et CPR-nummer eller et frikortnummer i søgefeltet øverst, og vælg Søg.',
    withCpr: 'Med CPR-nummeret finder du også borgere, der ikke har et frikort endnu.',
    withCardNumber: 'Med frikortnummeret finder du de borgere, som din kommune er ansvarlig for.',
    attention: 'Kræver opmærksomhed',
    lists: 'Lister',
    mineText: 'De borgere, som du er tilknyttet som sagsbehandler.',
    unassignedText: 'Borgere i din kommune, som ingen er tilknyttet.',
    allText: 'Alle med et frikort, som din kommune er ansvarlig for.',
    colleaguesText: 'Hvem der arbejder her, og hvor mange borgere de har. Giv en kollegas borgere videre.',
    transfersText: 'Borgere på vej til eller fra en anden kommune.',
    figuresText: 'Hvor mange der har og bruger et frikort, ansættelser og løn.',
    selfServiceText: 'Hvor meget der klares digitalt, uge for uge, og tallene til KOMHEN.',
  },
};

export type Messages = typeof da;
