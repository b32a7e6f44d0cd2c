import { objectionWords } from '@frikort/words/objection-words.da';

type Instant = { instant: string };

/** What a citizen says is wrong with an employment (R30), in Danish. */
export const da = {
  words: objectionWords,
  wrong: 'Det her er forkert',
  of: ({ company, period }: { company: string; period: string }) => `, ${company}, ${period}`,
  dialog: {
    title: 'Hvad er forkert?',
    label: 'Vælg det, der passer bedst',
    choiceMissing: 'Vælg, hvad der er forkert',
    sentence: 'Fortæl kort, hvad der er rigtigt',
    sentenceHint: 'En sætning er nok. Skriv ikke CPR-numre.',
    sentenceMissing: 'Skriv, hvad der er forkert',
    confirm: 'Send',
  },
  toCompany: ({ company }: { company: string }) =>
    `${company} får besked og kan rette. Du kan se her, hvad der bliver af det. Ansættelsen ændrer sig ikke, før virksomheden har rettet.`,
  toAuthority:
    'Ansættelsen er låst, så både din kommune og virksomheden får besked. Du kan se her, hvad der bliver af det. Ansættelsen ændrer sig ikke af det.',
  said: 'Det er sendt.',
  open: ({ instant }: Instant) => `Du sagde ${instant}, at noget er forkert`,
  withCompany: 'Virksomheden har ikke svaret endnu.',
  withAuthority: 'Din kommune har ikke svaret endnu.',
  settledCompany: ({ instant }: Instant) => `Virksomheden svarede ${instant}`,
  settledAuthority: ({ instant }: Instant) => `Din kommune svarede ${instant}`,
  cancelled: 'Virksomheden har annulleret ansættelsen, efter at du sagde, at noget var forkert.',
  withdrawn: ({ instant }: Instant) => `Du tog det tilbage ${instant}, at noget var forkert.`,
  youSaid: 'Du sagde:',
  again: 'Det er stadig forkert',
  withdraw: 'Tag det tilbage',
  withdrawTitle: 'Tag det tilbage?',
  withdrawText: 'Så skal ingen svare på det. Du kan sige det igen.',
};

export type ObjectionTexts = typeof da;
