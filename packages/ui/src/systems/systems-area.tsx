import type { ReactNode } from 'react';
import { PageNotFound } from '../shell/route-states.tsx';
import { NewKeyPage } from './new-key-page.tsx';
import { NewSystemPage } from './new-system-page.tsx';
import { SystemListPage } from './system-list-page.tsx';
import { SystemPage } from './system-page.tsx';

type SystemsAreaProps = {
  /** What follows `/it-systemer/` in the address, part by part. */
  parts: readonly string[];
  /** On the list: what else there is about systems. */
  children?: ReactNode;
};

/** The pages of the organisation's own systems: the list, a new one, one of them, and a new key for it. */
export function SystemsArea({ parts: [first, second, ...more], children }: SystemsAreaProps) {
  if (first === undefined) return <SystemListPage>{children}</SystemListPage>;
  if (second === undefined) {
    return first === 'ny' ? <NewSystemPage key="ny" /> : <SystemPage key={first} id={first} />;
  }
  if (second === 'ny-noegle' && more.length === 0) return <NewKeyPage key={first} id={first} />;
  return <PageNotFound />;
}
