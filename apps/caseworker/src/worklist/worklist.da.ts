type Count = { count: number };

const citizens = (count: number) => (count === 1 ? 'borger' : 'borgere');
const controls = (count: number) => (count === 1 ? 'kontrol' : 'kontroller');

/** What the start page says needs attention, in Danish. The number stands before each text. */
export const da = {
  overdue: ({ count }: Count) => `${controls(count)} er overskredet`,
  thisYear: ({ count }: Count) => `${controls(count)} skal laves senest i år`,
  withOverdue: 'De overskredne er talt med.',
  flagged: ({ count }: Count) => `${citizens(count)} med nyt fra CPR-registret`,
  flaggedText: 'Det kan være et andet navn, død, et nyt CPR-nummer eller udrejse.',
  littleLeft: ({ count }: Count) => `${citizens(count)} med lidt tilbage`,
  littleLeftText: ({ until, year }: { until: string; year: number }) => `Højst ${until} for ${year}.`,
  littleLeftChange: 'Hvornår er der lidt tilbage?',
  littleLeftFrom: 'Højst så meget',
  littleLeftHint: 'Beløbet er dit eget og følger dig til andre computere.',
  littleLeftSave: 'Gem beløbet',
  littleLeftSaved: 'Beløbet er gemt.',
  withdrawing: ({ count }: Count) => `${citizens(count)}, der har bedt om at få samtykket trukket tilbage`,
  unassigned: ({ count }: Count) => `${citizens(count)} uden sagsbehandler`,
  reopenings: ({ count }: Count) =>
    `${count === 1 ? 'virksomhed beder' : 'virksomheder beder'} om at rette en låst ansættelse`,
  objections: ({ count }: Count) => `${citizens(count)} siger, at noget er forkert`,
  transfers: ({ count }: Count): string =>
    count === 1 ? 'overførsel venter på jeres svar' : 'overførsler venter på jeres svar',
  mine: ({ count }: Count) => `Heraf ${count} på din egen liste`,
  lookedAt: 'Senest åbnet',
  searchFor: 'Søg på frikortnummer',
  nothing: 'Der er ikke noget, der haster.',
};

export type WorklistTexts = typeof da;
