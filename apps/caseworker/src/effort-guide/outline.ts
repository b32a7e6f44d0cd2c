import { paragraph, picture as pictureOf, remember, steps } from '@frikort/ui/guide/outline.tsx';
import { support } from '@frikort/ui/guide/shared-outline';
import type { pictures } from './pictures/da.gen.ts';

const picture = pictureOf<keyof typeof pictures>;

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [{ version: '1.0', date: '2026-11-30' }],
  chapters: {
    adgang: [paragraph, steps, paragraph],
    administrator: [paragraph, steps, steps, picture('money'), remember],
    indsatsansvarlig: [paragraph, steps, picture('effort'), remember, paragraph],
    deltageransvarlig: [paragraph, steps, picture('register'), remember, steps, paragraph],
    rapporter: [paragraph, steps, picture('report'), paragraph, remember],
    support,
  },
} as const;
