import { textLimits } from '@frikort/domain/text-limits';
import type { CountingTexts } from './counting.da.ts';

/** The operator's page about what municipalities count in a season (R38), in English. */
export const en: CountingTexts = {
  title: 'Tasks that are counted',
  lead: 'Choose what municipalities count in the season, and in which weeks. They see it on their page about self-service.',
  season: 'Season',
  seasons: { spring: 'Spring', autumn: 'Autumn' },
  year: 'Year',
  yearError: 'Enter a year from 2016 on.',
  weeks: 'Counting weeks',
  weeksHint: 'Week numbers with commas between, such as 45, 46. They are of the season’s year.',
  weeksError: 'Enter week numbers that the year has, each once and 12 at most.',
  tasks: 'Tasks',
  obligation: 'Counted in the season',
  obligations: { none: 'Not counted', obligatory: 'Obligatory', voluntary: 'Voluntary' },
  nameDa: 'Name of the task in Danish',
  nameEn: 'Name of the task in English',
  nameError: ({ flow }) =>
    `${flow}: Enter the task’s name in both languages, ${textLimits.title} characters at most.`,
  save: 'Save',
  saved: 'The list is saved. Municipalities see it now.',
  outdated: 'Someone else has saved meanwhile. The fields show their list.',
  changed: ({ at, by }) => `Last changed ${at} by ${by}.`,
};
