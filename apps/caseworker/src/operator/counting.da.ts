import { textLimits } from '@frikort/domain/text-limits';

/** The operator's page about what municipalities count in a season (R38), in Danish. */
export const da = {
  title: 'Opgaver, der tælles',
  lead: 'Vælg, hvad kommunerne tæller i sæsonen, og i hvilke uger. De ser det på deres side om selvbetjening.',
  season: 'Sæson',
  seasons: { spring: 'Forår', autumn: 'Efterår' },
  year: 'År',
  yearError: 'Skriv et årstal fra 2016 og frem.',
  weeks: 'Tælleuger',
  weeksHint: 'Ugenumre med komma imellem, for eksempel 45, 46. De ligger i sæsonens år.',
  weeksError: 'Skriv ugenumre, som året har, hvert kun én gang og højst 12.',
  tasks: 'Opgaver',
  obligation: 'Tælles i sæsonen',
  obligations: { none: 'Tælles ikke', obligatory: 'Obligatorisk', voluntary: 'Frivillig' },
  nameDa: 'Opgavens navn på dansk',
  nameEn: 'Opgavens navn på engelsk',
  nameError: ({ flow }: { flow: string }) =>
    `${flow}: Skriv opgavens navn på begge sprog, højst ${textLimits.title} tegn.`,
  save: 'Gem',
  saved: 'Listen er gemt. Kommunerne ser den nu.',
  outdated: 'En anden har gemt imens. Det er deres liste, der står i felterne nu.',
  changed: ({ at, by }: { at: string; by: string }) => `Senest ændret ${at} af ${by}.`,
};

export type CountingTexts = typeof da;
