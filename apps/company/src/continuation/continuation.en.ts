import type { ContinuationTexts } from './continuation.da.ts';

/** The texts of what is still to be registered after New Year, in English. */
export const en: ContinuationTexts = {
  heading: ({ count }) =>
    count === 1
      ? 'An employment continues after New Year and has not been registered yet'
      : `${count} employments continue after New Year and have not been registered yet`,
  item: ({ name, period }) => `${name}: next part, ${period}`,
  rest: ({ amount }) => `${amount} of the pay is still to be registered.`,
  register: 'Register the next part',
  notOpen: ({ year }) =>
    `This can be registered once the allowance for ${year} has been opened. A button will then appear here, and you get a message.`,
  opens: ({ year, on, amount }) =>
    `This can be registered from ${on}. That is when ${year} opens, and each citizen may earn ${amount} that year. From that day there is a button here, and you get a message.`,
  example: 'The amount is an example until the real one has been set.',
  untilThen: ({ year }) => `Until then you can register and edit what lies in ${year}.`,
  inactive: 'The frikort is inactive. Talk to the citizen, who can ask their municipality.',
  show: 'See the first part',
  drop: 'Remove the reminder',
  dropTitle: 'Remove the reminder?',
  dropText: ({ name, period }) =>
    `Nobody in the company will be reminded to register ${period} for ${name}. What is registered does not change.`,
  kept: ({ period }) => `Remember to register the next part too: ${period}`,
  keptText: 'The reminder stays on your list of employments until the part is registered.',
  gone: 'The reminder is no longer there. The part may already be registered.',
  lead: ({ period }) =>
    `The fields are filled in from the first part. Check the pay for ${period} before you register.`,
};
