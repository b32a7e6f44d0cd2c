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
import type { pictures } from './pictures/da.gen.ts';

const picture = pictureOf<keyof typeof pictures>;

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [{ version: '1.0', date: '2026-11-21' }],
  chapters: {
    ordningen: [scheme],
    ord: [words],
    'log-paa': [
      paragraph,
      list,
      steps,
      picture('entrances'),
      paragraph,
      mitIdApp,
      sessionEnd,
      heading,
      paragraph,
      refusals([
        'privilege-missing',
        'privilege-scope-too-narrow',
        'not-a-municipality',
        'cvr-missing',
        'wrong-entrance',
        'assurance-too-low',
        'cancelled-at-provider',
        'provider-unavailable',
        'login-expired',
        'login-cookie-missing',
        'login-invalid',
      ]),
    ],
    'tildel-rettighed': [paragraph, steps, remember, paragraph],
    'find-borger': [
      paragraph,
      picture('search'),
      list,
      heading,
      paragraph,
      picture('otherMunicipality'),
      remember,
    ],
    opret: [
      paragraph,
      steps,
      picture('withoutFrikort'),
      picture('grantDialog'),
      picture('granted'),
      paragraph,
      heading,
      paragraph,
    ],
    'borgerens-side': [
      picture('citizen'),
      paragraph,
      heading,
      paragraph,
      picture('year'),
      heading,
      paragraph,
      remember,
    ],
    lister: [
      paragraph,
      picture('assignDialog'),
      words,
      picture('mine'),
      paragraph,
      paragraph,
      heading,
      paragraph,
      picture('exportDialog'),
    ],
    kontrol: [paragraph, steps, list, heading, paragraph],
    deaktiver: [paragraph, steps, picture('deactivateDialog'), list, paragraph],
    regler: [words],
    'virksomheder-og-borgere': [
      heading,
      paragraph,
      picture('terms'),
      paragraph,
      heading,
      paragraph,
      picture('balance'),
      paragraph,
    ],
    persondata: [paragraph, paragraph, heading, paragraph, paragraph],
    support,
    'paa-vej': [paragraph, list, paragraph],
  },
} as const;

/** The chapters in one language. */
export type Said = GuideInLanguage<typeof outline>['chapters'];
