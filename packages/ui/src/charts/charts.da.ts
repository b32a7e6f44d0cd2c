/** What stands around every picture, in Danish. */
export const da = {
  table: 'Se tallene',
  hidden: 'skjult',
  hiddenNote: '* Skjult. Tal fra 1 til 4 vises ikke, og andre er skjult, så de ikke kan regnes ud.',
  picture: 'Hent billede (SVG)',
  pictureDone: 'Billedet er hentet.',
  file: 'Hent tal (CSV)',
  fileDone: 'Filen er hentet.',
  drawn: ({ drawn, all }: { drawn: number; all: number }) =>
    `Billedet viser de ${drawn} største af ${all}. Alle står under “Se tallene”.`,
  nothing: 'Der er ingen tal at vise endnu.',
};

export type ChartTexts = typeof da;
