/** The texts of the page on which one chooses how to log in, in Danish. */
export const da = {
  title: 'Log på',
  lead: {
    caseworker: 'Du er på vej ind som sagsbehandler.',
    company: 'Du er på vej ind som virksomhed.',
    citizen: 'Du er på vej ind som borger.',
  },
  choose: {
    caseworker: 'Vælg det login, du bruger på dit arbejde.',
    company: 'Vælg det login, du bruger på dit arbejde.',
    citizen: 'Vælg, hvordan du vil logge på.',
  },
  logInWith: ({ name }: { name: string }) => `Log på med ${name}`,
  choices: 'Login',
  none: 'Der er ikke noget login at vælge lige nu. Prøv igen om lidt.',
};

export type LogInTexts = typeof da;
