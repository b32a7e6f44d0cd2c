import type { ScopeWords } from './scope-words.da.ts';

/** The scopes (R32) in English. */
export const scopeWords: ScopeWords = {
  'employments:read': {
    name: 'See employments',
    text: 'Get the employments that the company has registered, with the citizen’s name and pay.',
  },
  'employments:write': {
    name: 'Register and edit employments',
    text: 'Register, edit and cancel. It counts towards the citizen’s allowance at once.',
  },
  'card-lookups': {
    name: 'Look up frikort numbers',
    text: 'See the name and the remaining amount of the citizen a frikort number belongs to.',
  },
  'citizens:read': {
    name: 'See the municipality’s citizens',
    text: 'Get the citizens with their frikort and employments, as hand-overs too. The citizen can see each time it happens.',
  },
  'events:read': {
    name: 'Follow events',
    text: 'Be told that something has happened, for example that an employment was edited. An event names no people.',
  },
  'statistics:read': {
    name: 'Get statistics',
    text: 'Get the municipality’s figures, the small ones too. They name no citizens.',
  },
};
