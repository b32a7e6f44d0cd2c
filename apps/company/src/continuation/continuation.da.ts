/** The texts of what is still to be registered after New Year, in Danish. */
export const da = {
  heading: ({ count }: { count: number }) =>
    count === 1
      ? 'En ansættelse fortsætter efter nytår og mangler at blive registreret'
      : `${count} ansættelser fortsætter efter nytår og mangler at blive registreret`,
  item: ({ name, period }: { name: string; period: string }) => `${name}: næste del, ${period}`,
  rest: ({ amount }: { amount: string }) => `Der mangler ${amount} af lønnen.`,
  register: 'Registrér næste del',
  notOpen: ({ year }: { year: number }) =>
    `Kan først registreres, når beløbsgrænsen for ${year} er åbnet. Så kommer der en knap her og en besked til jer.`,
  opens: ({ year, on, amount }: { year: number; on: string; amount: string }) =>
    `Kan registreres fra ${on}. Så åbner ${year}, og hver borger må tjene ${amount} det år. Fra den dag er der en knap her og en besked til jer.`,
  example: 'Beløbet er et eksempel, indtil det rigtige er fastsat.',
  untilThen: ({ year }: { year: number }) => `Indtil da kan I registrere og rette det, der ligger i ${year}.`,
  inactive: 'Frikortet er inaktivt. Tal med borgeren, som kan spørge sin kommune.',
  show: 'Se første del',
  drop: 'Fjern påmindelsen',
  dropTitle: 'Fjern påmindelsen?',
  dropText: ({ name, period }: { name: string; period: string }) =>
    `Ingen i virksomheden bliver længere mindet om at registrere ${period} for ${name}. Det, der er registreret, ændres ikke.`,
  kept: ({ period }: { period: string }) => `Husk også at registrere næste del: ${period}`,
  keptText: 'Påmindelsen står på jeres oversigt over ansættelser, til delen er registreret.',
  gone: 'Påmindelsen findes ikke længere. Delen er måske allerede registreret.',
  lead: ({ period }: { period: string }) =>
    `Felterne er udfyldt efter første del. Kontrollér lønnen for ${period}, før du registrerer.`,
};

export type ContinuationTexts = typeof da;
