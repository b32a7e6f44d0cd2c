import type { SaidIn } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as log } from './log.da.ts';
import type { logGuide as outline } from './log-guide.ts';

/** How the log is read, for the guides of the operator and the administrator, in Danish. */
export const logGuide: SaidIn<typeof outline> = [
  <>
    Vælg, hvad du vil se, og tryk <Name>{log.show}</Name>. Et felt, du lader stå tomt, begrænser ikke
    søgningen. Det bliver også logget, at du ser loggen.
  </>,
  'Vælg det, du leder efter',
  [
    [
      log.citizen,
      'Viser kun det, der handler om én borger. Nummeret kommer ikke i adressen, og borgeren kan se, at du har set loggen.',
    ],
    [
      log.kind,
      `“${log.kinds.changes}” udelader det, der kun blev set på. “${log.kinds.refused}” viser det, nogen prøvede uden at få lov.`,
    ],
    [log.action, 'Viser kun én slags handling, for eksempel søgninger.'],
    [log.employee, 'Viser kun medarbejdere, hvis navn indeholder det, du skriver.'],
    [log.names, 'Slå kun navnene til, når du har brug for dem.'],
  ],
  'Læs en linje',
  [
    [log.who, 'Organisation og rolle, og medarbejderens navn, hvis du har slået navne til.'],
    [
      log.what,
      'Det, der blev gjort. Har nogen set en liste, er det én linje med antallet af borgere. Åbn den for at se de linjer, den består af: én for hver borger.',
    ],
    [log.purpose, 'Følger af handlingen. Ingen kan skrive et andet.'],
    [
      log.place,
      'Linjens nummer i den forseglede log. Så kan det ses, hvis en linje bliver ændret, slettet eller flyttet. Nye linjer bliver forseglet inden for kort tid.',
    ],
  ],
  'Loggen nævner aldrig en borger. Skal du vide, om en bestemt borger var på en liste, så søg på borgeren: Så står listen der, hvis borgeren var på den.',
  'Hent loggen som fil',
  <>
    <Name>{log.download}</Name> giver dig alt, du har valgt, med én række for hver linje i den forseglede log.
    Rækker, der hører til samme handling, har samme id i den sidste kolonne.
  </>,
];
