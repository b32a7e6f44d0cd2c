import type { components } from '@frikort/api-client/schema';

export type Session = components['schemas']['Session'];

/**
 * Who is logged in at an entrance, as a page may act on it. Tabs share the cookie, so somebody else may log in under a
 * page; `drawnFor` is the identity that the page belongs to since it showed something of theirs.
 */
export type PageSession =
  | {
      readonly state: 'nobody';
      readonly drawnFor: string | undefined;
      /** By whoever was logged in, somewhere in this browser; else the session ended by itself. */
      readonly loggedOut?: true;
    }
  /** The page belongs to whoever is logged in. */
  | { readonly state: 'own'; readonly session: Session }
  /** Another than the page was drawn for; it may do nothing in their name. */
  | { readonly state: 'other'; readonly session: Session; readonly drawnFor: string };

/**
 * What becomes of a page when the API has answered who is logged in. A new login of the same person goes on where the
 * former one was.
 * @param occupied whether something of a login stands on the page. A public page belongs to nobody and takes anyone.
 */
export function pageSessionAfter(
  before: PageSession | undefined,
  answered: Session | null,
  occupied: boolean,
): PageSession {
  const drawnFor = ownerOf(before);
  if (answered === null) return before?.state === 'nobody' ? before : { state: 'nobody', drawnFor };
  if (!occupied || drawnFor === undefined || drawnFor === answered.identity) {
    return { state: 'own', session: answered };
  }
  return { state: 'other', session: answered, drawnFor };
}

/** The identity that the page belongs to, or belonged to before the session ended. */
export function ownerOf(page: PageSession | undefined): string | undefined {
  return page?.state === 'own' ? page.session.identity : page?.drawnFor;
}

/** Whoever the page may act for. */
export function ownSession(page: PageSession): Session | null {
  return page.state === 'own' ? page.session : null;
}

/** Which session the browser had when it was last asked. */
export function fingerprintIn(page: PageSession | undefined): string | undefined {
  return page === undefined || page.state === 'nobody' ? undefined : page.session.fingerprint;
}
