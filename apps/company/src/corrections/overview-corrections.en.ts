import type { OverviewCorrectionTexts } from './overview-corrections.da.ts';

/** What the overview tells of objections and of what a municipality has opened (R30), in English. */
export const en: OverviewCorrectionTexts = {
  disputed: ({ count }) =>
    count === 1
      ? 'A citizen says something is wrong'
      : `Citizens say something is wrong with ${count} employments`,
  opened: ({ count }) =>
    count === 1
      ? 'The municipality has opened a locked employment for you'
      : `The municipality has opened ${count} locked employments for you`,
  until: ({ until }) => `edit by ${until}`,
};
