import type { WithdrawalTexts } from './withdrawal.da.ts';

/** What a citizen's page says when the citizen has asked for the consent to be withdrawn, in English. */
export const en: WithdrawalTexts = {
  heading: 'The citizen has asked for the consent to be withdrawn',
  asked: ({ day }) =>
    `The citizen asked for this on ${day}. The frikort is valid until the municipality has decided.`,
  decide: 'If the frikort is to end, deactivate it. You may want to talk to the citizen first.',
  keep: 'The citizen keeps the frikort',
  keepTitle: 'Does the citizen keep the frikort?',
  keepText: 'This settles the request, and the frikort stays as it is. The citizen can ask again.',
  done: 'It has been noted that the citizen keeps the frikort.',
};
