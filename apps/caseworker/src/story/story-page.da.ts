/** The texts around the story of a frikort, in Danish. */
export const da = {
  title: 'Frikortets forløb',
  open: 'Se hele forløbet',
  back: 'Tilbage til borgeren',
  of: ({ name, cardNumber }: { name: string; cardNumber: string }) => `${name}, frikort ${cardNumber}`,
};

export type StoryPageTexts = typeof da;
