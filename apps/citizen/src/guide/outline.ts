import {
  type GuideInLanguage,
  heading,
  list,
  paragraph,
  picture as pictureOf,
  refusals,
  remember,
  steps,
  words,
} from '@frikort/ui/guide/outline.tsx';
import { mitIdApp, scheme, sessionEnd, support } from '@frikort/ui/guide/shared-outline';
import { inboxParts } from '@frikort/ui/inbox/inbox-guide';
import type { pictures } from './pictures/da.gen.ts';

const picture = pictureOf<keyof typeof pictures>;

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [
    { version: '1.1', date: '2026-11-29' },
    { version: '1.0', date: '2026-11-21' },
  ],
  chapters: {
    ordningen: [scheme],
    'log-paa': [
      paragraph,
      picture('entrances'),
      mitIdApp,
      sessionEnd,
      heading,
      paragraph,
      refusals([
        'no-enrolment',
        'wrong-entrance',
        'assurance-too-low',
        'cancelled-at-provider',
        'login-expired',
        'login-cookie-missing',
        'login-invalid',
      ]),
    ],
    restbeloeb: [paragraph, picture('balance'), paragraph, picture('months'), remember, paragraph],
    'vis-frikort': [paragraph, picture('card'), steps, picture('cardOnScreen'), remember],
    ansaettelser: [paragraph, heading, list, heading, paragraph],
    kommunen: [paragraph, paragraph, paragraph, paragraph, heading, paragraph, paragraph],
    beskeder: inboxParts,
    'dine-oplysninger': [
      paragraph,
      words,
      paragraph,
      heading,
      paragraph,
      picture('accessLog'),
      heading,
      paragraph,
      picture('myData'),
      paragraph,
      heading,
      paragraph,
    ],
    support,
  },
} as const;

/** The chapters in one language. */
export type Said = GuideInLanguage<typeof outline>['chapters'];
