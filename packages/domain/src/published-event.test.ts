import { describe, expect, it } from 'vitest';
import { eventTypes } from './history.ts';
import { isToldTo, publishedAs, publishedEventTypes } from './published-event.ts';

describe('R31: what other systems are told', () => {
  it('a company is told of employments and imports, and never of citizens', () => {
    expect(publishedEventTypes.filter((type) => isToldTo('company', type))).toEqual([
      'employment.registered',
      'employment.changed',
      'employment.cancelled',
      'employment.reopening-requested',
      'employment.reopened',
      'employment.reopening-refused',
      'employment.reopening-withdrawn',
      'employment.disputed',
      'employment.objection-settled',
      'employment.objection-withdrawn',
      'import.finished',
    ]);
  });

  it('a municipality is told of citizens and employments, and not of what companies hand in', () => {
    const told = publishedEventTypes.filter((type) => isToldTo('authority', type));
    expect(told).toEqual(publishedEventTypes.filter((type) => type !== 'import.finished'));
  });

  it('who is assigned to whom, what a municipality has seen, and where a citizen came from is not told', () => {
    const silent = eventTypes.filter((type) => !Object.hasOwn(publishedAs, type));
    const known = ['caseworker-assigned', 'caseworker-released', 'assignment-undone', 'register-news-seen'];
    const ofConsent = ['withdrawal-asked', 'withdrawal-taken-back', 'withdrawal-settled'];
    expect(silent.toSorted()).toEqual([...known, ...ofConsent, 'enrolment-transferred'].toSorted());
  });
});
