/** The texts of the page on which one chooses how to log in, in Danish. */
export const da = {
  title: 'Hvordan vil du logge på?',
  lead: {
    caseworker: 'Du er på vej ind som sagsbehandler. Vælg det login, du bruger på dit arbejde.',
    company: 'Du er på vej ind som virksomhed. Vælg det login, du bruger på dit arbejde.',
    citizen: 'Du er på vej ind som borger. Vælg, hvordan du vil logge på.',
  },
  choices: 'Login',
  none: 'Der er ingen login at vælge lige nu. Prøv igen om lidt.',
};

export type LogInTexts = typeof da;
