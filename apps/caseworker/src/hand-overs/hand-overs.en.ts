import { permissionNames } from '@frikort/ui/permission-names';
import { actingSystem } from '@frikort/words/system-words.en';
import type { HandOverTexts } from './hand-overs.da.ts';

/** The page where an administrator hands employments over to the municipality's other systems, in English. */
export const en: HandOverTexts = {
  title: 'Hand-overs to the municipality',
  lead: 'Take the citizens’ employments and pay over to the municipality’s other systems, for instance for checks or settlement.',
  kept: 'A hand-over stays as it was and can be downloaded again. Every download is in the log, and the citizens can see it.',

  newHeading: 'Make a hand-over',
  from: 'From',
  to: 'To',
  endBeforeStart: 'To: Enter a date that is not before the first.',
  periodHint: 'It has the employments that end in the period. Both days count.',
  kind: 'What is to be in it?',
  kinds: { everything: 'Everything in the period', changes: 'Only what has changed' },
  kindHints: {
    everything: 'All employments, cancelled ones as well.',
    changes: 'What is new, edited or cancelled since the earlier hand-overs for the same period.',
  },
  make: 'Make hand-over',
  made: ({ employments, citizens }) =>
    employments === 0
      ? 'The hand-over has been made. There was nothing to put in it.'
      : `The hand-over has been made, with ${employments === 1 ? '1 employment' : `${employments} employments`} of ${citizens === 1 ? '1 citizen' : `${citizens} citizens`}.`,

  listHeading: 'Earlier hand-overs',
  none: 'No hand-overs have been made yet',
  at: 'Made',
  system: actingSystem,
  what: 'Period and content',
  shortKinds: { everything: 'Everything', changes: 'Changes' },
  count: ({ employments, citizens }) =>
    `${employments === 1 ? '1 employment' : `${employments} employments`}, ${citizens === 1 ? '1 citizen' : `${citizens} citizens`}`,
  amount: 'Total pay',
  files: 'Download (CSV)',
  empty: 'Nothing to download',
  employments: 'Employments',
  totals: 'Total per citizen',
  downloaded: 'The file has been saved.',
  withCpr: 'Include CPR numbers in the files',

  notForYou: 'This page is for administrators',
  notForYouText: `Only the municipality’s administrator can make hand-overs. Ask for the permission “${permissionNames.administrator}” in MitID Erhverv.`,
  toStart: 'To the start page',
};
