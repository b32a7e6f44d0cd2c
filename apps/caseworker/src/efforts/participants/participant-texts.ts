import { createCatalogue } from '@frikort/ui/catalogue';
import { effortWords } from '@frikort/words/effort-words.da';
import { da } from './participants.da.ts';

/** The texts of participants of efforts; they come with the pages. */
export const { useMessages: useParticipantTexts } = createCatalogue(da, () =>
  import('./participants.en.ts').then((module) => module.en),
);

/** What stands for benefits, occupations and reasons, as in the API's files. */
export const { useMessages: useEffortWords } = createCatalogue(effortWords, () =>
  import('@frikort/words/effort-words.en').then((module) => module.effortWords),
);
