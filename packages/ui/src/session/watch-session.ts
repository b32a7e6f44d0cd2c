import type { Entrance } from '@frikort/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '../drafts.ts';
import { hearOtherTabs, type SessionNews } from './other-tabs.ts';
import { whenSessionIsDoubted } from './page-requests.ts';
import { fingerprintIn, type PageSession } from './page-session.ts';
import { sessionQuery } from './session.ts';

/**
 * Notices, as long as the page lasts, when the session behind it may be another one: when a tab tells so, when the API
 * says so, and when one comes back to the page.
 */
export function watchSession(queryClient: QueryClient, entrance: Entrance): void {
  const query = sessionQuery(entrance);
  const { queryKey } = query;

  /** A page that never asked who is logged in shows nothing of anybody. */
  function mayShowSomebody(): boolean {
    const { data, fetchStatus = 'idle' } = queryClient.getQueryState(queryKey) ?? {};
    return data !== undefined || fetchStatus !== 'idle';
  }

  /** What the page began to ask by itself may be answered from before. Nothing when no answer comes. */
  async function askAnew(): Promise<PageSession | undefined> {
    await queryClient.cancelQueries({ queryKey });
    return queryClient.fetchQuery({ ...query, staleTime: 0, networkMode: 'always' }).catch(() => undefined);
  }

  let asking: Promise<PageSession | undefined> | undefined;
  /** All who doubt at once wait for one answer. */
  function ask(): Promise<PageSession | undefined> {
    asking ??= askAnew().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function hearOfLogOut(): Promise<void> {
    const page = mayShowSomebody() ? await ask() : undefined;
    if (page !== undefined && page.state !== 'nobody') return;
    forgetDrafts();
    if (page === undefined) return;
    const left: PageSession = { ...page, loggedOut: true };
    queryClient.setQueryData(queryKey, left);
  }

  async function hear(news: SessionNews): Promise<void> {
    if (news.happened === 'logged-out') return hearOfLogOut();
    if (news.entrance !== entrance || !mayShowSomebody()) return;
    const known = fingerprintIn(queryClient.getQueryData(queryKey));
    if (news.happened === 'extended' || news.fingerprint !== known) await ask();
  }

  whenSessionIsDoubted(entrance, async () => (await ask())?.state === 'own');
  hearOtherTabs((news) => void hear(news));
  const comeBack = () => void (mayShowSomebody() && document.visibilityState === 'visible' && ask());
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('focus', comeBack);
  hideWhileAway(async () => !mayShowSomebody() || (await ask()) !== undefined);
}

/**
 * "Back" may bring a page as it was left, out of the browser's memory. It is left hidden, so that nothing of it shows
 * before it is known whose it is.
 */
function hideWhileAway(isKnown: () => Promise<boolean>): void {
  const { style } = document.documentElement;
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) style.visibility = 'hidden';
  });
  window.addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted) return;
    if (!(await isKnown())) return window.location.reload();
    // One turn later what was answered has been drawn.
    setTimeout(() => {
      style.visibility = '';
    });
  });
}
