import type { ColleagueTexts } from './colleagues.da.ts';

const citizens = ({ count }: { count: number }) => (count === 1 ? '1 citizen' : `${count} citizens`);

/** What is said where citizens get another caseworker, in English. */
export const en: ColleagueTexts = {
  title: 'Colleagues',
  lead: 'Caseworkers of the municipality who have logged in here. When a colleague leaves, you can hand over that colleague’s citizens.',
  name: 'Name',
  you: ({ name }) => `${name} (you)`,
  lastHere: 'Last logged in',
  citizens: 'Assigned citizens',
  away: 'Has not been here for a year',
  handOver: 'Hand over',
  assign: 'Assign a caseworker',
  handOverOf: ({ name }) => `Hand over from ${name}`,

  action: 'Assign a colleague',
  titleOf: ({ name }) => `Assign a colleague to ${name}`,
  titleOfMany: (count) => `Give ${citizens(count)} another caseworker`,
  titleOfNew: (count) => `Assign a caseworker to ${citizens(count)}`,
  titleOfAll: ({ name, count }) => `Hand over ${citizens({ count })} of ${name}`,
  now: ({ name }) => `${name} is assigned now and will be replaced.`,
  nobodyNow: 'Nobody is assigned to the citizen now.',
  effect:
    'The citizens will be on the colleague’s list and can see the colleague’s name. The frikort do not change.',
  effectOfNew:
    'The citizens will be on the caseworker’s list and can see the caseworker’s name. The frikort do not change.',
  meanwhile: 'If a citizen gets another caseworker meanwhile, that stays as it is, and you are told.',
  who: 'Who is to be the caseworker?',
  choose: 'Choose',
  me: ({ name }) => `Me (${name})`,
  nobody: 'Nobody',
  missing: 'Choose who is to be the caseworker.',
  confirm: 'Hand over',
  confirmOne: 'Assign',

  done: ({ count, name }) =>
    name === undefined
      ? `${citizens({ count })} no longer ${count === 1 ? 'has' : 'have'} a caseworker.`
      : `${name} is now the caseworker of ${citizens({ count })}.`,
  noneDone: 'Nothing has been changed.',
  unchanged: (count) => `For ${citizens(count)} it was so already.`,
  refused: 'These have not been changed:',
  refusedUnnamed: ({ count }) =>
    `${citizens({ count })} ${count === 1 ? 'was' : 'were'} not changed, because someone else made a change meanwhile.`,
  undo: 'Undo',
  undone: ({ count }) =>
    count === 1
      ? 'Undone. The citizen has the same caseworker as before.'
      : `Undone. ${count} citizens have the same caseworker as before.`,
  notUndone: ({ count }) =>
    `This could not be undone for ${citizens({ count })}. More than a minute has passed, or someone else has changed it.`,
};
