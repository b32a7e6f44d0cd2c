/** How a municipality is reached, in Danish. */
export const da = {
  heading: ({ authority }: { authority: string }) => `Kontakt ${authority}`,
  phone: 'Telefon',
  email: 'E-mail',
  webPage: 'Hjemmeside',
  address: 'Adresse',
  openingHours: 'Åbningstider',
  noNumbersByEmail: 'Skriv ikke CPR-nummer eller frikortnummer i en e-mail.',
  notEntered: ({ authority }: { authority: string }) =>
    `${authority} har ikke skrevet sine kontaktoplysninger her endnu. Find telefonnummeret på kommunens hjemmeside, eller spørg i borgerservice.`,

  find: { own: 'Find din kommune', citizen: 'Find borgerens kommune' },
  choose: { own: 'Din kommune', citizen: 'Borgerens kommune' },
  chooseHint: {
    own: 'Vælg den kommune, du bor i, eller den, der har oprettet dit frikort.',
    citizen: 'Vi må ikke vise, hvilken kommune det er. Spørg borgeren.',
  },
  none: 'Vælg en kommune',
};

export type AuthorityTexts = typeof da;
