import {
  heading,
  paragraph,
  picture as pictureOf,
  remember,
  steps,
  words,
} from '@frikort/ui/guide/outline.tsx';
import { logGuide } from '../log/log-guide.ts';
import type { pictures } from './pictures/da.gen.ts';

const picture = pictureOf<keyof typeof pictures>;

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [{ version: '1.0', date: '2026-11-28' }],
  chapters: {
    adgang: [paragraph, paragraph],
    driftsmeddelelser: [paragraph, words, steps, picture('notice'), paragraph],
    ordningsaar: [paragraph, steps, heading, paragraph, picture('change'), paragraph, remember],
    alarmer: [paragraph, paragraph, picture('alarms'), paragraph],
    tal: [paragraph, paragraph],
    taelling: [paragraph, steps],
    indsatser: [paragraph, steps, picture('ordered'), paragraph, remember],
    log: [paragraph, logGuide, paragraph],
    'naar-noget-er-galt': [words],
  },
} as const;
