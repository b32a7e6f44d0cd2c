import { paragraph, picture as pictureOf, remember, steps } from '@frikort/ui/guide/outline.tsx';
import { support } from '@frikort/ui/guide/shared-outline';
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide';
import { logGuide } from '../log/log-guide.ts';
import type { pictures } from './pictures/da.gen.ts';

const picture = pictureOf<keyof typeof pictures>;

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [
    { version: '1.1', date: '2026-11-29' },
    { version: '1.0', date: '2026-11-28' },
  ],
  chapters: {
    adgang: [paragraph, steps],
    kontaktoplysninger: [paragraph, steps, picture('contact'), paragraph],
    breve: [paragraph, steps, remember, paragraph],
    'it-systemer': [paragraph, steps, remember, paragraph],
    haendelser: webhookChapter,
    opgoerelser: [paragraph, steps, picture('handOvers'), remember, paragraph],
    selvbetjening: [paragraph, steps, paragraph],
    log: [paragraph, logGuide, picture('log'), remember, paragraph],
    support,
  },
} as const;
