import { lazyPart } from '../lazy/lazy-part.tsx';

/** How a municipality is reached, where it is known which. */
export const AuthorityContact = lazyPart(() =>
  import('./authority-details.tsx').then((module) => module.AuthorityDetails),
);

/**
 * The same where it is not known which, or may not be told: a company never learns from us which municipality a
 * citizen belongs to (R10), nor does another municipality (R14).
 */
export const FindAuthority = lazyPart(() =>
  import('./authority-finder.tsx').then((module) => module.AuthorityFinder),
);
