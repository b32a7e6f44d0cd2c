import type { Entrance } from '@frikort/api-client';
import { networkProblem, ProblemError, readProblem } from '@frikort/api-client/problem';
import { forgetDrafts } from '../drafts.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { fetchForPage, namedSession } from './page-requests.ts';
import { keepCardOf } from './saved-card.ts';

function locationOf(answer: unknown): string {
  const given =
    typeof answer === 'object' && answer !== null && 'location' in answer ? answer.location : undefined;
  return typeof given === 'string' ? given : '/logget-af';
}

/**
 * Ends the session that the page is drawn for (`POST /auth/logout`), forgets what was typed, and goes where the API
 * says: through the provider's single logout to the page that says one is logged out.
 * @throws ProblemError when the session could not be ended.
 */
export async function logOut(entrance: Entrance): Promise<void> {
  // First, and whatever comes of the rest: somebody else may sit here next.
  await keepCardOf();
  const headers = { 'Frikort-Entrance': entrance, 'Frikort-Session': namedSession(entrance) ?? '' };
  const order = new Request('/auth/logout', { method: 'POST', headers });
  const response = await fetchForPage(entrance, order).catch(() => {
    throw new ProblemError(networkProblem);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(readProblem(response, answer));
  forgetDrafts();
  tellOtherTabs({ happened: 'logged-out' });
  window.location.assign(locationOf(answer));
}
