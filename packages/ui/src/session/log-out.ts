import { answer, type Entrance } from '@frikort/api-client';
import { apiFor } from '../api.ts';
import { forgetDrafts } from '../drafts.ts';

/**
 * Ends the session, forgets what was typed, and goes where the API says (the provider's single logout).
 * @throws ProblemError when the session could not be ended.
 */
export async function logOut(entrance: Entrance): Promise<void> {
  const { location } = await answer(apiFor(entrance).POST('/auth/logout'));
  forgetDrafts();
  window.location.assign(location);
}
