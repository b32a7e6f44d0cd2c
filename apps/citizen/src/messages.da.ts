/** The texts of the small public pages and of what surrounds the citizen's own, in Danish. */
export const da = {
  findMunicipality: {
    title: 'Find din kommune',
    lead: 'Din kommune svarer på, om du kan få et frikort, og hvad der gælder for dig.',
  },

  loggedOut: {
    title: 'Du er logget af',
    text: 'Luk browseren, hvis du sidder ved en computer, som andre også bruger.',
    toFrontPage: 'Til forsiden',
    logInAgain: 'Log på igen',
  },

  navigation: {
    solution: 'Mit frikort',
    mine: 'Mit frikort',
    myData: 'Mine oplysninger',
    accessLog: 'Hvem har set mine oplysninger',
    messages: 'Beskeder',
  },
};

export type Messages = typeof da;
