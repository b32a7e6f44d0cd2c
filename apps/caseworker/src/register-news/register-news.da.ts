/** What a citizen's page says of news from the CPR register, in Danish. */
export const da = {
  heading: 'Nyt fra CPR-registret',
  kinds: {
    name: 'Borgeren har fået et andet navn',
    protection: 'Beskyttelsen af navn og adresse er ændret',
    number: 'Borgeren har fået et andet CPR-nummer',
  },
  told: ({ what, day }: { what: string; day: string }) => `${what} (${day})`,
  decide: 'Frikortet bliver ikke deaktiveret af sig selv. Tag stilling til, om det skal deaktiveres.',
  mark: 'Markér som set',
  markHint: 'Så står borgeren ikke længere på listen over dem, der er noget nyt om.',
  done: 'Nyt fra CPR-registret er markeret som set.',
  before: 'Set tidligere:',
  seen: ({ day }: { day: string }) => `Fra CPR-registret, set ${day}`,
  seenBy: ({ day, name }: { day: string; name: string }) => `Fra CPR-registret, set ${day} af ${name}`,
  newName: 'Nyt navn',
  newProtection: 'Beskyttelse ændret',
};

export type RegisterNewsTexts = typeof da;
