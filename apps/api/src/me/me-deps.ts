import type { CitizenDeps, LongAnswerDeps } from '../citizens/outcome.ts';

/** What citizens' questions about themselves need from outside. */
export type MeDeps = Pick<CitizenDeps, 'vault'> & LongAnswerDeps;
