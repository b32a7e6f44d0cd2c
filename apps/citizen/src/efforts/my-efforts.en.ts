import type { MyEffortTexts } from './my-efforts.da.ts';

/** What a citizen sees of the efforts that they take part in (R42), in English. */
export const en: MyEffortTexts = {
  heading: 'Efforts you take part in',
  text: 'It is registered because you have consented. Only the participant managers of the effort see that it is you.',
  none: 'You are not registered by name in an effort.',
  organisation: 'Organisation',
  period: 'Period',
  from: ({ date }) => `from ${date}`,
  before: 'Before',
  after: 'After',
  reason: 'Why it ended',
  consent: 'Consent',
  signed: ({ date }) => `Signed on ${date}`,
  consentText: 'Show what you signed',
  frikort: 'Frikort',
  linked: 'The participation is linked to your frikort',
  withdraw:
    'You can withdraw the consent at any time. Tell the people you know in the effort, or your municipality. Your name and CPR number are then deleted at once.',
};
