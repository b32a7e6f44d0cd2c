import type { PublishedEventType } from '@frikort/domain/published-event';

/** What programmers are told of a type of event: in a guide, and in the document. */
export type EventMeaning = {
  /** What happened, as a sentence goes on after “because”. */
  readonly means: string;
  /** What of `data` it has; `citizenId` only for municipalities. */
  readonly ids: readonly ('citizenId' | 'employmentId' | 'importId')[];
};

const ofEmployments = ['employmentId', 'citizenId'] as const;

/** Every type of event that other systems are told (R31). */
export const eventMeanings: Readonly<Record<PublishedEventType, EventMeaning>> = {
  'citizen.enrolled': { means: 'a citizen was granted a frikort', ids: ['citizenId'] },
  'citizen.grant-undone': {
    means:
      'the grant of a moment ago was undone: the citizen is not there any more, and its number is nobody’s',
    ids: ['citizenId'],
  },
  'citizen.deactivated': { means: 'a frikort was deactivated', ids: ['citizenId'] },
  'citizen.reactivated': { means: 'a frikort was activated again', ids: ['citizenId'] },
  'citizen.controlled': {
    means: 'it was controlled whether a citizen still fulfils the conditions',
    ids: ['citizenId'],
  },
  'citizen.flagged': {
    means: 'the CPR register tells something of a citizen that a caseworker should look at',
    ids: ['citizenId'],
  },
  'citizen.arrived': {
    means: 'a citizen with a frikort came from another municipality, with their employments',
    ids: ['citizenId'],
  },
  'citizen.left': {
    means: 'another municipality took a citizen over, who is not found any more',
    ids: ['citizenId'],
  },
  'employment.registered': { means: 'an employment was registered', ids: ofEmployments },
  'employment.changed': { means: 'an employment was corrected', ids: ofEmployments },
  'employment.cancelled': { means: 'an employment was cancelled', ids: ofEmployments },
  'employment.reopening-requested': {
    means: 'a company asked to correct a locked employment',
    ids: ofEmployments,
  },
  'employment.reopened': {
    means: 'a municipality let a company correct a locked employment',
    ids: ofEmployments,
  },
  'employment.reopening-refused': {
    means: 'a municipality refused that a locked employment is corrected',
    ids: ofEmployments,
  },
  'employment.reopening-withdrawn': {
    means: 'a company took its request back',
    ids: ofEmployments,
  },
  'employment.disputed': { means: 'a citizen says that an employment is wrong', ids: ofEmployments },
  'employment.objection-settled': {
    means: 'a company or a municipality answered what a citizen says is wrong',
    ids: ofEmployments,
  },
  'employment.objection-withdrawn': {
    means: 'a citizen took back that an employment is wrong',
    ids: ofEmployments,
  },
  'import.finished': { means: 'an import came to its end, whatever came of it', ids: ['importId'] },
};
