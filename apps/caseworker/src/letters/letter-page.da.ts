/** The texts around a citizen's letter, for caseworkers, in Danish. */
export const da = {
  back: 'Tilbage til borgeren',
  open: 'Se brevet til borgeren',
  lackingHeading: 'Læs brevet igennem, før du sender det',
  lacking: {
    contact:
      'Kommunen havde ikke skrevet kontaktoplysninger. Brevet siger ikke, hvem borgeren kan ringe til.',
    complaint:
      'Kommunen havde ikke skrevet sin egen klagevejledning. Brevet siger ikke, hvor og hvornår borgeren skal klage.',
  },
  lackingHelp:
    'Skriv det, der mangler, når du sender brevet. Kommunens administrator kan skrive det i de næste breve.',
};

export type LetterPageTexts = typeof da;
