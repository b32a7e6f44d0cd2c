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
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide';
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
    regler: [words],
    'log-paa': [
      paragraph,
      picture('entrances'),
      steps,
      paragraph,
      remember,
      mitIdApp,
      sessionEnd,
      heading,
      paragraph,
      refusals([
        'cvr-missing',
        'wrong-entrance',
        'assurance-too-low',
        'cancelled-at-provider',
        'login-expired',
        'login-cookie-missing',
        'login-invalid',
      ]),
    ],
    registrer: [
      paragraph,
      heading,
      steps,
      picture('cardNumber'),
      picture('person'),
      paragraph,
      heading,
      picture('terms'),
      words,
      heading,
      paragraph,
      picture('receipt'),
      remember,
      paragraph,
    ],
    nytaar: [paragraph, steps, picture('split'), paragraph],
    flere: [paragraph, steps, picture('several'), words, remember, heading, paragraph],
    oversigt: [paragraph, picture('overview'), list, paragraph, paragraph],
    ret: [
      picture('employment'),
      words,
      picture('addPay'),
      remember,
      picture('cancelDialog'),
      paragraph,
      heading,
      steps,
      paragraph,
      heading,
      paragraph,
    ],
    kontaktperson: [steps, picture('contactPerson'), paragraph],
    beskeder: inboxParts,
    'it-systemer': [paragraph, heading, steps, remember, heading, steps, heading, steps, paragraph],
    haendelser: webhookChapter,
    persondata: [paragraph, list, paragraph],
    support,
  },
} as const;

/** The chapters in one language. */
export type Said = GuideInLanguage<typeof outline>['chapters'];
