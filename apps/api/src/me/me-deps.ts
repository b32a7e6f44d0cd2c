import type { CitizenDeps, LongAnswerDeps } from '../citizens/citizen-deps.ts';

/** What citizens' questions about themselves need from outside. */
export type MeDeps = Pick<CitizenDeps, 'vault'> & LongAnswerDeps;
