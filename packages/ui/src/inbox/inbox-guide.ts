import { heading, list, paragraph, steps } from '../guide/outline.tsx';

/** The chapter about messages, which every guide has: what its readers are told of, and how mail is turned on and off. */
export const inboxParts = [paragraph, list, paragraph, heading, steps, paragraph] as const;
