import type { StoryEventType, StoryKind } from '@frikort/domain/story';
import { eventWords } from './record-words.da.ts';

/** What the story of a frikort says besides its history, in Danish. */
export const storyWords = {
  events: {
    ...eventWords,
    'card-opened': 'Nyt år åbnet',
    'allowance-changed': 'Beløbsgrænsen ændret',
  } satisfies Record<StoryEventType, string>,
  kinds: {
    status: 'Frikortet',
    employment: 'Ansættelser',
    control: 'Kontrol',
    caseworker: 'Sagsbehandler',
    transfer: 'Flytning mellem kommuner',
    register: 'CPR-registret',
    allowance: 'Beløbsgrænse',
  } satisfies Record<StoryKind, string>,
  change: ({ field, from, to }: { field: string; from: string; to: string }) =>
    `${field}: fra ${from} til ${to}`,
};

export type StoryWords = typeof storyWords;
