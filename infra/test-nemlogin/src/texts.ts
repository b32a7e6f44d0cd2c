/** The words on the test NemLog-in's pages. */
export const texts = {
  da: {
    title: 'Test-login',
    banner: 'Testmiljø: alle personer her er opdigtede',
    chooseHeading: 'Hvem vil du logge på som?',
    chooseIntro:
      'Siden står i stedet for MitID og MitID Erhverv, når systemet kører lokalt. Vælg en person for at fortsætte.',
    chooseAnew: 'Tjenesten beder om et nyt login, også af den, der allerede er logget på.',
    groups: {
      caseworker: 'Kommuner og drift',
      company: 'Virksomheder',
      citizen: 'Borgere',
    },
    others: 'Personer, som denne indgang ikke er beregnet til',
    othersIntro: 'Vælg en af dem for at se, hvordan systemet afviser.',
    otherOutcomes: 'Uden at logge på',
    cancel: 'Fortryd login',
    refuse: 'Lad login blive afvist',
    continueHeading: 'Du bliver sendt videre',
    continueText: 'Sker der ikke noget, så tryk på knappen.',
    continueButton: 'Fortsæt',
    startHeading: 'Test-login kører',
    startText: 'Begynd ved den indgang, du vil bruge. Herfra kan du logge af alt på én gang.',
    logoutHeading: 'Log af alt',
    logoutNobody: 'Ingen er logget på i denne browser.',
    logoutText: 'Disse personer er logget på i denne browser:',
    logoutButton: 'Log af alt',
    loggedOutHeading: 'Du er logget af',
    loggedOutText: 'Alle sessioner i denne browser er afsluttet.',
    errorHeading: 'Anmodningen kan ikke bruges',
    otherLanguage: 'English',
  },
  en: {
    title: 'Test login',
    banner: 'Test environment: everyone here is fictional',
    chooseHeading: 'Who do you want to log in as?',
    chooseIntro:
      'This page stands in for MitID and MitID Erhverv when the system runs locally. Choose someone to continue.',
    chooseAnew: 'The service asks for a new login, also from someone who is logged in already.',
    groups: {
      caseworker: 'Municipalities and operations',
      company: 'Companies',
      citizen: 'Citizens',
    },
    others: 'People whom this entrance is not meant for',
    othersIntro: 'Choose one of them to see how the system refuses.',
    otherOutcomes: 'Without logging in',
    cancel: 'Cancel the login',
    refuse: 'Have the login refused',
    continueHeading: 'You are being sent on',
    continueText: 'If nothing happens, press the button.',
    continueButton: 'Continue',
    startHeading: 'The test login is running',
    startText: 'Begin at the entrance you want to use. From here you can log out of everything at once.',
    logoutHeading: 'Log out of everything',
    logoutNobody: 'Nobody is logged in in this browser.',
    logoutText: 'These people are logged in in this browser:',
    logoutButton: 'Log out of everything',
    loggedOutHeading: 'You are logged out',
    loggedOutText: 'Every session in this browser has ended.',
    errorHeading: 'This request cannot be used',
    otherLanguage: 'Dansk',
  },
} as const;

export type Language = keyof typeof texts;

/** Danish unless the address says `lang=en`. */
export function languageOf(value: unknown): Language {
  return value === 'en' ? 'en' : 'da';
}
