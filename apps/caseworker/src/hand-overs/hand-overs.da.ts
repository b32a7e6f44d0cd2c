import { permissionNames } from '@frikort/ui/permission-names';
import { actingSystem } from '@frikort/words/system-words.da';

/** The page where an administrator hands employments over to the municipality's other systems, in Danish. */
export const da = {
  title: 'Opgørelser til kommunen',
  lead: 'Tag borgernes ansættelser og løn med over i kommunens øvrige systemer, for eksempel til kontrol eller afregning.',
  kept: 'En opgørelse bliver stående, som den var, og kan hentes igen. Hver gang en hentes, står det i loggen, og borgerne kan se det.',

  newHeading: 'Lav en opgørelse',
  from: 'Fra',
  to: 'Til',
  endBeforeStart: 'Til: Skriv en dato, der ikke ligger før den første.',
  periodHint: 'Med er de ansættelser, der slutter i perioden. Begge dage regnes med.',
  kind: 'Hvad skal med?',
  kinds: { everything: 'Alt i perioden', changes: 'Kun det, der er ændret' },
  kindHints: {
    everything: 'Alle ansættelser, også annullerede.',
    changes: 'Det nye, rettede og annullerede siden de tidligere opgørelser for samme periode.',
  },
  make: 'Lav opgørelse',
  made: ({ employments, citizens }: { employments: number; citizens: number }) =>
    employments === 0
      ? 'Opgørelsen er lavet. Der var ikke noget at tage med.'
      : `Opgørelsen er lavet med ${employments === 1 ? '1 ansættelse' : `${employments} ansættelser`} for ${citizens === 1 ? '1 borger' : `${citizens} borgere`}.`,

  listHeading: 'Tidligere opgørelser',
  none: 'Der er ikke lavet nogen opgørelser endnu',
  at: 'Lavet',
  system: actingSystem,
  what: 'Periode og indhold',
  shortKinds: { everything: 'Alt', changes: 'Ændringer' },
  count: ({ employments, citizens }: { employments: number; citizens: number }) =>
    `${employments === 1 ? '1 ansættelse' : `${employments} ansættelser`}, ${citizens === 1 ? '1 borger' : `${citizens} borgere`}`,
  amount: 'Løn i alt',
  files: 'Hent (CSV)',
  empty: 'Intet at hente',
  employments: 'Ansættelser',
  totals: 'Sum pr. borger',
  downloaded: 'Filen er gemt.',
  withCpr: 'Tag CPR-numre med i filerne',

  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan lave opgørelser. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til startsiden',
};

export type HandOverTexts = typeof da;
