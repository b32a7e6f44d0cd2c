import type { Entrance } from '@frikort/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { keepDraftsOf } from '../drafts.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { actFor, giveUpRequests } from './page-requests.ts';
import { fingerprintIn, ownerOf, type PageSession, pageSessionAfter, type Session } from './page-session.ts';
import { keepCardOf } from './saved-card.ts';

/** How many parts of the page show something of a login, by entrance. */
const occupants = new Map<Entrance, number>();

/** A part of the page shows something of a login, until what is returned is called. */
export function occupyPage(entrance: Entrance): () => void {
  const count = (change: number) => occupants.set(entrance, (occupants.get(entrance) ?? 0) + change);
  count(1);
  return () => void count(-1);
}

function isOfSomebody({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey[0] !== 'session';
}

/** What the page was told in another's name is taken out of its memory, and what is on its way does not arrive. */
function forgetFormerOwner(client: QueryClient, entrance: Entrance): void {
  giveUpRequests(entrance);
  client.removeQueries({ predicate: isOfSomebody });
  client.getMutationCache().clear();
}

/** The API has answered who is logged in: the page becomes theirs, or stops, and the other tabs hear of it. */
export function takeAnswer(
  client: QueryClient,
  entrance: Entrance,
  before: PageSession | undefined,
  answered: Session | null,
): PageSession {
  const page = pageSessionAfter(before, answered, (occupants.get(entrance) ?? 0) > 0);
  if (page.state === 'nobody') {
    if (entrance === 'citizen') void keepCardOf();
    return page;
  }
  const { identity, fingerprint } = page.session;
  if (![undefined, identity].includes(ownerOf(before))) forgetFormerOwner(client, entrance);
  keepDraftsOf(identity);
  void keepCardOf(identity);
  if (page.state === 'own') actFor(entrance, fingerprint);
  if (fingerprintIn(before) !== fingerprint) tellOtherTabs({ happened: 'found', entrance, fingerprint });
  return page;
}
