import type { ChartTexts } from './charts.da.ts';

/** What stands around every picture, in English. */
export const en: ChartTexts = {
  table: 'See the figures',
  hidden: 'hidden',
  hiddenNote:
    '* Hidden. Numbers from 1 to 4 are not shown, and others are hidden so that they cannot be worked out.',
  picture: 'Download picture (SVG)',
  pictureDone: 'The picture has been downloaded.',
  file: 'Download figures (CSV)',
  fileDone: 'The file has been downloaded.',
  drawn: ({ drawn, all }) =>
    `The picture shows the ${drawn} largest of ${all}. All are under “See the figures”.`,
  nothing: 'There are no figures to show yet.',
};
