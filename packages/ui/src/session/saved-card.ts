/*
 * The citizen's own card as it may be shown without a connection, after a reload too: the one thing that is kept in the
 * browser beyond the page. It is kept under the identity of its owner (which names nobody), without a CPR number, and
 * never longer than the login lasts.
 */

/** Each card is kept in a cache of its own, whose name is this and the owner's `identity`. */
const prefix = 'frikort-card:';

/** Where the card stands in its cache; no page and no file has the address. */
const place = '/borger/gemt-kort';

/** What of a card is kept. `initials` stand in the place of a protected name (R20). */
export type SavedCard = {
  readonly cardNumber: string;
  readonly owner: string;
  readonly authority: string;
  readonly language: 'da' | 'en';
  /** When the API told it, and when it is to be shown no more. */
  readonly asOf: string;
  readonly until: string;
};

/** Whom a card may be kept for: what is on its way when somebody logs out must not come after it. */
let keptFor: string | undefined;

/** Forgets the card of everyone but this identity; of everyone when there is none. */
export async function keepCardOf(identity?: string): Promise<void> {
  keptFor = identity;
  try {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith(prefix) && name !== prefix + identity);
    await Promise.all(others.map((name) => caches.delete(name)));
  } catch {
    // Where nothing can be stored (no TLS, refused by the user) there is nothing to forget.
  }
}

/**
 * Keeps the card of whoever the page is for, in the place of what was kept before; without one, forgets it.
 * @throws DOMException where nothing can be stored
 */
export async function saveCard(identity: string, card: SavedCard | undefined): Promise<void> {
  const name = prefix + identity;
  if (card === undefined) return void (await caches.delete(name));
  if (identity !== keptFor) return;
  const cache = await caches.open(name);
  await cache.put(place, Response.json(card));
  if (identity !== keptFor) await caches.delete(name);
}

/** The card that is kept, if it may still be shown at `now`; one that may not is forgotten. */
export async function readSavedCard(now: Date): Promise<SavedCard | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const kept = await (await caches.open(name)).match(place);
    const card: SavedCard | undefined = await kept?.json();
    if (card !== undefined && new Date(card.until) > now) return card;
    await caches.delete(name);
  }
  return undefined;
}
