import { lazy, Suspense } from 'react';
import type { Authority } from './authority-details.tsx';
import type { Whose } from './authority-finder.tsx';

const AuthorityDetails = lazy(() => import('./authority-details.tsx'));
const AuthorityFinder = lazy(() => import('./authority-finder.tsx'));

/** How a municipality is reached, where it is known which. */
export function AuthorityContact({ authority }: { authority: Authority }) {
  return (
    <Suspense fallback={null}>
      <AuthorityDetails authority={authority} />
    </Suspense>
  );
}

/**
 * The same where it is not known which, or may not be told: a company never learns from us which municipality a
 * citizen belongs to (R10), nor does another municipality (R14).
 */
export function FindAuthority({ whose }: { whose: Whose }) {
  return (
    <Suspense fallback={null}>
      <AuthorityFinder whose={whose} />
    </Suspense>
  );
}
