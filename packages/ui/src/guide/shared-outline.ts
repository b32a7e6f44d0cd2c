import { group, heading, list, paragraph, remember, steps } from './outline.tsx';

// What the guides have alike; their words are those of `shared.da.tsx` and `shared.en.tsx`.

/** What the scheme is, in short. */
export const scheme = group([paragraph, paragraph, paragraph]);

/** Logging in with the MitID app, and what to do without it. */
export const mitIdApp = group([heading, paragraph, steps, paragraph]);

/** How long a login lasts, what happens at its end, and when another login takes its place. */
export const sessionEnd = group([heading, paragraph, heading, paragraph]);

/** The chapter of what support covers, who covers the rest, and where wishes go. */
export const support = [paragraph, list, remember, heading, list, heading, paragraph] as const;
