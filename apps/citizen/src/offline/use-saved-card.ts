import { initialsOf } from '@frikort/domain/protection';
import { useLanguage } from '@frikort/ui/language';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { type SavedCard, saveCard } from '@frikort/ui/session/saved-card';
import { useEffect } from 'react';
import type { Me } from '../queries/me.ts';

/** The file that the build makes of card-worker.ts; it serves `/borger` and what is below. */
const worker = '/card-worker.js';

/** A browser that refuses to store anything, or knows no workers, shows the page all the same. */
async function keep(identity: string, card: SavedCard | undefined): Promise<void> {
  await saveCard(identity, card);
  if (card !== undefined) await navigator.serviceWorker.register(worker, { scope: '/borger' });
}

/**
 * Keeps the card so that it can be shown without a connection, for as long as the login lasts; an inactive one is
 * forgotten. `fetchedAt` in milliseconds.
 */
export function useSavedCard(me: Me | undefined, fetchedAt: number): void {
  const { identity, endsAt } = useOwnSession();
  const language = useLanguage();
  useEffect(() => {
    if (me === undefined) return;
    const card: SavedCard = {
      cardNumber: me.cardNumber,
      authority: me.authority.name,
      language,
      // Whoever finds the device reads no protected name on it (R20).
      owner: me.nameProtected ? initialsOf(me.name) : me.name,

      asOf: new Date(fetchedAt).toISOString(),
      until: endsAt,
    };
    keep(identity, me.status === 'active' ? card : undefined).catch(() => undefined);
  }, [me, fetchedAt, identity, endsAt, language]);
}
