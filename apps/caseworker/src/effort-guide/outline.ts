import { paragraph, remember, steps } from '@frikort/ui/guide/outline.tsx';
import { support } from '@frikort/ui/guide/shared-outline';

/** The guide without its words, which are those of `guide.da.tsx` and `guide.en.tsx`. */
export const outline = {
  editions: [{ version: '1.0', date: '2026-11-30' }],
  chapters: {
    adgang: [paragraph, steps, paragraph],
    administrator: [paragraph, steps, steps, remember],
    indsatsansvarlig: [paragraph, steps, remember, paragraph],
    deltageransvarlig: [paragraph, steps, remember, steps, paragraph],
    support,
  },
} as const;
